import { join } from 'node:path';
import { Unreadable } from '../unreadable.ts';
import { filesOf, jsonOf, type PublicFile, rowsOf } from './files.ts';
import type { ToxicText } from './hostility.ts';

/** Columns that name what people judged, in the files of `toxifrench`; whichever comes first counts. */
const TOXIC_COLUMNS = ['label', "annotator's conclusion", 'conclusion'];

export interface ToxicFile {
  readonly name: string;
  readonly texts: readonly ToxicText[];
}

/** The `toxifrench` folder: a column `content`, and one that says 1 for toxic. */
export function toxicFiles(folder: string): ToxicFile[] {
  return filesOf(join(folder, 'toxifrench'), '.csv').map((file) => ({
    name: file.name,
    texts: toxicTexts(file),
  }));
}

function toxicTexts(file: PublicFile): ToxicText[] {
  return rowsOf(file).map((row, index) => {
    const text = row['content'];
    const label = TOXIC_COLUMNS.flatMap((column) => row[column] ?? []).at(0);
    if (text === undefined || label === undefined)
      throw new Unreadable(
        `${file.name}, row ${index + 1}: columns "content" and "label" expected`,
      );
    return { text, toxic: Number(label) === 1 };
  });
}

/** What agents of brands answered: the `ibm-twitter-care` folder, handles and addresses taken out. */
export function agentReplies(folder: string): string[] {
  const replies = filesOf(join(folder, 'ibm-twitter-care'), '.json').flatMap((file) => {
    const conversations = jsonOf(file);
    if (!Array.isArray(conversations))
      throw new Unreadable(`${file.name}: a list of conversations was expected`);
    return conversations.flatMap(repliesOf);
  });
  return [...new Set(replies.map(withoutHandles).filter((text) => text !== ''))];
}

function repliesOf(conversation: unknown): string[] {
  const told = member(member(conversation, 'agentURL'), 'url_utterance');
  const turns = member(conversation, 'dialogContent');
  const said = (Array.isArray(turns) ? turns : [])
    .filter((turn) => member(turn, 'agent') !== undefined)
    .map((turn) => member(turn, 'message'));
  return [told, ...said].filter((text) => typeof text === 'string');
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function withoutHandles(text: string): string {
  return text.replaceAll(/@\w+|https?:\/\/\S+/g, '').trim();
}
