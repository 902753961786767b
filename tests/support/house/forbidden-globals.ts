import { isScript, parse, roomOf, type SourceFile } from './source-file.ts';
import {
  declaredNames,
  isLabel,
  isNode,
  lineOf,
  type Node,
  nameOf,
  type Place,
  walk,
} from './syntax.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Part of the language, yet different from one run or one machine to the next. */
const changeable = words('Date Intl Temporal WeakRef FinalizationRegistry');

/** Ways around any check of names. */
const backDoors = words('globalThis eval Function');

/**
 * Of the surroundings. A room may have a variable of its own by such a name (the `window` of a
 * deadline); the compiler, which knows no browser in those rooms, tells the two apart.
 */
const surroundings = words(`
  window self document navigator location history localStorage sessionStorage indexedDB
  fetch XMLHttpRequest WebSocket Worker crypto performance setTimeout setInterval
  setImmediate clearTimeout clearInterval queueMicrotask requestAnimationFrame
  requestIdleCallback process Buffer require console alert
`);

/** The functions of `Math` whose results the language fixes to the last bit. */
const exactMath = words(`
  floor ceil trunc round abs sign min max imul clz32 fround PI E
`);

/** Methods that follow the locale of the machine. */
const localMethod = /^(toLocale.*|localeCompare)$/;

function isWholeNumber(node: unknown): boolean {
  return isNode(node) && node.type === 'Literal' && Number.isInteger(node['value']);
}

function faultOfIdentifier(node: Node, place: Place, declared: ReadonlySet<string>) {
  const name = nameOf(node);
  if (name === undefined || isLabel(place)) return undefined;
  if (changeable.has(name) || backDoors.has(name)) return name;
  if (surroundings.has(name) && !declared.has(name)) return name;
  // `Math` may only be followed by a dot: `const { sin } = Math` would hide what is taken.
  const member = place.parent.type === 'MemberExpression' && place.key === 'object';
  if (name === 'Math' && !(member && place.parent['computed'] !== true)) return 'Math as a value';
  return undefined;
}

function faultOfMember(node: Node): string | undefined {
  const property = nameOf(node['property']);
  if (node['computed'] === true) {
    const key = isNode(node['property']) ? node['property']['value'] : undefined;
    return typeof key === 'string' && localMethod.test(key) ? `["${key}"]` : undefined;
  }
  if (property === undefined) return undefined;
  if (localMethod.test(property)) return `.${property}`;
  if (nameOf(node['object']) !== 'Math' || exactMath.has(property)) return undefined;
  return `Math.${property}`;
}

function faultOfPower(node: Node): string | undefined {
  if (node['operator'] !== '**' && node['operator'] !== '**=') return undefined;
  // 2 ** 32 is written for its reader and exact everywhere.
  return isWholeNumber(node['left']) && isWholeNumber(node['right']) ? undefined : '**';
}

function faultOf(node: Node, place: Place, declared: ReadonlySet<string>): string | undefined {
  switch (node.type) {
    case 'Identifier':
      return faultOfIdentifier(node, place, declared);
    case 'MemberExpression':
      return faultOfMember(node);
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return faultOfPower(node);
    case 'Property':
      // `const { localeCompare } = text`
      return localMethod.test(nameOf(node['key']) ?? '') ? `{ ${nameOf(node['key'])} }` : undefined;
    default:
      return undefined;
  }
}

/** Each use, in a pure room, of what makes the same log give other bytes elsewhere. */
export function globalFaults(files: readonly SourceFile[], pureRooms: readonly string[]): string[] {
  const pure = files.filter((file) => pureRooms.includes(roomOf(file.path) ?? ''));
  return pure.filter(isScript).flatMap((file) => {
    const { program } = parse(file);
    if (!isNode(program)) throw new Error(`${file.path}: the parser gave no tree`);
    const declared = declaredNames(program);
    const faults: string[] = [];
    walk(program, (node, place) => {
      const what = faultOf(node, place, declared);
      if (what === undefined) return;
      faults.push(`${file.path}:${lineOf(file.code, node.start)} uses ${what}, in a pure room`);
    });
    return faults;
  });
}
