import { screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, MarkedText, piecesOf } from '../../src/ui/marked-text.tsx';
import { show } from '../support/show.tsx';

function mark(start: number, end: number, tone: Mark['tone'] = 'good', label = 'empathie'): Mark {
  return { id: `${start}-${end}-${tone}`, start, end, tone, label };
}

test('the marked stretch, and only it, is marked', () => {
  show(<MarkedText text="Je suis désolée pour ce soir." language="fr" marks={[mark(8, 15)]} />);
  expect(screen.getByText('désolée').tagName).toBe('MARK');
  expect(screen.getByText('désolée')).toHaveAttribute('title', 'empathie');
});

test('where marks overlap, the gravest one shows and every reason is given', () => {
  const marks = [mark(0, 10, 'good', 'politesse'), mark(5, 15, 'harm', 'hostilité')];
  show(<MarkedText text="Bien sûr, voyons donc." language="fr" marks={marks} />);
  const shared = screen.getByTitle(/politesse\s+hostilité/);
  expect(shared).toHaveAttribute('data-tone', 'harm');
  expect(shared).toHaveTextContent('sûr,');
});

test('what looks like markup is shown as it was written', () => {
  show(<MarkedText text={'<b onclick="x">gras</b>'} language="fr" marks={[]} />);
  expect(screen.getByText('<b onclick="x">gras</b>')).toBeInTheDocument();
});

test('the pieces put together are the text, whatever the marks', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.array(span), (text, spans) => {
      const pieces = piecesOf(
        text,
        spans.map(([start, end]) => mark(start, end)),
      );
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
