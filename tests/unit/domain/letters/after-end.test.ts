import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import { fittingLetters } from '../../../../src/domain/letters/fitting-letters.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { factsOf, sectionOf, withLaw } from './facts-of.ts';
import { day, entry, ils, inputOf, TODAY } from './sample-cases.ts';

const FIBRE = inputOf('end-continuing').case.facts.purchase;
// Ended by an e-mail of Sunday 6 September: three business days later, on Wednesday the 9th.
const ENDED = withLaw(FIBRE, { endNoticeDate: '2026-09-06', endNoticeMethod: 'email' });
const bill = (on: string, minor = 119_00): Entry =>
  entry(`bill-${on}`, on, { kind: 'bill', billedOn: day(on), sum: ils(minor) });
const planOf = (letter: 'wrong-charge' | 'written-demand', purchase: typeof FIBRE, entries: Entry[]) =>
  planLetter(templateOf(letter), factsOf(letter, purchase, { entries }));

describe('bills after a deal was ended by notice', () => {
  const entries = [bill('2026-09-01'), bill('2026-10-10'), bill('2026-11-10')];

  test('are told of apart, with the section by which the deal ended and the day of the notice', () => {
    const { values, paragraphs } = planOf('wrong-charge', ENDED, entries);
    expect(values.charges).toBeUndefined();
    expect(values.lateCharges).toEqual([
      { day: '2026-10-10', sum: ils(119_00) },
      { day: '2026-11-10', sum: ils(119_00) },
    ]);
    expect(values.overcharged).toEqual(ils(238_00));
    expect([values.endNoticeOn, values.endedOn]).toEqual(['2026-09-06', '2026-09-09']);
    expect(sectionOf(values.endLaw)).toContain('13ד');
    const ids = paragraphs.map(({ id }) => id as string);
    expect(ids).toEqual(expect.arrayContaining(['after-end', 'late-charges', 'stop']));
    expect(ids.filter((id) => id.startsWith('above') || id === 'pay-back')).toEqual([]);
  });

  test('are a ground of exemplary damages, told or not', () => {
    const { values } = planOf('written-demand', ENDED, entries);
    expect(sectionOf(values.demandLaw)).toBe('31א');
    const told = withLaw(ENDED, { breach: 'charged-after-end' });
    expect(values.demandLaw).toEqual(planOf('written-demand', told, entries).values.demandLaw);
  });

  test('make the letter about charges fit', () => {
    const facts = { title: '', status: 'open', purchase: ENDED, hosts: [] } as const;
    const { fitting } = fittingLetters({ case: { facts }, entries, settings: {}, today: TODAY });
    expect(fitting).toContain('wrong-charge');
  });

  test.each<[string, typeof FIBRE, Entry[]]>([
    ['before the end', ENDED, [bill('2026-09-09')]],
    ['of nothing', ENDED, [bill('2026-10-10', 0)]],
    ['of a deal that nobody ended', FIBRE, entries],
    ['of one that ends only later', withLaw(FIBRE, { endNoticeDate: '2026-11-22' }), entries],
  ])('none of those %s', (_name, purchase, some) => {
    const { values, paragraphs } = planOf('wrong-charge', purchase, some);
    expect([values.charges, values.lateCharges]).toEqual([undefined, undefined]);
    expect(paragraphs.map(({ id }) => id as string)).not.toContain('after-end');
    expect(planOf('written-demand', purchase, some).values.demandLaw).toBeUndefined();
  });

  test('stand beside those that were above the price before the end, each once', () => {
    const offer = entry('offer', '2026-02-01', {
      kind: 'benefit',
      text: '99',
      stages: [{ fromDay: day('2026-02-01'), untilDay: day('2027-01-31'), monthly: ils(99_00) }],
      checksBills: true,
    });
    const { values } = planOf('wrong-charge', ENDED, [offer, bill('2026-08-10'), bill('2026-10-10')]);
    expect(values.charges).toEqual([{ day: '2026-08-10', sum: ils(119_00), expected: ils(99_00) }]);
    expect(values.lateCharges).toEqual([{ day: '2026-10-10', sum: ils(119_00) }]);
    expect(values.overcharged).toEqual(ils(139_00));
  });
});
