import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { holdsAny } from '../feed/search-words.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import { ApprovedLineCard } from './approved-line-card.tsx';
import { ContactCard } from './contact-card.tsx';
import styles from './desk.module.css';
import { FactLine } from './fact-sheet.tsx';
import { HouseRuleLine } from './house-rule-line.tsx';
import { approvedLines, knownFacts } from './known.ts';

/** Everything in the brief that holds the words looked for, by kind. */
export function SearchResults({ query }: { readonly query: string }): ReactNode {
  const say = useSay(playerTexts);
  const show = useShow();
  const { houseRules, contacts } = useRun((state) => state.programme.scenario.organisation);
  const { sayable, embargoed } = useRun(knownFacts);
  const lines = useRun(approvedLines);
  const holds = (...texts: readonly string[]) => holdsAny(texts.join(' '), [query.trim()]);

  const facts = [...sayable, ...embargoed].filter(({ text }) => holds(show(text).text));
  const rules = houseRules.filter(({ text }) => holds(show(text).text));
  const found = lines.filter(({ title, text }) => holds(show(title).text, show(text).text));
  const people = contacts.filter(({ name, handles }) => holds(name, show(handles).text));
  const isEmpty = facts.length + rules.length + found.length + people.length === 0;

  return (
    <div className={styles.sheet} aria-live="polite">
      {isEmpty && <p className={styles.aside}>{say('deskNothing', { query: query.trim() })}</p>}
      {facts.length > 0 && (
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <FactLine key={fact.id} fact={fact} embargoed={embargoed.includes(fact)} />
          ))}
        </ul>
      )}
      {rules.length > 0 && (
        <ul className={styles.rules}>
          {rules.map((rule) => (
            <HouseRuleLine key={rule.id} rule={rule} />
          ))}
        </ul>
      )}
      {found.map((line) => (
        <ApprovedLineCard key={line.id} line={line} />
      ))}
      {people.map((contact) => (
        <ContactCard key={contact.id} contact={contact} />
      ))}
    </div>
  );
}
