import { afterEach, expect, it, vi } from 'vitest';
import { askCollector } from '../../../src/report/pdf/ask-collector.ts';
import { buildReportModel } from '../../../src/report/report-model.ts';
import { writeVolume } from '../../../src/report/write-report.ts';
import {
  bufferOf,
  moment,
  NO_RIGHTS,
  NO_STORY,
  sampleEntry,
  sampleEvidence,
  sampleFolder,
} from './sample-case.ts';
import { samplePng } from './sample-png.ts';

afterEach(() => vi.unstubAllGlobals());

/** Large buffers that were asked for, by their length. */
function watchBuffers(): number[] {
  const asked: number[] = [];
  const Real = ArrayBuffer;
  vi.stubGlobal(
    'ArrayBuffer',
    new Proxy(Real, {
      construct(target, words: [number]) {
        if (words[0] < 50_000_000) return Reflect.construct(target, words);
        asked.push(words[0]);
        throw new RangeError('Array buffer allocation failed');
      },
    }),
  );
  return asked;
}

it('asks for more than engines let pass', () => {
  expect(askCollector()).toBeGreaterThan(64 * 1024 * 1024);
});

it('looks as a long document is written, also where there is no room to ask for', async () => {
  const png = samplePng(64, 40, 1);
  const ids = Array.from({ length: 60 }, (_gap, index) => `p${index}`);
  const model = buildReportModel({
    case: sampleFolder,
    entries: ids.map((evidenceId, index) =>
      sampleEntry(new Date(Date.UTC(2026, 10, 1, 0, index)).toISOString(), { kind: 'capture', evidenceId }),
    ),
    evidence: ids.map((id) => sampleEvidence(id, png)),
    rights: NO_RIGHTS,
    story: NO_STORY,
    variant: 'full',
    language: 'he',
    generatedAt: moment('2026-11-21T12:00:00.000Z'),
  });
  const asked = watchBuffers();
  const { pageCount } = await writeVolume(
    model,
    async () => bufferOf(png),
    () => undefined,
    {},
  );
  expect(asked.length).toBeGreaterThanOrEqual(Math.floor(pageCount / 50) + Math.ceil(pageCount / 100));
});
