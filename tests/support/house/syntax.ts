/** A node of the parser's tree, seen without its many types. */
export type Node = {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
};

/** Where a node hangs: below `parent`, as its `key`. */
export type Place = { readonly parent: Node; readonly key: string };

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The nodes right below a node, with the key under which each hangs. */
function childrenOf(node: Node): [string, Node][] {
  return Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter(isNode)
      .map((child): [string, Node] => [key, child]),
  );
}

/** Calls `see` on every node below `node`, parents first. */
export function walk(node: Node, see: (node: Node, place: Place) => void): void {
  for (const [key, child] of childrenOf(node)) {
    see(child, { parent: node, key });
    walk(child, see);
  }
}

export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  return typeof node['name'] === 'string' ? node['name'] : undefined;
}

export function lineOf(code: string, offset: number): number {
  return code.slice(0, offset).split('\n').length;
}

/** Keys under which an identifier is a label, not a mention of a variable. */
const labels: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  PropertyDefinition: ['key'],
  MethodDefinition: ['key'],
  TSPropertySignature: ['key'],
  TSMethodSignature: ['key'],
  TSQualifiedName: ['right'],
  TSNamedTupleMember: ['label'],
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['exported'],
  ImportAttribute: ['key'],
  MetaProperty: ['meta', 'property'],
};

/** Whether an identifier at this place only names a member: `x.Date`, `{ Date: 1 }`. */
export function isLabel({ parent, key }: Place): boolean {
  return parent['computed'] !== true && (labels[parent.type]?.includes(key) ?? false);
}

/** Keys under which an identifier, or a pattern of them, brings a new name into the file. */
const declarations: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  TSFunctionType: ['params'],
  TSMethodSignature: ['params'],
  TSDeclareFunction: ['id', 'params'],
  FormalParameters: ['items'],
  ClassDeclaration: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  ArrayPattern: ['elements'],
  RestElement: ['argument'],
  AssignmentPattern: ['left'],
  TSTypeAliasDeclaration: ['id'],
  TSInterfaceDeclaration: ['id'],
};

function declares({ parent, key }: Place): boolean {
  return declarations[parent.type]?.includes(key) ?? false;
}

/** Every name that a file declares anywhere in it. */
export function declaredNames(program: Node): Set<string> {
  const names = new Set<string>();
  walk(program, (node, place) => {
    const inObjectPattern = node.type === 'ObjectPattern';
    if (inObjectPattern) {
      for (const [, property] of childrenOf(node)) {
        const name = nameOf(property['value']);
        if (name !== undefined) names.add(name);
      }
    }
    const name = declares(place) ? nameOf(node) : undefined;
    if (name !== undefined) names.add(name);
  });
  return names;
}
