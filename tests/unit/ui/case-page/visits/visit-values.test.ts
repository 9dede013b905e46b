import { describe, expect, it } from 'vitest';
import { parseCall } from '../../../../../src/background/parse-call.ts';
import type { TechnicianContent } from '../../../../../src/domain/case/entry.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import {
  emptyVisit,
  type VisitDraft,
  visitBody,
  visitDraftOf,
} from '../../../../../src/ui/case-page/visits/visit-values.ts';

const ZONE = 'Asia/Jerusalem';
const NOW = Date.parse('2026-11-22T10:00:00Z');
const base = { nowMs: NOW, zone: ZONE };
const draft = (more: Partial<VisitDraft> = {}): VisitDraft => ({
  ...emptyVisit('v1'),
  agreedOn: '2026-11-25',
  from: '8',
  ...more,
});

it.each([
  ['an hour as it is typed', draft(), { agreedFrom: '08:00' }],
  [
    'hours without a colon',
    draft({ from: '830', until: '1500' }),
    { agreedFrom: '08:30', agreedUntil: '15:00' },
  ],
  ['a window', draft({ from: '8:30', until: '10.00' }), { agreedFrom: '08:30', agreedUntil: '10:00' }],
  ['who arranged it', draft({ agent: ' Dana ' }), { agent: 'Dana' }],
])('reads %s', (_name, given, content) => {
  const body = visitBody(given, base);
  expect(body).toMatchObject({ happenedAt: { at: '2026-11-22T10:00:00.000Z' }, content });
  const input = { caseId: 'c1', entryId: 'v1', body };
  expect(parseCall({ call: 'entry.add', input })?.input).toEqual(input);
});

it('stands on the timeline at its hour when that has gone by', () => {
  expect(visitBody(draft({ agreedOn: '2026-11-20' }), base)).toMatchObject({
    happenedAt: { at: '2026-11-20T06:00:00.000Z' },
  });
});

it.each([
  [draft({ agreedOn: '' }), 'wrongDay'],
  [draft({ from: '' }), 'wrongTime'],
  [draft({ from: '25' }), 'wrongTime'],
  [draft({ from: '10', until: '9' }), 'wrongTime'],
  [draft({ until: 'noon' }), 'wrongTime'],
  [draft({ outcome: 'came' }), 'wrongArrival'],
  [draft({ outcome: 'came', cameAt: '2026-11-23T10:00' }), 'wrongArrival'],
  [draft({ agent: 'x'.repeat(2001) }), 'tooLong'],
])('says what is wrong with %o', (given, problem) => {
  expect(visitBody(given, base)).toBe(problem);
});

describe('the form of a visit that is corrected', () => {
  const happenedAt = { at: '2026-11-20T07:05:09.123Z', zone: ZONE };
  const visit: TechnicianContent = {
    kind: 'technician',
    agreedOn: '2026-11-22' as Day,
    agreedFrom: '08:00',
    agreedUntil: '10:00',
    arrivedAt: { at: '2026-11-22T09:10:11.222Z', zone: 'UTC' },
    purpose: 'warranty',
    agent: 'Dana',
    text: 'the tap',
  };
  const corrected = (more: Partial<VisitDraft>, content = visit) =>
    visitBody(
      { ...visitDraftOf('v1', content, ZONE), ...more },
      { ...base, corrects: { happenedAt, content } },
    );

  it('gives back the visit to the millisecond while nothing is touched', () => {
    expect(corrected({})).toEqual({ happenedAt, content: visit });
    const { arrivedAt: _arrivedAt, ...awaited } = visit;
    expect(corrected({}, awaited)).toEqual({ happenedAt, content: awaited });
    expect(corrected({}, { ...visit, arrivedAt: null })).toMatchObject({ content: { arrivedAt: null } });
  });

  it('changes what is said of it and nothing else', () => {
    expect(corrected({ from: '9' })).toEqual({ happenedAt, content: { ...visit, agreedFrom: '09:00' } });
    expect(corrected({ outcome: 'nobody' })).toEqual({ happenedAt, content: { ...visit, arrivedAt: null } });
    expect(corrected({ cameAt: '2026-11-22T11:15' })).toEqual({
      happenedAt,
      content: { ...visit, arrivedAt: { at: '2026-11-22T09:15:00.000Z', zone: ZONE } },
    });
    const { purpose: _purpose, ...rest } = visit;
    expect(corrected({ purpose: '' })).toEqual({ happenedAt, content: rest });
    const input = { entryId: 'v1', version: 1, body: corrected({ purpose: 'install' }) };
    expect(parseCall({ call: 'entry.correct', input })?.input).toEqual(input);
  });

  it('stands no later than the hour that it was agreed for', () => {
    expect(corrected({ agreedOn: '2026-11-19', from: '8' })).toMatchObject({
      happenedAt: { at: '2026-11-19T06:00:00.000Z' },
    });
  });
});
