import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { ApprovedLineCard } from '../desk/approved-line-card.tsx';
import { FactLine } from '../desk/fact-sheet.tsx';
import { FiguresCard } from '../desk/figures/figures-card.tsx';
import { HouseRuleLine } from '../desk/house-rule-line.tsx';
import { approvedLines, figuresOnDesk, knownFacts } from '../desk/known.ts';
import { Said } from '../desk/said.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import styles from './drill.module.css';

const ADDRESS = { vous: 'voiceVous', tu: 'voiceTu', mirror: 'voiceMirror' } as const;

/** Who we are and how we speak, the facts, the rules: all that a drill has, in one look. */
export function Known(): ReactNode {
  const say = useSay(playerTexts);
  const { organisation } = useRun((state) => state.programme.scenario);
  const { sayable, embargoed } = useRun(knownFacts);
  const lines = useRun(approvedLines);
  const figures = useRun(figuresOnDesk);
  return (
    <>
      <p>
        <strong>
          <Said text={organisation.name} />
        </strong>
        <br />
        <Said text={organisation.about} />
      </p>
      <Voice />
      {sayable.length + embargoed.length > 0 && (
        <ul className={styles.facts}>
          {sayable.map((fact) => (
            <FactLine key={fact.id} fact={fact} embargoed={false} />
          ))}
          {embargoed.map((fact) => (
            <FactLine key={fact.id} fact={fact} embargoed />
          ))}
        </ul>
      )}
      {figures.map((one) => (
        <FiguresCard key={one.id} figures={one} />
      ))}
      {organisation.houseRules.length > 0 && (
        <section>
          <h3>{say('houseRules')}</h3>
          <ul className={styles.facts}>
            {organisation.houseRules.map((rule) => (
              <HouseRuleLine key={rule.id} rule={rule} />
            ))}
          </ul>
        </section>
      )}
      {lines.map((line) => (
        <ApprovedLineCard key={line.id} line={line} />
      ))}
    </>
  );
}

/** How we speak, in a line. */
function Voice(): ReactNode {
  const say = useSay(playerTexts);
  const show = useShow();
  const { voice } = useRun((state) => state.programme.scenario.organisation);
  const traits = voice.traits.map((trait) => show(trait).text).join(' · ');
  return (
    <p className={styles.voice}>
      {[
        say(ADDRESS[voice.address]),
        ...(traits === '' ? [] : [say('drillVoice', { traits })]),
        ...(voice.signature === undefined
          ? []
          : [say('voiceSignature', { signature: voice.signature })]),
      ].join(' ')}
    </p>
  );
}
