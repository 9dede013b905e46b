import type { Bound, Event } from '../bound.ts';
import { after, earlierOf, later, unlessBefore } from '../bound.ts';
import { countDays, countNonRest, safeEndOf } from '../count.ts';
import {
  contractOf,
  dealOf,
  fromParcels,
  isContinuing,
  paperOf,
  serviceBound,
  unlessBegun,
} from '../events.ts';
import type { Facts } from '../facts.ts';
import { items, regs } from '../laws.ts';
import type { Verdict, WindowRule } from '../rule.ts';

const DAYS = 14;
const came = {
  channel: 'store',
  kind: 'goods',
  price: 1700,
  used: false,
  transactionDate: '2026-06-01',
  receivedDate: '2026-06-03',
  asOf: '2026-06-03',
} as const;

/** Schedule items 1, 2, 3, 6 and 23: opening the box is no use. */
const SCHEDULED = ['furniture', 'home', 'home-garden', 'garden', 'electronics', 'water-device', 'watch'];
const CLOTHING = ['clothing', 'footwear'];
/** Item 4 takes any other goods in their original packaging, not opened. */
const SEALED = ['packaged', 'books', 'toys', 'bags', 'sport', 'health', 'gifts', 'recordable'];

const isScheduled = (f: Facts): boolean => SCHEDULED.includes(f.goodsCategory ?? '');
/** Lessons, live or recorded, are a course when signed up to in a shop (part 8 of the sheet). */
export const isLessons = (f: Facts): boolean =>
  f.delivery === 'live-online' || f.delivery === 'recorded-course';
export const isClothing = (f: Facts): boolean => CLOTHING.includes(f.goodsCategory ?? '');
/** Item 4, and the jewellery of item 22 has its own window. */
const isSealedKind = (f: Facts): boolean => SEALED.includes(f.goodsCategory ?? '');
export const isKnownCategory = (f: Facts): boolean =>
  isScheduled(f) || isClothing(f) || isSealedKind(f) || f.goodsCategory === 'jewellery';

/** 14 days from receipt; while that is unknown, those from the deal are safe, since goods cannot come before it. */
function fromReceipt(f: Facts): Bound {
  const bound = fromParcels(f, (received) => after(later(received), (day) => countDays(day, DAYS)));
  const deal = dealOf(f).day;
  return bound.state === 'needs-fact' && deal
    ? { ...bound, safeBy: safeEndOf(countDays(deal, DAYS)) }
    : bound;
}

/** Until supply nothing runs (item 5); from the purchase, two non-rest days. */
function fromPurchase(f: Facts): Bound {
  const bought: Event = dealOf(f);
  const bound = after(later(bought), (day) => countNonRest(day, 2));
  if (f.receivedDate !== null) return bound;
  // The schedule counts these from the purchase all the same, so those days are the safe ones.
  const safe = bound.safeBy ? { safeBy: bound.safeBy } : {};
  return { state: 'open', ...safe, missing: [], facts: ['receivedDate'], steps: [] };
}

const storeGoods: WindowRule = {
  id: 'il-store-goods-14',
  title:
    'In-store, 14 days from receipt: furniture, home and garden, electrical, water devices, watches; sealed goods; not yet supplied',
  ...regs('2(1)', 'A', items('1-6', '23')),
  when: (f): Verdict => {
    if (f.kind !== 'goods') return false;
    if (isScheduled(f) || (f.receivedDate === null && !isClothing(f) && f.goodsCategory !== 'jewellery'))
      return true;
    if (!isSealedKind(f)) return false;
    return f.opened === undefined ? { needs: ['opened'] } : !f.opened;
  },
  count: fromReceipt,
  example: {
    inputs: { ...came, goodsCategory: 'electronics', opened: true, connectedToPower: false },
    expected: { canCancel: true, deadline: '2026-06-17', fee: 85, rule: ['il-store-goods-14'] },
  },
};

const storeClothing: WindowRule = {
  id: 'il-store-clothing-2',
  title: 'In-store clothing and footwear: the second non-rest day after the purchase, price tag not removed',
  ...regs('2(2)', 'A', items('7')),
  when: (f) => f.kind === 'goods' && isClothing(f),
  count: fromPurchase,
  example: {
    inputs: {
      ...came,
      goodsCategory: 'clothing',
      tagRemoved: false,
      transactionDate: '2026-06-04',
      receivedDate: '2026-06-04',
      asOf: '2026-06-05',
    },
    expected: { canCancel: true, deadline: '2026-06-07', rule: ['il-store-clothing-2'] },
  },
};

