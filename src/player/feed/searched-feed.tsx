import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { Feed, type FeedProps } from './feed.tsx';
import { FindBar } from './find-bar.tsx';
import { useFound } from './use-found.ts';

/** A feed with a search of its own above it. */
export function SearchedFeed({
  tools,
  ...feed
}: FeedProps & {
  /** What stands beside the search. */
  readonly tools?: ReactNode;
}): ReactNode {
  const say = useSay(playerTexts);
  const { isSearching, threads } = useFound(feed.threads);
  return (
    <>
      <FindBar count={threads.length}>{tools}</FindBar>
      <Feed
        key={isSearching ? 'found' : 'all'}
        {...feed}
        threads={threads}
        {...(isSearching && { empty: say('findNothing') })}
      />
    </>
  );
}
