/** Data that cannot be read. Its message is a sentence for whoever started the tool. */
export class Unreadable extends Error {}
