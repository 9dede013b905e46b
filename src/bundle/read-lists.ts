import { MANIFEST_NAME, type Manifest } from '../domain/export/manifest.ts';
import { type ReadManifest, readManifest } from '../domain/export/read-manifest.ts';
import type { HandedFile } from './open-archive.ts';

/** The list of what was handed over, and where it and those of its other volumes lie. */
export interface FoundLists {
  readonly manifest: Manifest;
  /** The folders, each with `/` at its end or empty, that the lists lie in; the first is that of `manifest`. */
  readonly folders: readonly string[];
  /** Numbers of the volumes whose list is there; none where it has no volumes. */
  readonly volumes: readonly number[];
  /** Numbers of volumes whose list is that of another document. */
  readonly strangers: readonly number[];
  /** The lists of further volumes. */
  readonly others: ReadonlySet<HandedFile>;
}

const MOST_MANIFEST_BYTES = 128_000_000;
/** Of five megabytes each: more than a browser makes. */
const MOST_VOLUMES = 1_000;

/** Finds and reads the list among files; of a document in volumes those of all that are there. */
export async function readLists(
  all: readonly HandedFile[],
  signal: AbortSignal,
): Promise<FoundLists | Exclude<ReadManifest, { is: 'manifest' }>> {
  const lists = all
    .filter(({ path }) => path.split('/').at(-1) === MANIFEST_NAME)
    .sort((one, other) => one.path.split('/').length - other.path.split('/').length);
  const [first, ...further] = lists;
  const read = first ? await readList(first, signal) : ({ is: 'no-manifest' } as const);
  if (!first || read.is !== 'manifest') return read.is === 'manifest' ? { is: 'no-manifest' } : read;
  const { manifest } = read;
  const folders = [folderOf(first)];
  const others = new Set<HandedFile>();
  if (!manifest.volume) return { manifest, folders, volumes: [], strangers: [], others };
  const volumes = [manifest.volume.number];
  const strangers: number[] = [];
  for (const other of further.slice(0, MOST_VOLUMES)) {
    const { manifest: its } = { manifest: undefined, ...(await readList(other, signal)) };
    if (!its?.volume) continue;
    others.add(other);
    if (withoutVolume(its) === withoutVolume(manifest)) {
      volumes.push(its.volume.number);
      folders.push(folderOf(other));
    } else strangers.push(its.volume.number);
  }
  return { manifest, folders, volumes, strangers, others };
}

const folderOf = ({ path }: HandedFile): string => path.slice(0, -MANIFEST_NAME.length);

/** Volumes that were made together differ in nothing else. */
const withoutVolume = ({ volume, ...rest }: Manifest): string => JSON.stringify([rest, volume?.count]);

async function readList(file: HandedFile, signal: AbortSignal): Promise<ReadManifest> {
  const text = file.byteLength > MOST_MANIFEST_BYTES ? undefined : await textOf(file, signal);
  return text === undefined ? { is: 'no-manifest' } : readManifest(text);
}

async function textOf(file: HandedFile, signal: AbortSignal): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    await file.read((bytes) => {
      text += decoder.decode(bytes, { stream: true });
    }, signal);
    return text + decoder.decode();
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}
