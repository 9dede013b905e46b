import { describe, expect, test } from 'vitest';
import type { LawFacts, Purchase } from '../../../../src/domain/case/purchase.ts';
import { assessFacts } from '../../../../src/domain/law/assess-facts.ts';
import { israel } from '../../../../src/domain/law/il/israel.ts';
import { FIELDS, type FieldName } from '../../../../src/domain/letters/field.ts';
import { LETTERS } from '../../../../src/domain/letters/letter-content.ts';
import { letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { entry, inputOf } from './sample-cases.ts';
import { VARIANTS, variantInput } from './variant-cases.ts';
import { purchaseOf, workedCases } from './worked-purchases.ts';

const RULES = new Map(israel.rules.map((rule) => [rule.id, rule]));
const isCitation = (field: string): boolean => FIELDS[field as FieldName].type === 'citation';

/** Something of everything, so that every paragraph that can be there is. */
const timeline = inputOf('council').entries;

describe('over the worked cases of the law', () => {
  test('there are many of them', () => {
    expect(workedCases.length).toBeGreaterThan(100);
  });

  test('letters cite rules of the list, of sure confidence, by their own section', () => {
    let cited = 0;
    for (const [at, one] of workedCases.entries()) {
      // Each case in another letter: all of them in all letters take a minute.
      const letter = LETTERS[at % LETTERS.length] ?? 'request';
      const [purchase, today] = purchaseOf(one);
      const facts = letterFacts(letter, {
        case: { facts: { title: '', status: 'open', purchase, hosts: [] } },
        entries: timeline,
        settings: {},
        today,
      });
      for (const { rule, section, lawNames } of planLetter(templateOf(letter), facts).citations) {
        cited += 1;
        const known = RULES.get(rule);
        expect(known, `${one.id}: ${rule}`).toBeDefined();
        expect(known?.section, one.id).toBe(section);
        expect(known?.law, one.id).toBe(lawNames.en);
        expect(['A', 'B', 'C'], `${one.id}: ${rule}`).toContain(known?.confidence);
      }
    }
    expect(cited).toBeGreaterThan(20);
  });

  test('a right to cancel that is contested, over, barred or unknown is never asserted', () => {
    let sure = 0;
    for (const one of workedCases) {
      const [purchase, today] = purchaseOf(one);
      const facts = letterFacts('refund-reminder', {
        case: { facts: { title: '', status: 'open', purchase, hosts: [] } },
        entries: [],
        settings: {},
        today,
      });
      const law: LawFacts = { channel: 'distance', ...purchase.law };
      const assessed = assessFacts(
        { jurisdiction: 'IL', facts: { ...law, ...own(purchase) }, isReal: true },
        today,
      );
      const may = assessed.ok && assessed.value.answers.some(({ marks }) => marks.canCancel === true);
      const asserted = Object.keys(facts.values).filter(
        (field) => isCitation(field) && ['cancelLaw', 'refundLaw', 'feeLaw'].includes(field),
      );
      if (!may) expect(asserted, one.id).toEqual([]);
      else sure += asserted.length > 0 ? 1 : 0;
    }
    expect(sure).toBeGreaterThan(20);
  });
});

function own({ kind, transactionDate, receivedDate, disclosureDate }: Purchase): LawFacts {
  return {
    ...(kind === 'goods' && { kind }),
    ...(transactionDate !== undefined && { transactionDate }),
    ...(receivedDate !== undefined && { receivedDate }),
    ...(disclosureDate !== undefined && { disclosureDate }),
  };
}

test('in the sample cases every citation that a letter can have is made at least once', () => {
  const inputs = [
    ...LETTERS.map((letter) => [letter, inputOf(letter)] as const),
    ...VARIANTS.map((variant) => [variant.letter, variantInput(variant, {})] as const),
  ];
  const made = new Set(
    inputs.flatMap(([letter, input]) =>
      Object.keys(letterFacts(letter, { way: 'email', ...input }).values).filter(isCitation),
    ),
  );
  expect([...made].sort()).toEqual(Object.keys(FIELDS).filter(isCitation).sort());
});

test('an entry of a case changes nothing of its law by being there', () => {
  const { case: sample, ...input } = inputOf('refund-reminder');
  const note = entry('note', '2026-11-20', { kind: 'note', text: 'x' });
  expect(letterFacts('refund-reminder', { ...input, case: sample, entries: [note] })).toEqual(
    letterFacts('refund-reminder', { ...input, case: sample }),
  );
});
