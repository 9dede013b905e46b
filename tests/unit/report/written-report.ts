import { expect } from 'vitest';
import { FIRST_PICTURE } from '../../../src/domain/capture/pieces.ts';
import type { CaptureContent, FileContent } from '../../../src/domain/case/entry.ts';
import type { Evidence } from '../../../src/domain/case/evidence.ts';
import type { ReportModel } from '../../../src/report/report-model.ts';
import { buildReportModel } from '../../../src/report/report-model.ts';
import { type ReportTools, writeReport } from '../../../src/report/write-report.ts';
import { runOnPdf } from './pdf-tools.ts';
import { bufferOf, moment, NO_RIGHTS, NO_STORY, sampleEntry, sampleFolder } from './sample-case.ts';

export const SLOW_MS = 60_000;

interface Written {
  readonly pdf: Uint8Array;
  readonly asked: readonly string[];
  readonly progress: readonly string[];
}

/**
 * Writes a document as the worker does, and keeps what was asked and told meanwhile. `files`: first pictures by the id of
 * their evidence, other files by id and name ("ev-1 tile-0001").
 */
export async function write(
  model: ReportModel,
  files: ReadonlyMap<string, Uint8Array>,
  tools: ReportTools = {},
): Promise<Written> {
  const asked: string[] = [];
  const progress: string[] = [];
  const blob = await writeReport(
    model,
    async (id, name) => {
      const key = name === FIRST_PICTURE ? id : `${id} ${name}`;
      asked.push(key);
      return bufferOf(files.get(key));
    },
    (done, total) => progress.push(`${done}/${total}`),
    tools,
  );
  expect(blob.type).toBe('application/pdf');
  return { pdf: new Uint8Array(await blob.arrayBuffer()), asked, progress };
}

/** A case of evidence only, one entry for each that is no edited copy. */
export function reportOf(
  evidence: readonly Evidence[],
  title = sampleFolder.facts.title,
  text = 'צילום',
  language = 'he',
  unrecorded: ReadonlySet<string> = new Set(),
): ReportModel {
  const originals = evidence.filter(({ facts }) => !facts.derived);
  const entries = originals.map(({ id, facts }, index) =>
    sampleEntry(moment(new Date(Date.UTC(2026, 10, 1, 8, index)).toISOString()).at, {
      kind: facts.kind ?? 'capture',
      evidenceId: id,
      text,
    } satisfies CaptureContent | FileContent),
  );
  return buildReportModel({
    case: { ...sampleFolder, facts: { ...sampleFolder.facts, title } },
    entries,
    evidence,
    rights: NO_RIGHTS,
    story: NO_STORY,
    variant: 'full',
    language,
    unrecorded,
    generatedAt: moment('2026-11-21T12:30:00.000Z'),
  });
}

/** The same without pages before the appendices: the first of these begins on page 2. */
export const bare = (model: ReportModel): ReportModel => ({ ...model, variant: 'manager' });

/** Fails unless qpdf finds nothing wrong. */
export const isSound = (pdf: Uint8Array): void => {
  expect(runOnPdf('qpdf', pdf, ['--check', '{}'])).toContain('No syntax or stream encoding errors');
};

/** Number of pages. */
export const pagesOf = (pdf: Uint8Array): number =>
  Number(/Pages:\s+(\d+)/.exec(runOnPdf('pdfinfo', pdf))?.[1]);
