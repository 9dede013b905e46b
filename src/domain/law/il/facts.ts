import type { DayOrder } from '../read-facts.ts';
import {
  certainDay,
  day,
  type FactsOf,
  flag,
  number,
  openWord,
  plannedDay,
  sum,
  time,
  timeOrRange,
  word,
  years,
} from '../vocabulary.ts';

/**
 * Every fact that Israeli law can ask for, in the words of the worked cases. The weight says how often a question pays
 * (1: every case); words without one are used when given and never asked for.
 */
export const VOCABULARY = {
  channel: word(['distance', 'store', 'door', 'event'], 1),
  kind: word(
    // biome-ignore format: one list
    ['goods', 'one-off-service', 'continuing-service', 'travel', 'digital-content', 'course', 'gym', 'timeshare', 'medical-service', 'new-car'],
    1,
  ),
  subkind: word(['leisure-event', 'lodging', 'flight', 'package']),
  goodsCategory: openWord(
    // biome-ignore format: one list
    ['electronics', 'furniture', 'home', 'home-garden', 'garden', 'water-device', 'watch', 'packaged', 'clothing', 'footwear', 'jewellery', 'swimwear', 'food', 'perishable', 'supplement', 'recordable', 'books', 'toys', 'bags', 'sport', 'health', 'gifts'],
    0.9,
  ),
  /** Which service of the in-store schedule (items 10 to 19); `other`: none of them. */
  serviceType: word(
    // biome-ignore format: one list
    ['cosmetic', 'long-term-holiday', 'discount-club', 'fixed-telecom', 'cellular', 'internet', 'broadcasting', 'gym', 'dating', 'lottery', 'other'],
    0.6,
  ),
  /** What the technician's visit was for. */
  category: word(
    // biome-ignore format: one list
    ['warranty', 'connected-service', 'install', 'gas-check', 'delivery', 'repair-contract', 'one-off-paid-callout'],
    0.8,
  ),
  price: sum(0.9),
  claim: sum(0.8),
  passengers: number(1000, 0.6, 1),
  consumerStatus: word(['none', 'disability', 'senior', 'new-immigrant'], 0.5),
  age: number(130),
  immigrantCertificateDate: day(0.2),
  conversation: word(['phone', 'chat', 'email', 'none'], 0.5),
  reason: word(['change-of-mind', 'defect', 'late-delivery', 'misleading'], 0.8),

  transactionDate: certainDay(0.9),
  receivedDate: day(1),
  /** The first parcel of an order that came in several; `receivedDate` is then the last. */
  firstReceivedDate: day(0.1),
  disclosureDate: day(0.9),
  contractDate: day(0.8),
  serviceDate: plannedDay(0.9),
  agreedDeliveryDate: plannedDay(0.5),
  noticeDate: plannedDay(0.7),
  /** The day on which a notice that was posted reached the business; null: it did not. */
  noticeReceivedDate: day(0.1),
  /** Of the notice to the issuer of the card. */
  issuerNoticeDate: day(0.2),
  /** Of a notice that only ends a deal that goes on, and cancels nothing. */
  endNoticeDate: plannedDay(0.1),
  refusedDate: day(0.4),
  discoveredDate: day(0.5),
  requestDate: day(0.6),
  requestedEndDate: plannedDay(0.2),
  endDate: plannedDay(0.6),
  complaintDate: day(0.6),
  chargeNoticeDate: day(0.6),
  handedToServiceStation: day(0.6),
  handedToPointOfSale: day(0.3),
  /** Handed to the seller where the seller bears the maker's duties. */
  handedToLiableSeller: day(0.1),
  debitDate: day(0.5),
  /** What is wrong with a debit by standing authorization. */
  debitFault: word(['none', 'beyond-authorization', 'unreasonable-sum'], 0.2),
  installedDate: day(0.2),
  slotEndDate: plannedDay(0.4),
  quoteValidUntil: plannedDay(0.1),
  missedPaymentDate: day(0.2),
  debtNoticeDate: day(0.2),
  voucherDate: day(0.2),
  /** The day on which the cheque that paid was cleared; null: not yet. */
  chequeClearedDate: day(0.3),
  /** The day on which the business found a claim of overcharge right; null: it did not. */
  overchargeFoundDate: day(0.2),
  /** The day on which an offer to go on after a fixed term was accepted. */
  offerAcceptedDate: day(0.1),
  /** A timeshare's payment document was handed over. */
  paymentDocumentDate: day(0.1),
  /** The issuer's reasoned notice that it will charge again. */
  rechargeNoticeDate: day(0.1),
  insolvencyOrderDate: day(0.2),
  claimServedDate: day(0.2),
  hearingDate: plannedDay(0.2),
  judgmentDate: day(0.2),

  opened: flag(0.8),
  used: flag(0.7),
  tagRemoved: flag(0.7),
  connectedToPower: flag(0.7),
  assembledAtHome: flag(0.5),
  customMade: flag(0.5),
  /** Made to order out of the shop's own catalogue, without special demands. */
  madeFromCatalogue: flag(0.2),
  perishable: flag(0.5),
  sealed: flag(0.4),
  serviceStarted: flag(0.6),
  accessed: flag(0.9),
  abroad: flag(0.5),
  policySign: flag(0.5),
  /** The document lacks some item; of a card payment, a part was supplied. */
  partial: flag(0.4),
  installedByDealer: flag(0.3),
  contractLacksCancellationRight: flag(0.3),
  vehicleRegistered: flag(0.7),
  servicesEntirelyAbroad: flag(0.5),
  flightFromIsrael: flag(0.5),
  hasStopover: flag(0.2),
  policyDisclosedBeforeDeal: flag(0.5),
  chosenRegime: word(['statute', 'supplier-policy'], 0.5),

  purpose: word(['personal', 'business'], 0.1),
  sellerType: word(['trader', 'private'], 0.1),
  sector: word(['none', 'bank', 'insurer', 'finance', 'payment'], 0.05),
  sellerAbroad: flag(0.2),
  dealerApproach: word(['site-only', 'advert', 'call', 'none'], 0.2),
  initiatedBy: word(['consumer', 'dealer-call'], 0.2),
  place: word(['fair', 'home', 'work', 'hotel'], 0.2),
  paymentMethod: word(
    ['credit-card', 'standing-order', 'cash', 'cheque', 'bank-transfer', 'gift-card', 'voucher'],
    0.4,
  ),
  delivery: word(['live-online', 'recorded-course', 'download'], 0.9),
  downloadIs: word(['data', 'software'], 0.6),
  noticeMethod: word(['phone', 'in-person', 'email', 'registered-mail', 'fax', 'site'], 0.4),
  endNoticeMethod: word(['phone', 'in-person', 'email', 'registered-mail', 'fax', 'site'], 0.1),

  coordinatedTime: timeOrRange(0.9),
  arrivedTime: time(0.9),
  /** Whether that hour was one of the day that was set, or past midnight. */
  arrivedDay: word(['same-day', 'next-day'], 0.1),
  postponedNoticeDay: word(['evening-before', 'same-day'], 0.3),
  postponedNoticeTime: time(0.3),
  waitForCallBroken: flag(0.1),
  unavoidableCause: flag(0.1),

  years: years(),
  policyDays: number(3650, 0.3),

  dispute: word(
    // biome-ignore format: one list
    ['missing-document', 'non-supply', 'misuse', 'overcharge', 'insolvency', 'direct-debit', 'stop'],
    0.8,
  ),
  flightDelayMinutes: number(100_000, 0.8),
  flightEarlyMinutes: number(100_000, 0.2),
  flightNotFlown: flag(0.5),
  flightNoticeDays: number(400, 0.4),
  flightDistanceKm: number(30_000, 0.8),
  specialCircumstances: flag(0.4),
  /** Whether another flight was given for one that was taken off or moved; how much later it landed. */
  replacementGiven: flag(0.3),
  replacementLateMinutes: number(100_000, 0.2),
  /** Seated in a lower class than paid for. */
  flightDowngraded: flag(0.1),

  startDate: day(0.4),
  monthlyPrice: sum(0.3),
  freeMonthlyPrice: sum(0.3),
  freePriceDisclosed: flag(0.3),
  leftToPay: sum(0.3),

  /** The grounds of exemplary damages in s.31א that are not seen from other facts. */
  breach: word(
    // biome-ignore format: one list
    ['refund-withheld', 'charged-after-end', 'overcharge-kept', 'supply-refused', 'payment-way', 'shelf-price', 'shekels-refused', 'no-certificate', 'not-repaired', 'returns-sign'],
    0.2,
  ),
  writtenRequestDate: day(0.2),
  spamMessages: number(100_000),
  waitMinutes: number(10_000),
  callbackMinutes: number(100_000),
  phoneSector: flag(),
  giftReceiver: flag(),
  voucherKind: word(['credit-note', 'gift-card']),
  loyaltyRights: flag(),
  waterHeater: flag(),
  /** A substitute was given while a water heater is repaired. */
  substituteGiven: flag(0.3),
  /** The maker requires installation or training. */
  makerInstalls: flag(0.1),
  /** A timeshare's contract limits selling the right on. */
  resaleLimited: flag(0.1),
} as const;

export type Facts = FactsOf<typeof VOCABULARY>;
export type IlFact = keyof Facts & string;
type DayFactOf<K> = K extends IlFact ? ((typeof VOCABULARY)[K]['type'] extends 'day' ? K : never) : never;
/** A fact that is a day. */
export type DayFact = DayFactOf<IlFact>;

/** Nothing of these can come before the deal, and nothing can be mended or sent back before it came. */
export const ORDERS: readonly DayOrder[] = [
  // biome-ignore format: one list
  ...(['receivedDate', 'firstReceivedDate', 'serviceDate', 'agreedDeliveryDate', 'noticeDate', 'noticeReceivedDate', 'issuerNoticeDate', 'endNoticeDate', 'refusedDate', 'endDate', 'requestedEndDate', 'debitDate', 'handedToServiceStation', 'handedToPointOfSale', 'handedToLiableSeller'] as const).map(
    (later): DayOrder => ['transactionDate', later],
  ),
  ['firstReceivedDate', 'receivedDate'],
  ['noticeDate', 'noticeReceivedDate'],
  ['receivedDate', 'handedToServiceStation'],
  ['receivedDate', 'handedToPointOfSale'],
  ['receivedDate', 'handedToLiableSeller'],
];
