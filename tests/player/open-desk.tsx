import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { EventType } from '../../src/engine/event.ts';
import { Player } from '../../src/player/player.tsx';
import { AnnouncerProvider } from '../../src/ui/announcer.tsx';
import type { Language } from '../../src/vocabulary/language.ts';
import { type FakeRunOverrides, fakeRunOnAir } from '../run/fake-run-store.ts';
import { show } from '../support/show.tsx';
import { fakeSight } from './fake-sight.ts';

/** A whole desk in a simulated browser, on a machine that has other things to do. */
vi.setConfig({ testTimeout: 20_000 });

export interface DeskOverrides extends FakeRunOverrides {
  /** Of the interface; the run has its own. */
  readonly language?: Language;
  readonly letterShortcuts?: boolean;
  readonly toneHelp?: boolean;
}

/** The whole desk over a real run on air, whose clock stands still until the test lets it go. */
export async function openDesk({
  language,
  letterShortcuts,
  toneHelp,
  ...overrides
}: DeskOverrides = {}) {
  const sight = fakeSight();
  const fake = await fakeRunOnAir(overrides);
  const asked: string[] = [];
  const { container } = show(
    <AnnouncerProvider>
      <Player
        store={fake.store}
        letterShortcuts={letterShortcuts ?? true}
        onLetterShortcuts={(on) => asked.push(`letters ${on ? 'on' : 'off'}`)}
        toneHelp={toneHelp ?? null}
        sound={false}
        onToneHelp={(open) => asked.push(`help ${open ? 'open' : 'folded'}`)}
        onFinished={() => asked.push('debrief')}
        onLeave={() => asked.push('leave')}
      />
    </AnnouncerProvider>,
    language,
  );
  return {
    ...fake,
    sight,
    container,
    /** What the player asked of the app, in order. */
    asked,
    user: userEvent.setup({ delay: null }),
    /** Real ms pass. */
    pass: (ms: number) => act(() => fake.clock.pass(ms)),
    /** Something else than the screen acts on the run. */
    meanwhile: async (deed: () => Promise<unknown>) => await act(async () => void (await deed())),
    /** The events of one type that were kept. */
    kept: (type: EventType) => fake.journal.kept.filter((event) => event.type === type),
    view: () => fake.store.getState().view,
  };
}

/** An item of the feed, by words in it. */
export function itemWith(words: string | RegExp) {
  const found = screen.getAllByRole('article').filter((article) => {
    const text = article.textContent ?? '';
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  });
  const [item] = found;
  if (item === undefined) throw new Error(`No item says ${String(words)}.`);
  return item;
}

/** A button inside of something, by its name. */
export function button(inside: HTMLElement, name: string | RegExp) {
  return within(inside).getByRole('button', { name });
}

/** The feed's own part of the page. */
export function page() {
  return screen.getByRole('region', { name: 'La page' });
}
