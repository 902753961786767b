import { type ReactNode, useEffect, useState } from 'react';
import { createBench, layOut } from '../../playground/bench.ts';
import { PlaygroundScreen } from '../../playground/playground-screen.tsx';
import { createWordsReader } from '../../run/reading/words-reader.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { readBenchLink } from '../../ui/tone/bench-link.ts';
import { copyText } from '../copy-text.ts';
import { useHashQuery } from '../hash-location.ts';
import { appTexts } from '../messages/catalogue.ts';
import { ScreenFrame } from '../screen-frame.tsx';

/** Stays as long as the page does, so that nothing is lost by looking elsewhere; it is kept nowhere. */
const bench = createBench();

/** The link laid out last: one that is left in the address must not undo what was written since. */
let laidOut = '';

export function ToneRoute(): ReactNode {
  const say = useSay(appTexts);
  const query = useHashQuery();
  const [reader] = useState(() => createWordsReader());
  useEffect(() => () => reader.close(), [reader]);
  useEffect(() => {
    const link = readBenchLink(query);
    const asked = query.toString();
    if (link === null || asked === laidOut) return;
    laidOut = asked;
    layOut(bench, link);
  }, [query]);
  return (
    <ScreenFrame title={say('toneBench')}>
      <PlaygroundScreen
        bench={bench}
        reader={reader}
        address={window.location.href.replace(/#.*$/s, '')}
        onCopy={copyText}
      />
    </ScreenFrame>
  );
}
