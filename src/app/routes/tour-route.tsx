import { type ReactNode, useEffect, useState } from 'react';
import { tourCard } from '../../library/shipped.ts';
import { LoadingState } from '../../ui/empty-state.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import type { Language } from '../../vocabulary/language.ts';
import { goTo } from '../hash-location.ts';
import { appTexts } from '../messages/catalogue.ts';
import { findScenario } from '../scenario-source.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { type Studio, useStudio } from '../studio.ts';
import { Absent } from './not-found-route.tsx';

/** Goes straight on air with the guided tour: nothing to choose, nothing to read first. */
export function TourRoute(): ReactNode {
  const say = useSay(appTexts);
  const studio = useStudio();
  const { language } = useLanguage();
  const [failed, setFailed] = useState<string | null>(null);
  const [spoken] = useState(language);
  useEffect(() => {
    let current = true;
    const show = (run: string): void => {
      if (current) goTo(`/run/${run}`, { replace: true });
    };
    beginOnce(studio, spoken).then(show, (error: unknown) => setFailed(String(error)));
    return () => {
      current = false;
    };
  }, [studio, spoken]);
  if (failed !== null) {
    return <Absent title={say('failedTitle')}>{say('failedText', { message: failed })}</Absent>;
  }
  return (
    <ScreenFrame lamp="standby">
      <LoadingState label={say('opening')} />
    </ScreenFrame>
  );
}

/** A screen that is drawn twice in a row makes one run. */
let beginning: Promise<string> | undefined;

async function beginOnce(studio: Studio, language: Language): Promise<string> {
  beginning ??= begin(studio, language);
  try {
    return await beginning;
  } finally {
    beginning = undefined;
  }
}

async function begin(studio: Studio, language: Language): Promise<string> {
  const found = await findScenario(studio.archive, (await tourCard())?.id ?? '');
  if (found.type !== 'found') throw new Error('The tour is not among the scenarios.');
  await import('./on-air-route.tsx');
  return await studio.begin(found.scenario, {
    settings: { mode: 'practice', allowance: 1, language, rate: found.scenario.clock.rate },
    seed: 1,
    pseudonym: '',
    skipped: [],
  });
}
