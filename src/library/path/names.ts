import type { CourseTopic, Strand } from '../../vocabulary/course-topic.ts';
import type { Card } from '../card.ts';
import type { LibraryText } from '../messages/catalogue.ts';

/** What each strand, topic and level is called. */
export const STRAND_TEXTS = {
  page: { name: 'strandPage', lead: 'strandPageLead' },
  interaction: { name: 'strandInteraction', lead: 'strandInteractionLead' },
  crisis: { name: 'strandCrisis', lead: 'strandCrisisLead' },
} as const satisfies Record<Strand, Record<'name' | 'lead', LibraryText>>;

export const TOPIC_TEXTS = {
  trade: 'topicTrade',
  page: 'topicPage',
  settings: 'topicSettings',
  stream: 'topicStream',
  reputation: 'topicReputation',
  profiles: 'topicProfiles',
  cases: 'topicCases',
  monitoring: 'topicMonitoring',
  interaction: 'topicInteraction',
  mobilising: 'topicMobilising',
  measuring: 'topicMeasuring',
  crisis: 'topicCrisis',
} as const satisfies Record<CourseTopic, LibraryText>;

export const LEVEL_TEXTS = {
  introductory: 'levelIntroductory',
  intermediate: 'levelIntermediate',
  advanced: 'levelAdvanced',
} as const satisfies Record<Card['level'], LibraryText>;
