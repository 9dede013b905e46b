import type { EvidenceFacts, PartFacts } from '../domain/case/evidence.ts';
import { filesOf } from '../domain/case/files-of.ts';
import { bytesOfLimit, type SizeLimit, type WayToFit } from '../domain/export/report-request.ts';
import { nextSizeStep, type PictureQuality, type SizeMade } from '../domain/export/size-plan.ts';
import type { VolumeRange } from '../domain/export/volumes.ts';
import { isEnclosedPicture } from '../domain/file/enclosed-files.ts';
import type { LoadFile } from './load-file.ts';
import type { ReportModel } from './report-model.ts';
import { type ReportTools, type WrittenReport, writeVolume } from './write-report.ts';

/** A file of a document: the whole, or one of its volumes. */
interface MadeVolume {
  readonly blob: Blob;
  readonly pageCount: number;
}

/** A document as it was made. */
export interface MadeReport {
  readonly is: 'made';
  /** In their order, at least one. */
  readonly volumes: readonly MadeVolume[];
  /** What is left of the quality of its pictures. */
  readonly quality: PictureQuality;
}

/** It cannot be made so small. `appendix`: the number of the one that alone is too large; absent: the text is. */
export interface TooLarge {
  readonly is: 'too-large';
  readonly appendix?: number;
}

/** How far the making is: pictures done of all in the appendix `at`, and what is tried. */
export interface MakingProgress {
  readonly done: number;
  readonly total: number;
  /** The appendix that is written, of how many; 0: none yet. */
  readonly at: number;
  readonly of: number;
  readonly quality: PictureQuality;
  /** The volume that is written, of how many. */
  readonly volume: number;
  readonly volumes: number;
}

/** How large a document may be, and what is done about it. */
export interface SizeWish {
  readonly sizeLimit: SizeLimit;
  readonly wayToFit: WayToFit;
}

/**
 * Makes a document within a limit: with smaller pictures or in volumes, as is wished; every file that comes back is within it.
 * Files are loaded anew for each try.
 */
export async function fitReport(
  model: ReportModel,
  { sizeLimit, wayToFit }: SizeWish,
  loadFile: LoadFile,
  onProgress: (progress: MakingProgress) => void,
  tools: ReportTools,
): Promise<MadeReport | TooLarge> {
  const asked = {
    limitBytes: bytesOfLimit(sizeLimit),
    way: wayToFit,
    appendixCount: model.appendices.length,
    pictureBytes: pictureBytesOf(model),
  };
  const made: SizeMade[] = [];
  let volumes: readonly WrittenReport[] = [];
  for (;;) {
    const step = nextSizeStep(asked, made);
    if (step.is === 'too-large') return step;
    const { quality } = made.at(-1) ?? { quality: 'as-captured' };
    if (step.is === 'done')
      return {
        is: 'made',
        quality,
        volumes: volumes.map(({ blob, pageCount }) => ({ blob, pageCount })),
      };
    volumes = await writeVolumes(model, step, loadFile, onProgress, tools);
    const bytesOf = new Map(volumes.flatMap((volume) => [...volume.bytesOf]));
    made.push({
      quality: step.quality,
      volumes: step.volumes,
      volumeBytes: volumes.map(({ blob }) => blob.size),
      appendixBytes: model.appendices.map(({ number }) => bytesOf.get(number) ?? 0),
    });
  }
}

/** The last volume first: the contents, in the first one, name the pages of all. */
async function writeVolumes(
  model: ReportModel,
  {
    quality,
    volumes: ranges,
  }: { readonly quality: PictureQuality; readonly volumes: readonly VolumeRange[] },
  loadFile: LoadFile,
  onProgress: (progress: MakingProgress) => void,
  tools: ReportTools,
): Promise<readonly WrittenReport[]> {
  const written: WrittenReport[] = [];
  for (let number = ranges.length; number >= 1; number -= 1) {
    const volume: ReportModel = {
      ...model,
      ...(ranges.length > 1 && { volume: { number, ranges } }),
      ...(quality !== 'as-captured' && { pictureQuality: quality }),
    };
    const pagesElsewhere = new Map(written.flatMap(({ pageOf }) => [...pageOf]));
    const tell = (done: number, total: number, at: number, of: number): void =>
      onProgress({ done, total, at, of, quality, volume: number, volumes: ranges.length });
    written.unshift(await writeVolume(volume, loadFile, tell, { ...tools, pagesElsewhere }));
  }
  return written;
}

/** What the pictures that are printed weigh as they are kept; an archive of a chat is little else. */
const pictureBytesOf = ({ appendices }: ReportModel): number =>
  appendices
    .flatMap(({ facts }) => (facts ? printedFiles(facts) : []))
    .reduce((sum, { byteLength }) => sum + byteLength, 0);

function printedFiles(facts: EvidenceFacts): readonly PartFacts[] {
  const files = filesOf(facts);
  if (facts.kind === 'file' && facts.read.is === 'chat')
    return facts.read.mediaCount ? files.slice(0, 1) : [];
  if (facts.kind === 'file' && facts.read.is === 'mail') return files.slice(1).filter(isEnclosedPicture);
  return files.filter(({ mediaType }) => mediaType.startsWith('image/'));
}
