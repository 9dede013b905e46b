import { describe, expect, it } from 'vitest';
import { makeManifest } from '../../../src/domain/export/make-manifest.ts';
import { buildReportModel, entriesNotTold } from '../../../src/report/report-model.ts';
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

  it('has evidence beside any number of promises where there is little room, and attaches no other', () => {
    const said = Array.from({ length: 30 }, (_gap, index) =>
      sampleEntry(`2026-11-02T00:00:${10 + index}.000Z`, { kind: 'promise', text: 'x', state: 'open' }),
    );
    const evidence = Array.from({ length: 9 }, (_gap, index) =>
      sampleEvidence(`v${index}`, new Uint8Array([index])),
    );
    const shown = evidence.map(({ id: evidenceId }, index) =>
      sampleEntry(`2026-11-03T00:00:0${index}.000Z`, { kind: 'capture', evidenceId }),
    );
    const entries = [...said, ...shown].map((entry) => ({ ...entry, removed: 0 as const }));
    const model = buildReportModel({
      case: sampleFolder,
      entries,
      evidence,
      rights: NO_RIGHTS,
      story: NO_STORY,
      variant: 'manager',
      language: 'en',
      generatedAt: moment('2026-11-21T00:00:00.000Z'),
    });
    expect(model.appendices).toHaveLength(6);
    const manifest = makeManifest({
      caseId: 'case-1',
      title: 'x',
      entries,
      evidence: evidence.map((one, index) => ({ ...one, entryId: shown[index]?.id ?? '' })),
      records: [],
      head: 'f'.repeat(64),
      leftOut: entriesNotTold(entries, model),
      withOriginals: false,
      withFiles: true,
      names: { folder: 'evidence', text: 'text', original: 'original' },
      made: [],
      madeAt: model.generatedAt,
      extensionVersion: '0.1.0',
      language: 'en',
    });
    const attached = manifest.evidence.filter(({ files }) => files.some(({ path }) => path !== undefined));
    expect(attached.map(({ id }) => id)).toEqual(model.appendices.map(({ evidenceId }) => evidenceId));
  });

  it('can be posted to a worker', () => {
    const { model } = sampleReport('en');
    expect(structuredClone(model)).toEqual(model);
  });
});
