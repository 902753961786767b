import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { compare } from '../../src/debrief/self-assessment/comparison.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { annotation, open } from './open-debrief.tsx';

const placed = annotation({
  type: 'selfAssessment',
  scores: { tone: 20 },
  text: 'J’ai paniqué.',
});

describe('before the scores', () => {
  test('whoever played is asked first, and no score is to be seen', async () => {
    const { container } = open({ own: true });
    expect(screen.getByRole('heading', { name: 'Avant de voir vos notes' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Fin');
    expect(screen.queryByRole('meter')).not.toBeInTheDocument();
    expect(screen.queryByText('L’empathie y est (T1).')).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  test('where they place themselves is kept, and what they cannot tell is left out', async () => {
    const { props } = open({ own: true });
    fireEvent.change(screen.getByRole('slider', { name: /^Ton/ }), { target: { value: '70' } });
    fireEvent.change(screen.getByRole('slider', { name: /^Temps/ }), { target: { value: '30' } });
    const [unsure] = screen.getAllByRole('button', { name: 'Je ne saurais dire' });
    if (unsure === undefined) throw new Error('No way to say that one cannot tell.');
    await userEvent.click(unsure);
    await userEvent.type(screen.getByRole('textbox', { name: /En une phrase/ }), 'Serré.');
    await userEvent.click(screen.getByRole('button', { name: 'Voir le débreffage' }));
    expect(props.onRemark).toHaveBeenCalledExactlyOnceWith(
      { type: 'selfAssessment', scores: { tone: 70 }, text: 'Serré.' },
      null,
    );
  });

  test('it can be skipped, which is kept as well, so that nobody is asked twice', async () => {
    const { props } = open({ own: true });
    await userEvent.click(screen.getByRole('button', { name: 'Passer cette étape' }));
    expect(props.onRemark).toHaveBeenCalledExactlyOnceWith(
      { type: 'selfAssessment', scores: {} },
      null,
    );
  });

  test('an estimate that cannot be kept is not lost: the form stays and says why', async () => {
    const onRemark = vi.fn<() => Promise<void>>().mockRejectedValue(new Error('disque plein'));
    open({ own: true, onRemark });
    await userEvent.click(screen.getByRole('button', { name: 'Voir le débreffage' }));
    expect(await screen.findByText(/n’a pas pu être enregistrée.*disque plein/)).toBeVisible();
  });

  test('nobody is asked again, nor about somebody else’s run', () => {
    const { unmount } = open({ own: true, annotations: [placed] });
    expect(screen.queryByText('Avant de voir vos notes')).not.toBeInTheDocument();
    unmount();
    open({ own: false });
    expect(screen.queryByText('Avant de voir vos notes')).not.toBeInTheDocument();
  });
});

describe('after the scores', () => {
  test('their own view stands beside each score, the difference told kindly', () => {
    open({ own: true, annotations: [placed] });
    const tone = screen.getByRole('region', { name: 'Ton' });
    expect(tone).toHaveTextContent(
      'Vous vous placiez à 20. Vous avez été plus sévère envers vous-même que ne l’ont été vos réponses.',
    );
    expect(screen.getByRole('region', { name: 'Choix d’escalade' })).not.toHaveTextContent(
      'Vous vous placiez',
    );
    expect(screen.getByText('J’ai paniqué.')).toBeInTheDocument();
  });

  test.each([
    [50, 58, 'same'],
    [50, 40, 'same'],
    [50, 61, 'harder'],
    [50, 39, 'kinder'],
    [undefined, 50, null],
    [50, null, null],
  ] as const)('an estimate of %s beside a score of %s is "%s"', (own, score, comparison) => {
    expect(compare(own, score)).toBe(comparison);
  });
});
