import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import { withLaw } from './facts-of.ts';
import { day, entry, inputOf, VACUUM } from './sample-cases.ts';
import type { Variant } from './variant-cases.ts';

const { receivedDate: _came, ...ORDERED } = VACUUM;
const NEVER_CAME: Purchase = { ...ORDERED, receivedDate: null };

/** Ordered twelve days ago, in use since, with equipment that was installed. */
export const BEGUN: Purchase = withLaw(
  {
    ...inputOf('end-continuing').case.facts.purchase,
    transactionDate: day('2026-11-10'),
    disclosureDate: day('2026-11-10'),
    total: { minor: 980_00, currency: 'ILS' },
  },
  { serviceStarted: true, installedByDealer: true },
);
const WITH_TERM = withLaw(BEGUN, {
  startDate: '2026-11-10',
  endDate: '2027-11-10',
  noticeDate: '2026-11-20',
});
const CANCELLED_BEGUN = withLaw(BEGUN, { noticeDate: '2026-11-20' });
const PAID_LATE = withLaw(
  { ...BEGUN, transactionDate: day('2026-10-20'), disclosureDate: day('2026-10-20') },
  { startDate: '2026-10-20', endDate: '2027-10-20', noticeDate: '2026-11-01' },
);
const REFUND = { refundSum: { minor: 900_00, currency: 'ILS' } } as const;

/** Deals that are cancelled for more than a change of mind, or after a service began. */
export const CANCELLATION_VARIANTS: readonly Variant[] = [
  {
    name: 'cancellation-misled',
    letter: 'cancellation-notice',
    purchase: withLaw(VACUUM, { reason: 'misleading', discoveredDate: '2026-11-18' }),
    given: { misled: 'נאמר לי שהשואב עובד גם בלי חוט. הוא עובד רק כשהוא מחובר לחשמל.' },
    way: 'email',
  },
  {
    name: 'cancellation-defect',
    letter: 'cancellation-notice',
    purchase: withLaw(VACUUM, { reason: 'defect' }),
    given: { defect: 'השואב נכבה אחרי דקה.' },
    way: 'email',
    form: 'masculine',
  },
  {
    name: 'cancellation-not-come',
    letter: 'cancellation-notice',
    purchase: withLaw(NEVER_CAME, { agreedDeliveryDate: '2026-11-12' }),
    way: 'email',
  },
  {
    name: 'cancellation-came-late',
    letter: 'cancellation-notice',
    purchase: withLaw(VACUUM, { agreedDeliveryDate: '2026-11-12', reason: 'late-delivery' }),
    way: 'email',
  },
  { name: 'cancellation-begun', letter: 'cancellation-notice', purchase: BEGUN, way: 'email' },
  {
    name: 'cancellation-begun-at-the-door',
    letter: 'cancellation-notice',
    purchase: withLaw(BEGUN, { channel: 'door' }),
    way: 'email',
    form: 'masculine',
  },
  { name: 'refund-begun', letter: 'refund-reminder', purchase: CANCELLED_BEGUN, given: REFUND },
  { name: 'refund-begun-with-a-term', letter: 'refund-reminder', purchase: WITH_TERM, form: 'masculine' },
  { name: 'demand-begun', letter: 'written-demand', purchase: PAID_LATE, wanted: 'refund' },
  {
    name: 'defect-repair-asked',
    letter: 'defect',
    purchase: withLaw(
      { ...VACUUM, transactionDate: day('2026-06-10'), receivedDate: day('2026-06-15') },
      { reason: 'defect', requestDate: '2026-11-18' },
    ),
    given: { defect: 'השואב נכבה אחרי דקה.' },
  },
  {
    name: 'demand-defect',
    letter: 'written-demand',
    purchase: withLaw(VACUUM, { reason: 'defect' }),
    wanted: 'repair',
    given: { defect: 'השואב נכבה אחרי דקה.' },
    form: 'masculine',
  },
  {
    name: 'claim-defect',
    letter: 'small-claims',
    purchase: withLaw(VACUUM, { reason: 'defect' }),
    wanted: 'replacement',
    given: {
      defect: 'השואב נכבה אחרי דקה.',
      merchantId: '510000003',
      merchantAddress: 'החרושת 12, כרמיאל',
    },
  },
  {
    name: 'demand-misled',
    letter: 'written-demand',
    purchase: withLaw(VACUUM, { reason: 'misleading', discoveredDate: '2026-11-18' }),
    wanted: 'refund',
    given: { misled: 'נאמר לי שהשואב עובד גם בלי חוט. הוא עובד רק כשהוא מחובר לחשמל.' },
  },
  {
    name: 'demand-visit',
    letter: 'written-demand',
    purchase: inputOf('end-continuing').case.facts.purchase,
    entries: inputOf('technician').entries,
  },
  {
    name: 'promises-broken',
    letter: 'promise-broken',
    purchase: VACUUM,
    entries: ['2026-11-12', '2026-11-16'].map((on) =>
      entry(`promise-${on}`, '2026-11-11', {
        kind: 'promise',
        text: 'שליח יגיע',
        dueOn: day(on),
        state: 'broken',
      }),
    ),
  },
];