const storeJewellery: WindowRule = {
  id: 'il-store-jewellery-2',
  title: 'In-store jewellery up to 3,000: the second non-rest day after the purchase',
  ...regs('2(7)', 'A', items('22')),
  when: (f) => f.kind === 'goods' && f.goodsCategory === 'jewellery',
  count: fromPurchase,
  example: {
    inputs: { ...came, goodsCategory: 'jewellery', price: 3000, asOf: '2026-06-02' },
    expected: { canCancel: true, deadline: '2026-06-03', fee: 100, rule: ['il-store-jewellery-2'] },
  },
};

const storeTravelCourse: WindowRule = {
  id: 'il-store-travel-course-14nr',
  title:
    'In-store travel, leisure, courses: 14 days from the agreement, and 14 non-rest days before the start',
  ...regs('2(3)', 'A', items('8-9')),
  when: (f) => f.kind === 'travel' || f.kind === 'course' || (f.kind === 'digital-content' && isLessons(f)),
  count: (f, at) => {
    const bound = earlierOf(
      after(later(dealOf(f)), (day) => countDays(day, DAYS)),
      serviceBound(f, 14),
    );
    return unlessBegun(f, at, unlessBefore(bound, dealOf(f)));
  },
  example: {
    inputs: {
      channel: 'store',
      kind: 'course',
      price: 1500,
      transactionDate: '2026-06-01',
      serviceDate: '2026-06-30',
      asOf: '2026-06-02',
    },
    expected: { canCancel: true, deadline: '2026-06-14', fee: 75, rule: ['il-store-travel-course-14nr'] },
  },
};

const storeServices: WindowRule = {
  id: 'il-store-services-14',
  title:
    'In-store services of items 10-19 (telecom, gym, clubs, dating …): 14 days from deal and written contract, even if begun',
  ...regs('2', 'A', items('10-19')),
  when: (f) => {
    if (f.serviceType === 'other') return false;
    return isContinuing(f) || (f.kind === 'one-off-service' && f.serviceType !== undefined);
  },
  assumes: (f) => (f.kind === 'one-off-service' || f.kind === 'continuing-service' ? ['serviceType'] : []),
  count: (f) => after(later(dealOf(f), contractOf(f)), (day) => countDays(day, DAYS)),
  example: {
    inputs: {
      channel: 'store',
      kind: 'gym',
      price: 2400,
      transactionDate: '2026-06-01',
      contractDate: '2026-06-03',
      serviceStarted: true,
      asOf: '2026-06-10',
    },
    expected: {
      canCancel: true,
      deadline: '2026-06-17',
      fee: 100,
      proRata: true,
      rule: ['il-store-services-14'],
    },
  },
};

export const storeEvent: WindowRule = {
  id: 'il-store-event',
  title:
    'Sold at a presentation event: goods 14 days from receipt; continuing from deal and document; other also 2 days before',
  ...regs('2(5)', 'A', items('20')),
  when: (f) => f.kind !== undefined,
  count: (f, at) => {
    if (f.kind === 'goods') return fromReceipt(f);
    if (isContinuing(f)) return after(later(dealOf(f), paperOf(f)), (day) => countDays(day, DAYS));
    const bound = earlierOf(
      after(later(dealOf(f)), (day) => countDays(day, DAYS)),
      serviceBound(f, 2),
    );
    return unlessBegun(f, at, unlessBefore(bound, dealOf(f)));
  },
  example: {
    inputs: { ...came, channel: 'event', goodsCategory: 'bags', opened: false },
    expected: { canCancel: true, deadline: '2026-06-17', fee: 85, rule: ['il-store-event'] },
  },
};

const storeNewCar: WindowRule = {
  id: 'il-store-new-car',
  title: 'New vehicle from an importer: 14 days from the deal, while not yet registered to the consumer',
  ...regs('2', 'A', items('21')),
  when: (f) => {
    if (f.kind !== 'new-car') return false;
    return f.vehicleRegistered === undefined ? { needs: ['vehicleRegistered'] } : !f.vehicleRegistered;
  },
  count: (f) => after(later(dealOf(f)), (day) => countDays(day, DAYS)),
  example: {
    inputs: {
      channel: 'store',
      kind: 'new-car',
      vehicleRegistered: false,
      price: 120000,
      transactionDate: '2026-06-01',
      asOf: '2026-06-03',
    },
    expected: { canCancel: true, deadline: '2026-06-15', fee: 100, rule: ['il-store-new-car'] },
  },
};

export const STORE_WINDOWS = [
  storeGoods,
  storeClothing,
  storeJewellery,
  storeTravelCourse,
  storeServices,
  storeNewCar,
] as const;
