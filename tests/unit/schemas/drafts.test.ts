import fc from 'fast-check';
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { emptyPurchase } from '../../../src/domain/case/purchase.ts';
import { emptyLetterDraft, type LetterDraft } from '../../../src/domain/letters/letter-draft.ts';
import type { BuyingDraft } from '../../../src/platform/buying-drafts.ts';
import type { ContactDraft } from '../../../src/platform/contact-drafts.ts';
import type { KeptDraft } from '../../../src/platform/drafts.ts';
import type { EntryDraft } from '../../../src/platform/entry-drafts.ts';
import type { MarkingDraft } from '../../../src/platform/marking-drafts.ts';
import type { NewCaseDraft } from '../../../src/platform/new-case-draft.ts';
import type { StoredDraft } from '../../../src/platform/stored-draft.ts';
import {
  type buyingDraft,
  type contactDraft,
  type entryDraft,
  isDraft,
  type markingDraft,
  type newCaseDraft,
  type pageDraft,
} from '../../../src/schemas/drafts.ts';
import { FORM_DRAFTS } from '../../../src/schemas/form-drafts.ts';
import type { letterDraft } from '../../../src/schemas/letter-draft.ts';
import { type PurchaseValues, valuesOf } from '../../../src/ui/case-page/case/purchase-values.ts';
import {
  emptyFactDraft,
  FACT_KINDS,
  type FactDraft,
} from '../../../src/ui/case-page/entry-form/fact-values.ts';
import { type ExportDraft, freshExport } from '../../../src/ui/case-page/export/export-draft.ts';
import {
  emptyVisit,
  VISIT_OUTCOMES,
  type VisitDraft,
} from '../../../src/ui/case-page/visits/visit-values.ts';
import { emptyContact } from '../../../src/ui/contact/contact-values.ts';
import { emptyDraft } from '../../../src/ui/popup/draft.ts';
import { TEXTS } from '../../e2e/support/texts.ts';

const CASE = 'b7c1f0de-0000-4000-8000-000000000001';
const ENTRY = 'b7c1f0de-0000-4000-8000-000000000002';
const MARK = { writer: ENTRY, seenVersion: 2 };

/** A type without what makes two that hold the same differ: readonly, optional. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]-?: Plain<Exclude<T[Key], undefined>> }
    : T;
type Same<One, Other> = [Plain<One>] extends [Plain<Other>]
  ? [Plain<Other>] extends [Plain<One>]
    ? true
    : false
  : false;
/** Does not compile where a schema and the form whose drafts it takes have come apart. */
const same = <One, Other>(_same: Same<One, Other>): void => undefined;
type Of<Schema extends v.GenericSchema> = v.InferOutput<Schema>;
type Form<Name extends keyof typeof FORM_DRAFTS> = Of<(typeof FORM_DRAFTS)[Name]>;

it('has the fields of every form, no more and no fewer', () => {
  same<Of<typeof pageDraft>, KeptDraft>(true);
  same<Of<typeof entryDraft>, StoredDraft<EntryDraft>>(true);
  same<Of<typeof contactDraft>, StoredDraft<ContactDraft>>(true);
  same<Of<typeof markingDraft>, MarkingDraft>(true);
  same<Of<typeof newCaseDraft>, StoredDraft<NewCaseDraft>>(true);
  same<Of<typeof buyingDraft>, BuyingDraft>(true);
  same<Of<typeof letterDraft>, StoredDraft<LetterDraft>>(true);
  same<Form<'facts'>, StoredDraft<FactDraft>>(true);
  same<Form<'visit'>, StoredDraft<VisitDraft>>(true);
  same<Form<'purchase'>, StoredDraft<PurchaseValues>>(true);
  same<Keys<Form<'export'>>, Keys<StoredDraft<ExportDraft>>>(true);
  expect(Object.keys(TEXTS.en.ladder.move.reasons)).toEqual(
    FORM_DRAFTS.step.pipe[1].entries.reason.wrapped.options.filter((one) => one !== ''),
  );
});
type Keys<T> = keyof T;

const page = { ...emptyDraft(ENTRY), tabId: 7, origin: 'https://gal.co.il' };
const promise = { entryId: ENTRY, text: 'מחר', dueOn: '2026-02-01' };
const hours = { began: '2026-01-01T10:00', isAnswered: true, answered: '', ended: '2026-01-01T11:00' };
const box = { is: 'box', rect: { x: 1, y: 2, width: 3, height: 4 } };
const bought = {
  place: 'gal.co.il',
  caseId: CASE,
  title: '',
  startedAtMs: 1_700_000_000_000,
  attempts: { shop: ENTRY },
  prices: [],
  earlier: [ENTRY],
  identity: { legalName: { value: 'גל בע"מ', sure: true } },
  keptDetails: ['legalName'],
  terms: ['https://gal.co.il/terms'],
  coupon: '',
};
const letter = {
  ...emptyLetterDraft(ENTRY),
  typed: { claimTotal: '12' },
  edits: { he: { own: { text: 'א', from: '' } } },
  left: { atMs: 5, language: 'he', to: 'x', subject: '', text: 'ש' },
  sent: { when: '', way: 'email', to: '', address: '', proofId: '', isNewest: false },
};

