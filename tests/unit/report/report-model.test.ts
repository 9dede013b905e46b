import { describe, expect, it } from 'vitest';
import { buildReportModel } from '../../../src/report/report-model.ts';
import {
  moment,
  NO_RIGHTS,
  NO_STORY,
  sampleEntry,
  sampleEvidence,
  sampleFolder,
  sampleReport,
} from './sample-case.ts';

describe('report model', () => {
  it('orders entries by when they happened and numbers screenshots in that order', () => {
    const { model } = sampleReport('he');
    const times = model.timeline.map((row) => row.happenedAt.at);
    expect(times).toEqual([...times].sort());
    expect(model.appendices.map(({ number, evidenceId }) => [number, evidenceId])).toEqual([
      [1, 'ev-1'],
      [2, 'ev-2'],
      [3, 'ev-3'],
      [4, 'ev-4'],
    ]);
    expect(model.timeline.flatMap((row) => row.appendix ?? [])).toEqual([1, 2, 3, 4]);
  });

  it('gives evidence that two entries show one number, and keeps its place when its facts are gone', () => {
    const model = buildReportModel({
      case: sampleFolder,
      entries: [
        sampleEntry('2026-11-02T00:00:00.000Z', { kind: 'capture', evidenceId: 'a' }),
        sampleEntry('2026-11-03T00:00:00.000Z', { kind: 'capture', evidenceId: 'gone' }),
        sampleEntry('2026-11-04T00:00:00.000Z', { kind: 'capture', evidenceId: 'a' }),
      ],
      evidence: [sampleEvidence('a', new Uint8Array([1]))],
      rights: NO_RIGHTS,
      story: NO_STORY,
      variant: 'full',
      language: 'en',
      generatedAt: moment('2026-11-21T00:00:00.000Z'),
    });
    expect(model.timeline.map((row) => row.appendix)).toEqual([1, 2, 1]);
    expect(model.appendices.map((appendix) => appendix.facts === undefined)).toEqual([false, true]);
  });

  it('can be posted to a worker', () => {
    const { model } = sampleReport('en');
    expect(structuredClone(model)).toEqual(model);
  });
});
