/**
 * Version of the analyser: code, lexicons and model together. It goes up whenever a reading could
 * differ, so that a log says which analyser read it and an old run keeps the reading it had.
 */
export const ANALYSER_VERSION = '2.1.0';
