import type { Day } from '../../../time/day.ts';
import { after, later } from '../bound.ts';
import { countDays } from '../count.ts';
import { documentRule } from '../document.ts';
import { because } from '../draft.ts';
import { bearsReturn, mayKeep, owesProRata, refundNotice } from '../effect.ts';
import { beforeItBegins, byDetails, dealOf, detailsOf, fromParcels, isContinuing } from '../events.ts';
import type { Facts } from '../facts.ts';
import { cpl, other } from '../laws.ts';
import type { BarRule, DocumentRule, EffectRule, Rule, WindowRule } from '../rule.ts';
import { noTimeSetRule } from './counting.ts';

const sold = {
  channel: 'door',
  price: 980,
  transactionDate: '2026-03-03',
  disclosureDate: '2026-03-03',
  asOf: '2026-03-10',
} as const;

/** A deal at the door, or one that the shopper took to a shop's counter at a place that is no shop. */
export const doorScope: Rule & { readonly isDoor: (f: Facts) => boolean } & BarRule = {
  id: 'il-door-scope',
  title:
    "Door-to-door: came uninvited to the consumer's place or any place not the trader's own, or called first",
  ...cpl('8', 'A'),
  isDoor: (f) =>
    f.channel === 'door' ||
    (f.channel === 'store' && (f.place === 'fair' || f.place === 'home' || f.place === 'work')),
  bars: (f) => {
    const invited = f.initiatedBy === 'consumer' && (f.place === 'home' || f.place === 'work');
    return invited ? { contested: true, lean: false } : false;
  },
  example: {
    inputs: {
      ...sold,
      channel: 'store',
      place: 'fair',
      kind: 'goods',
      goodsCategory: 'home',
      receivedDate: '2026-03-03',
    },
    expected: { canCancel: true, deadline: '2026-03-17', fee: 0, rule: ['il-door-scope'] },
  },
};

const doorGoods: WindowRule = {
  id: 'il-door-goods',
  title: 'Goods at the door: until 14 days after the later of delivery and the required details',
  ...cpl('14(א)(1)', 'A'),
  when: (f) => f.kind === 'goods',
  count: (given) =>
    byDetails(given, (f) =>
      fromParcels(f, (received) => after(later(received, ...detailsOf(f)), (day) => countDays(day, 14))),
    ),
  example: {
    inputs: { ...sold, kind: 'goods', goodsCategory: 'books', receivedDate: '2026-03-03' },
    expected: { canCancel: true, deadline: '2026-03-17', fee: 0, rule: ['il-door-goods'] },
  },
};

/** A service given once, which can be cancelled only until it begins. */
const isGivenOnce = (f: Facts): boolean => f.kind !== undefined && f.kind !== 'goods' && !isContinuing(f);

/** By a notice given before the day that was set. */
const isToldBefore = (f: Facts, at: Day): boolean =>
  f.noticeDate === at && f.serviceDate != null && at < f.serviceDate;

const doorService: WindowRule & BarRule = {
  id: 'il-door-service',
  title:
    'Services at the door: 14 days from the later of deal and details; a service that does not go on, only if not begun',
  ...cpl('14(א)(2)', 'A'),
  when: (f) => f.kind !== undefined && f.kind !== 'goods',
  count: (f, at) => {
    const bound = byDetails(f, (known) =>
      after(later(dealOf(known), ...detailsOf(known)), (day) => countDays(day, 14)),
    );
    if (!isGivenOnce(f)) return bound;
    return f.serviceStarted === true && !isToldBefore(f, at)
      ? { state: 'none', missing: [], facts: bound.facts, steps: [] }
      : beforeItBegins(f, at, bound);
  },
  // Once the day that was set for it has come, it may have begun; so have lessons that were opened, by one reading.
  bars: (f, at) => {
    if (!isGivenOnce(f) || f.serviceStarted !== undefined) return false;
    if (f.accessed === true) return { contested: true, lean: false, undated: true };
    return f.serviceDate != null && f.serviceDate <= at ? { needs: ['serviceStarted'] } : false;
  },
  assumes: (f) => (isGivenOnce(f) ? ['serviceStarted'] : []),
  example: {
    inputs: { ...sold, kind: 'one-off-service', serviceStarted: false },
    expected: { canCancel: true, deadline: '2026-03-17', fee: 0, rule: ['il-door-service'] },
  },
};

export const doorEffects: BarRule & EffectRule = {
  id: 'il-door-effects',
  title:
    'At the door no cancellation fee at all; goods stay where delivered, refund with appropriate speed; not perishables',
  ...cpl('14(ב)-(ג)', 'A'),
  bars: (f) => {
    if (f.kind !== 'goods') return false;
    if (f.perishable !== undefined) return f.perishable;
    // Not all food is perishable, as at a distance.
    return f.goodsCategory === 'food' ? { needs: ['perishable'] } : f.goodsCategory === 'perishable';
  },
  assumes: (f) => (f.kind === 'goods' && f.perishable === undefined ? ['goodsCategory'] : []),
  follows: ({ isLive }) => isLive,
  uses: ['price', 'reason', 'noticeDate', 'serviceStarted'],
  effect: (cancelling) => {
    mayKeep(cancelling, 0);
    bearsReturn(cancelling, 'dealer');
    owesProRata(cancelling);
    if (refundNotice(cancelling)) because(cancelling.made, noTimeSetRule, 'effect', cancelling.f);
  },
  example: {
    inputs: { ...sold, kind: 'goods', goodsCategory: 'home', receivedDate: '2026-03-05' },
    expected: { deadline: '2026-03-19', fee: 0, whoBearsReturn: 'dealer', rule: ['il-door-effects'] },
  },
};

export const doorDetails: DocumentRule = {
  ...documentRule,
  id: 'il-door-details',
  title:
    'At the door: a written contract with set details for deals of 50 or more; missing, the clock has not started',
  ...other('il-door-regulations', '1-4', 'B'),
  example: {
    inputs: {
      ...sold,
      kind: 'goods',
      goodsCategory: 'home',
      receivedDate: '2026-03-03',
      disclosureDate: null,
    },
    expected: { canCancel: true, deadline: null, deadlineState: 'open', fee: 0, rule: ['il-door-details'] },
  },
};

export const DOOR_WINDOWS = [doorGoods, doorService] as const;
export const DOOR_BARS = [doorEffects, doorScope, doorService];
export const DOOR_RULES = [...DOOR_WINDOWS, doorScope, doorEffects, doorDetails];
