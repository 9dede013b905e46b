import { describe, expect, test } from 'vitest';
import type { WantedOutcome } from '../../../../src/domain/case/case.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import type { Values } from '../../../../src/domain/letters/field.ts';
import type { LetterName } from '../../../../src/domain/letters/letter-content.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { factsOf, sectionOf, withLaw } from './facts-of.ts';
import { VACUUM } from './sample-cases.ts';
import {
  CANCELLED_JUST_NOW,
  FAULTY_SERVICE,
  IN_A_SHOP,
  NOT_SUPPLIED,
  SHOP_OWES,
} from './shop-and-service-variants.ts';

const planOf = (letter: LetterName, purchase: Purchase, wanted?: WantedOutcome, given: Values = {}) => {
  const facts = {
    title: '',
    status: 'open',
    purchase,
    hosts: [],
    ...(wanted && { wanted: [wanted] }),
  } as const;
  const plan = planLetter(templateOf(letter), factsOf(letter, purchase, { case: { facts }, given }));
  return { ...plan, ids: plan.paragraphs.map(({ id }): string => id) };
};

describe('of the fee of a shop', () => {
  test.each([
    ['cancellation-notice', IN_A_SHOP],
    ['refund-reminder', SHOP_OWES],
    ['written-demand', SHOP_OWES],
    ['small-claims', SHOP_OWES],
  ] as const)(
    '%s does not say that it is all that can be kept: clearing that is proven may be added',
    (letter, of) => {
      expect(planOf(letter, of, 'refund').ids).toContain('clearing');
    },
  );

  test('a deal at a distance knows no such charge', () => {
    expect(planOf('cancellation-notice', VACUUM).ids).not.toContain('clearing');
    expect(planOf('refund-reminder', CANCELLED_JUST_NOW).ids).not.toContain('clearing');
  });
});

describe('what is faulty', () => {
  test('is told under its law once it is said what is wrong, whatever the case gives as its reason', () => {
    expect(planOf('defect', VACUUM).citations).toEqual([]);
    const { values, ids } = planOf('defect', VACUUM, undefined, { defect: 'x' });
    expect([sectionOf(values.defectLaw), ids.includes('told')]).toEqual(['13-16', true]);
    // A reason that the case gives is left as it is.
    const other = withLaw(VACUUM, { reason: 'change-of-mind' });
    expect(planOf('defect', other, undefined, { defect: 'x' }).citations).toEqual([]);
  });

  test('is claimed under the section of the law on faults and their notice', () => {
    const plan = planOf('small-claims', withLaw(VACUUM, { reason: 'defect' }), 'replacement', {
      defect: 'x',
    });
    expect(plan.citations.map(sectionOf)).toEqual(['13-16']);
  });

  test.each(['repair', 'replacement', 'refund'] as const)(
    'of a service, %s: nothing is said of goods',
    (wanted) => {
      const { ids } = planOf('defect', FAULTY_SERVICE, wanted, { defect: 'x' });
      expect(ids).toContain(wanted === 'refund' ? 'pay-back-service' : 'put-right');
      for (const id of ['repair-by-wish', 'replace', 'pay-back', 'told']) expect(ids).not.toContain(id);
    },
  );

  test('of something else than goods whose kind nobody told, nothing is said of goods either', () => {
    const { kind: _kind, ...law } = FAULTY_SERVICE.law ?? {};
    const { ids } = planOf('defect', { ...FAULTY_SERVICE, law }, 'repair', { defect: 'x' });
    expect(ids).toContain('put-right');
  });
});

describe('a claim', () => {
  test('of what was not supplied names the section by which it could be cancelled', () => {
    const { citations } = planOf('small-claims', NOT_SUPPLIED, 'refund');
    expect(citations.map(sectionOf)).toEqual(['14ה(א)']);
  });

  test('of what was cancelled asks for the money, and for no repair beside it', () => {
    const { ids } = planOf('small-claims', CANCELLED_JUST_NOW, 'repair');
    expect(ids).toContain('order');
    expect(ids).not.toContain('remedy');
  });
});

describe('a refund whose day is still to come', () => {
  test.each(['request', 'to-manager', 'ombudsman'] as const)(
    '%s says the day, and asks for nothing before it',
    (letter) => {
      const { ids } = planOf(letter, CANCELLED_JUST_NOW, 'refund');
      expect(ids).toContain('refund-ahead');
      expect(ids).not.toContain('refund-waiting');
      expect(ids).toContain(letter === 'ombudsman' ? 'ask-refund' : 'ask-refund-due');
    },
  );
});
