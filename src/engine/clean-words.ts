import { cutAtGrapheme } from '../lib/graphemes.ts';
import type { Text } from '../scenario/schema/primitives.ts';
import type { Command } from './command.ts';
import type { EventBodies, SettingValue } from './event.ts';
import type { Annotation } from './run.ts';
import {
  PSEUDONYM_LIMIT,
  RUN_TEXT_LIMIT,
  SETTING_LIST_LIMIT,
  SHORT_TEXT_LIMIT,
} from './run-limits.ts';

/*
 * A run file takes no control character, no half character and no text beyond its limits, since it is
 * read as a stranger's (`run-file.ts`, `scenario/source`). Whatever a person typed or pasted loses
 * these on its way into the run, so that what was written can always be opened again. All else stays
 * as it is: marks, joiners, directions and emoji are somebody's words.
 */

/** Half characters, and control characters but the two that one types. */
const UNKEEPABLE = /(?![\n\t])[\p{Cc}\p{Cs}]/gu;

/** Words without what a run cannot keep, however long. Line ends of other systems become `\n`. */
export function keepableWords(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(UNKEEPABLE, '');
}

/** Words as a run keeps them, cut between two characters where they are too long. */
export function cleanWords(text: string, limit: number = RUN_TEXT_LIMIT): string {
  return cutAtGrapheme(keepableWords(text), limit);
}

/** The same for a name, which is one line. */
export function cleanName(name: string, limit: number = PSEUDONYM_LIMIT): string {
  return cutAtGrapheme(keepableWords(name).replaceAll(/[\n\t]+/g, ' '), limit);
}

/** A command with its words clean. What was read of them must have been read of the clean ones. */
export function cleanCommand(command: Command): Command {
  switch (command.type) {
    case 'reply':
    case 'publish':
    case 'editOwn':
    case 'escalate':
      return { ...command, text: cleanWords(command.text) };
    case 'leaveAlone':
      return { ...command, reason: cleanWords(command.reason) };
    case 'changeSetting':
      return { ...command, to: cleanSetting(command.to) };
    case 'improvise':
      return { ...command, author: cleanAuthor(command.author), text: cleanText(command.text) };
    default:
      return command;
  }
}

/** A remark with its words clean. */
export function cleanAnnotation(annotation: Annotation): Annotation {
  const author = cleanName(annotation.author, SHORT_TEXT_LIMIT);
  return { ...annotation, author, body: cleanBody(annotation.body) };
}

function cleanBody(body: Annotation['body']): Annotation['body'] {
  if ('reason' in body) return { ...body, reason: cleanWords(body.reason) };
  if ('text' in body && body.text !== undefined) return { ...body, text: cleanWords(body.text) };
  return body;
}

function cleanSetting(to: SettingValue): SettingValue {
  if (typeof to === 'boolean') return to;
  if (typeof to === 'string') return cleanName(to, SHORT_TEXT_LIMIT);
  return to.slice(0, SETTING_LIST_LIMIT).map((word) => cleanName(word, SHORT_TEXT_LIMIT));
}

type Author = EventBodies['injectImprovised']['author'];

function cleanAuthor(author: Author): Author {
  if ('persona' in author) return author;
  return {
    name: cleanName(author.name, SHORT_TEXT_LIMIT),
    handle: cleanName(author.handle, SHORT_TEXT_LIMIT),
  };
}

function cleanText(text: Text): Text {
  if (typeof text === 'string') return cleanWords(text);
  if ('only' in text) return { only: text.only, text: cleanWords(text.text) };
  return {
    ...(text.fr !== undefined && { fr: cleanWords(text.fr) }),
    ...(text.en !== undefined && { en: cleanWords(text.en) }),
  };
}
