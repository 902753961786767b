import { kindsIn } from '../src/library/card.ts';
import { msOf } from '../src/scenario/duration.ts';
import type { Scenario } from '../src/scenario/schema/scenario.ts';
import { textIn } from '../src/scenario/text.ts';
import {
  COURSE_TOPICS,
  type CourseTopic,
  STRANDS,
  type Strand,
} from '../src/vocabulary/course-topic.ts';
import { DRILL_FAMILIES, type DrillFamily } from '../src/vocabulary/drill-family.ts';

const STRAND_NAMES: Readonly<Record<Strand, string>> = {
  page: 'Strand 1 · Tenir une page / Running a page',
  interaction: 'Strand 2 · Converser / Conversation',
  crisis: 'Strand 3 · Gérer une crise / Crisis',
};

/** What the course wants learnt, in the words of its announcement. */
const TOPIC_NAMES: Readonly<Record<CourseTopic, string>> = {
  trade: 'What the trade is, and its fields of activity',
  page: 'Running a fan page: voice, house rules, first posts',
  settings: 'The nuances of a page and its settings',
  stream: 'The nuances of the public stream: length, threads, mentions, quoting',
  reputation: 'E-reputation and reviews',
  profiles: 'Different profiles: arts, commercial brands, public services, non-profits',
  cases: 'Concrete cases of success and failure',
  monitoring: 'Strategic monitoring',
  interaction: 'Interacting with members',
  mobilising: 'Mobilising members around a brand',
  measuring: 'Measuring what one did',
  crisis: 'Managing a crisis',
};

const FAMILY_NAMES: Readonly<Record<DrillFamily, string>> = {
  acknowledge: 'Acknowledge',
  apologise: 'Apologize',
  correct: 'Correct a fact',
  refuse: 'Refuse kindly',
  moveToPrivate: 'Move to private',
  leaveAlone: 'Leave alone',
  hideOrNot: 'Hide or not',
  escalate: 'Escalate to whom',
  address: 'Vous or tu',
  shorten: 'Shorten',
  coolDown: 'Cool down',
  thank: 'Thank',
};

const INTRODUCTION = `# The programme

Every scenario and drill that comes with En ondes: a course in three strands, each in French and English.
This page is written by \`npm run catalogue\`, and a test holds it to the files beside it. What a file may
say is described by [its schema](../public/scenario.schema.json); \`npm run cli -- check FILE\` says what is
wrong in one, by line and column.
`;

/** The catalogue of \`scenarios/\`, as Markdown, from the scenarios as they are. */
export function cataloguePage(scenarios: readonly Scenario[]): string {
  const exercises = inOrder(scenarios.filter(({ format }) => format === 'exercise'));
  const drills = inOrder(scenarios.filter(({ format }) => format === 'drill'));
  return [
    INTRODUCTION,
    '## Scenarios\n',
    ...STRANDS.map((strand) => strandPart(strand, exercises)),
    '## Drills\n',
    'One comment, one answer, at once scored; the seed varies the situation.\n',
    drillTable(drills),
    '## What the course wants learnt, and where it is practised\n',
    topicTable(exercises, drills),
  ].join('\n');
}

function inOrder(scenarios: readonly Scenario[]): readonly Scenario[] {
  return scenarios.toSorted(
    (a, b) => (a.path?.step ?? 0) - (b.path?.step ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

function strandPart(strand: Strand, exercises: readonly Scenario[]): string {
  const steps = exercises.filter((scenario) => scenario.strand === strand);
  const rows = steps.map((scenario, index) => [
    String(index + 1),
    link(scenario),
    titleIn(scenario, 'en'),
    scenario.level,
    `${minutesOf(scenario)} min`,
    String(scenario.injects.length),
    String(casesOf(scenario)),
    String(scenario.endings.length),
    list((scenario.path?.after ?? []).map((id) => `\`${id}\``)),
  ]);
  const columns = ['', 'Titre', 'Title', 'Level', 'Time', 'Injects', 'Cases', 'Endings', 'After'];
  return `### ${STRAND_NAMES[strand]}\n\n${table(columns, rows)}`;
}

function drillTable(drills: readonly Scenario[]): string {
  const rows = DRILL_FAMILIES.flatMap((family) =>
    drills
      .filter((drill) => drill.family === family)
      .map((drill, index) => [
        index === 0 ? FAMILY_NAMES[family] : '',
        link(drill),
        titleIn(drill, 'en'),
        drill.level,
        String(situationsIn(drill)),
      ]),
  );
  return table(['Family', 'Titre', 'Title', 'Level', 'Situations'], rows);
}

function topicTable(exercises: readonly Scenario[], drills: readonly Scenario[]): string {
  const rows = COURSE_TOPICS.map((topic) => {
    const about = ({ path }: Scenario): boolean => path?.topics.includes(topic) ?? false;
    return [
      TOPIC_NAMES[topic],
      list(exercises.filter(about).map(link)),
      list(drills.filter(about).map(link)),
    ];
  });
  return table(['The course', 'Scenarios', 'Drills'], rows);
}

/** How many different situations the seed may draw. */
function situationsIn({ variations = [] }: Scenario): number {
  return variations.reduce((product, { rows }) => product * rows.length, 1);
}

function casesOf({ expectations }: Scenario): number {
  return Object.values(kindsIn(expectations)).reduce((sum, count) => sum + count, 0);
}

/** Whole real minutes at the scenario's own rate. */
export function minutesOf({ clock }: Scenario): number {
  return Math.round(msOf(clock.duration) / clock.rate / 60_000);
}

function titleIn(scenario: Scenario, language: 'fr' | 'en'): string {
  return textIn(scenario.title, language).text;
}

function link(scenario: Scenario): string {
  return `[${titleIn(scenario, 'fr')}](${scenario.id}.json)`;
}

function list(parts: readonly string[]): string {
  return parts.length === 0 ? '–' : parts.join(', ');
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `${[line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
