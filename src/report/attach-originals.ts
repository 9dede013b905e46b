import { MANIFEST_NAME, type Manifest, type ManifestEvidence } from '../domain/export/manifest.ts';
import { msOf } from '../domain/time/moment.ts';
import type { Words } from '../words/words.ts';
import type { Appendix } from './appendix.ts';
import { appendixName } from './appendix-name.ts';
import type { LoadFile } from './load-file.ts';
import { attachFile } from './pdf/attach-file.ts';
import type { PdfKitDocument } from './pdf/pdfkit-document.ts';
import { releaseMemory } from './pdf/release-memory.ts';

/** Attaches the files of a case to its document, one in memory at a time. */
export interface Attaching {
  /** Every file that the manifest gives a place of what an appendix shows. */
  ofAppendix(appendix: Appendix): Promise<void>;
  /** What belongs to none of these appendices. */
  rest(appendices: readonly Appendix[]): Promise<void>;
  /** The manifest itself. */
  list(): Promise<void>;
}

/**
 * Files are attached as they are stored. One that is not there any more is left out: the manifest tells its hash, so that it is
 * missed.
 */
export function attaching(
  pdf: PdfKitDocument,
  words: Words,
  manifest: Manifest,
  load: LoadFile,
  settled: () => Promise<void>,
): Attaching {
  let count = 0;
  const attachAll = async (evidence: ManifestEvidence, description: string | undefined): Promise<void> => {
    for (const { name, path, mediaType } of evidence.files) {
      const loaded = path === undefined ? undefined : await load(evidence.id, name);
      const fileName = path?.split('/').at(-1);
      if (!loaded || fileName === undefined) continue;
      count += 1;
      await attachFile(
        pdf,
        {
          name: fileName,
          mediaType,
          description: description ?? fileName,
          relationship: 'Source',
          at: new Date(msOf(evidence.at)),
          bytes: new Uint8Array(loaded),
        },
        count,
      );
      releaseMemory(loaded);
      await settled();
    }
  };
  const belongsTo = ({ evidenceId }: Appendix, { id }: ManifestEvidence): boolean => id === evidenceId;
  return {
    async ofAppendix(appendix) {
      const description = words.say('printed.attached.file', { name: appendixName(words, appendix.number) });
      for (const evidence of manifest.evidence)
        if (belongsTo(appendix, evidence)) await attachAll(evidence, description);
    },
    async rest(appendices) {
      for (const evidence of manifest.evidence)
        if (!appendices.some((appendix) => belongsTo(appendix, evidence)))
          await attachAll(evidence, undefined);
    },
    async list() {
      await attachFile(
        pdf,
        {
          name: MANIFEST_NAME,
          mediaType: 'application/json',
          description: words.say('printed.attached.manifest'),
          relationship: 'Data',
          at: new Date(msOf(manifest.madeAt)),
          bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`),
        },
        0,
      );
    },
  };
}
