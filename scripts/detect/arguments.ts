import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** What can go wrong with the command line or a file, by name. */
type DetectErrorCode =
  | 'option-unknown'
  | 'value-missing'
  | 'address-not-understood'
  | 'list-not-readable'
  | 'list-not-understood'
  | 'expected-not-readable'
  | 'file-not-readable'
  | 'kind-unknown'
  | 'message-not-understood';

/** An error that the command names: its code, then the file or option it is about. */
export class DetectError extends Error {
  readonly code: DetectErrorCode;

  constructor(code: DetectErrorCode, about: string, cause?: unknown) {
    super(`${code}: ${about}`, { cause });
    this.code = code;
  }
}

/** A file to read: as it was named, where it is, and the address it stood at. */
export interface NamedFile {
  readonly name: string;
  readonly path: string;
  readonly url: string | null;
}

interface ListEntry {
  readonly file: string;
  readonly url?: string | null;
}

const isEntry = (one: unknown): one is ListEntry => {
  const { file, url } = (one ?? {}) as { file?: unknown; url?: unknown };
  return typeof file === 'string' && (url === undefined || url === null || typeof url === 'string');
};

/** Files of a JSON list of `{file, url}`: beside the list, else from where the command runs. */
function readList(path: string): NamedFile[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (thrown) {
    throw new DetectError('list-not-readable', path, thrown);
  }
  if (!Array.isArray(content) || !content.every(isEntry)) throw new DetectError('list-not-understood', path);
  return content.map(({ file, url }) => {
    const beside = resolve(dirname(path), file);
    return { name: file, path: existsSync(beside) ? beside : resolve(file), url: url ?? null };
  });
}

/** Reads the command line. A file that is named and stands in a list too takes its address from there. Throws `DetectError`. */
export function readArguments(args: readonly string[]): { files: NamedFile[]; scored?: string } {
  const named: string[] = [];
  const listed: NamedFile[] = [];
  let url: string | null = null;
  let scored: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (!argument.startsWith('--')) {
      named.push(argument);
      continue;
    }
    if (!['--url', '--list', '--score'].includes(argument)) throw new DetectError('option-unknown', argument);
    const value = args[at + 1];
    if (value === undefined || value.startsWith('--')) throw new DetectError('value-missing', argument);
    at += 1;
    if (argument === '--list') listed.push(...readList(value));
    else if (argument === '--score') scored = value;
    else if (URL.canParse(value)) url = value;
    else throw new DetectError('address-not-understood', value);
  }
  const files = named.map((name): NamedFile => {
    const path = resolve(name);
    const known =
      listed.find((one) => one.path === path) ?? listed.find((one) => basename(one.path) === basename(path));
    return { name, path, url: url ?? known?.url ?? null };
  });
  const asked = new Set(files.map(({ path }) => path));
  const rest = named.length > 0 ? [] : listed.filter(({ path }) => !asked.has(path));
  return { files: [...files, ...rest], ...(scored !== undefined && { scored }) };
}
