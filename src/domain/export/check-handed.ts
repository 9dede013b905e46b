import type { EvidenceFacts } from '../case/evidence.ts';
import { sha256OfValue } from '../chain/hash.ts';
import { saysMore } from '../marking/says-more.ts';
import { checkRecords, type RecordProblem } from './check-records.ts';
import { listedFilesOf } from './listed-files.ts';
import {
  type LeftOutReason,
  MANIFEST_NAME,
  type Manifest,
  type ManifestEvidence,
  type ManifestRecord,
} from './manifest.ts';

/** A file that is there, with what its bytes gave. */
export interface FoundFile {
  readonly path: string;
  readonly byteLength: number;
  readonly sha256: string;
}

/** A file that does not match the list. */
export type FileProblem =
  | { readonly fault: 'changed' | 'missing' | 'extra'; readonly path: string }
  /** There under another name, with the same bytes. */
  | { readonly fault: 'renamed'; readonly path: string; readonly foundAs: string };

/** Where the list says something else than the chain of what it lists. */
export interface ListProblem {
  /**
   * No record knows it; a record knows it and the list does not; they differ in files, times or verdict; the case has another
   * name or is another one; the list of this volume is not that of the others.
   */
  readonly fault: 'not-in-chain' | 'not-listed' | 'list-differs' | 'case-differs' | 'volume-differs';
  /** Of the piece of evidence, of the letter's entry, or of the case; of a volume its number. */
  readonly id: string;
  /** The record that it is compared with, from 0. */
  readonly at?: number;
}

/**
 * Everything that a check of a handed over case found. No problems: it agrees with itself. Whether it is what was handed over
 * shows only what was kept elsewhere: the root hash in an earlier letter (`placeOfHash`), or the hash of the whole file.
 */
export interface HandedCheck {
  readonly records: readonly RecordProblem[];
  readonly files: readonly FileProblem[];
  readonly list: readonly ListProblem[];
  /** Of a document in volumes, which are here; the files of the others are not missing. */
  readonly volumes?: { readonly count: number; readonly here: readonly number[]; readonly elsewhere: number };
  /** Files that are there and as recorded. */
  readonly matching: number;
  /** How many files and contents of records were left out on purpose, by reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
  /** Records whose contents were erased, and the tombstone says so. */
  readonly erased: number;
  /** Files whose record is left out: their hash stands in the list alone. */
  readonly unlinked: number;
}

/** How what was handed over was given. */
interface Given {
  readonly isFlat?: boolean;
  readonly volumes?: readonly number[];
  readonly strangers?: readonly number[];
}

/**
 * Checks what somebody handed over: the chain with the head, the list with the chain, every file with the list. `isFlat`: the
 * files have names without folders (attachments, files that were chosen one by one). `volumes`: numbers of those whose list is
 * there; `strangers`: of those whose list is another one.
 */
export async function checkHanded(
  manifest: Manifest,
  found: readonly FoundFile[],
  { isFlat = false, volumes = [], strangers = [] }: Given = {},
): Promise<HandedCheck> {
  const records = await checkRecords(manifest);
  const faulty = new Set(records.flatMap(({ at, fault }) => (fault.startsWith('content') ? [at] : [])));
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  const count = (reason: LeftOutReason | undefined): void => {
    if (reason) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
  };
  for (const record of manifest.records) count(record.leftOut);
  for (const { files } of manifest.evidence) for (const file of files) count(file.leftOut);
  const { problems: files, matching, here, elsewhere } = checkFiles(manifest, found, isFlat, volumes);
  const strange = strangers.map((number) => ({ fault: 'volume-differs', id: String(number) }) as const);
  return {
    records,
    files,
    list: [...(await checkList(manifest, faulty)), ...strange],
    ...(manifest.volume && { volumes: { count: manifest.volume.count, here, elsewhere } }),
    matching,
    leftOut,
    erased: manifest.records.filter(
      ({ header, salted, leftOut: reason }) => header.contentHash !== null && !salted && !reason,
    ).length,
    unlinked: manifest.evidence.filter(
      ({ record, files: its }) =>
        its.some(({ path }) => path !== undefined) && manifest.records[record ?? -1]?.leftOut !== undefined,
    ).length,
  };
}

const keyOf = (path: string, isFlat: boolean): string =>
  (isFlat ? (path.split('/').at(-1) ?? path) : path).normalize('NFC');

