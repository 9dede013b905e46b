import type { Day } from '../../../time/day.ts';
import { AMOUNT } from '../amounts.ts';
import { countPlainMonths } from '../count.ts';
import { dealOf } from '../events.ts';
import type { Facts, IlFact } from '../facts.ts';
import { regs } from '../laws.ts';
import type { BarRule, Verdict } from '../rule.ts';
import { restsOnDownload } from './digital.ts';
import { isClothing, isKnownCategory, isLessons } from './store.ts';
import { isPlaceUnknown, isTourismAbroad } from './tourism.ts';

const EXCLUDED = ['food', 'supplement', 'perishable', 'swimwear'];
const SUPPLY_ASKED_WITHIN_MONTHS = 6;

/** What Regs 6 takes out, and the conditions of Regs 1-3 for all goods. */
export const storeExclusions: BarRule = {
  id: 'il-store-exclusions',
  title:
    'In-store exclusions: assembled at home, custom, food, supplements, perishables, information, opened recordables, underwear and swimwear, jewellery over 3,000, wholly abroad, paid by voucher; price 50 or less, used',
  ...regs('1-3, 6', 'A'),
  bars: (f, at) => {
    if (f.paymentMethod === 'gift-card' || f.paymentMethod === 'voucher') return true;
    if (f.kind === 'digital-content' && !isLessons(f))
      return f.delivery === 'download' || { needs: ['delivery'] };
    // Whether lessons that were opened are lost is as contested as at a distance.
    if (isLessons(f) && f.accessed === true) return { contested: true, lean: false, undated: true };
    if (f.kind === 'travel') return barsTravel(f);
    return f.kind === 'goods' && barsGoods(f, at);
  },
  restsOn: restsOnDownload,
  lean: (f) => (restsOnDownload(f).length > 0 ? false : undefined),
  assumes: (f) => [
    ...(f.kind === 'goods' ? assumedOfGoods(f) : []),
    ...(isPlaceUnknown(f) ? (['servicesEntirelyAbroad'] as const) : []),
    'paymentMethod',
  ],
  example: {
    inputs: {
      channel: 'store',
      kind: 'goods',
      goodsCategory: 'swimwear',
      price: 120,
      used: false,
      transactionDate: '2026-06-01',
      receivedDate: '2026-06-01',
      asOf: '2026-06-02',
    },
    expected: { canCancel: false, deadline: null, deadlineState: 'none', rule: ['il-store-exclusions'] },
  },
};

/** How the goods were used, as far as their kind makes that matter. */
function assumedOfGoods(f: Facts): readonly IlFact[] {
  const power = ['electronics', 'water-device'].includes(f.goodsCategory ?? '') && f.used !== false;
  return [
    ...(f.opened === false ? [] : (['used'] as const)),
    ...(power && f.opened !== false ? (['connectedToPower'] as const) : []),
    ...(isClothing(f) ? (['tagRemoved'] as const) : []),
    ...(f.goodsCategory === 'furniture' ? (['assembledAtHome'] as const) : []),
    // In a shop it is asked for, since the schedule hangs on it.
    ...(f.channel === 'event' ? (['goodsCategory'] as const) : []),
    'customMade',
  ];
}

// Item 8 leaves out what is wholly abroad; Regs 6 does so only if the foreign terms were disclosed (the trader's burden).
function barsTravel(f: Facts): Verdict {
  if (!isTourismAbroad(f)) return false;
  if (f.policyDisclosedBeforeDeal === undefined) return { needs: ['policyDisclosedBeforeDeal'] };
  return f.policyDisclosedBeforeDeal || { contested: true, lean: true };
}

function barsGoods(f: Facts, at: Day): Verdict {
  const category = f.goodsCategory;
  if (category !== undefined && EXCLUDED.includes(category)) return true;
  if (f.perishable === true || f.customMade === true || f.used === true) return true;
  if (category === 'furniture' && f.assembledAtHome === true) return true;
  if (category === 'recordable' && f.opened === true) return true;
  if (f.connectedToPower === true && !isClothing(f)) return true;
  if (isClothing(f) && f.tagRemoved === true) return true;
  if (isSuppliedLateOnRequest(f, at)) return true;
  if (f.price !== undefined && f.price <= AMOUNT.storeMoreThan) return true;
  if (category === 'jewellery' && f.price !== undefined && f.price > AMOUNT.jewelleryMost) return true;
  const needs = [
    ...(f.channel === 'store' && !isKnownCategory(f) ? (['goodsCategory'] as const) : []),
    ...(f.price === undefined ? (['price'] as const) : []),
  ];
  return needs.length > 0 ? { needs } : false;
}

// Supply that the consumer asked for more than six months after the deal, once that day has come.
function isSuppliedLateOnRequest(f: Facts, at: Day): boolean {
  const deal = dealOf(f).day;
  const [asked, received] = [f.agreedDeliveryDate, f.receivedDate];
  if (!deal || !asked || (received ? received < asked : at <= asked)) return false;
  return asked > countPlainMonths(deal, SUPPLY_ASKED_WITHIN_MONTHS).end;
}
