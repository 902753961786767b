import { isScript, roomOf, type SourceFile } from './source-file.ts';

/** Names that say nothing of what is inside. */
const emptyNames = ['util', 'helper', 'common', 'type', 'hook', 'service', 'misc', 'shared'];

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.[a-z]+$/;

const longest = 300;

/** Files that lie in a room the table does not know, or in none. */
export function roomFaults(files: readonly SourceFile[], rooms: readonly string[]): string[] {
  return files.flatMap(({ path }) => {
    const room = roomOf(path);
    if (room === undefined) return path.endsWith('.md') ? [] : [`${path} lies in no room`];
    return rooms.includes(room) ? [] : [`${path} lies in ${room}, a room the table does not know`];
  });
}

/** Folders named for nothing, files not in kebab-case, and files that only pass others on. */
export function nameFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path }) => {
    const folders = path.split('/');
    const file = folders.pop() ?? '';
    const empty = folders.find((name) => emptyNames.includes(name.replace(/s$/, '')));
    if (empty !== undefined) return [`${path}: a folder named ${empty} says nothing`];
    if (/^index\.tsx?$/.test(file)) return [`${path}: import files, not folders`];
    return kebabCase.test(file) || file.endsWith('.md') ? [] : [`${path} is not in kebab-case`];
  });
}

/** Markup and styles outside the rooms that have screens. */
export function screenFaults(files: readonly SourceFile[], screens: readonly string[]): string[] {
  return files
    .filter(({ path }) => /\.(tsx|css)$/.test(path))
    .filter(({ path }) => !screens.includes(roomOf(path) ?? ''))
    .map(({ path }) => `${path}: only rooms with screens have .tsx and .css`);
}

/** Files past the length at which they should long have been split; data is left out. */
export function sizeFaults(
  files: readonly SourceFile[],
  isData: (path: string) => boolean,
): string[] {
  return files
    .filter((file) => isScript(file) || file.path.endsWith('.css'))
    .filter(({ path }) => !isData(path))
    .map(({ path, code }) => ({ path, lines: code.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${longest}`);
}
