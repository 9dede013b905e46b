import { withLaw } from './facts-of.ts';
import { day, inputOf, VACUUM } from './sample-cases.ts';
import type { Variant } from './variant-cases.ts';

const { receivedDate: _came, ...ORDERED } = VACUUM;
const FIBRE = inputOf('end-continuing').case.facts.purchase;
const DEFENDANT = { merchantId: '510000003', merchantAddress: 'החרושת 12, כרמיאל' } as const;

/** Bought in a shop, and never connected to power. */
export const IN_A_SHOP = withLaw(VACUUM, { channel: 'store', used: false });
/** The same, taken back so long ago that the money is due. */
export const SHOP_OWES = withLaw(
  { ...IN_A_SHOP, transactionDate: day('2026-10-20'), receivedDate: day('2026-10-22') },
  { noticeDate: '2026-11-01' },
);
/** Fibre at home that keeps failing. */
export const FAULTY_SERVICE = withLaw(
  { ...FIBRE, total: { minor: 980_00, currency: 'ILS' } },
  { reason: 'defect' },
);
export const NOT_SUPPLIED = withLaw({ ...ORDERED, receivedDate: null }, { agreedDeliveryDate: '2026-11-12' });
/** Cancelled a few days ago: the day for the refund is still to come. */
export const CANCELLED_JUST_NOW = withLaw(VACUUM, { noticeDate: '2026-11-18' });

/** Deals of a shop, faults of a service, and what is claimed of either. */
export const SHOP_AND_SERVICE_VARIANTS: readonly Variant[] = [
  { name: 'cancellation-in-a-shop', letter: 'cancellation-notice', purchase: IN_A_SHOP, form: 'masculine' },
  { name: 'refund-in-a-shop', letter: 'refund-reminder', purchase: SHOP_OWES },
  { name: 'demand-in-a-shop', letter: 'written-demand', purchase: SHOP_OWES, wanted: 'refund' },
  ...(['repair', 'refund'] as const).map(
    (wanted): Variant => ({
      name: `fault-of-a-service-${wanted}`,
      letter: 'defect',
      purchase: FAULTY_SERVICE,
      wanted,
      given: { defect: 'האינטרנט נופל כל ערב.' },
      form: 'masculine',
    }),
  ),
  {
    name: 'claim-service',
    letter: 'small-claims',
    purchase: FAULTY_SERVICE,
    wanted: 'repair',
    given: { ...DEFENDANT, defect: 'האינטרנט נופל כל ערב.' },
  },
  {
    name: 'claim-not-supplied',
    letter: 'small-claims',
    purchase: NOT_SUPPLIED,
    wanted: 'refund',
    given: DEFENDANT,
    form: 'masculine',
  },
  { name: 'request-refund-ahead', letter: 'request', purchase: CANCELLED_JUST_NOW, wanted: 'refund' },
];
