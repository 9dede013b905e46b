import { evidenceIdOf } from '../case/entry.ts';
import type { EvidenceFacts } from '../case/evidence.ts';
import { filesOf } from '../case/files-of.ts';
import type { ChainRecord } from '../chain/record.ts';
import { saysMore } from '../marking/says-more.ts';
import { type Moment, msOf } from '../time/moment.ts';
import { evidenceFileName, type FileNames } from './evidence-file-name.ts';
import { UniqueNames } from './file-name.ts';
import { type HandedEvidence, type HandedOver, leftOutOf } from './left-out.ts';
import { type ListedFile, listedFilesOf } from './listed-files.ts';
import {
  type EvidenceFile,
  type LeftOutReason,
  MANIFEST_FORMAT,
  MANIFEST_KIND,
  type MadeFile,
  type Manifest,
  type ManifestEvidence,
  type ManifestRecord,
} from './manifest.ts';

export interface ManifestInput extends HandedOver {
  readonly caseId: string;
  readonly title: string;
  /** The whole chain in its order, and its head, read together with the rows. */
  readonly records: readonly ChainRecord[];
  readonly head: string;
  /** False: the list alone is handed over (a document without attachments), every file is then `not-attached`. */
  readonly withFiles: boolean;
  readonly names: FileNames;
  /** Numbers of evidence as a document gives them to its appendices; absent: by the time of their entries, from 1. */
  readonly numberOf?: ReadonlyMap<string, number>;
  readonly made: readonly MadeFile[];
  readonly madeAt: Moment;
  readonly extensionVersion: string;
  readonly language: string;
}

/**
 * The list of everything that is handed over of a case: its chain, its evidence with the hashes that were recorded, and the
 * files that were made. Contents that stay with the shopper are taken out of their records, so that their hashes still
 * give the chain. Each file has a name of its own, also without its folder.
 */
export function makeManifest(input: ManifestInput): Manifest {
  const reasons = leftOutOf(input);
  const unique = new UniqueNames();
  for (const { path } of input.made) unique.take(path.split('/').at(-1) ?? path);
  const places = new Map<string, number>();
  for (const [place, { header }] of input.records.entries())
    if (header.subject.type === 'evidence' && header.action === 'put') places.set(header.subject.id, place);
  const evidence = inOrder(input, reasons).map(({ item, number }) =>
    evidenceOf(item, number, reasons.get(item.id), places.get(item.id), input, unique),
  );
  return {
    kind: MANIFEST_KIND,
    format: MANIFEST_FORMAT,
    madeAt: input.madeAt,
    extensionVersion: input.extensionVersion,
    language: input.language,
    case: { id: input.caseId, title: input.title },
    head: input.head,
    records: input.records.map((record) => recordOf(record, reasons, input.withOriginals)),
    evidence,
    made: input.made,
  };
}

function recordOf(
  { header, hash, salted }: ChainRecord,
  reasons: ReadonlyMap<string, LeftOutReason>,
  withOriginals: boolean,
): ManifestRecord {
  if (!salted) return { header, hash, salted: null };
  const { subject } = header;
  const leftOut =
    reasons.get(subject.id) ??
    (!withOriginals && subject.type === 'evidence' && saysMore(salted.content as EvidenceFacts)
      ? 'redacted'
      : undefined);
  return leftOut ? { header, hash, salted: null, leftOut } : { header, hash, salted };
}

interface Numbered {
  readonly item: HandedEvidence;
  /** Absent where it does not go along and no appendix has its number. */
  readonly number?: number;
}

/** In the order of the timeline, originals before what was made of them. */
function inOrder(
  { entries, evidence, numberOf }: ManifestInput,
  reasons: ReadonlyMap<string, LeftOutReason>,
): readonly Numbered[] {
  const timeline = [...entries].sort(
    (one, other) =>
      msOf(one.happenedAt) - msOf(other.happenedAt) ||
      msOf(one.recordedAt) - msOf(other.recordedAt) ||
      (one.id < other.id ? -1 : 1),
  );
  const numbers = new Map<string, number>();
  for (const { id, content } of timeline) {
    const evidenceId = evidenceIdOf(content);
    if (evidenceId !== undefined && !reasons.has(id) && !numbers.has(evidenceId))
      numbers.set(evidenceId, numbers.size + 1);
  }
  const placeOf = new Map(timeline.map(({ id }, place) => [id, place]));
  const numberFor = ({ id, facts }: HandedEvidence): number | undefined => {
    const of = facts.derived?.evidenceId ?? id;
    if (!numberOf) return numbers.get(of);
    const alike = evidence.find((one) => one.facts.derived?.evidenceId === of && numberOf.has(one.id));
    return numberOf.get(id) ?? numberOf.get(of) ?? (alike && numberOf.get(alike.id));
  };
  return [...evidence]
    .sort(
      (one, other) =>
        (placeOf.get(one.entryId) ?? placeOf.size) - (placeOf.get(other.entryId) ?? placeOf.size) ||
        Number(one.facts.derived !== undefined) - Number(other.facts.derived !== undefined) ||
        (one.id < other.id ? -1 : 1),
    )
    .map((item) => {
      const number = numberFor(item);
      return { item, ...(number !== undefined && { number }) };
    });
}

function evidenceOf(
  { id, entryId, facts }: HandedEvidence,
  number: number | undefined,
  leftOut: LeftOutReason | undefined,
  record: number | undefined,
  { withFiles, names, evidence }: ManifestInput,
  unique: UniqueNames,
): ManifestEvidence {
  const isHidden = leftOut !== undefined || saysMore(facts);
  const hasCopy = evidence.some((one) => one.facts.derived?.evidenceId === id);
  const placed = (file: ListedFile): EvidenceFile => {
    const { fileName: _fileName, ...rest } = file;
    if (!withFiles) return { ...rest, leftOut: 'not-attached' };
    const name = evidenceFileName({ facts, file, number, isOriginal: hasCopy }, names);
    return { ...rest, path: `${names.folder}/${unique.take(name)}` };
  };
  return {
    id,
    entryId,
    ...(record !== undefined && { record }),
    is: facts.derived ? 'copy' : facts.kind === 'file' ? 'file' : 'screenshot',
    at: facts.derived?.madeAt ?? (facts.kind === 'file' ? facts.addedAt : facts.capturedAt),
    ...(!isHidden && facts.kind !== 'file' && facts.verdict && { verdict: facts.verdict }),
    ...(facts.derived && { madeOf: facts.derived.evidenceId }),
    ...(leftOut && { leftOut }),
    files: leftOut ? leftFilesOf(facts, leftOut) : listedFilesOf(facts).map(placed),
  };
}

/**
 * Of an original that a copy stands for, the hashes of its pictures: the copy names the first one anyway. Of anything else
 * none, since a short text could be guessed from its hash.
 */
const leftFilesOf = (facts: EvidenceFacts, leftOut: LeftOutReason): readonly EvidenceFile[] =>
  leftOut === 'redacted'
    ? filesOf(facts)
        .filter(({ mediaType }) => mediaType.startsWith('image/'))
        .map(({ fileName: _fileName, ...file }) => ({ ...file, leftOut }))
    : [];
