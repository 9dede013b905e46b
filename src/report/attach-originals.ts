import { MANIFEST_NAME, type Manifest, type ManifestEvidence } from '../domain/export/manifest.ts';
import { msOf } from '../domain/time/moment.ts';
import type { Words } from '../words/words.ts';
import { appendixName } from './appendix-name.ts';
import { attachFile } from './pdf/attach-file.ts';
import type { PdfKitDocument } from './pdf/pdfkit-document.ts';
import { releaseMemory } from './pdf/release-memory.ts';
import type { ReportModel } from './report-model.ts';
import type { FileDesk } from './sections/section.ts';

interface Original {
  readonly evidence: ManifestEvidence;
  readonly name: string;
  readonly path: string;
  readonly mediaType: string;
}

const originalsOf = ({ evidence }: Manifest): readonly Original[] =>
  evidence.flatMap((one) =>
    one.files.flatMap(({ name, path, mediaType }) =>
      path === undefined ? [] : [{ evidence: one, name, path, mediaType }],
    ),
  );

/** How many files `attachOriginals` attaches at most, the manifest not counted. */
export const countOriginals = (manifest: Manifest | undefined): number =>
  manifest ? originalsOf(manifest).length : 0;

/**
 * Attaches the manifest and every file that it gives a place, as they are stored, one in memory at a time. A file that is not
 * there any more is left out: the manifest tells its hash, so that it is missed.
 */
export async function attachOriginals(
  pdf: PdfKitDocument,
  words: Words,
  model: ReportModel,
  manifest: Manifest,
  desk: FileDesk,
): Promise<void> {
  const made = new Date(msOf(manifest.madeAt));
  await attachFile(
    pdf,
    {
      name: MANIFEST_NAME,
      mediaType: 'application/json',
      description: words.say('printed.attached.manifest'),
      relationship: 'Data',
      at: made,
      bytes: new TextEncoder().encode(JSON.stringify(manifest)),
    },
    0,
  );
  const numberOf = new Map(model.appendices.map(({ evidenceId, number }) => [evidenceId, number]));
  for (const [index, { evidence, name, path, mediaType }] of originalsOf(manifest).entries()) {
    const loaded = await desk.load(evidence.id, name);
    if (loaded) {
      const file = path.split('/').at(-1) ?? path;
      const number = numberOf.get(evidence.id);
      await attachFile(
        pdf,
        {
          name: file,
          mediaType,
          description:
            number === undefined
              ? file
              : words.say('printed.attached.file', { name: appendixName(words, number) }),
          relationship: 'Source',
          at: new Date(msOf(evidence.at)),
          bytes: new Uint8Array(loaded),
        },
        index + 1,
      );
      releaseMemory(loaded);
    }
    await desk.pictureDone();
  }
}
