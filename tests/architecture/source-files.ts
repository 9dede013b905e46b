import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** A file of the tree, by its path from the root with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Any node of a syntax tree, as far as the rules look at it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** What a module imports: whole lines that the types alone need are told apart. */
export interface Import {
  /** A path from the root for one of ours, the package's name for another. */
  readonly from: string;
  readonly isOurs: boolean;
  readonly typeOnly: boolean;
}

/** Read and parsed once, however many rules look at it. */
const READ = new Map<string, SourceFile>();
const IMPORTS = new Map<SourceFile, Import[]>();

/** Every file below a folder whose name ends in one of these. */
export function filesIn(folder: string, ...endings: readonly string[]): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => fileAt(join(folder, name).split(sep).join('/')));
}

function fileAt(path: string): SourceFile {
  const file = READ.get(path) ?? { path, text: readFileSync(join(ROOT, path), 'utf8') };
  READ.set(path, file);
  return file;
}

/** The syntax tree of a module. Throws when it has errors. */
export function programOf({ path, text }: SourceFile): Node {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/** Every node of a tree with the nodes around it, the nearest last. A list: a generator within a generator took ten times as long. */
export function nodesIn(tree: Node): [Node, readonly Node[]][] {
  const found: [Node, readonly Node[]][] = [];
  const visit = (node: Node, around: readonly Node[]): void => {
    found.push([node, around]);
    let within: readonly Node[] | undefined;
    for (const name in node) {
      const value = node[name];
      if (typeof value !== 'object' || value === null) continue;
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof child?.type !== 'string') continue;
        within ??= [...around, node];
        visit(child, within);
      }
    }
  };
  visit(tree, []);
  return found;
}

/** What a module imports and re-exports. */
export function importsOf(file: SourceFile): Import[] {
  const known = IMPORTS.get(file);
  if (known) return known;
  const found: Import[] = [];
  IMPORTS.set(file, found);
  for (const [node] of nodesIn(programOf(file))) {
    const isImport = /^(Import|ExportNamed|ExportAll)Declaration$|^ImportExpression$/.test(node.type);
    const source = isImport && (node.source as { value?: unknown } | null)?.value;
    if (typeof source !== 'string') continue;
    const isOurs = source.startsWith('.');
    found.push({
      from: isOurs
        ? relative(ROOT, resolve(ROOT, dirname(file.path), source))
            .split(sep)
            .join('/')
        : packageOf(source),
      isOurs,
      typeOnly: node.importKind === 'type' || node.exportKind === 'type' || onlyTypesNamed(node),
    });
  }
  return found;
}

const packageOf = (source: string): string =>
  source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');

function onlyTypesNamed(node: Node): boolean {
  const named = (node.specifiers ?? []) as Node[];
  return named.length > 0 && named.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

/** The line on which a place of a file is, from 1. */
export const lineOf = ({ text }: SourceFile, at: number): number => text.slice(0, at).split('\n').length;
