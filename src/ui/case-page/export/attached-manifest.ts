import { TikiyaError } from '../../../domain/errors.ts';
import { makeManifest } from '../../../domain/export/make-manifest.ts';
import type { Manifest } from '../../../domain/export/manifest.ts';
import type { ReportRequest } from '../../../domain/export/report-request.ts';
import { extensionVersion } from '../../../platform/extension.ts';
import { entriesNotTold, type ReportModel } from '../../../report/report-model.ts';
import type { Database } from '../../../storage/database.ts';
import { readSnapshot } from '../../../storage/read-snapshot.ts';
import { wordsOf } from '../../../words/every-language.ts';

/**
 * The list of everything that goes along inside of a document: of the entries that stand in it, and no others. What a copy hides of its original stays out. Throws
 * `changed-elsewhere` where the case was written to since the model was read.
 */
export async function attachedManifest(
  db: Database,
  caseId: string,
  { language }: Pick<ReportRequest, 'language'>,
  model: ReportModel,
): Promise<Manifest> {
  const { chain, appendices, generatedAt } = model;
  const { row, entries, evidence, records, head } = await readSnapshot(db, caseId);
  if (!row || head === undefined) throw new TikiyaError('not-found');
  // One view: the pages and what is attached to them tell of the same state.
  if (head !== chain?.head) throw new TikiyaError('changed-elsewhere');
  const words = wordsOf(language);
  return makeManifest({
    caseId,
    title: row.facts.title,
    entries,
    evidence,
    records,
    head,
    leftOut: entriesNotTold(entries, model),
    withOriginals: false,
    withFiles: true,
    names: {
      folder: words.say('bundle.names.evidence'),
      text: words.say('bundle.names.text'),
      original: words.say('bundle.names.original'),
    },
    numberOf: new Map(appendices.map(({ evidenceId, number }) => [evidenceId, number])),
    made: [],
    madeAt: generatedAt,
    extensionVersion: extensionVersion(),
    language,
  });
}