function checkFiles(
  { evidence, made, volume: own }: Manifest,
  found: readonly FoundFile[],
  isFlat: boolean,
  volumes: readonly number[],
): {
  problems: readonly FileProblem[];
  matching: number;
  here: readonly number[];
  elsewhere: number;
} {
  const listed = new Map<string, { path: string; sha256: string; volume?: number }>();
  for (const { path, sha256, volume } of [
    ...evidence.flatMap(({ files }) => files),
    ...made.map((file) => ({ ...file, volume: undefined })),
  ])
    if (path !== undefined)
      listed.set(keyOf(path, isFlat), { path, sha256, ...(volume !== undefined && { volume }) });
  const here = new Set(own ? [own.number, ...volumes] : []);
  const problems: FileProblem[] = [];
  const unlisted: FoundFile[] = [];
  /** The hash of the first file of each name. */
  const seen = new Map<string, string>();
  let [matching, elsewhere] = [0, 0];
  for (const file of found) {
    const key = keyOf(file.path, isFlat);
    const entry = listed.get(key);
    // The same file twice, as where one volume was chosen and a copy of it, hides nothing.
    if (file.sha256 !== '' && seen.get(key) === file.sha256) continue;
    if (key === MANIFEST_NAME && !seen.has(key)) seen.set(key, file.sha256);
    // The same name twice: whichever a program shows, the other one is there too.
    else if (!entry || seen.has(key)) unlisted.push(file);
    else {
      seen.set(key, file.sha256);
      if (own && entry.volume !== undefined) here.add(entry.volume);
      if (entry.sha256 === file.sha256) matching += 1;
      else problems.push({ fault: 'changed', path: entry.path });
    }
  }
  for (const [key, { path, sha256, volume }] of listed) {
    if (seen.has(key)) continue;
    const renamed = unlisted.findIndex((file) => file.sha256 === sha256);
    // Only what is in a volume that there is can be in one that is not here.
    const isElsewhere = own && volume !== undefined && volume <= own.count && !here.has(volume);
    if (renamed < 0 && isElsewhere) elsewhere += 1;
    else if (renamed < 0) problems.push({ fault: 'missing', path });
    else {
      const [file] = unlisted.splice(renamed, 1);
      problems.push({ fault: 'renamed', path, foundAs: file?.path ?? '' });
    }
  }
  for (const { path } of unlisted) problems.push({ fault: 'extra', path });
  return { problems, matching, here: [...here].sort((one, other) => one - other), elsewhere };
}

async function checkList(manifest: Manifest, faulty: ReadonlySet<number>): Promise<readonly ListProblem[]> {
  const { records, evidence, made } = manifest;
  const problems: ListProblem[] = caseProblems(manifest, faulty);
  const listed = new Set(evidence.map(({ id }) => id));
  for (const item of evidence) {
    const at = item.record ?? -1;
    const record = records[at];
    if (!record || record.header.subject.id !== item.id || record.header.action !== 'put')
      problems.push({ fault: 'not-in-chain', id: item.id });
    else if (record.salted && !faulty.has(at) && !(await isAsRecorded(item, record)))
      problems.push({ fault: 'list-differs', id: item.id, at });
  }
  const letters = new Map(
    made.flatMap(({ entryId, sha256 }) => (entryId ? [[entryId, sha256] as const] : [])),
  );
  const texts = new Map<string, Set<unknown>>();
  for (const [at, { header, salted }] of records.entries()) {
    const { type, id } = header.subject;
    if (!salted) continue;
    if (type === 'evidence' && !listed.has(id)) problems.push({ fault: 'not-listed', id, at });
    if (type === 'entry' && letters.has(id)) {
      const { content } = salted.content as { content?: { textHash?: unknown } };
      texts.set(id, (texts.get(id) ?? new Set()).add(content?.textHash));
    }
  }
  for (const [id, sha256] of letters)
    if (!texts.get(id)?.has(sha256)) problems.push({ fault: 'list-differs', id });
  return problems;
}

/** Whether the case that the list names is the one that the chain is of, by the name that it had last. */
function caseProblems({ case: subject, records }: Manifest, faulty: ReadonlySet<number>): ListProblem[] {
  const ofCase = (at: number): boolean => records[at]?.header.subject.type === 'case';
  const places = [...records.keys()].filter(ofCase);
  const stranger = places.find((at) => records[at]?.header.subject.id !== subject.id);
  if (stranger !== undefined) return [{ fault: 'case-differs', id: subject.id, at: stranger }];
  const last = places.findLast((at) => records[at]?.salted && !faulty.has(at));
  const title = (records[last ?? -1]?.salted?.content as { title?: unknown } | undefined)?.title;
  const isOther = last !== undefined && typeof title === 'string' && title !== subject.title;
  return isOther ? [{ fault: 'case-differs', id: subject.id, at: last }] : [];
}

/** Whether a listed piece of evidence says what its record says. The record came from outside: it may hold anything. */
async function isAsRecorded(item: ManifestEvidence, { salted }: ManifestRecord): Promise<boolean> {
  try {
    const facts = salted?.content as EvidenceFacts;
    const at = facts.derived?.madeAt ?? (facts.kind === 'file' ? facts.addedAt : facts.capturedAt);
    if (at.at !== item.at.at || at.zone !== item.at.zone) return false;
    if (facts.derived?.evidenceId !== item.madeOf) return false;
    if (facts.kind !== 'file' && (item.verdict || (facts.verdict && !saysMore(facts)))) {
      // One that the list leaves out could hide that a capture is not complete.
      if (!item.verdict || !facts.verdict) return false;
      const [said, recorded] = await Promise.all([sha256OfValue(item.verdict), sha256OfValue(facts.verdict)]);
      if (said !== recorded) return false;
    }
    const recorded = listedFilesOf(facts);
    return (
      recorded.length === item.files.length &&
      recorded.every(({ name, sha256, byteLength }, index) => {
        const file = item.files[index];
        return file?.name === name && file.sha256 === sha256 && file.byteLength === byteLength;
      })
    );
  } catch {
    return false;
  }
}

/** The hash in what somebody pasted: spaces, marks of direction, capitals and words around it do not count. */
export const hashIn = (typed: string): string | undefined =>
  /[0-9a-f]{64}/.exec(typed.toLowerCase().replace(/[\s\p{Cf}-]/gu, ''))?.[0];

/**
 * The place of a record (from 0) whose hash this is, as it stands in a letter or a document that was handed over before;
 * undefined: none here has it.
 */
export function placeOfHash({ records }: Manifest, typed: string): number | undefined {
  const hash = hashIn(typed);
  const at = records.findIndex((record) => record.hash === hash);
  return at < 0 ? undefined : at;
}
