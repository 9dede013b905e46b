import { AMOUNT } from '../amounts.ts';
import { after, type Bound, event, later } from '../bound.ts';
import { type Count, countNonRest, countPlainDays, countPlainMonths } from '../count.ts';
import { because, clock, draft, draftOf, need } from '../draft.ts';
import type { DayFact, Facts } from '../facts.ts';
import { other, warranty } from '../laws.ts';
import type { RightRule } from '../rule.ts';

const NEVER_COVERED = [
  'clothing',
  'footwear',
  'jewellery',
  'swimwear',
  'food',
  'perishable',
  'supplement',
  'books',
  'bags',
];
/** A drill bought in a shop, for the examples. */
export const drill = {
  channel: 'store',
  kind: 'goods',
  goodsCategory: 'electronics',
  price: 900,
  used: true,
  reason: 'defect',
  transactionDate: '2026-02-01',
  receivedDate: '2026-02-28',
  asOf: '2026-06-01',
} as const;

/** New electrical, electronic and gas products and mechanisms in furniture, over 150; undecided categories are left in. */
const isCovered = (f: Facts): boolean =>
  !NEVER_COVERED.includes(f.goodsCategory ?? '') &&
  (f.price === undefined || f.price > AMOUNT.warrantyMoreThan) &&
  f.sellerType !== 'private';
/** Goods that the Warranty Regulations mean. */
export const isDevice = (f: Facts): boolean =>
  f.kind === 'goods' &&
  ['electronics', 'water-device', 'furniture'].includes(f.goodsCategory ?? '') &&
  isCovered(f);

export const YEAR_MONTHS = 12;
const HEATER_MONTHS = 48;

/** Months of cover from delivery, or from the installation if the maker requires it; unknown, delivery is the safe one. */
export function yearOf(f: Facts, months: number): Bound {
  const from = (fact: DayFact): Bound => after(later(event(f, fact)), (day) => countPlainMonths(day, months));
  const [delivered, installed] = [from('receivedDate'), from('installedDate')];
  const safe = delivered.safeBy ? { safeBy: delivered.safeBy, steps: delivered.steps } : { steps: [] };
  // Not installed yet, or on a day that nobody gave: the months from delivery are the safe ones.
  if (f.makerInstalls === true) return installed.deadline ? installed : { ...installed, ...safe };
  if (!installed.deadline || f.makerInstalls === false || f.installedDate === f.receivedDate)
    return delivered;
  return { state: 'needs-fact', ...safe, missing: ['makerInstalls'], facts: installed.facts };
}

const warrantyYear: RightRule = {
  id: 'il-warranty-year',
  title:
    'Warranty: one year from delivery, or from the installation the maker requires; over 150; shown without moving',
  ...warranty('-', 'B'),
  right: 'warranty',
  topic: 'warranty-repair',
  applies: (f) =>
    isDevice(f) ||
    (isCovered(f) && Boolean(f.receivedDate) && REPAIR_TIMES.some(([fact]) => Boolean(f[fact]))),
  answer: (f, today) => {
    if (!isCovered(f)) return draft('warranty', warrantyYear, 'none', f);
    const bound = yearOf(f, YEAR_MONTHS);
    const made = draftOf('warranty', warrantyYear, bound, f, today);
    if (bound.deadline)
      made.clocks.atLeastUntil = { rule: made.rule, by: bound.deadline, earliest: bound.deadline };
    return made;
  },
  example: {
    topic: 'warranty-repair',
    inputs: drill,
    expected: { atLeastUntil: '2027-02-28', rule: ['il-warranty-year'] },
  },
};

const warrantyBoiler: RightRule = {
  id: 'il-warranty-boiler',
  title: 'Water heater: four years; repair within three days, 14 with a substitute',
  ...other('il-heater-regulations', '-', 'B'),
  right: 'warranty-heater',
  topic: 'warranty-heater',
  applies: (f) => f.waterHeater === true && isCovered(f),
  answer: (f, today) => {
    const bound = yearOf(f, HEATER_MONTHS);
    const made = draftOf('warranty-heater', warrantyBoiler, bound, f, today);
    if (bound.deadline)
      made.clocks.atLeastUntil = { rule: made.rule, by: bound.deadline, earliest: bound.deadline };
    // The element, thermostat, pump and the like are covered for the one year.
    const year = yearOf(f, YEAR_MONTHS).deadline;
    if (year) made.clocks.elementUntil = { rule: warrantyBoiler.id, by: year, earliest: year };
    const days = f.substituteGiven === undefined ? undefined : f.substituteGiven ? 14 : 3;
    if (f.requestDate && days !== undefined)
      clock(made, 'repairBy', warrantyBoiler, f, countPlainDays(f.requestDate, days));
    else if (f.requestDate) need(made, 'substituteGiven');
    return made;
  },
  example: {
    topic: 'warranty-heater',
    inputs: {
      waterHeater: true,
      substituteGiven: false,
      receivedDate: '2026-02-28',
      requestDate: '2026-06-07',
    },
    expected: {
      atLeastUntil: '2030-02-28',
      elementUntil: '2027-02-28',
      repairBy: '2026-06-10',
      rule: ['il-warranty-boiler'],
    },
  },
};

/** Reg.19: how long a repair may take from each way of asking for it, in days that are no rest days. */
const REPAIR_TIMES: readonly (readonly [DayFact, number])[] = [
  ['handedToServiceStation', 10],
  ['handedToPointOfSale', 14],
  ['handedToLiableSeller', 21],
  ['requestDate', 7],
];

const warrantyRepairTime: RightRule = {
  id: 'il-warranty-repair-time',
  title:
    'Repair: 7 days from the call, 10 from hand-in at a station, two weeks at the shop, three where the seller is liable',
  ...warranty('19', 'B'),
  right: 'warranty-repair',
  topic: 'warranty-repair',
  applies: (f) => REPAIR_TIMES.some(([fact]) => Boolean(f[fact])) && isCovered(f),
  answer: (f, today) => {
    const known = REPAIR_TIMES.find(([fact]) => Boolean(f[fact]));
    if (!isCovered(f)) return draft('warranty-repair', warrantyRepairTime, 'none', f);
    if (!known && (f.receivedDate || f.installedDate)) return warrantyYear.answer(f, today);
    if (!known) {
      const made = draft('warranty-repair', warrantyRepairTime, 'needs-fact', f);
      need(made, 'handedToServiceStation');
      return made;
    }
    const [fact, days] = known;
    // Asked for after the year, a free repair is only what the maker promised beyond it.
    const { deadline } = yearOf(f, f.waterHeater === true ? HEATER_MONTHS : YEAR_MONTHS);
    const asked = f[fact];
    if (deadline && asked && asked > deadline) {
      const made = draft('warranty-repair', warrantyRepairTime, 'policy', f);
      because(made, warrantyYear, 'scope', f, ['receivedDate']);
      return made;
    }
    const repair = (day: Parameters<typeof countNonRest>[0]): Count => countNonRest(day, days);
    return draftOf('warranty-repair', warrantyRepairTime, after(later(event(f, fact)), repair), f, today);
  },
  example: {
    topic: 'warranty-repair',
    inputs: { requestDate: '2026-06-07' },
    expected: { deadline: '2026-06-15', rule: ['il-warranty-repair-time'] },
  },
};

export const WARRANTY_RIGHTS = [warrantyRepairTime, warrantyYear, warrantyBoiler];