const FORMS: readonly (readonly [string, object])[] = [
  [
    'draft https://gal.co.il/a b',
    { ...page, chosen: 'new', edited: { orderNumber: '5' }, switched: { a: true } },
  ],
  ['draft tab 5', page],
  ['new-case-draft', { caseId: CASE, title: 'טלפון', ...MARK }],
  ['buying gal.co.il', bought],
  [`marking-draft ${CASE} ${ENTRY}`, { derivedId: ENTRY, marks: [box] }],
  [`marking-draft ${CASE} ${ENTRY}`, { derivedId: ENTRY, marks: [] }],
  ['entry-draft page https://gal.co.il/', emptyContact(ENTRY)],
  [`entry-draft ${CASE} contact`, { ...emptyContact(ENTRY, 'phone'), promises: [promise], ...MARK }],
  [`entry-draft ${CASE} ${ENTRY}`, { text: 'only what was changed', hours, manager: '', ...MARK }],
  [`entry-draft ${CASE} ${ENTRY}`, { wasPasted: true, kind: 'note', text: 'x' }],
  [
    `entry-draft ${CASE}`,
    { entryId: ENTRY, kind: 'note', channel: 'chat', agent: '', reference: '', text: 'x', when: '' },
  ],
  [`entry-draft ${CASE} letter request`, letter],
  ...FACT_KINDS.map((kind) => [`entry-draft ${CASE} form facts`, emptyFactDraft(ENTRY, kind)] as const),
  [`entry-draft ${CASE} form facts ${ENTRY}`, { sum: '12,5', ...MARK }],
  ...VISIT_OUTCOMES.map(
    (outcome) => [`entry-draft ${CASE} form visit ${ENTRY}`, { ...emptyVisit(ENTRY), outcome }] as const,
  ),
  [`entry-draft ${CASE} form purchase`, valuesOf(emptyPurchase)],
  [`entry-draft ${CASE} form title`, { title: 'x'.repeat(5_000) }],
  [`entry-draft ${CASE} form wanted`, { enough: '' }],
  [`entry-draft ${CASE} form closing`, { outcome: '', sum: '5', currency: 'ILS', learnt: 'x' }],
  [`entry-draft ${CASE} form ended ${ENTRY}`, { typed: '2026-01-01T10:00' }],
  [`entry-draft ${CASE} form term`, { day: '2026-01-01' }],
  [`entry-draft ${CASE} form day postponed ${ENTRY}`, { day: '' }],
  [`entry-draft ${CASE} form day came-sms`, { day: '2026-01-01' }],
  [`entry-draft ${CASE} form day later-promise.${ENTRY}.2026-01-01`, { day: '2026-01-01' }],
  [`entry-draft ${CASE} form question wasNoticeGiven`, { typed: 'yes' }],
  [`entry-draft ${CASE} form step small-claims`, { reason: 'refused', own: '' }],
  [`entry-draft ${CASE} form export`, { ...freshExport('he'), leftOut: [ENTRY] }],
];

/** What is no other kind for some fields: a number, and nothing chosen in a letter. */
const mayBe = (field: string, evil: unknown): boolean =>
  evil === null
    ? ['form', 'way', 'email', 'phone', 'left', 'sent'].includes(field)
    : evil === 5.5 && field === 'startedAtMs';

describe('a draft', () => {
  it.each(FORMS)('%s is taken as its form keeps it', (name, draft) => {
    expect(isDraft(name, JSON.parse(JSON.stringify(draft)))).toBe(true);
  });

  it.each(FORMS)(
    '%s is refused whole with a field of another kind, or one that no form has',
    (name, draft) => {
      expect(isDraft(name, { ...draft, evil: 1 })).toBe(false);
      for (const field of Object.keys(draft))
        for (const evil of [5.5, { toString: [5] }, [[]], null])
          if (!mayBe(field, evil))
            expect(isDraft(name, { ...draft, [field]: evil }), `${field}: ${JSON.stringify(evil)}`).toBe(
              false,
            );
      for (const evil of ['text', 5, null, [], [draft]]) expect(isDraft(name, evil)).toBe(false);
    },
  );
});

it('takes no name that is none of a form', () => {
  for (const name of [
    'canary',
    'settings',
    'last-backup',
    'draft',
    'entry-draft',
    `entry-draft ${CASE} form evil`,
    `entry-draft ${CASE} letter evil`,
    `entry-draft ${CASE} form title a b c`,
    `entry-draft ../${CASE}`,
    `marking-draft ${CASE}`,
    '__proto__',
  ])
    expect(isDraft(name, {})).toBe(false);
});

it('takes nothing that reaches into what all objects share, and nothing without end', () => {
  const name = `entry-draft ${CASE} form title`;
  expect(isDraft(name, JSON.parse('{"title":"x","__proto__":{"a":1}}'))).toBe(false);
  expect(isDraft('draft x', { ...page, edited: JSON.parse('{"__proto__":"a"}') })).toBe(false);
  expect(isDraft(name, { title: 'x'.repeat(1_000_001) })).toBe(false);
  expect(isDraft(name, { title: 'half of it: \ud83d' })).toBe(false);
  expect(isDraft(`entry-draft ${CASE} form purchase`, { currency: 'no money' })).toBe(false);
});

it('never throws, whatever stands there', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FORMS.map(([name]) => name)), fc.jsonValue(), (name, value) => {
      expect(typeof isDraft(name, value)).toBe('boolean');
    }),
    { numRuns: 400, seed: 8 },
  );
});
