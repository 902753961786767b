import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { storyOf } from '../../src/debrief/story/story.ts';
import { Verdict } from '../../src/debrief/verdict/verdict.tsx';
import { vary } from '../../src/engine/variation/vary.ts';
import { score } from '../../src/scoring/score.ts';
import { AnnouncerProvider } from '../../src/ui/announcer.tsx';
import type { Language } from '../../src/vocabulary/language.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { fakeDrill } from '../support/fake-drill.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { show } from '../support/show.tsx';

vi.setConfig({ testTimeout: 20_000 });

const drill = () => fakeRun(vary(fakeDrill(), 1));
const REPLY = 'Merci de votre message, Léa, et bonne journée à vous!';
const answered = (text: string) => drill().reply('c1', text, { at: '1m' });

function judge(run: FakeRun, language: Language = 'fr', unsent: string | null = null) {
  return show(
    <AnnouncerProvider>
      <Verdict
        story={storyOf(run.programme, run.run)}
        sheet={score(run.programme, run.run)}
        unsent={unsent}
        onGo={() => undefined}
      >
        <p>Et maintenant?</p>
      </Verdict>
    </AnnouncerProvider>,
    language,
  );
}

test('a verdict gives the ending, the score and the three criteria, in figures and in words', async () => {
  const { container } = judge(answered(REPLY));
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Fin de la soirée');
  for (const criterion of ['Temps de réponse', 'Ton', 'Choix d’escalade']) {
    const term = screen.getByText(criterion, { selector: 'dt' });
    expect(term.parentElement).toHaveTextContent(/\d.*(Tout y est|Solide|En chemin|À reprendre)/);
  }
  expect(screen.getByText('sur 100')).toBeVisible();
  await expectAccessible(container);
});

test('it tells the one case whole: own words, the model beside them, each line with its ground', () => {
  judge(answered(REPLY));
  const own = screen.getByRole('heading', { name: 'Vous' }).parentElement;
  expect(own).toHaveTextContent(REPLY);
  const model = screen.getByRole('heading', { name: 'Un modèle' }).parentElement;
  expect(model).toHaveTextContent(/On a retrouvé .*, on vous l’a gardé/);
  const lines = screen.getByRole('heading', { name: 'Le détail des points' }).parentElement;
  expect(within(lines ?? document.body).getAllByRole('listitem').length).toBeGreaterThan(2);
  expect(screen.getByText('Le fait, tout de suite.')).toBeVisible();
});

test('the ways on stand between the scores and the case', () => {
  judge(answered(REPLY));
  const ways = screen.getByText('Et maintenant?');
  const [title] = screen.getAllByRole('heading', { level: 3 });
  expect(ways.compareDocumentPosition(title ?? document.body)).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});

test('whoever listens is told the scores without looking for them', async () => {
  judge(answered(REPLY));
  expect(
    await screen.findByText(
      /Verdict : Fin de la soirée\. \d.* sur 100\. Temps de réponse :/,
      undefined,
      { timeout: 3000 },
    ),
  ).toBeInTheDocument();
});

test('silence is judged as well, and speaks English to whoever reads English', () => {
  judge(drill().finish(), 'en');
  expect(screen.getByText('out of 100')).toBeVisible();
  expect(screen.getAllByText('Needs work').length).toBeGreaterThan(0);
});

test('words that were still being written when the time was up are shown, and judged as silence', () => {
  judge(drill().finish(), 'fr', 'Bonjour Léa, on a retr');
  const unsent = screen.getByRole('heading', { name: 'Ces mots ne sont pas partis à temps' });
  expect(unsent.parentElement).toHaveTextContent('Bonjour Léa, on a retr');
  expect(screen.getByText('Vous n’avez rien écrit.')).toBeVisible();
});

test('where nothing was due yet, it says so', () => {
  const { programme, run } = drill();
  const stopped = { ...run, events: run.events.slice(0, 1) };
  show(
    <Verdict
      story={storyOf(programme, stopped)}
      sheet={score(programme, stopped)}
      unsent={null}
      onGo={() => undefined}
    >
      <p>Et maintenant?</p>
    </Verdict>,
  );
  expect(screen.getByText(/^Rien n’était encore dû/)).toBeVisible();
});
