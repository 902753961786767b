import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Lockable } from '../../src/engine/run.ts';
import { hrefOf, type Locked, readLink } from '../../src/library/brief/link.ts';
import { reachOf } from '../../src/library/brief/share/reach.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { begin, openBrief, scenario } from './open-brief.tsx';

const both = ['fr', 'en'] as const;

const lockedSettings: fc.Arbitrary<Locked> = fc.record(
  {
    mode: fc.constantFrom('practice', 'exam'),
    language: fc.constantFrom(...both),
    allowance: fc.constantFrom(1, 1.5, 2, null),
    rate: fc.integer({ min: 1, max: 60 }),
    seed: fc.integer({ min: 0, max: 0xffff_ffff }),
  },
  { requiredKeys: [] },
);

function queryOf(href: string): URLSearchParams {
  return new URLSearchParams(href.split('?')[1] ?? '');
}

describe('a link that fixes settings', () => {
  test('is read back as it was written, whatever it fixes', () => {
    fc.assert(
      fc.property(lockedSettings, (locked) => {
        const read = readLink(queryOf(hrefOf('orage', locked)), both);
        expect(read).toEqual({ locked, problems: [] });
      }),
    );
  });

  test('fixes mode, draw and language, says so, and leaves the rest open', async () => {
    const { onBegin } = openBrief('mode=exam&seed=42&lang=en', 'en');
    expect(
      screen.getByText(/has fixed the mode, the language and the draw\. Draw 42\./),
    ).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /Practice/ })).toBeDisabled();
    expect(screen.getByRole('radio', { name: 'Français' })).toBeDisabled();
    expect(screen.getByRole('radio', { name: /Untimed/ })).toBeEnabled();
    await userEvent.click(screen.getByRole('button', { name: begin.en }));
    expect(onBegin.mock.calls[0]?.[0]).toMatchObject({
      seed: 42,
      settings: { mode: 'exam', language: 'en', rate: 10, locked: ['mode', 'language', 'seed'] },
    });
  });

  test('fixes the time allowed and the speed of the clock', async () => {
    const { onBegin } = openBrief('allow=1.5&rate=7');
    expect(screen.getByRole('radio', { name: /Normal/ })).toBeDisabled();
    expect(screen.getByRole('button', { name: /Vitesse de l’horloge/ })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: begin.fr }));
    expect(onBegin.mock.calls[0]?.[0].settings).toEqual({
      mode: 'practice',
      allowance: 1.5,
      language: 'fr',
      rate: 7,
      locked: ['allowance', 'rate'],
    });
  });

  test.each<[string, Lockable, string]>([
    ['mode=cheat', 'mode', 'cheat'],
    ['seed=-1', 'seed', '-1'],
    ['seed=99999999999', 'seed', '99999999999'],
    ['seed=4294967296', 'seed', '4294967296'],
    ['seed=1e3', 'seed', '1e3'],
    ['lang=de', 'language', 'de'],
    ['allow=3', 'allowance', '3'],
    ['rate=0', 'rate', '0'],
    ['rate=61', 'rate', '61'],
    ['rate=', 'rate', ''],
  ])('fixes nothing by "%s", and tells what it could not read', (query, key, got) => {
    expect(readLink(new URLSearchParams(query), both)).toEqual({
      locked: {},
      problems: [{ key, got }],
    });
  });

  test('does not fix a language that the scenario does not have', () => {
    expect(readLink(new URLSearchParams('lang=en'), ['fr']).locked).toEqual({});
  });

  test('says in a sentence what it could not read, and what was expected', async () => {
    const { container } = openBrief('seed=banane&mode=exam');
    expect(screen.getByRole('status')).toHaveTextContent(
      /Pour le tirage, il dit « banane »\. On attendait un nombre entier/,
    );
    expect(screen.getByRole('radio', { name: /Examen/ })).toBeDisabled();
    await expectAccessible(container);
  });
});

describe('handing the exercise out', () => {
  async function openShare(language: 'fr' | 'en' = 'fr') {
    const brief = openBrief('', language);
    const name = language === 'fr' ? /Donner cet exercice/ : /Hand this exercise/;
    await userEvent.click(await screen.findByRole('button', { name }));
    return brief;
  }

  const link = (): string => screen.getByRole<HTMLInputElement>('textbox', { name: 'Lien' }).value;

  test('makes a link from the settings as they stand, fixing what is asked', async () => {
    const { container } = await openShare();
    expect(link()).toBe(
      `https://school.example/studio/#/s/${scenario.id}?mode=practice&lang=fr&seed=1`,
    );
    await userEvent.click(screen.getByRole('radio', { name: /Examen/ }));
    await userEvent.click(screen.getByRole('switch', { name: 'la langue' }));
    await userEvent.click(screen.getByRole('switch', { name: 'le temps accordé' }));
    expect(link()).toBe(
      `https://school.example/studio/#/s/${scenario.id}?mode=exam&allow=1&seed=1`,
    );
    expect(await screen.findByRole('img', { name: /Code à balayer/ })).toBeInTheDocument();
    await expectAccessible(container);
  });

  test('copies it, and says so', async () => {
    const { onCopy } = await openShare();
    await userEvent.click(screen.getByRole('button', { name: 'Copier le lien' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(link());
    expect(await screen.findByText('Lien copié')).toBeInTheDocument();
  });

  test('says what to do when the browser does not let it copy', async () => {
    const refuse = vi.fn<() => Promise<void>>(async () => await Promise.reject(new Error('no')));
    openBrief('', 'fr', { onCopy: refuse });
    await userEvent.click(await screen.findByRole('button', { name: /Donner cet exercice/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Copier le lien' }));
    expect(await screen.findByText(/Sélectionnez le lien/)).toBeInTheDocument();
  });

  test.each([
    ['https://ecole.example/studio/', 'anyone'],
    ['http://192.168.1.20:4173/', 'network'],
    ['http://172.20.0.3/', 'network'],
    ['http://portable.local:4173/', 'network'],
    ['http://localhost:4173/', 'machine'],
    ['http://127.0.0.1/', 'machine'],
    ['file:///C:/Users/camille/en-ondes.html', 'machine'],
    ['no address at all', 'machine'],
  ])('knows whom %s can reach', (address, reach) => {
    expect(reachOf(address)).toBe(reach);
  });
});
