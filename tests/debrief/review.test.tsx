import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { pointsIn, rangeOf } from '../../src/debrief/review/points.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { fakeEvidence } from '../support/fake-sheet.ts';
import { annotation, open, played, replyIn } from './open-debrief.tsx';

const corrected = annotation({
  type: 'override',
  line: 'T1/e1/c1/0',
  points: 2,
  reason: 'Vu en classe.',
});

async function startCorrecting(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Corriger cette note' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Votre nom' }), 'Mme Roy');
  await userEvent.click(screen.getByRole('button', { name: 'Commencer' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tout ouvrir' }));
}

describe('correcting a score', () => {
  test('needs a name: a correction is signed', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Corriger cette note' }));
    await userEvent.click(screen.getByRole('button', { name: 'Commencer' }));
    expect(screen.getByText(/Il faut un nom/)).toBeInTheDocument();
    expect(screen.queryByText(/Vous corrigez/)).not.toBeInTheDocument();
  });

  test('gives any line other points, with a reason, signed', async () => {
    const { props } = open();
    await startCorrecting();
    await userEvent.click(screen.getByRole('button', { name: 'Corriger la ligne T1/e1/c1/0' }));
    const points = screen.getByRole('textbox', { name: 'Points' });
    expect(points).toHaveFocus();
    await userEvent.clear(points);
    await userEvent.type(points, '1,5');
    await userEvent.type(screen.getByRole('textbox', { name: 'Raison' }), 'Juste assez.');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(props.onRemark).toHaveBeenCalledExactlyOnceWith(
      { type: 'override', line: 'T1/e1/c1/0', points: 1.5, reason: 'Juste assez.' },
      'Mme Roy',
    );
  });

  test('is accessible while a line is being corrected', { timeout: 30_000 }, async () => {
    const { container } = open({ annotations: [corrected] });
    await startCorrecting();
    await userEvent.click(screen.getByRole('button', { name: 'Corriger la ligne T1/e1/c1/0' }));
    await expectAccessible(container);
    expect(screen.getByRole('textbox', { name: 'Raison' })).toBeVisible();
  });

  test('takes no points beyond what the line could give, and nothing without a reason', async () => {
    const { props } = open();
    await startCorrecting();
    await userEvent.click(screen.getByRole('button', { name: 'Corriger la ligne T1/e1/c1/0' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Points' }), '9');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(screen.getByText('Un nombre de 0 à 2 est attendu.')).toBeInTheDocument();
    expect(screen.getByText(/Dites pourquoi/)).toBeInTheDocument();
    expect(props.onRemark).not.toHaveBeenCalled();
  });

  test('shows who put what in whose place, beside the automatic score, everywhere', () => {
    open({ annotations: [corrected] });
    const told = screen.getByText('Corrigé par Mme Roy', { exact: false }).closest('p');
    expect(told).toHaveTextContent(/Vu en classe\..*Points automatiques\s: 1/);
    const tone = screen.getByRole('region', { name: 'Ton' });
    expect(within(tone).getByRole('meter')).toHaveAttribute('aria-valuetext', '100');
    expect(tone).toHaveTextContent(/Corrigé\. Note automatique\s: 50/);
    expect(screen.getByText(/1 ligne corrigée\. Note automatique\s: 50/)).toBeInTheDocument();
  });

  test('can be taken back, by an annotation of its own', async () => {
    const { props } = open({ annotations: [corrected] });
    await startCorrecting();
    await userEvent.click(
      screen.getByRole('button', { name: 'Reprendre la correction de la ligne T1/e1/c1/0' }),
    );
    expect(props.onRemark).toHaveBeenCalledExactlyOnceWith(
      { type: 'withdrawal', annotation: 'a1' },
      'Mme Roy',
    );
  });

  test('one taken back leaves the automatic score alone', () => {
    const back = annotation({ type: 'withdrawal', annotation: 'a1' }, { id: 'a2' });
    open({ annotations: [corrected, back] });
    expect(screen.queryByText(/Note automatique/)).not.toBeInTheDocument();
    expect(screen.queryByText(/Corrigé par/)).not.toBeInTheDocument();
  });

  test('of a line that is no longer there is said, not lost', () => {
    const elsewhere = { type: 'override', line: 'Z9/e1/c1/0', points: 1, reason: 'Vu.' } as const;
    open({ annotations: [annotation(elsewhere)] });
    expect(screen.getByText(/1 correction vise une ligne qui n’existe plus/)).toBeInTheDocument();
  });
});

describe('notes on a reply', () => {
  test('are written while correcting, signed', async () => {
    const run = played();
    const { props } = open({}, run);
    await startCorrecting();
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter une remarque' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Remarque/ }), 'Bien vu.');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(props.onRemark).toHaveBeenCalledExactlyOnceWith(
      { type: 'note', event: replyIn(run), text: 'Bien vu.' },
      'Mme Roy',
    );
  });

  test('are shown under their reply, until they are taken back', () => {
    const run = played();
    const note = annotation({ type: 'note', event: replyIn(run), text: 'Bien vu.' });
    const { unmount } = open({ annotations: [note] }, run);
    expect(screen.getByText('Bien vu.').closest('article')).toHaveTextContent('Mme Roy');
    unmount();
    const back = annotation({ type: 'withdrawal', annotation: 'a1' }, { id: 'a2' });
    open({ annotations: [note, back] }, run);
    expect(screen.queryByText('Bien vu.')).not.toBeInTheDocument();
  });
});

describe('points as people write them', () => {
  const line = fakeEvidence({ earned: 1, possible: 3 });
  const harm = fakeEvidence({ earned: -0.5, possible: 0 });

  test.each([
    ['2', 2],
    ['2,5', 2.5],
    [' 2.5 ', 2.5],
    ['0', 0],
    ['3,1', null],
    ['-1', null],
    ['', null],
    ['deux', null],
    ['1e1', null],
  ])('"%s" is %s of a line that could give three', (written, points) => {
    expect(pointsIn(written, line)).toBe(points);
  });

  test('a line that took points away can be given none, or less harm', () => {
    expect(rangeOf(harm)).toEqual({ least: -0.5, most: 0 });
    expect(pointsIn('−0,25', harm)).toBe(-0.25);
    expect(pointsIn('1', harm)).toBeNull();
  });
});
