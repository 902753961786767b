import type { ReactNode } from 'react';
import { type Formats, useFormats } from '../ui/i18n/formats.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { type Say, useSay } from '../ui/i18n/use-say.ts';
import styles from './debrief-screen.module.css';
import { debriefTexts } from './messages/catalogue.ts';
import type { fr } from './messages/fr.ts';
import { type Declared as Conditions, declaredOf } from './story/declared.ts';
import { wordsIn } from './story/people.ts';
import type { Story } from './story/story.ts';

const LANGUAGES = { fr: 'languageFr', en: 'languageEn' } as const;

/** How the run was played: mode, time, speed, pauses, scenes left out, versions. */
export function Declared({
  story,
  scoring,
}: {
  readonly story: Story;
  readonly scoring: string;
}): ReactNode {
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const { run, programme } = story;
  const played = declaredOf(run);
  const { settings } = played;
  const skipped = programme.scenario.scenes
    .filter(({ id }) => played.skipped.includes(id))
    .map((scene) => wordsIn(programme, scene.warning, language).text);
  const analyser = [...story.utterances.values()].at(0)?.reading.tone.analyser;
  const entries: readonly (readonly [string, string | null])[] = [
    [say('declaredPlayer'), run.pseudonym ?? null],
    [say('declaredDate'), formats.date(run.startedAt)],
    [say('declaredMode'), say(settings.mode === 'exam' ? 'modeExam' : 'modePractice')],
    [say('declaredAllowance'), allowance(played, say, formats)],
    [
      say('declaredRate'),
      settings.allowance === null
        ? null
        : say('rateValue', { rate: formats.number(settings.rate), changes: played.rateChanges }),
    ],
    [say('declaredLanguage'), spoken(played, say)],
    [say('declaredPauses'), played.pauses === 0 ? say('none') : formats.number(played.pauses)],
    [say('declaredGaps'), played.gapMs === 0 ? null : formats.duration(played.gapMs)],
    [say('declaredSkipped'), skipped.length === 0 ? null : skipped.join(' ')],
    [say('declaredSeed'), String(played.seed)],
    [say('declaredScoring'), scoring],
    [say('declaredAnalyser'), analyser ?? null],
  ];
  return (
    <dl className={styles.declared}>
      {entries.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function allowance({ settings }: Conditions, say: Say<keyof typeof fr>, formats: Formats): string {
  if (settings.allowance === null) return say('allowanceNone');
  return settings.allowance === 1
    ? say('allowanceStandard')
    : say('allowanceMore', { factor: formats.number(settings.allowance) });
}

function spoken({ settings, languageSwitches }: Conditions, say: Say<keyof typeof fr>): string {
  const language = say(LANGUAGES[settings.language]);
  return languageSwitches === 0
    ? language
    : say('languageSwitched', { language, count: languageSwitches });
}
