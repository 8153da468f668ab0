/** A source file as the architecture test sees it: its imports, its strings, its effects, read from the syntax tree. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

export interface Import {
  /** A path from the root of the project (`extractor/index.ts`) or the name of a package. */
  readonly target: string;
  readonly isOurs: boolean;
  readonly isType: boolean;
  /** What it takes by name; `*` where it takes the module as a whole. */
  readonly names: readonly string[];
}

export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  /** The sentence that the file begins with; empty if it begins with anything else. */
  readonly opening: string;
  readonly imports: readonly Import[];
  /** Strings, templates and patterns, with the property that they are the value of (`zh` in `{ zh: '…' }`). */
  readonly words: readonly { readonly text: string; readonly line: number; readonly key: string | undefined }[];
  /** Clock, chance, environment and network, as they are written: `Date.now`, `process.env`, `fetch`. */
  readonly effects: readonly string[];
  /** What it gives by name, sorted by name. */
  readonly exports: readonly Exported[];
  /** True if the file does nothing but pass on what others export. */
  readonly isBarrel: boolean;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const houses = ['graph-schema', 'extractor', 'explorer', 'scripts', 'test'] as const;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const visit = (node: Node, see: (node: Node, key: string | undefined) => void, key?: string): void => {
  see(node, key);
  const own = node.type === 'Property' && isNode(node.key) ? String(node.key.name ?? node.key.value) : undefined;
  for (const [name, child] of Object.entries(node)) {
    const below = own !== undefined && name === 'value' ? own : key;
    if (Array.isArray(child)) for (const each of child) isNode(each) && visit(each, see, below);
    else if (isNode(child)) visit(child, see, below);
  }
};

const importOf = (path: string, written: string, isType: boolean, names: readonly string[] = ['*']): Import => {
  const isOurs = written.startsWith('.');
  return { target: isOurs ? join(dirname(path), written) : written, isOurs, isType, names };
};

/** `a` and `b` of `import { a, b as c } from` and of `export { a, b as c } from`; `*` for anything else. */
const namesTaken = (specifiers: unknown): string[] =>
  (Array.isArray(specifiers) ? (specifiers as Node[]) : []).map(
    ({ type, imported, local }) => nameOf(type === 'ExportSpecifier' ? local : imported) ?? '*',
  );

/** Every specifier is a type: `import { type A, type B } from`. */
const onlyTypes = (specifiers: unknown, kind: 'importKind' | 'exportKind'): boolean =>
  Array.isArray(specifiers) && specifiers.length > 0 && specifiers.every((specifier) => specifier[kind] === 'type');

const importsOf = (path: string, node: Node): Import[] => {
  const source = isNode(node.source) && typeof node.source.value === 'string' ? node.source.value : undefined;
  if (source === undefined) return [];
  const names = namesTaken(node.specifiers);
  if (node.type === 'ImportDeclaration')
    return [importOf(path, source, node.importKind === 'type' || onlyTypes(node.specifiers, 'importKind'), names)];
  if (node.type === 'ExportNamedDeclaration')
    return [importOf(path, source, node.exportKind === 'type' || onlyTypes(node.specifiers, 'exportKind'), names)];
  if (node.type === 'ExportAllDeclaration') return [importOf(path, source, node.exportKind === 'type')];
  if (node.type === 'ImportExpression') return [importOf(path, source, false)];
  return node.type === 'TSImportType' ? [importOf(path, source, true)] : [];
};

const textOf = (node: Node): string | undefined => {
  if (node.type === 'Literal')
    return typeof node.value === 'string' ? node.value : (node.regex as { pattern?: string } | undefined)?.pattern;
  if (node.type === 'TemplateElement') return (node.value as { raw: string }).raw;
  return node.type === 'JSXText' ? String(node.value) : undefined;
};

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Identifier' ? String(node.name) : undefined;

const effectOf = (node: Node): string | undefined => {
  if (node.type === 'MemberExpression') {
    const member = `${nameOf(node.object)}.${nameOf(node.property)}`;
    return /^(?:Date\.now|Math\.random|performance\.now|process\.\w+|crypto\.randomUUID)$/.test(member)
      ? member
      : undefined;
  }
  if (node.type === 'NewExpression') {
    const name = nameOf(node.callee);
    if (name === 'Date' && Array.isArray(node.arguments) && node.arguments.length === 0) return 'new Date()';
    return name === 'WebSocket' || name === 'XMLHttpRequest' || name === 'EventSource' ? name : undefined;
  }
  return node.type === 'CallExpression' && nameOf(node.callee) === 'fetch' ? 'fetch' : undefined;
};

export interface Exported {
  readonly name: string;
  readonly isType: boolean;
}

const declaredNames = (declaration: Node): Exported[] => {
  const isType = declaration.type.startsWith('TS');
  const declared = Array.isArray(declaration.declarations) ? declaration.declarations : [declaration];
  return declared.flatMap((each: Node) => (isNode(each.id) ? [{ name: String(each.id.name), isType }] : []));
};

const exportsIn = (body: readonly Node[]): Exported[] => {
  const exported = body.flatMap((node): Exported[] => {
    if (node.type !== 'ExportNamedDeclaration') return [];
    if (isNode(node.declaration)) return declaredNames(node.declaration);
    const specifiers = Array.isArray(node.specifiers) ? node.specifiers : [];
    return specifiers.map((specifier) => ({
      name: String(specifier.exported.name),
      isType: node.exportKind === 'type' || specifier.exportKind === 'type',
    }));
  });
  return exported.sort((a, b) => (a.name < b.name ? -1 : 1));
};

export const readSource = (path: string, text: string): SourceFile => {
  const program = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node & { body: Node[] };
  const imports: Import[] = [];
  const words: { text: string; line: number; key: string | undefined }[] = [];
  const effects: string[] = [];
  visit(program, (node, key) => {
    imports.push(...importsOf(path, node));
    const word = textOf(node);
    if (word !== undefined) words.push({ text: word, line: text.slice(0, node.start).split('\n').length, key });
    const effect = effectOf(node);
    if (effect) effects.push(effect);
  });
  const passesOn = ({ type, source, declaration }: Node): boolean =>
    type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && isNode(source) && !declaration);
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    opening: /^\/\*\*\s*(?:\* )?(\S.*)/.exec(text)?.[1] ?? '',
    imports,
    words,
    effects,
    exports: exportsIn(program.body),
    isBarrel: program.body.length > 0 && program.body.every(passesOn),
  };
};

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'dist' || entry.name.startsWith('.') ? [] : filesUnder(path);
    return /(?<!\.d)\.tsx?$/.test(entry.name) ? [path] : [];
  });

export const readHouses = (): SourceFile[] =>
  houses
    .flatMap((house) => filesUnder(join(root, house)))
    .sort()
    .map((path) => readSource(relative(root, path), readFileSync(path, 'utf8')));
