import { lazy, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { vary } from '../../engine/variation/vary.ts';
import { BriefScreen } from '../../library/brief/brief-screen.tsx';
import type { Choices } from '../../library/brief/choices.ts';
import { readLink } from '../../library/brief/link.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { textIn } from '../../scenario/text.ts';
import { randomSeed } from '../../storage/random-id.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { copyText } from '../copy-text.ts';
import { goTo, useHashQuery } from '../hash-location.ts';
import { appTexts } from '../messages/catalogue.ts';
import { findScenario } from '../scenario-source.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useStudio } from '../studio.ts';
import { Unready } from '../unready.tsx';
import { useLoaded } from '../use-loaded.ts';
import { Absent } from './not-found-route.tsx';

/** Whoever comes to practise has nothing to prepare: the desk and its verdict come instead. */
const DrillRoute = lazy(async () => ({ default: (await import('./drill-route.tsx')).DrillRoute }));

export function BriefRoute({ id }: { readonly id: string }): ReactNode {
  const say = useSay(appTexts);
  const { archive } = useStudio();
  const { language } = useLanguage();
  const found = useLoaded(useCallback(async () => await findScenario(archive, id), [archive, id]));
  if (found.type !== 'ready') return <Unready found={found} />;
  const { value } = found;
  if (value.type === 'absent') {
    return <Absent title={say('noScenarioTitle')}>{say('noScenarioText', { id })}</Absent>;
  }
  if (value.type === 'refused') {
    return (
      <ScreenFrame title={say('damagedTitle')}>
        <ErrorState page title={say('damagedTitle')} problems={value.problems(language)}>
          {say('damagedText')}
        </ErrorState>
      </ScreenFrame>
    );
  }
  return value.scenario.format === 'drill' ? (
    <DrillRoute scenario={value.scenario} />
  ) : (
    <Brief scenario={value.scenario} />
  );
}

function Brief({ scenario }: { readonly scenario: Scenario }): ReactNode {
  const studio = useStudio();
  const query = useHashQuery();
  const link = useMemo(() => readLink(query, scenario.languages), [query, scenario.languages]);
  const { locked } = link;
  // What is read here is what will be played: a scenario that varies is drawn now.
  const [drawnSeed] = useState(randomSeed);
  const seed = locked.seed ?? drawnSeed;
  const drawn = useMemo(() => vary(scenario, seed), [scenario, seed]);
  const { language, choose } = useLanguage();
  useEffect(() => {
    if (locked.language !== undefined) choose(locked.language);
  }, [locked.language, choose]);
  const begin = async (choices: Choices): Promise<void> => {
    // The desk is fetched before the clock starts: nobody loses their first minute to a download.
    await import('./on-air-route.tsx');
    const run = await studio.begin(scenario, { ...choices, seed: choices.seed ?? seed });
    goTo(`/run/${run}`);
  };
  return (
    <ScreenFrame title={textIn(scenario.title, language).text} lamp="standby">
      <BriefScreen
        key={query.toString()}
        scenario={drawn}
        link={link}
        address={window.location.href.replace(/#.*$/s, '')}
        onCopy={copyText}
        onBegin={begin}
      />
    </ScreenFrame>
  );
}
