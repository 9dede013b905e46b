import { expect, it } from 'vitest';
import { parseCall } from '../../../../../src/background/parse-call.ts';
import { type VisitDraft, visitBody } from '../../../../../src/ui/case-page/visits/visit-values.ts';

const ZONE = 'Asia/Jerusalem';
const NOW = Date.parse('2026-11-22T10:00:00Z');
const draft = (more: Partial<VisitDraft> = {}): VisitDraft => ({
  entryId: 'v1',
  agreedOn: '2026-11-25',
  from: '8',
  until: '',
  agent: '',
  ...more,
});

it.each([
  ['an hour as it is typed', draft(), { agreedFrom: '08:00' }],
  ['a window', draft({ from: '8:30', until: '10.00' }), { agreedFrom: '08:30', agreedUntil: '10:00' }],
  ['who arranged it', draft({ agent: ' Dana ' }), { agent: 'Dana' }],
])('reads %s', (_name, given, content) => {
  const body = visitBody(given, NOW, ZONE);
  expect(body).toMatchObject({ happenedAt: { at: '2026-11-22T10:00:00.000Z' }, content });
  const input = { caseId: 'c1', entryId: 'v1', body };
  expect(parseCall({ call: 'entry.add', input })?.input).toEqual(input);
});

it('stands on the timeline at its hour when that has gone by', () => {
  expect(visitBody(draft({ agreedOn: '2026-11-20' }), NOW, ZONE)).toMatchObject({
    happenedAt: { at: '2026-11-20T06:00:00.000Z' },
  });
});

it.each([
  [draft({ agreedOn: '' }), 'wrongDay'],
  [draft({ from: '' }), 'wrongTime'],
  [draft({ from: '25' }), 'wrongTime'],
  [draft({ from: '10', until: '9' }), 'wrongTime'],
  [draft({ until: 'noon' }), 'wrongTime'],
])('says what is wrong with %o', (given, problem) => {
  expect(visitBody(given, NOW, ZONE)).toBe(problem);
});
