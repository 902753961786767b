import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Meter } from '../../src/ui/meter.tsx';
import { expectAccessible } from '../support/accessibility.ts';
import { show } from '../support/show.tsx';

test('a score is a meter that says its figure', async () => {
  const { container } = show(<Meter label="Ton" value={72.06} />);
  expect(screen.getByRole('meter', { name: 'Ton' })).toHaveAttribute('aria-valuetext', '72,1');
  await expectAccessible(container);
});

test('"not rated" is said, never drawn as zero', () => {
  show(<Meter label="Tone" value={null} />, 'en');
  expect(screen.queryByRole('meter')).not.toBeInTheDocument();
  expect(screen.getByText('Tone: not rated')).toBeInTheDocument();
});

test('as many lines are lit as the score has fortieths', () => {
  const { container } = show(<Meter label="Ton" value={50} />);
  expect(container.querySelectorAll('.lit')).toHaveLength(20);
  expect(container.querySelectorAll('.unlit')).toHaveLength(20);
});
