import type { CaptureRequest } from '../domain/capture/capture-request.ts';
import { otherAddress } from '../domain/capture/other-address.ts';
import { PARTIAL_WAYS } from '../domain/capture/page-copy-remark.ts';
import type { FromPage } from '../domain/capture/page-tools.ts';
import { type Piece, tileName } from '../domain/capture/pieces.ts';
import { boundedSoFar, type SoFar } from '../domain/capture/so-far.ts';
import type { Remark } from '../domain/capture/verdict.ts';
import type { PartFacts } from '../domain/case/evidence.ts';
import { sha256OfBytes } from '../domain/chain/hash.ts';
import type { PageNow, PageReading } from '../domain/detect/finding.ts';
import { TikiyaError } from '../domain/errors.ts';
import type { Moment } from '../domain/time/moment.ts';
import type { Database } from '../storage/database.ts';
import type { CaptureJobRow } from '../storage/rows.ts';
import { guarded } from '../storage/storage-error.ts';
import { type Deps, nowOf } from './deps.ts';
import { textParts } from './text-parts.ts';

/** Notes on disk that a capture is under way, before its first picture. */
export async function beginJob(
  deps: Pick<Deps, 'db' | 'clock' | 'zone'>,
  request: CaptureRequest,
  reading: PageReading,
): Promise<CaptureJobRow> {
  const job: CaptureJobRow = {
    id: request.draftId,
    evidenceId: crypto.randomUUID(),
    request,
    startedAt: nowOf(deps),
    reading: PARTIAL_WAYS.has(request.way) ? withoutText(reading) : reading,
    pictures: [],
    pieces: [],
  };
  await guarded(() => deps.db.captureJobs.put(job));
  return job;
}

const withoutText = ({ places: _places, ...reading }: PageReading): PageReading => ({
  ...reading,
  text: '',
  textClipped: false,
  findings: {},
});

/** A picture, and the page with it. */
interface TakenPicture {
  readonly bytes: ArrayBuffer;
  readonly at: Moment;
  readonly now: PageNow;
  /** What was collected with it. */
  readonly soFar?: SoFar | undefined;
}

/**
 * Notes how a job stands, inside the transaction of what it keeps. Throws `not-found` where it is known of no more: everything was
 * deleted meanwhile, and nothing may be written after that.
 */
async function putJob(db: Database, after: CaptureJobRow): Promise<void> {
  if ((await db.captureJobs.get(after.id)) === undefined) throw new TikiyaError('not-found');
  await db.captureJobs.put(after);
}

/** Writes a picture to disk with the job's note of it, in one transaction; gives back the job as it stands then. Throws `not-found`. */
export async function keepPicture(
  db: Database,
  job: CaptureJobRow,
  { bytes, at, now, soFar }: TakenPicture,
  pieceOfPicture: (name: string) => Piece,
): Promise<CaptureJobRow> {
  const name = tileName(job.pictures.length);
  const facts: PartFacts = {
    name,
    mediaType: 'image/png',
    byteLength: bytes.byteLength,
    sha256: await sha256OfBytes(bytes),
  };
  const { taken } = job;
  const movedTo = taken && (taken.movedTo ?? otherAddress(job.reading.url, now.url));
  const after: CaptureJobRow = {
    ...job,
    // What is kept is the page of its first picture: the shopper may have gone on while choosing.
    reading: taken ? job.reading : { ...job.reading, ...now },
    taken: { first: taken?.first ?? at, last: at, ...(movedTo !== undefined && { movedTo }) },
    pictures: [...job.pictures, facts],
    pieces: [...job.pieces, pieceOfPicture(name)],
    ...(soFar && { soFar: boundedSoFar(soFar) }),
  };
  const { evidenceId } = job;
  await guarded(() =>
    db.transaction('rw', db.captureJobs, db.pictures, db.parts, async () => {
      await putJob(db, after);
      if (job.pictures.length === 0) await db.pictures.put({ evidenceId, bytes });
      else await db.parts.put({ evidenceId, name, bytes });
    }),
  );
  return after;
}

/**
 * Writes the page as a file to disk with the job's note of it, in one transaction; gives back the job as it stands then,
 * unchanged where none is wanted.
 */
export async function keepCopy(
  db: Database,
  job: CaptureJobRow,
  { html, isClipped, lacksStyles }: Omit<Extract<FromPage, { say: 'copy' }>, 'say'>,
): Promise<CaptureJobRow> {
  if (!job.request.keepsHtml) return job;
  const { facts, rows } = await textParts(job.evidenceId, { html });
  const [copy] = facts;
  if (!copy) return job;
  const after: CaptureJobRow = { ...job, copy: { facts: copy, isClipped, lacksStyles } };
  await guarded(() =>
    db.transaction('rw', db.captureJobs, db.parts, async () => {
      await putJob(db, after);
      await db.parts.bulkPut(rows);
    }),
  );
  return after;
}

/**
 * Notes what is to be said of a capture where a picture was skipped: the same picture may stand after a gap. Gives back
 * the job as it stands then.
 */
export async function keepRemarks(
  db: Database,
  job: CaptureJobRow,
  remarks: readonly Remark[],
): Promise<CaptureJobRow> {
  const soFar = boundedSoFar({ ...job.soFar, remarks });
  if (JSON.stringify(soFar.remarks) === JSON.stringify(job.soFar?.remarks ?? [])) return job;
  const after: CaptureJobRow = { ...job, soFar };
  await guarded(() => db.transaction('rw', db.captureJobs, () => putJob(db, after)));
  return after;
}

/** Forgets a capture that holds nothing worth keeping, with all that it wrote. */
export async function dropJob(
  db: Database,
  { id, evidenceId, pictures, copy }: CaptureJobRow,
): Promise<void> {
  const files = [...pictures, ...(copy ? [copy.facts] : [])];
  await guarded(() =>
    db.transaction('rw', db.captureJobs, db.pictures, db.parts, async () => {
      await db.captureJobs.delete(id);
      await db.pictures.delete(evidenceId);
      await db.parts.bulkDelete(files.map(({ name }): [string, string] => [evidenceId, name]));
    }),
  );
}
