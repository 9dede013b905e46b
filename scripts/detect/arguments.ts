import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What can go wrong with the command line or a file, by name. */
type DetectErrorCode =
  | 'option-unknown'
  | 'value-missing'
  | 'address-not-understood'
  | 'list-not-readable'
  | 'list-not-understood'
  | 'not-in-list'
  | 'listed-not-named'
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

/** A file of a list: `name` as the list writes it, `exists` where the list says it is. */
interface ListedFile extends NamedFile {
  readonly exists: boolean;
}

/** What the command line asks for. `remarks`: what of it could not be heeded; the files are read all the same. */
export interface Asked {
  readonly files: readonly NamedFile[];
  readonly scored?: string;
  readonly remarks: readonly DetectError[];
}

/** Files of a JSON list of `{file, url}`: beside the list, else from where the command runs. */
function readList(path: string): ListedFile[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (thrown) {
    throw new DetectError('list-not-readable', path, thrown);
  }
  if (!Array.isArray(content) || !content.every(isEntry)) throw new DetectError('list-not-understood', path);
  return content.map(({ file, url }) => {
    const places = [resolve(dirname(path), file), resolve(file)];
    const found = places.find((place) => existsSync(place));
    return { name: file, path: found ?? resolve(file), url: url || null, exists: found !== undefined };
  });
}

/** The entry of a list that a named file is: by its path, or by the end of it where the list was written elsewhere. */
function entryOf(path: string, listed: readonly ListedFile[]): ListedFile | undefined {
  const same = listed.find((one) => one.path === path);
  if (same) return same;
  const alike = listed.filter(({ name, exists }) => !exists && path.endsWith(resolve('/', name)));
  return alike.length === 1 ? alike[0] : undefined;
}

/**
 * Reads the command line. A file that is named and stands in a list too takes its address from there, and of the list
 * only those are read; `--url` is the address of all that have none of their own. After `--` all are files. Throws
 * `DetectError`.
 */
export function readArguments(args: readonly string[]): Asked {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const named: string[] = [];
  const listed: ListedFile[] = [];
  let url: string | null = null;
  let scored: string | undefined;
  for (let at = 0; at < end; at += 1) {
    const argument = args[at] ?? '';
    if (!argument.startsWith('--')) {
      named.push(argument);
      continue;
    }
    if (!['--url', '--list', '--score'].includes(argument)) throw new DetectError('option-unknown', argument);
    const value = args[at + 1];
    if (at + 1 >= end || value === undefined || value.startsWith('--'))
      throw new DetectError('value-missing', argument);
    at += 1;
    if (argument === '--list') listed.push(...readList(value));
    else if (argument === '--score') scored = value;
    else if (URL.canParse(value)) url = value;
    else throw new DetectError('address-not-understood', value);
  }
  named.push(...args.slice(end + 1));
  const remarks: DetectError[] = [];
  const addressOf = (one: NamedFile | undefined): string | null => {
    if (!one?.url || URL.canParse(one.url)) return one?.url ?? null;
    remarks.push(new DetectError('address-not-understood', `${one.url} of ${one.name}`));
    return null;
  };
  const entries = named.map((name) => entryOf(resolve(name), listed));
  const files =
    named.length === 0
      ? listed.map(({ name, path, ...rest }) => ({
          name,
          path,
          url: addressOf({ name, path, ...rest }) ?? url,
        }))
      : named.map((name, at) => ({ name, path: resolve(name), url: url ?? addressOf(entries[at]) }));
  if (named.length > 0 && listed.length > 0) {
    for (const [at, name] of named.entries())
      if (!entries[at] && url === null) remarks.push(new DetectError('not-in-list', name));
    for (const one of listed)
      if (!entries.includes(one)) remarks.push(new DetectError('listed-not-named', one.name));
  }
  return { files, remarks, ...(scored !== undefined && { scored }) };
}
