import type { CaptureRequest, SaveRequest } from '../domain/capture/capture-request.ts';
import type { CaptureContent, EntryBody } from '../domain/case/entry.ts';
import type { CaptureFacts } from '../domain/case/evidence.ts';
import { TikiyaError } from '../domain/errors.ts';
import { appendChange } from '../storage/append.ts';
import type { Database } from '../storage/database.ts';
import type { PartRow } from '../storage/rows.ts';
import { type Deps, nowOf } from './deps.ts';
import { entryRow } from './entry-row.ts';
import { caseAfterSave, caseIdOf } from './into-case.ts';
import { linkedUrlOf, termsAreKept } from './terms.ts';

/** A capture that is ready to be written. */
export interface CaptureToWrite {
  readonly request: SaveRequest;
  readonly evidenceId: string;
  readonly facts: CaptureFacts;
  readonly text: string;
  /** The first picture, unless it is on disk already. */
  readonly picture?: ArrayBuffer;
  /** Further files that are not on disk yet. */
  readonly parts?: readonly PartRow[];
}

/** Addresses by which terms may be awaited that are kept now. */
const addressesOf = ({ url }: CaptureFacts, request: SaveRequest & Partial<CaptureRequest>): string[] => [
  url,
  request.url,
  ...(request.notAsLinked ? [request.notAsLinked.linkedUrl] : []),
];

/**
 * Writes evidence, entry, and what the case learns from it, in one transaction; a note that the capture was under way
 * goes with it. Throws `not-found` when the case was deleted meanwhile, and when everything was with the pictures that were on disk.
 */
export async function writeCapture(
  deps: Pick<Deps, 'db' | 'clock' | 'zone'>,
  { request, evidenceId, facts: captured, text, picture, parts = [] }: CaptureToWrite,
): Promise<void> {
  const { db } = deps;
  const entryId = request.draftId;
  const caseId = caseIdOf(request.target, crypto.randomUUID());
  const recordedAt = nowOf(deps);
  const content: CaptureContent = {
    kind: 'capture',
    evidenceId,
    ...(request.agent ? { agent: request.agent } : {}),
    ...(request.text ? { text: request.text } : {}),
  };
  const body: EntryBody = { happenedAt: captured.capturedAt, content };
  await appendChange(db, caseId, async () => {
    const after = await caseAfterSave(db, caseId, request, recordedAt);
    const facts = await withLink(db, caseId, captured, request);
    return {
      recordedAt,
      records: [
        ...after.records,
        { subject: { type: 'evidence', id: evidenceId }, action: 'put', version: 1, content: facts },
        { subject: { type: 'entry', id: entryId }, action: 'put', version: 1, content: body },
      ],
      apply: async () => {
        if (!picture && !(await db.captureJobs.get(entryId))) throw new TikiyaError('not-found');
        await db.cases.put(after.row);
        if (picture) await db.pictures.add({ evidenceId, bytes: picture });
        await db.parts.bulkPut([...parts]);
        await db.pageTexts.add({ evidenceId, text });
        await db.evidence.add({ id: evidenceId, caseId, entryId, facts });
        await db.entries.add(entryRow(entryId, caseId, body, recordedAt));
        await db.captureJobs.delete(entryId);
        if (facts.way === 'terms') {
          await termsAreKept(db, caseId, { evidenceId, urls: addressesOf(facts, request) });
        }
      },
    };
  });
}

/** Terms are known by the link that led to them too. Where the page may be another one the verdict tells the link. */
async function withLink(
  db: Database,
  caseId: string,
  facts: CaptureFacts,
  { notAsLinked }: Partial<CaptureRequest>,
): Promise<CaptureFacts> {
  if (facts.way !== 'terms' || notAsLinked) return facts;
  const linkedUrl = await linkedUrlOf(db, caseId, facts.url);
  return linkedUrl === undefined ? facts : { ...facts, linkedUrl };
}
