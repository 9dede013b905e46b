import { after, type Bound, type Event, earlierOf, later, unlessBefore } from '../bound.ts';
import { countMonths, countPlainMonths } from '../count.ts';
import {
  beforeItBegins,
  byDetails,
  dealOf,
  detailsOf,
  documentOf,
  fromParcels,
  hasBegunUndated,
  isContinuing,
  isOneOff,
  serviceBound,
  travelBound,
  unlessBegun,
} from '../events.ts';
import type { Facts, IlFact } from '../facts.ts';
import { cpl } from '../laws.ts';
import { LONGER_WINDOW } from '../longer-window.ts';
import type { BarRule, Verdict, WindowRule } from '../rule.ts';
import { isLiveCourse } from './digital.ts';
import { distOneOff, distTravel } from './distance.ts';

const { months: MONTHS, seniorFrom: SENIOR_FROM, immigrantYears: IMMIGRANT_YEARS } = LONGER_WINDOW;

/** Whether the shopper is one of the people of 14ג1 on the day of the deal; `assumed`: facts that were not given. */
function isVulnerable(f: Facts): Verdict {
  if (f.consumerStatus === 'disability') return true;
  if (f.age !== undefined && f.age >= SENIOR_FROM) return true;
  if (f.consumerStatus === 'senior' && f.age === undefined) return true;
  const certificate = f.immigrantCertificateDate;
  // Five years from a certificate whose day nobody gave may be over: the ordinary window is what is safe.
  if (certificate === undefined)
    return f.consumerStatus === 'new-immigrant' ? { needs: ['immigrantCertificateDate'] } : false;
  if (certificate === null) return false;
  const deal = dealOf(f).day;
  if (!deal) return { needs: ['transactionDate'] };
  // Before the certificate nobody is within five years since it.
  return certificate <= deal && deal < countPlainMonths(certificate, 12 * IMMIGRANT_YEARS).end;
}

/** A phone call or a chat; e-mails and a web cart alone are none. */
function hadConversation(f: Facts): Verdict {
  if (f.conversation !== undefined) return f.conversation === 'phone' || f.conversation === 'chat';
  return (
    f.initiatedBy === 'dealer-call' || f.dealerApproach === 'call' || { needs: ['conversation'] as IlFact[] }
  );
}

/** Four months from the latest of deal, delivery and paper. */
function fourMonths(f: Facts, papers: readonly Event[]): Bound {
  const deal = dealOf(f);
  const months = (...start: Event[]): Bound => after(later(...start), (day) => countMonths(day, MONTHS));
  if (f.kind !== 'goods') return months(deal, ...papers);
  return fromParcels(f, (received) => months(received, ...papers, ...(deal.day ? [deal] : [])));
}

export const distVulnerable: WindowRule & BarRule = {
  id: 'il-dist-vulnerable-4m',
  title:
    'Disability, 65 or more, new immigrant, and a conversation: four months from the latest of deal, goods, document',
  ...cpl('14ג1(א),(ג)', 'A'),
  when: (f) => {
    const status = isVulnerable(f);
    if (status === false) return false;
    const spoke = hadConversation(f);
    if (status === true || spoke === false) return spoke;
    const needs = [status, spoke].flatMap((v) => (typeof v === 'object' && 'needs' in v ? v.needs : []));
    return { needs };
  },
  // The section does not repeat the two days before the service: begun on a day that nobody gave, that is disputed.
  bars: (f, at) =>
    isOneOff(f) && hasBegunUndated(f, at) && distVulnerable.when(f) === true
      ? { contested: true, lean: false, undated: true }
      : false,
  restsOn: (f) => (f.kind === 'travel' ? [distTravel] : isLiveCourse(f) ? [distOneOff] : []),
  count: (f, at) => {
    const months = fourMonths(f, [documentOf(f)]);
    if (f.kind === 'travel')
      return unlessBegun(f, at, unlessBefore(earlierOf(months, travelBound(f)), dealOf(f)));
    if (!isOneOff(f) && !isLiveCourse(f)) return months;
    // The section does not repeat the two days before the service: safe with them, contested afterwards.
    const bound = unlessBefore(earlierOf(months, serviceBound(f, 2)), dealOf(f));
    if (bound.state !== 'dated') return bound;
    if (months.state === 'open') return { ...bound, contestedAfter: true };
    const until = months.deadline;
    return until && bound.deadline !== until ? { ...bound, contestedUntil: until } : bound;
  },
  example: {
    inputs: {
      channel: 'distance',
      kind: 'goods',
      goodsCategory: 'health',
      price: 1300,
      age: 65,
      conversation: 'chat',
      transactionDate: '2026-01-12',
      disclosureDate: '2026-01-15',
      receivedDate: '2026-01-15',
      asOf: '2026-04-01',
    },
    expected: { canCancel: true, deadline: '2026-05-15', fee: 65, rule: ['il-dist-vulnerable-4m'] },
  },
};

export const doorVulnerable: WindowRule & BarRule = {
  id: 'il-door-vulnerable-4m',
  title:
    'The same people at the door: four months from the latest of deal, delivery and details, no conversation needed',
  ...cpl('14ג1(ב)', 'A'),
  when: isVulnerable,
  // 14(א)(2) leaves out what does not go on and has begun; whether the four months lift that, the text does not say.
  bars: (f) =>
    f.kind !== 'goods' && !isContinuing(f) && f.serviceStarted === true && isVulnerable(f) === true
      ? { contested: true, lean: false, undated: true }
      : false,
  count: (f, at) => {
    const months = byDetails(f, (known) => fourMonths(known, detailsOf(known)));
    return f.kind === 'goods' || isContinuing(f) ? months : beforeItBegins(f, at, months);
  },
  example: {
    inputs: {
      channel: 'door',
      kind: 'goods',
      goodsCategory: 'home',
      price: 1300,
      consumerStatus: 'senior',
      transactionDate: '2026-01-12',
      disclosureDate: '2026-01-12',
      receivedDate: '2026-01-20',
      asOf: '2026-04-01',
    },
    expected: { canCancel: true, deadline: '2026-05-20', fee: 0, rule: ['il-door-vulnerable-4m'] },
  },
};
