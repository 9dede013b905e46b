import { describe, expect, it } from 'vitest';
import { parseCall } from '../../../../src/background/parse-call.ts';
import type { EntryBody } from '../../../../src/domain/case/entry.ts';
import { momentTyped, typedMoment } from '../../../../src/domain/time/typed-moment.ts';
import type { EntryDraft } from '../../../../src/platform/entry-drafts.ts';
import {
  bodyOf,
  draftOf,
  emptyDraft,
  hasWords,
} from '../../../../src/ui/case-page/entry-form/entry-values.ts';

const zone = 'Asia/Jerusalem';
const nowMs = Date.parse('2026-11-21T20:30:15.250Z');
const base = { nowMs, zone };

describe('the form of an entry', () => {
  it('takes an untouched time for now', () => {
    const draft = { ...emptyDraft('e1'), text: ' hello ' };
    expect(bodyOf(draft, base)).toEqual({
      body: {
        happenedAt: { at: '2026-11-21T20:30:15.250Z', zone },
        content: { kind: 'note', text: 'hello' },
      },
    });
  });

  it.each([
    [{ text: '  ' }, { text: 'empty' }],
    [{ text: 'x', when: '2026-11-22T09:00' }, { when: 'when-in-future' }],
    [{ text: 'x', when: '2026-11-2' }, { when: 'when-unreadable' }],
    [{ text: 'x', when: '2026-02-31T09:00' }, { when: 'when-unreadable' }],
    [{ text: 'x'.repeat(200_001) }, { text: 'text-too-long' }],
    [{ text: 'x', agent: 'x'.repeat(2_001) }, { agent: 'line-too-long' }],
  ] as const)('says what is wrong: %#', (change, problems) => {
    expect(bodyOf({ ...emptyDraft('e1'), ...change }, base)).toEqual({ problems });
  });

  it('takes exactly what the worker takes', () => {
    const draft: EntryDraft = {
      ...emptyDraft('e1'),
      text: 'x'.repeat(200_000),
      agent: 'x'.repeat(2_000),
    };
    const read = bodyOf(draft, base);
    if ('problems' in read) throw new Error('refused');
    expect(
      parseCall({ call: 'entry.add', input: { caseId: 'c1', entryId: 'e1', body: read.body } }),
    ).toBeDefined();
  });

  it('corrects a note with a name alone', () => {
    const corrects: EntryBody = {
      happenedAt: { at: '2026-01-01T12:00:00.000Z', zone },
      content: { kind: 'note', text: '', agent: 'Dan' },
    };
    const draft = { ...draftOf('e1', corrects), agent: 'Dana' };
    expect(bodyOf(draft, { ...base, corrects })).toMatchObject({
      body: { content: { kind: 'note', text: '', agent: 'Dana' } },
    });
  });

  it('gives an entry back to the millisecond when nothing was touched', () => {
    const bodies: EntryBody[] = [
      { happenedAt: { at: '2026-07-01T10:11:12.345Z', zone }, content: { kind: 'note', text: 'a' } },
      {
        happenedAt: { at: '2026-01-01T23:59:59.999Z', zone: 'America/New_York' },
        content: { kind: 'file', evidenceId: 'f', agent: 'B', text: 'c' },
      },
      { happenedAt: { at: '2026-01-01T01:00:00.000Z', zone }, content: { kind: 'capture', evidenceId: 'v' } },
      {
        happenedAt: { at: '2026-01-01T01:00:00.000Z', zone },
        content: { kind: 'file', evidenceId: 'f', monthFirst: {} },
      },
    ];
    for (const body of bodies)
      expect(bodyOf(draftOf('e1', body), { ...base, corrects: body })).toEqual({ body });
  });

  it('corrects the time on the clocks of the entry, not of this computer', () => {
    const corrects: EntryBody = {
      happenedAt: { at: '2026-01-01T12:00:00.000Z', zone: 'America/New_York' },
      content: { kind: 'note', text: 'a' },
    };
    const draft = { ...draftOf('e1', corrects), when: '2026-01-01T08:00' };
    expect(bodyOf(draft, { ...base, corrects })).toMatchObject({
      body: { happenedAt: { at: '2026-01-01T13:00:00.000Z', zone: 'America/New_York' } },
    });
  });

  it('writes and reads times in summer, in winter and at midnight', () => {
    for (const at of ['2026-07-01T21:05:00.000Z', '2026-12-31T22:00:00.000Z', '2026-03-27T08:30:00.000Z'])
      expect(momentTyped(typedMoment({ at, zone }), zone)).toEqual({ at, zone });
    expect(typedMoment({ at: '2026-12-31T22:00:00.000Z', zone })).toBe('2027-01-01T00:00');
  });

  it('knows when there is nothing to be missed', () => {
    expect(hasWords(emptyDraft('e1'))).toBe(false);
    expect(hasWords({ ...emptyDraft('e1'), agent: 'D' })).toBe(true);
  });
});
