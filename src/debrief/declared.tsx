import type { ReactNode } from 'react';
import { LOCALES } from '../ui/i18n/catalogue.ts';
import { type Formats, useFormats } from '../ui/i18n/formats.ts';
import { useLanguage } from '../ui/i18n/language.ts';
import { type Say, useSay } from '../ui/i18n/use-say.ts';
import { useDebrief } from './debrief-context.ts';
import styles from './debrief-screen.module.css';
import { debriefTexts } from './messages/catalogue.ts';
import type { fr } from './messages/fr.ts';
import { type Declared as Conditions, declaredOf } from './story/declared.ts';
import { wordsIn } from './story/people.ts';
import { neverPlayed } from './story/unplayed.ts';

const LANGUAGES = { fr: 'languageFr', en: 'languageEn' } as const;

/** How the run was played: mode, time, speed, pauses, scenes left out, versions. */
export function Declared(): ReactNode {
  const entries = useEntries();
  return (
    <>
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
      <NeverPlayed />
    </>
  );
}

function useEntries(): readonly (readonly [string, string | null])[] {
  const { story, automatic } = useDebrief();
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const { run, programme, end } = story;
  const played = declaredOf(run);
  const { settings } = played;
  const { startsAt } = programme.scenario.clock;
  const skipped = programme.scenario.scenes
    .filter(({ id }) => played.skipped.includes(id))
    .map((scene) => wordsIn(programme, scene.warning, language).text);
  const analyser = [...story.utterances.values()].at(0)?.reading.tone.analyser;
  return [
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
    [
      say('declaredLocked'),
      settings.locked?.length ? lockedIn(settings.locked, say, formats) : null,
    ],
    [say('declaredLanguage'), spoken(played, say)],
    [say('declaredPauses'), played.pauses === 0 ? say('none') : formats.number(played.pauses)],
    [say('declaredGaps'), played.gapMs === 0 ? null : formats.duration(played.gapMs)],
    [say('declaredStopped'), played.stopped ? formats.timeOfDay(startsAt, end.now) : null],
    [say('declaredSkipped'), skipped.length === 0 ? null : skipped.join(' ')],
    [say('declaredSeed'), String(played.seed)],
    [say('declaredScoring'), automatic.version],
    [say('declaredAnalyser'), analyser ?? null],
  ];
}

/** What was expected somewhere in the scenario and never came due. */
function NeverPlayed(): ReactNode {
  const { story, automatic } = useDebrief();
  const say = useSay(debriefTexts);
  const { language } = useLanguage();
  const { programme } = story;
  const titles = neverPlayed(programme.scenario, automatic);
  if (titles.length === 0) return null;
  return (
    <section className={styles.unplayed}>
      <h3>{say('unplayedTitle')}</h3>
      <p className={styles.soft}>{say('unplayedLead')}</p>
      <ul>
        {titles.map((title) => {
          const { text, language: spokenIn } = wordsIn(programme, title, language);
          return (
            <li key={text} lang={LOCALES[spokenIn]}>
              {text}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type Words = Say<keyof typeof fr>;

function allowance({ settings }: Conditions, say: Words, formats: Formats): string {
  if (settings.allowance === null) return say('allowanceNone');
  return settings.allowance === 1
    ? say('allowanceStandard')
    : say('allowanceMore', { factor: formats.number(settings.allowance) });
}

function lockedIn(
  locked: NonNullable<Conditions['settings']['locked']>,
  say: Words,
  formats: Formats,
): string {
  return formats.list(locked.map((each) => say(`locked_${each}`)));
}

function spoken({ settings, languageSwitches }: Conditions, say: Words): string {
  const language = say(LANGUAGES[settings.language]);
  return languageSwitches === 0
    ? language
    : say('languageSwitched', { language, count: languageSwitches });
}
