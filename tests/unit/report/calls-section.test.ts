import { expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/case/entry.ts';
import { buildReportModel } from '../../../src/report/report-model.ts';
import { textOfPdf } from './pdf-tools.ts';
import { NO_RIGHTS, NO_STORY, sampleFolder } from './sample-case.ts';
import { SLOW_MS, write } from './written-report.ts';

const at = (time: string) => ({ at: `2026-11-20T${time}:00.000Z`, zone: 'Asia/Jerusalem' });

const called = (id: string, started: string, answered: string | null, ended: string): Entry => ({
  id,
  caseId: 'c1',
  version: 1,
  recordedAt: at(ended),
  happenedAt: at(started),
  content: {
    kind: 'contact',
    channel: 'phone',
    text: 'They will call back.',
    call: { startedAt: at(started), answeredAt: answered === null ? null : at(answered), endedAt: at(ended) },
  },
});

it(
  'says of each call how long was waited, and what all come to',
  async () => {
    const model = buildReportModel({
      case: sampleFolder,
      entries: [called('e1', '08:00', '09:40', '09:55'), called('e2', '10:00', null, '10:12')],
      evidence: [],
      rights: NO_RIGHTS,
      story: NO_STORY,
      variant: 'full',
      language: 'en',
      generatedAt: at('11:00'),
    });
    const text = textOfPdf((await write(model, new Map())).pdf).replace(/\s+/g, ' ');
    expect(text).toContain('Waited 1 h 40 min');
    expect(text).toContain('Talked 15 min');
    expect(text).toContain('Nobody answered, after 12 min');
    expect(text).toContain('In all 1 h 52 min of waiting, in 2 calls.');
    expect(text).toContain('nobody answered');
  },
  SLOW_MS,
);
