import { describe, expect, test } from 'vitest';
import { israel } from '../../../../src/domain/law/il/israel.ts';
import { channelsOf } from '../../../../src/domain/letters/channels.ts';
import { LETTERS, SENT_WAYS } from '../../../../src/domain/letters/letter-content.ts';
import { factsSetBySending } from '../../../../src/domain/letters/sent-facts.ts';
import { wishedBy } from '../../../../src/domain/letters/wish.ts';
import { day, VACUUM } from './sample-cases.ts';

describe('the ways of a letter', () => {
  test.each(['cancellation-notice', 'end-continuing'] as const)(
    '%s goes in a way that the law lists',
    (letter) => {
      const { ways, unlisted, law } = channelsOf(letter, VACUUM);
      expect(ways).toEqual(['email', 'form', 'registered-mail', 'fax']);
      expect(unlisted).toEqual(['post', 'chat', 'whatsapp', 'by-hand']);
      expect(law?.section).toBe('14ט');
    },
  );

  test('by the section that the rules give', () => {
    const rule = israel.rules.find(({ id }) => id === 'il-cancel-channels');
    expect(rule).toMatchObject({ section: israel.noticeWays?.section, url: israel.noticeWays?.sectionUrl });
  });

  test('any other letter may go in every way, as may a notice where no law lists them', () => {
    for (const letter of LETTERS) {
      const { ways, unlisted } = channelsOf(letter, { ...VACUUM, jurisdiction: 'XX' });
      expect([ways, unlisted]).toEqual([SENT_WAYS, []]);
    }
    expect(channelsOf('defect', VACUUM)).toEqual({ ways: SENT_WAYS, unlisted: [], oral: [] });
  });

  test('the notice of a deal made in a shop may go in every way; that of one that goes on may not', () => {
    const inStore = { ...VACUUM, law: { channel: 'store' } };
    expect(channelsOf('cancellation-notice', inStore)).toEqual({ ways: SENT_WAYS, unlisted: [], oral: [] });
    expect(channelsOf('end-continuing', inStore).unlisted).toContain('whatsapp');
  });
});

describe('sending sets facts of the law', () => {
  const sentOn = day('2026-11-22');
  test.each([
    ['cancellation-notice', 'email', { noticeDate: sentOn, noticeMethod: 'email' }],
    // Ending is not cancelling.
    ['end-continuing', 'form', { endNoticeDate: sentOn, endNoticeMethod: 'site' }],
    // The law does not list these for a notice: the days to give it in time go on.
    ['cancellation-notice', 'whatsapp', {}],
    ['cancellation-notice', 'post', {}],
    ['end-continuing', 'chat', {}],
    ['written-demand', 'whatsapp', { writtenRequestDate: sentOn }],
    ['written-demand', 'email', { writtenRequestDate: sentOn }],
    // Goods are under no duty of 13ד1.
    ['wrong-charge', 'email', {}],
    ['ombudsman', 'email', {}],
    ['card-issuer', 'form', { dispute: 'non-supply', issuerNoticeDate: sentOn }],
    ['council', 'form', {}],
  ] as const)('%s by %s', (letter, way, facts) => {
    expect(factsSetBySending(letter, sentOn, way, VACUUM)).toEqual(facts);
  });

  test('the notice of a deal made in a shop counts in every way', () => {
    const inStore = { ...VACUUM, law: { channel: 'store' } };
    expect(factsSetBySending('cancellation-notice', sentOn, 'whatsapp', inStore)).toEqual({
      noticeDate: sentOn,
    });
  });

  test('in words that the law takes', () => {
    for (const letter of LETTERS)
      for (const way of SENT_WAYS)
        expect(israel.read(factsSetBySending(letter, sentOn, way, VACUUM)).ok).toBe(true);
  });
});

describe('the day of an answer that no law sets', () => {
  test.each([
    ['2026-11-22', 3, '2026-11-25'],
    ['2026-11-22', 5, '2026-11-29'],
    ['2026-11-22', 6, '2026-11-29'],
    ['2026-11-22', 7, '2026-11-29'],
    ['2026-12-28', 7, '2027-01-04'],
    // The two days of Rosh Hashana, and the first day of Passover before a Friday.
    ['2026-09-06', 7, '2026-09-14'],
    ['2027-04-15', 7, '2027-04-25'],
  ])('%s and %i days', (today, days, expected) => {
    expect(wishedBy(day(today), days, 'IL')).toBe(expected);
  });

  test('is no Friday and no Saturday where nothing is known of a country', () => {
    expect(wishedBy(day('2026-09-06'), 7, 'XX')).toBe('2026-09-13');
    expect(wishedBy(day('2026-11-22'), 5, 'XX')).toBe('2026-11-29');
  });
});
