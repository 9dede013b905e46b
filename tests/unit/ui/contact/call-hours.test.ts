import { expect, it } from 'vitest';
import { parseCall } from '../../../../src/background/parse-call.ts';
import { digestOf } from '../../../../src/domain/attention/digest.ts';
import type { EntryBody, PhoneCall } from '../../../../src/domain/case/entry.ts';
import type { CallHoursDraft } from '../../../../src/platform/contact-drafts.ts';
import { contactDraftOf, madeContact } from '../../../../src/ui/contact/contact-values.ts';

const ZONE = 'Asia/Jerusalem';
const at = (time: string) => ({ at: `2026-03-01T${time}.500Z`, zone: ZONE });
// In Jerusalem 12:00 to 12:40; "a human answered" was not pressed.
const call: PhoneCall = {
  startedAt: at('10:00:20'),
  answeredAt: null,
  endedAt: at('10:40:10'),
  about: 'bill',
};
const body: EntryBody = {
  happenedAt: call.startedAt,
  content: { kind: 'contact', channel: 'phone', text: 'Dana said the refund comes', agent: 'Dana', call },
};
const NOW_MS = Date.parse('2026-03-02T00:00:00Z');

function corrected(change: Partial<CallHoursDraft>, corrects = body) {
  const draft = contactDraftOf('e', corrects);
  if (!draft.hours) throw new Error('no hours to correct');
  const hours = { ...draft.hours, ...change };
  return madeContact({ ...draft, hours }, { nowMs: NOW_MS, zone: ZONE, corrects });
}
function saved(change: Partial<CallHoursDraft>, corrects = body) {
  const made = corrected(change, corrects);
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  const { content } = made.body;
  return { ...made, call: content.kind === 'contact' ? content.call : undefined };
}

it('untouched hours stay to the millisecond', () => {
  expect(saved({}).body).toEqual(body);
});

it('an answer that was not pressed can be told afterwards, and the waiting is counted to it', () => {
  const made = saved({ isAnswered: true, answered: '2026-03-01T12:05' });
  expect(made.call).toEqual({ ...call, answeredAt: { at: '2026-03-01T10:05:00.000Z', zone: ZONE } });
  const { call: _call, ...told } = made;
  const asked = { caseId: 'c1', entryId: 'e', version: 1, ...told };
  expect(parseCall({ call: 'contact.save', input: asked })?.input).toEqual(asked);
  const entry = { id: 'e', caseId: 'c1', version: 2, recordedAt: call.endedAt, ...made.body };
  expect(digestOf([entry], []).waiting).toEqual({ callCount: 1, timedCount: 1, waitedMs: 279_500 });
});

it('an answer pressed by mistake can be taken back', () => {
  const answered = { ...call, answeredAt: at('10:01:00') };
  const before: EntryBody = { ...body, content: { ...body.content, call: answered } as EntryBody['content'] };
  expect(saved({ isAnswered: false }, before).call?.answeredAt).toBeNull();
});

it('a call whose beginning is corrected stands where it began', () => {
  const made = saved({ began: '2026-03-01T11:30', ended: '2026-03-01T12:20' });
  expect(made.body.happenedAt.at).toBe('2026-03-01T09:30:00.000Z');
  expect(made.call?.endedAt.at).toBe('2026-03-01T10:20:00.000Z');
});

it('an answer in the minute of the dialling or of the end gives way to it', () => {
  expect(saved({ isAnswered: true, answered: '2026-03-01T12:00' }).call?.answeredAt).toEqual(call.startedAt);
});

it.each<[Partial<CallHoursDraft>, string]>([
  [{ isAnswered: true }, 'when-unreadable'],
  [{ isAnswered: true, answered: '2026-03-01T13:05' }, 'hours-order'],
  [{ isAnswered: true, answered: '2026-03-01T11:05' }, 'hours-order'],
  [{ ended: '2026-03-01T11:05' }, 'hours-order'],
  [{ ended: '2026-03-03T11:05' }, 'when-in-future'],
])('says what is wrong with %o', (change, hours) => {
  expect(corrected(change)).toEqual({ problems: { hours } });
});
