import { posix } from 'node:path';
import { isScript, parse, roomOf, type SourceFile } from './source-file.ts';

/** Room → the rooms it may import from, besides itself. `*` stands for all of them. */
export type ImportTable = Readonly<Record<string, readonly string[]>>;

/** Room → the packages it may import. A room that is not named takes any package. */
export type PackageTable = Readonly<Record<string, readonly string[]>>;

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/**
 * What a file imports or re-exports, as written: values and types alike, static and dynamic. A
 * dynamic import whose address is computed gives `undefined`.
 */
function requestsOf(file: SourceFile): (string | undefined)[] {
  const { module } = parse(file);
  const fromExports = module.staticExports
    .flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value))
    .filter(isString);
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => {
    const written = file.code.slice(start, end);
    return /^(['"`])[^$]*\1$/.test(written) ? written.slice(1, -1) : undefined;
  });
  const fromImports = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  return [...new Set([...fromImports, ...fromExports, ...dynamic])];
}

function withoutQuery(request: string): string {
  return request.replace(/\?.*$/, '');
}

function isRelative(request: string | undefined): request is string {
  return request?.startsWith('.') ?? false;
}

function resolve(file: SourceFile, request: string): string {
  return posix.join(posix.dirname(file.path), withoutQuery(request));
}

/** `@scope/name/deep` → `@scope/name`, `name/deep` → `name`. */
function packageOf(request: string): string {
  const parts = request.split('/');
  return parts.slice(0, request.startsWith('@') ? 2 : 1).join('/');
}

/** The files of the tree that a file imports. */
export function importsOf(file: SourceFile): string[] {
  return requestsOf(file)
    .filter(isRelative)
    .map((request) => resolve(file, request));
}

function faultOfImport(file: SourceFile, target: string, table: ImportTable): string[] {
  const from = roomOf(file.path) ?? '';
  const to = roomOf(target) ?? '';
  const allowed = table[from] ?? [];
  if (from === to || allowed.includes('*') || allowed.includes(to)) return [];
  const list = allowed.length === 0 ? 'nothing' : allowed.join(', ');
  return [`${file.path} imports ${target}, but ${from} may import ${list}`];
}

/** Each import that leads out of the house, to no file, or to a room that is closed to it. */
export function importFaults(files: readonly SourceFile[], table: ImportTable): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.filter(isScript).flatMap((file) =>
    importsOf(file).flatMap((target) => {
      if (target.startsWith('../')) return [`${file.path} imports ${target}, outside src`];
      if (!paths.has(target)) return [`${file.path} imports ${target}, which does not exist`];
      return faultOfImport(file, target, table);
    }),
  );
}

/** Each package that a room may not use, and each import whose address is only known as it runs. */
export function packageFaults(files: readonly SourceFile[], table: PackageTable): string[] {
  return files.filter(isScript).flatMap((file) => {
    const allowed = table[roomOf(file.path) ?? ''];
    return requestsOf(file).flatMap((request) => {
      if (request === undefined) return [`${file.path} imports a computed address`];
      if (isRelative(request)) return [];
      const name = packageOf(request);
      if (allowed === undefined || allowed.includes(name)) return [];
      return [`${file.path} imports the package ${name}, which its room may not use`];
    });
  });
}
