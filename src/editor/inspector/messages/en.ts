import type { fr } from './fr.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = {
  inspector: 'Inspector',
  gone: 'This part is no longer in the scenario.',
  kind_scenario: 'The scenario',
  kind_inject: 'Inject',
  kind_expectation: 'Expectation',
  kind_persona: 'Persona',
  kind_thread: 'On the page at the start',
  kind_ending: 'Ending',
  kind_variable: 'Variable',
  kind_contact: 'Person to escalate to',
  kind_fact: 'Fact',
  kind_houseRule: 'House rule',
  kind_approvedLine: 'Approved line',
  kind_pool: 'Voices of the crowd',
  kind_scene: 'Sensitive scene',
  kind_sample: 'Sample reply',
};
