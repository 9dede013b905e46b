import { expect, it } from 'vitest';
import type { Entry } from '../../../src/domain/case/entry.ts';
import { withoutDirectionControls } from '../../../src/report/text/clean-text.ts';
import type { Language } from '../../../src/words/words.ts';
import { bareModel } from './bare-model.ts';
import { textOfPdf } from './pdf-tools.ts';
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

/** A call that was noted by hand: nobody timed it. */
const noted = (id: string, when: string): Entry => ({
  id,
  caseId: 'c1',
  version: 1,
  recordedAt: at(when),
  happenedAt: at(when),
  content: { kind: 'contact', channel: 'phone', agent: 'Dana', text: 'Nothing new.' },
});

const chatted: Entry = {
  ...noted('chat', '10:30'),
  content: { kind: 'contact', channel: 'chat', text: 'Nothing new.' },
};

async function textOf(entries: readonly Entry[], language: Language = 'en'): Promise<string> {
  const model = bareModel(entries, language);
  return withoutDirectionControls(textOfPdf((await write(model, new Map())).pdf)).replace(/\s+/g, ' ');
}

it(
  'says of each call how long was waited, and what all come to',
  async () => {
    const text = await textOf([
      called('e1', '08:00', '09:40', '09:55'),
      called('e2', '10:00', null, '10:12'),
    ]);
    expect(text).toContain('Waited 1 h 40 min');
    expect(text).toContain('Talked 15 min');
    expect(text).toContain('Nobody answered, after 12 min');
    expect(text).toContain('In all 1 h 52 min of waiting, in 2 calls.');
    expect(text).toContain('nobody answered');
    expect(text).not.toContain('not timed');
  },
  SLOW_MS,
);

const FIVE = ['08:00', '08:20', '08:40', '09:00', '09:20'].map((when, index) => noted(`n${index}`, when));

it(
  'lists calls that were noted by hand too, and says how many were timed',
  async () => {
    const timed = called('e2', '10:00', null, '10:12');
    const text = await textOf([...FIVE, timed, chatted]);
    expect(text.match(/not timed/g)).toHaveLength(5);
    expect(text).toContain('6 calls, of which 1 was timed: 12 min waiting');
    const hebrew = await textOf([...FIVE.slice(0, 2), timed], 'he');
    expect(hebrew.match(/לא נמדדה/g)).toHaveLength(2);
    const none = await textOf(FIVE);
    expect(none.match(/not timed/g)).toHaveLength(5);
    expect(none).toContain('5 calls, none of them timed');
    expect(await textOf([chatted])).not.toContain('Calls and waiting times');
  },
  SLOW_MS,
);
