import { describe, expect, it } from 'vitest';
import type { EntryContent } from '../../../../src/domain/case/entry.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import type { EntryRow } from '../../../../src/storage/rows.ts';
import { PAGE_ENTRIES, withNextPage } from '../../../../src/ui/case-page/timeline/pages.ts';
import { type Above, timelineRows } from '../../../../src/ui/case-page/timeline/timeline-rows.ts';

function entry(at: string, kind: 'note' | 'contact' = 'note'): EntryRow {
  const content =
    kind === 'note'
      ? ({ kind, text: at } as const)
      : ({ kind, channel: 'email', direction: 'out', text: at } as const);
  const happenedAt = { at, zone: 'Asia/Jerusalem' };
  return {
    id: at,
    caseId: 'c',
    version: 1,
    recordedAt: happenedAt,
    removed: 0,
    sortKey: `${at} ${at}`,
    happenedAt,
    content,
  };
}

const rows = (entries: readonly EntryRow[], above?: Above): string[] =>
  timelineRows(entries, above).map((row) => {
    if (row.row === 'day') return row.day;
    if (row.row === 'files') return row.entries.map(({ id }) => id.slice(5, 16)).join(' + ');
    return row.row === 'gap'
      ? `${row.days} ${row.unanswered ? 'unanswered' : 'silent'}`
      : row.entry.id.slice(5, 16);
  });

const downloaded = (at: string, form: 'file' | 'csv' = 'file'): EntryRow => ({
  ...entry(at),
  content: { kind: 'export', form, language: 'en' },
});

it('puts files that were downloaded one after the other on one line, and no other document', () => {
  expect(
    rows([
      downloaded('2026-11-19T10:04:00Z'),
      downloaded('2026-11-19T10:03:00Z', 'csv'),
      downloaded('2026-11-19T10:02:00Z'),
      downloaded('2026-11-19T10:01:00Z'),
      downloaded('2026-11-19T10:00:00Z'),
      downloaded('2026-11-18T10:00:00Z'),
    ]),
  ).toEqual([
    '2026-11-19',
    '11-19T10:04',
    '11-19T10:03',
    '11-19T10:02 + 11-19T10:01 + 11-19T10:00',
    '2026-11-18',
    '11-18T10:00',
  ]);
});

describe('lines of the timeline', () => {
  it('heads each day once, on the clocks of the place where it was lived', () => {
    // 23:30 UTC on the 18th is already the 19th in Jerusalem.
    expect(rows([entry('2026-11-19T10:00:00Z'), entry('2026-11-18T23:30:00Z')])).toEqual([
      '2026-11-19',
      '11-19T10:00',
      '11-18T23:30',
    ]);
  });

  it('draws silence of three days and more, and says unanswered only after what the shopper wrote', () => {
    expect(
      rows([
        entry('2026-11-19T10:00:00Z'),
        entry('2026-11-15T10:00:00Z', 'contact'),
        entry('2026-11-12T10:00:00Z'),
        entry('2026-11-10T10:00:00Z', 'contact'),
      ]),
    ).toEqual([
      '2026-11-19',
      '11-19T10:00',
      '4 unanswered',
      '2026-11-15',
      '11-15T10:00',
      '3 silent',
      '2026-11-12',
      '11-12T10:00',
      '2026-11-10',
      '11-10T10:00',
    ]);
  });

  it('counts the silence since the newest entry up to now', () => {
    const above = { moment: { at: '2026-11-25T08:00:00Z', zone: 'Asia/Jerusalem' }, isNow: true };
    expect(rows([entry('2026-11-19T10:00:00Z', 'contact')], above)).toEqual([
      '6 unanswered',
      '2026-11-19',
      '11-19T10:00',
    ]);
    const today = { ...above, moment: { at: '2026-11-19T20:00:00Z', zone: 'Asia/Jerusalem' } };
    expect(rows([entry('2026-11-19T10:00:00Z')], today)).toEqual(['2026-11-19', '11-19T10:00']);
  });

  it('does not head a day again that the stretch above ended with', () => {
    const above = { moment: { at: '2026-11-19T12:00:00Z', zone: 'Asia/Jerusalem' }, isNow: false };
    expect(rows([entry('2026-11-19T10:00:00Z')], above)).toEqual(['11-19T10:00']);
  });
});

describe('stretches of the timeline', () => {
  const start = [{ before: undefined, until: undefined, above: undefined }];
  const full = Array.from({ length: PAGE_ENTRIES }, (_, index) =>
    entry(new Date(Date.UTC(2026, 10, 19) - index * 3_600_000).toISOString()),
  );

  it('fixes the end of a full one and begins the next just below it', () => {
    const oldest = full.at(-1);
    const pages = withNextPage(start, full);
    expect(pages).toEqual([
      { before: undefined, until: oldest?.sortKey, above: undefined },
      { before: oldest?.sortKey, until: undefined, above: { moment: oldest?.happenedAt, isNow: false } },
    ]);
    // Told again (the rows are live), nothing is added twice.
    expect(withNextPage([...pages.slice(0, -1), ...pages.slice(-1)], [])).toEqual(pages);
  });

  it('leaves one that is not full open', () => {
    expect(withNextPage(start, full.slice(1))).toBe(start);
  });
});

describe('days with nothing in them', () => {
  const above = { moment: { at: '2026-11-25T08:00:00Z', zone: 'Asia/Jerusalem' }, isNow: true };
  const at = { at: '2026-11-19T10:00:00Z', zone: 'Asia/Jerusalem' };
  const answered = { startedAt: at, answeredAt: at, endedAt: at };
  const contact = { kind: 'contact', channel: 'email', direction: 'out', text: '' } as const;
  const visit = { kind: 'technician', agreedOn: '2026-11-18' as Day, agreedFrom: '08:00' } as const;
  it.each<[string, EntryContent, string]>([
    ['an e-mail of the shopper', contact, '6 unanswered'],
    ['an e-mail of the business', { ...contact, direction: 'in' }, '6 silent'],
    [
      'an e-mail of which nobody said whose it is',
      { kind: 'contact', channel: 'email', text: '' },
      '6 silent',
    ],
    ['a chat', { ...contact, channel: 'chat' }, '6 silent'],
    ['a call that was answered', { ...contact, channel: 'phone', call: answered }, '6 silent'],
    ['a visit to the shop', { ...contact, channel: 'visit' }, '6 silent'],
    ['the visit of a technician', visit, '6 silent'],
  ])('after %s', (_name, content, gap) => {
    expect(rows([{ ...entry(at.at), content }], above)[0]).toBe(gap);
  });

  it('says unanswered after a letter to the business', () => {
    const letter = {
      ...entry('2026-11-12T10:00:00Z'),
      content: {
        kind: 'letter',
        letter: 'written-demand',
        language: 'he',
        to: 'Gal',
        way: 'email',
        text: 'x',
        textHash: 'a'.repeat(64),
      },
    } as EntryRow;
    expect(rows([entry('2026-11-19T10:00:00Z'), letter])).toContain('7 unanswered');
  });
});
