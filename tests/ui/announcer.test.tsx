import { act, screen } from '@testing-library/react';
import { type ReactNode, useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Announce, AnnouncerProvider, useAnnounce } from '../../src/ui/announcer.tsx';
import { show } from '../support/show.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function open(): Announce {
  let announce: Announce = () => undefined;
  function Speaker(): ReactNode {
    const say = useAnnounce();
    useEffect(() => {
      announce = say;
    }, [say]);
    return null;
  }
  show(
    <AnnouncerProvider>
      <Speaker />
    </AnnouncerProvider>,
  );
  return (sentence) => announce(sentence);
}

test('what comes in a burst is said together, once it settles', () => {
  const announce = open();
  act(() => {
    announce('Josiane écrit.');
    announce('Denis écrit.');
  });
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  act(() => {
    vi.runAllTimers();
  });
  expect(screen.getByRole('status')).toHaveTextContent('Josiane écrit. Denis écrit.');
});

test('what comes later is said alone', () => {
  const announce = open();
  act(() => announce('Josiane écrit.'));
  act(() => {
    vi.runAllTimers();
  });
  act(() => announce('Denis écrit.'));
  act(() => {
    vi.runAllTimers();
  });
  expect(screen.getByRole('status')).toHaveTextContent(/^Denis écrit\.$/);
});

test('it is polite: nobody is interrupted', () => {
  open();
  expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'polite');
});
