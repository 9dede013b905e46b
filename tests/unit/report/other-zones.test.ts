import { expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/case/entry.ts';
import type { Moment } from '../../../src/domain/time/moment.ts';
import { bareModel } from './bare-model.ts';
import { wordsOfPdf } from './pdf-tools.ts';
import { sampleEntry } from './sample-case.ts';
import { SLOW_MS, write } from './written-report.ts';

const called = (at: string, until: string, zone: string): Entry => {
  const [startedAt, endedAt]: Moment[] = [
    { at, zone },
    { at: until, zone },
  ];
  const call = { startedAt, answeredAt: startedAt, endedAt } as never;
  const entry = sampleEntry(at, { kind: 'contact', channel: 'phone', text: zone, call });
  return { ...entry, happenedAt: { at, zone } };
};

it.each(['he', 'en'])(
  'an hour that was lived by other clocks says by which, wherever it stands (%s)',
  async (language) => {
    const entries = [
      called('2026-11-05T20:00:00.000Z', '2026-11-05T20:11:00.000Z', 'Asia/Jerusalem'),
      called('2026-11-05T21:00:00.000Z', '2026-11-05T21:07:00.000Z', 'America/New_York'),
      called('2026-11-06T08:01:00.000Z', '2026-11-06T08:09:00.000Z', 'Europe/Athens'),
    ];
    const model = bareModel(entries, language);
    const { pdf } = await write(model, new Map());
    const text = wordsOfPdf(pdf);
    // On the timeline, and both ends of the call. Athens has the hours of Jerusalem then.
    expect(text.match(/GMT-5|5-GMT|-5GMT/g)).toHaveLength(3);
    for (const hour of ['22:00', '16:00', '16:07', '10:01']) expect(text).toContain(hour);
    expect(text.match(/GMT/g)).toHaveLength(4);
  },
  SLOW_MS,
);
