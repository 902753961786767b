import '../../../src/ui/tokens.css';
import '../../../src/ui/styles/fonts.css';
import '../../../src/ui/styles/base.css';
import './page.css';
import { type ReactNode, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot, type Root } from 'react-dom/client';
import { compile } from '../../../src/engine/programme.ts';
import { Player } from '../../../src/player/player.tsx';
import { openRun } from '../../../src/run/open-run.ts';
import { withPhrasesOnce } from '../../../src/run/reader.ts';
import { createRunStore, type RunStore } from '../../../src/run/store.ts';
import { openArchive } from '../../../src/storage/archive.ts';
import { EMPTY_DESK } from '../../../src/storage/desks.ts';
import { compilePhrases } from '../../../src/tone/phrases.ts';
import { read } from '../../../src/tone/read.ts';
import { AnnouncerProvider } from '../../../src/ui/announcer.tsx';
import { LOCALES } from '../../../src/ui/i18n/catalogue.ts';
import { LanguageContext } from '../../../src/ui/i18n/language.ts';
import type { Language } from '../../../src/vocabulary/language.ts';
import { fakeClaim, fakeClock, fakeJournal, fakePresence } from '../../run/fake-ports.ts';
import { busyPage, longRun } from '../busy-page.ts';
import { NaiveFeed } from './naive-feed.tsx';

/*
 * A page that shows one run of many comments, by our player or by a peer that puts all of them into
 * the document, and lets `feed-bench.ts` drive it. Built as the app is, for production.
 */

export type Contender = 'ours' | 'naive';

/** What `feed-bench.ts` may ask of the page. Times are real ms. */
export interface FeedPage {
  /** Puts a run with so many comments on air, in memory. */
  prepare(comments: number): Promise<void>;
  /** @returns the time from asking to the first rows being painted. */
  show(contender: Contender): Promise<number>;
  clear(): Promise<void>;
  /** Somebody comments under the post; resolves once it is painted. */
  arrive(count: number): Promise<void>;
  /** Comments arrive at a pace, until told to stop. */
  pour(perSecond: number): void;
  stop(): void;
  rows(): number;
  /** Keeps a run of so many events in the browser's database, then opens it again. */
  reopen(events: number): Promise<number>;
}

declare global {
  interface Window {
    feedPage: FeedPage;
  }
}

const place = document.getElementById('root');
if (place === null) throw new Error('the page has no element with the id "root"');
const container = place;

let store: RunStore | null = null;
let root: Root | null = null;
let pouring: ReturnType<typeof setInterval> | undefined;
let voices = 0;

window.feedPage = {
  async prepare(comments) {
    const programme = compile(busyPage(comments));
    const clock = fakeClock();
    const run = longRun(programme, 2, comments);
    const desk = EMPTY_DESK;
    store = createRunStore(
      { programme, run, desk },
      {
        clock,
        presence: fakePresence(),
        journal: fakeJournal({ atOnce: true, kept: run.events }),
        desk: { save: async () => undefined },
        claim: fakeClaim(),
        read: withPhrasesOnce(read, compilePhrases),
        loadCrowd: () => Promise.reject(new Error('nobody asks for a crowd here')),
      },
    );
    await store.actions.resume();
    setInterval(() => clock.pass(100), 100);
  },
  async show(contender) {
    const started = performance.now();
    root = createRoot(container);
    root.render(<Shown contender={contender} store={opened()} />);
    await untilPainted(() => window.feedPage.rows() > 0);
    return performance.now() - started;
  },
  async clear() {
    root?.unmount();
    root = null;
    await painted();
  },
  async arrive(count) {
    for (let n = 0; n < count; n++) {
      await comment();
      await painted();
    }
  },
  pour(perSecond) {
    pouring = setInterval(() => void comment(), 1000 / perSecond);
  },
  stop() {
    clearInterval(pouring);
  },
  rows: () => container.querySelectorAll('article[data-item]').length,
  async reopen(events) {
    const archive = await openArchive();
    const programme = compile(busyPage(1000));
    const run = { ...longRun(programme, events), id: `bench-${Date.now()}` };
    const progress = { state: 'open', now: 0, events, updatedAt: '' } as const;
    const { scenario } = programme;
    await archive.runs.add({ ...run, cast: {}, scenario, events: [] }, progress);
    for (let from = 0; from < events; from += 500) {
      await archive.runs.append(run.id, run.events.slice(from, from + 500), progress);
    }
    const started = performance.now();
    const again = await openRun(run.id, { archive, clock: fakeClock(), presence: fakePresence() });
    const took = performance.now() - started;
    if (again?.getState().logged !== events + 1) throw new Error('events were lost');
    await again.close();
    await archive.runs.remove(run.id);
    archive.close();
    return took;
  },
};

async function comment(): Promise<void> {
  voices += 1;
  const author = { name: `Voix ${voices}`, handle: `voix${voices}` };
  const text = { only: 'fr', text: `Et mon billet? (${voices})` } as const;
  await opened().actions.improvise({ channel: 'wall', author, in: 'post', text });
}

function opened(): RunStore {
  if (store === null) throw new Error('prepare a run first');
  return store;
}

interface ShownProps {
  readonly contender: Contender;
  readonly store: RunStore;
}

function Shown({ contender, store: shown }: ShownProps): ReactNode {
  const [language, choose] = useState<Language>('fr');
  if (contender === 'naive') return <NaiveFeed store={shown} />;
  const ignore = () => undefined;
  return (
    <LanguageContext value={{ language, choose }}>
      <I18nProvider locale={LOCALES[language]}>
        <AnnouncerProvider>
          <Player
            store={shown}
            letterShortcuts
            onLetterShortcuts={ignore}
            toneHelp={null}
            onToneHelp={ignore}
            sound={false}
            onLeave={ignore}
            onFinished={ignore}
          />
        </AnnouncerProvider>
      </I18nProvider>
    </LanguageContext>
  );
}

/** A frame has been painted: the task after the one that follows its animation frame. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

async function untilPainted(isThere: () => boolean): Promise<void> {
  do await painted();
  while (!isThere());
}
