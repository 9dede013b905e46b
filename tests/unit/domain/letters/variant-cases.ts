import type { WantedOutcome } from '../../../../src/domain/case/case.ts';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import type { Values } from '../../../../src/domain/letters/field.ts';
import type { LetterName } from '../../../../src/domain/letters/letter-content.ts';
import type { LetterInput } from '../../../../src/domain/letters/letter-facts.ts';
import { CANCELLATION_VARIANTS } from './cancellation-variants.ts';
import { withLaw } from './facts-of.ts';
import { day, entry, ils, inputOf, TODAY, VACUUM } from './sample-cases.ts';
import { SHOP_AND_SERVICE_VARIANTS } from './shop-and-service-variants.ts';

const FIBRE = inputOf('end-continuing').case.facts.purchase;

/** Cancelled when the time of the law was over, and that of the shop's terms was not. */
const BY_OWN_TERMS: Purchase = {
  ...VACUUM,
  transactionDate: day('2026-10-20'),
  receivedDate: day('2026-10-22'),
  disclosureDate: day('2026-10-20'),
};

const { receivedDate: _came, ...ORDERED } = VACUUM;

const FAULTY = {
  letter: 'defect',
  purchase: VACUUM,
  given: { defect: 'השואב נכבה אחרי דקה.' },
} as const;

const REPAIR_OVER = withLaw(
  { ...VACUUM, transactionDate: day('2026-06-10'), receivedDate: day('2026-06-15') },
  { reason: 'defect', handedToServiceStation: '2026-10-18', requestDate: '2026-10-18' },
);

const bill = (on: string, minor = 119_00): Entry =>
  entry(`bill-${on}`, on, { kind: 'bill', billedOn: day(on), sum: ils(minor) });

/** A visit between eight and ten, and when somebody came; null: nobody did. */
const visit = (at: string | null): Entry =>
  entry('visit', '2026-11-16', {
    kind: 'technician',
    agreedOn: day('2026-11-16'),
    agreedFrom: '08:00',
    agreedUntil: '10:00',
    purpose: 'connected-service',
    arrivedAt: at === null ? null : { at, zone: 'Asia/Jerusalem' },
  });

/** A letter whose golden file is called `name`. */
export interface Variant {
  readonly name: string;
  readonly letter: LetterName;
  readonly purchase: Purchase;
  readonly way?: NonNullable<LetterInput['way']>;
  readonly form?: 'masculine';
  readonly wanted?: WantedOutcome;
  readonly entries?: readonly Entry[];
  readonly given?: Values;
}

/** Paragraphs that no letter of the sample cases has, in the forms of address that those are not written in. */
export const VARIANTS: readonly Variant[] = [
  ...CANCELLATION_VARIANTS,
  ...SHOP_AND_SERVICE_VARIANTS,
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
  // What is faulty: each of what can be asked for.
  { ...FAULTY, name: 'defect-replace', wanted: 'replacement' },
  { ...FAULTY, name: 'defect-refund', wanted: 'refund', form: 'masculine' },
  { ...FAULTY, name: 'defect-credit', wanted: 'credit' },
  { ...FAULTY, name: 'defect-repair', wanted: 'repair', form: 'masculine' },
  { ...FAULTY, name: 'defect-repair-over', purchase: REPAIR_OVER },
  {
    ...FAULTY,
    name: 'demand-repair-over',
    letter: 'written-demand',
    wanted: 'repair',
    purchase: REPAIR_OVER,
  },
  {
    ...FAULTY,
    name: 'demand-repair-ahead',
    letter: 'written-demand',
    wanted: 'repair',
    purchase: withLaw(VACUUM, { reason: 'defect', handedToServiceStation: '2026-11-18' }),
  },
  {
    name: 'supply-ahead',
    letter: 'late-supply',
    purchase: withLaw({ ...ORDERED, receivedDate: null }, { agreedDeliveryDate: '2026-11-30' }),
  },
  {
    name: 'supply-came-late',
    letter: 'late-supply',
    purchase: withLaw(VACUUM, { agreedDeliveryDate: '2026-11-12' }),
    wanted: 'credit',
    form: 'masculine',
  },
  {
    name: 'charged-after-end',
    letter: 'wrong-charge',
    purchase: withLaw(FIBRE, { endNoticeDate: '2026-09-06', endNoticeMethod: 'email' }),
    entries: [bill('2026-10-10'), bill('2026-11-10')],
    form: 'masculine',
  },
  {
    name: 'charged-wrong-without-a-law',
    letter: 'wrong-charge',
    purchase: VACUUM,
    given: { charges: [{ day: TODAY, sum: ils(1499_90), expected: ils(1299_90) }], overcharged: ils(200_00) },
  },
  {
    name: 'price-crept-without-an-offer',
    letter: 'price-creep',
    purchase: FIBRE,
    entries: [bill('2026-08-10', 99_00), bill('2026-09-10', 99_00), bill('2026-10-10'), bill('2026-11-10')],
  },
  { name: 'visit-nobody', letter: 'technician', purchase: FIBRE, entries: [visit(null)] },
  {
    name: 'visit-in-time',
    letter: 'technician',
    purchase: FIBRE,
    entries: [visit('2026-11-16T07:00:00.000Z')],
    given: { problem: 'הטכנאי הלך אחרי דקה, והתקלה נשארה.' },
    form: 'masculine',
  },
  {
    name: 'card-other-charge',
    letter: 'card-issuer',
    purchase: withLaw({ ...ORDERED, receivedDate: null }, { dispute: 'misuse' }),
    given: { cardIssuer: 'חברת הכרטיסים', cardDigits: '4321', problem: 'לא הזמנתי דבר מבית העסק הזה.' },
  },
  {
    name: 'refund-ahead',
    letter: 'refund-reminder',
    purchase: withLaw(VACUUM, { noticeDate: '2026-11-18' }),
  },
  {
    name: 'manager-first',
    letter: 'to-manager',
    purchase: VACUUM,
    wanted: 'apology',
    given: { problem: 'המסנן שבקופסה אינו זה שהוזמן.' },
    form: 'masculine',
  },
  {
    name: 'ombudsman-first',
    letter: 'ombudsman',
    purchase: FIBRE,
    wanted: 'credit',
    entries: [visit('2026-11-16T13:30:00.000Z')],
  },
  {
    name: 'ombudsman-visit-missed',
    letter: 'ombudsman',
    purchase: FIBRE,
    wanted: 'extra-service',
    entries: [visit(null)],
  },
  {
    name: 'demand-not-supplied',
    letter: 'written-demand',
    purchase: withLaw({ ...ORDERED, receivedDate: null }, { agreedDeliveryDate: '2026-11-12' }),
    wanted: 'refund',
    form: 'masculine',
  },
  {
    name: 'end-elsewhere',
    letter: 'end-continuing',
    purchase: { ...FIBRE, jurisdiction: 'FR' },
    way: 'email',
  },
];

/** What a variant is made of. */
export const variantInput = (
  { purchase, wanted, entries = [], given, way }: Variant,
  details: LetterInput['settings'],
): LetterInput => ({
  case: { facts: { title: '', status: 'open', purchase, hosts: [], ...(wanted && { wanted: [wanted] }) } },
  entries,
  settings: details,
  today: TODAY,
  ...(given && { given }),
  ...(way && { way }),
});
