import { describe, expect, test } from 'vitest';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { israel } from '../../../../src/domain/law/il/israel.ts';
import { channelsOf } from '../../../../src/domain/letters/channels.ts';
import type { LetterName, SentWay } from '../../../../src/domain/letters/letter-content.ts';
import { letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { cancelLink } from '../../../../src/domain/letters/links.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { postAhead } from '../../../../src/domain/letters/post-ahead.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { loadLetterWords } from '../../../../src/words/letters/load-letter-words.ts';
import { plainLetter } from '../../../../src/words/letters/plain-letter.ts';
import { writeLetter } from '../../../../src/words/letters/write-letter.ts';
import { DETAILS, day, inputOf, VACUUM } from './sample-cases.ts';

const planOf = (letter: LetterName, way?: SentWay) => {
  const { way: _none, ...input } = inputOf(letter);
  return planLetter(templateOf(letter), letterFacts(letter, { ...input, ...(way && { way }) }));
};
const idsOf = (letter: LetterName, way?: SentWay): readonly string[] =>
  planOf(letter, way).paragraphs.map(({ id }) => id);
async function textOf(letter: LetterName, language: 'he' | 'en', way?: SentWay): Promise<string> {
  const catalogue = await loadLetterWords(language);
  return plainLetter(writeLetter(planOf(letter, way), catalogue, language, undefined));
}

describe('a notice says in which way it is given', () => {
  test.each(['email', 'registered-mail', 'fax', 'form'] as const)(
    '%s, with the section that lists it',
    (way) => {
      for (const letter of ['cancellation-notice', 'end-continuing'] as const) {
        const plan = planOf(letter, way);
        expect(plan.values.sendWay).toBe(way);
        expect(plan.paragraphs.map(({ id }) => id)).toContain('way');
        expect(plan.citations.map(({ rule, section }) => [rule, section])).toContainEqual([
          'il-cancel-channels',
          '14ט',
        ]);
        expect(israel.rules.find(({ id }) => id === 'il-cancel-channels')?.section).toBe('14ט');
      }
    },
  );

  test('none while none is chosen, nor in a way that the law does not list', () => {
    for (const way of [undefined, 'whatsapp', 'post', 'chat'] as const) {
      expect(planOf('cancellation-notice', way).values.sendWay).toBeUndefined();
      expect(idsOf('cancellation-notice', way)).not.toContain('way');
    }
    expect(planOf('written-demand', 'email').values.sendWay).toBeUndefined();
  });

  test('by e-mail the day of the refund is named, by registered mail it runs from arrival', async () => {
    expect(idsOf('cancellation-notice', 'email')).toContain('refund-by');
    const posted = planOf('cancellation-notice', 'registered-mail');
    expect(posted.paragraphs.map(({ id }) => id)).toContain('refund-received');
    expect(posted.paragraphs.map(({ id }) => id)).not.toContain('refund-by');
    expect(posted.paragraphs.map(({ id }) => id)).not.toContain('refund-wish');
    expect(posted.values.refundDueBy).toBeUndefined();
    const text = await textOf('cancellation-notice', 'he', 'registered-mail');
    expect(text).toContain('בדואר רשום');
    expect(text).not.toContain('ההודעה היום');
  });

  test('a deal that goes on ends by the days of that way', async () => {
    expect(planOf('end-continuing', 'email').values.endsOn).toBe('2026-11-25');
    expect(planOf('end-continuing', 'registered-mail').values.endsOn).toBe('2026-11-30');
    expect(await textOf('end-continuing', 'en', 'registered-mail')).toContain(
      'counted from its posting today',
    );
  });
});

describe('posting ahead', () => {
  test('is advised some business days before the safe day, and only for what has to arrive', () => {
    const input = inputOf('cancellation-notice');
    // Received on Sunday the 15th: until the 29th.
    expect(postAhead('cancellation-notice', { ...input, way: 'registered-mail' })).toEqual({
      by: '2026-11-24',
      last: '2026-11-29',
    });
    expect(postAhead('cancellation-notice', { ...input, way: 'email' })).toBeUndefined();
    expect(
      postAhead('end-continuing', { ...inputOf('end-continuing'), way: 'registered-mail' }),
    ).toBeUndefined();
  });

  test('never on a day on which nothing is posted, and never before today', () => {
    const input = { ...inputOf('cancellation-notice'), way: 'registered-mail' as const };
    const later = { ...VACUUM, receivedDate: day('2026-11-19') };
    const at = (purchase: Purchase, today: string) =>
      postAhead('cancellation-notice', {
        ...input,
        case: { facts: { ...input.case.facts, purchase } },
        today: today as Day,
      });
    // Five days before Thursday 3 December is Saturday, and before it Friday.
    expect(at(later, '2026-11-22')).toEqual({ by: '2026-11-26', last: '2026-12-03' });
    expect(at(later, '2026-12-02')).toEqual({ by: '2026-12-02', last: '2026-12-03' });
    expect(at(later, '2026-12-20')).toBeUndefined();
  });
});

test('leaving a gym is never offered by word of mouth', () => {
  const gym: Purchase = { ...VACUUM, kind: 'other', law: { kind: 'gym' } };
  expect(channelsOf('end-continuing', gym).oral).toEqual([]);
  expect(channelsOf('cancellation-notice', VACUUM).oral).toEqual(['phone', 'visit']);
  expect(channelsOf('written-demand', VACUUM).oral).toEqual([]);
});

describe('the link to the shop’s cancellation page', () => {
  test.each([
    ['https://shop.example/cancel', 'https://shop.example/cancel'],
    ['http://shop.example/cancel?lang=he#form', 'http://shop.example/cancel?lang=he#form'],
    ['https://user:secret@shop.example/cancel', 'https://shop.example/cancel'],
    [
      'https://shop.example/cancel?name=%D7%A0%D7%95%D7%A2%D7%94%20%D7%9C%D7%95%D7%99',
      'https://shop.example/cancel',
    ],
    [
      `https://shop.example/cancel?m=${encodeURIComponent(DETAILS.email ?? '')}#x`,
      'https://shop.example/cancel',
    ],
    [`https://shop.example/cancel?id=${DETAILS.idNumber}`, 'https://shop.example/cancel'],
    ['https://shop.example/cancel#NOA%40example', 'https://shop.example/cancel#NOA%40example'],
    ['javascript:alert(1)', undefined],
    ['shop.example/cancel', undefined],
    ['', undefined],
  ])('%s', (address, link) => {
    expect(cancelLink(address, [...Object.values(DETAILS), 'נועה לוי'])).toBe(link);
  });

  test('an address whose path tells who the shopper is is no link', () => {
    expect(
      cancelLink(`https://shop.example/u/${DETAILS.email}/cancel`, Object.values(DETAILS)),
    ).toBeUndefined();
  });
});
