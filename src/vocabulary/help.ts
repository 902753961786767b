/**
 * What real help a scene calls for: somebody who may take their life is referred elsewhere than
 * somebody whose health or safety is in danger.
 */
export type HelpNeeded = 'distress' | 'danger';
