import { after, type Bound, earlierOf, later, unlessBefore } from '../bound.ts';
import { countDays } from '../count.ts';
import { documentRule } from '../document.ts';
import {
  dealOf,
  documentOf,
  fromParcels,
  isContinuing,
  isOneOff,
  serviceBound,
  travelBound,
  unlessBegun,
} from '../events.ts';
import type { Facts } from '../facts.ts';
import { cpl } from '../laws.ts';
import type { BarRule, DocumentRule, NoteRule, Verdict, WindowRule } from '../rule.ts';

/** What everybody has to change their mind about a deal at a distance. */
export const DISTANCE_DAYS = 14;
const bought = {
  channel: 'distance',
  transactionDate: '2026-07-05',
  disclosureDate: '2026-07-05',
  asOf: '2026-07-06',
} as const;

/** The 14 days from deal and document, and a bound ahead of the service: both hold. */
export const beforeService = (f: Facts, bound: Bound): Bound =>
  unlessBefore(
    earlierOf(
      after(later(dealOf(f), documentOf(f)), (day) => countDays(day, DISTANCE_DAYS)),
      bound,
    ),
    dealOf(f),
  );

const distGoods: WindowRule = {
  id: 'il-dist-goods',
  title:
    'Goods bought at a distance: until 14 days after the later of the goods and the document; use does not matter',
  ...cpl('14ג(ג)(1)', 'A'),
  when: (f) => f.kind === 'goods',
  count: (f) =>
    fromParcels(f, (received) =>
      after(later(received, documentOf(f)), (day) => countDays(day, DISTANCE_DAYS)),
    ),
  example: {
    inputs: {
      ...bought,
      kind: 'goods',
      goodsCategory: 'home',
      opened: true,
      used: true,
      price: 240,
      receivedDate: '2026-07-07',
    },
    expected: { canCancel: true, deadline: '2026-07-21', fee: 12, rule: ['il-dist-goods'] },
  },
};

const distContinuing: WindowRule = {
  id: 'il-dist-service-continuing',
  title:
    'Continuing service at a distance: 14 days from the later of the deal and the document, also once begun',
  ...cpl('14ג(ג)(2)', 'A'),
  when: isContinuing,
  count: (f) => after(later(dealOf(f), documentOf(f)), (day) => countDays(day, DISTANCE_DAYS)),
  example: {
    inputs: { ...bought, kind: 'continuing-service', serviceStarted: true, price: 40 },
    expected: {
      canCancel: true,
      deadline: '2026-07-19',
      fee: 2,
      proRata: true,
      rule: ['il-dist-service-continuing'],
    },
  },
};

export const distOneOff: WindowRule = {
  id: 'il-dist-service-oneoff',
  title:
    'One-off service at a distance: 14 days from deal and document, and two non-rest days before the service',
  ...cpl('14ג(ג)(2)', 'A'),
  when: isOneOff,
  count: (f, at) => unlessBegun(f, at, beforeService(f, serviceBound(f, 2))),
  example: {
    inputs: { ...bought, kind: 'one-off-service', price: 450, serviceDate: '2026-07-15' },
    expected: { canCancel: true, deadline: '2026-07-13', fee: 22.5, rule: ['il-dist-service-oneoff'] },
  },
};

export const distTravel: WindowRule = {
  id: 'il-dist-excl-travel7',
  title:
    'Lodging, travel, leisure, entertainment: not within seven non-rest days before it; the 14 days hold too',
  ...cpl('14ג(ד)(2)', 'A'),
  when: (f) => f.kind === 'travel',
  // The section is that of an exclusion: the right itself is that of any service given once.
  grantedBy: distOneOff,
  restsOn: () => [distOneOff],
  count: (f, at) => unlessBegun(f, at, beforeService(f, travelBound(f))),
  example: {
    inputs: { ...bought, kind: 'travel', subkind: 'leisure-event', price: 300, serviceDate: '2026-07-16' },
    // Counting back from Thursday 16 July: 15, 14, 13, 12, 10, 9, 8; without Fridays 15, 14, 13, 12, 9, 8, 7.
    expected: {
      canCancel: true,
      deadline: '2026-07-07',
      safeBy: '2026-07-06',
      fee: 15,
      rule: ['il-dist-excl-travel7'],
    },
  },
};

export const distDisclosure: DocumentRule = {
  ...documentRule,
  id: 'il-dist-disclosure',
  title:
    'The 14 days do not start before the written document came; one that lacks an item: open, not settled',
  ...cpl('14ג(א)-(ב)', 'A'),
  example: {
    inputs: { ...bought, kind: 'goods', price: 890, receivedDate: '2026-07-07', disclosureDate: null },
    expected: {
      canCancel: true,
      deadline: null,
      deadlineState: 'open',
      fee: 44.5,
      rule: ['il-dist-disclosure'],
    },
  },
};

/** Whether a deal made without meeting followed marketing at a distance. */
export const distWhatIsDistance: BarRule = {
  id: 'il-dist-what-is-distance',
  title:
    'Distance sale: marketing at a distance and a deal without meeting; contested when only the shopper started it',
  ...cpl('14ג(ו)', 'A'),
  bars: (f): Verdict => {
    if (f.initiatedBy === 'dealer-call') return false;
    if (f.dealerApproach === 'none') return { contested: true, lean: true };
    const askedByPhone = f.initiatedBy === 'consumer' && f.conversation === 'phone';
    return askedByPhone && f.dealerApproach === undefined ? { needs: ['dealerApproach'] } : false;
  },
  example: {
    inputs: {
      ...bought,
      kind: 'goods',
      price: 240,
      receivedDate: '2026-07-07',
      initiatedBy: 'consumer',
      conversation: 'phone',
      dealerApproach: 'none',
    },
    expected: {
      canCancel: 'contested',
      lean: true,
      deadlineState: 'contested',
      rule: ['il-dist-what-is-distance'],
    },
  },
};

const cancelChannels: NoteRule = {
  id: 'il-cancel-channels',
  title:
    'How to cancel: by phone, at the business, registered mail, e-mail, fax, and on-line if sold on-line; not in-store',
  ...cpl('14ט', 'A'),
  when: (f) => f.channel === 'distance' || f.channel === 'door',
  example: { inputs: { ...bought, kind: 'goods' }, expected: { notes: ['il-cancel-channels'] } },
};

const cancelLink: NoteRule = {
  id: 'il-cancel-link',
  title: 'On-line sellers: a prominent link on the home page that sends the cancellation notice',
  ...cpl('14ט(ב)', 'A'),
  when: (f) => f.channel === 'distance',
  example: { inputs: { ...bought, kind: 'goods' }, expected: { notes: ['il-cancel-link'] } },
};

export const DISTANCE_WINDOWS = [distGoods, distTravel, distContinuing, distOneOff] as const;
export const DISTANCE_RULES = [...DISTANCE_WINDOWS, distDisclosure, distWhatIsDistance];
export const DISTANCE_NOTES = [cancelChannels, cancelLink];
