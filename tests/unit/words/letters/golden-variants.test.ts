import { expect, test } from 'vitest';
import type { WantedOutcome } from '../../../../src/domain/case/case.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import type { LetterName } from '../../../../src/domain/letters/letter-content.ts';
import { type LetterInput, letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { LETTER_LANGUAGES, loadLetterWords } from '../../../../src/words/letters/load-letter-words.ts';
import { plainLetter } from '../../../../src/words/letters/plain-letter.ts';
import { writeLetter } from '../../../../src/words/letters/write-letter.ts';
import { withLaw } from '../../domain/letters/facts-of.ts';
import { DETAILS, day, inputOf, TODAY, VACUUM } from '../../domain/letters/sample-cases.ts';

const FIBRE = inputOf('end-continuing').case.facts.purchase;

/** Cancelled when the time of the law was over, and that of the shop's terms was not. */
const BY_OWN_TERMS: Purchase = {
  ...VACUUM,
  transactionDate: day('2026-10-20'),
  receivedDate: day('2026-10-22'),
  disclosureDate: day('2026-10-20'),
};

interface Variant {
  readonly name: string;
  readonly letter: LetterName;
  readonly purchase: Purchase;
  readonly way?: NonNullable<LetterInput['way']>;
  readonly form?: 'masculine';
  readonly wanted?: WantedOutcome;
}

/** Paragraphs that no letter of the sample cases has, in the forms of address that those are not written in. */
const VARIANTS: readonly Variant[] = [
  {
    name: 'cancellation-misled',
    letter: 'cancellation-notice',
    purchase: withLaw(VACUUM, { reason: 'misleading', discoveredDate: '2026-11-18' }),
    way: 'email',
  },
  {
    name: 'cancellation-again',
    letter: 'cancellation-notice',
    purchase: withLaw(VACUUM, { noticeDate: '2026-11-18', noticeMethod: 'phone' }),
    way: 'email',
    form: 'masculine',
  },
  {
    name: 'cancellation-posted',
    letter: 'cancellation-notice',
    purchase: VACUUM,
    way: 'registered-mail',
    form: 'masculine',
  },
  {
    name: 'cancellation-without-a-right',
    letter: 'cancellation-notice',
    purchase: {
      ...VACUUM,
      transactionDate: day('2026-05-10'),
      receivedDate: day('2026-05-15'),
      disclosureDate: day('2026-05-10'),
    },
    way: 'email',
  },
  {
    name: 'cancellation-by-own-terms',
    letter: 'cancellation-notice',
    purchase: withLaw(BY_OWN_TERMS, { policyDays: 60 }),
    way: 'email',
    form: 'masculine',
  },
  {
    name: 'refund-by-own-terms',
    letter: 'refund-reminder',
    purchase: withLaw(BY_OWN_TERMS, { policyDays: 60, noticeDate: '2026-11-10' }),
  },
  {
    name: 'demand-by-own-terms',
    letter: 'written-demand',
    purchase: withLaw(BY_OWN_TERMS, { policyDays: 60, noticeDate: '2026-11-10' }),
    wanted: 'refund',
  },
  {
    name: 'end-posted',
    letter: 'end-continuing',
    purchase: FIBRE,
    way: 'registered-mail',
    form: 'masculine',
  },
  {
    name: 'end-again',
    letter: 'end-continuing',
    purchase: withLaw(FIBRE, { endNoticeDate: '2026-11-19', endNoticeMethod: 'email' }),
    way: 'email',
  },
];

const ALL = LETTER_LANGUAGES.flatMap((language) => VARIANTS.map((variant) => ({ language, ...variant })));

test.each(ALL)('$name in $language', async ({ language, name, letter, purchase, way, form, wanted }) => {
  const facts = letterFacts(letter, {
    case: {
      facts: { title: '', status: 'open', purchase, hosts: [], ...(wanted && { wanted: [wanted] }) },
    },
    entries: [],
    settings: { letter: DETAILS },
    today: TODAY,
    ...(way && { way }),
  });
  const plan = planLetter(templateOf(letter), facts);
  expect(plan.gaps).toEqual([]);
  const written = writeLetter(plan, await loadLetterWords(language), language, form);
  await expect(`${plainLetter(written, true)}\n`).toMatchFileSnapshot(
    `../../../fixtures/letters/variants/${language}/${name}.txt`,
  );
});
