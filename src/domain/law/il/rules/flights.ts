import { FLIGHT_SUMS } from '../amounts.ts';
import { countDays } from '../count.ts';
import { assume, because, clock, type Draft, draft, need } from '../draft.ts';
import { isFlight } from '../events.ts';
import type { Facts, IlFact } from '../facts.ts';
import { aviation, cpl } from '../laws.ts';
import type { NoteRule, RightRule, Rule } from '../rule.ts';

const HOUR = 60;
const flown = {
  topic: 'flight-compensation',
  inputs: { subkind: 'flight', serviceDate: '2026-03-01', flightDistanceKm: 2200 },
} as const;
const flightScope: NoteRule = {
  id: 'il-flight-scope',
  title:
    'Flights from or to Israel, stop-overs included; a ticket holder who checked in on time (not needed if cancelled)',
  ...aviation('-', 'B'),
  when: isFlight,
  example: { ...flown, expected: { notes: ['il-flight-scope'] } },
};

const flightDelay: Rule = {
  id: 'il-flight-delay',
  title:
    'Delay of 2 hours: care; 5 to under 8: refund or replacement; 8 or more, or not flown: cancelled, compensation too',
  ...aviation('-', 'B'),
  example: {
    ...flown,
    inputs: { ...flown.inputs, flightDelayMinutes: 480, passengers: 2 },
    expected: { compensation: 4900, rule: ['il-flight-delay', 'il-flight-sums'] },
  },
};

const flightEarly: Rule = {
  id: 'il-flight-early',
  title:
    'Advanced by over 5 hours, told less than 14 days before: refund or replacement; over 8: compensation too',
  ...aviation('-', 'B'),
  example: {
    ...flown,
    inputs: { ...flown.inputs, flightEarlyMinutes: 481, flightNoticeDays: 3, replacementGiven: false },
    expected: { compensation: 2450, rule: ['il-flight-early'] },
  },
};

const flightNoComp: Rule = {
  id: 'il-flight-nocomp',
  title:
    'No compensation: told 14 days ahead, special circumstances, protected strike; halved for a close replacement',
  ...aviation('-', 'B'),
  example: {
    ...flown,
    inputs: { ...flown.inputs, flightNotFlown: true, flightNoticeDays: 14 },
    expected: { compensation: 0, rule: ['il-flight-nocomp'] },
  },
};

const flightSums: Rule = {
  id: 'il-flight-sums',
  title:
    'Flight sums to 2,000, to 4,500 and over 4,500 km, by year: 2023 from the law, 2026 from one secondary source',
  ...aviation('-', 'B'),
  example: {
    ...flown,
    inputs: {
      ...flown.inputs,
      serviceDate: '2023-03-01',
      flightNotFlown: true,
      flightNoticeDays: 0,
      replacementGiven: false,
    },
    expected: { compensation: 2220, rule: ['il-flight-sums'] },
  },
};

export const flightTimes: RightRule = {
  id: 'il-flight-times',
  title: "Refund within 21 days and compensation within 45 of the passenger's written request",
  ...aviation('-', 'B'),
  right: 'flight',
  topic: 'flight-compensation',
  applies: (f) =>
    isFlight(f) && (f.requestDate !== undefined || f.flightDowngraded === true || failure(f) !== undefined),
  answer: (f) => {
    const made = draft('flight', flightTimes, 'open', f);
    if (f.requestDate === undefined && !failure(f)) {
      made.state = 'needs-fact';
      need(made, 'requestDate');
    }
    addCompensation(made, f);
    // What is surely not due has no day.
    const noRefund = made.marks.refundOrReplacement === false && !isUntold(f);
    if (f.requestDate && !noRefund) clock(made, 'refundDueBy', flightTimes, f, countDays(f.requestDate, 21));
    // Nor has what is disputed.
    if (f.requestDate && made.gives.compensation !== 0 && !made.contested)
      clock(made, 'compensationDueBy', flightTimes, f, countDays(f.requestDate, 45));
    if (f.flightDowngraded === true && f.serviceDate)
      clock(made, 'downgradeSumDueBy', flightTimes, f, countDays(f.serviceDate, 21));
    return made;
  },
  example: {
    topic: 'flight-compensation',
    inputs: { requestDate: '2026-02-03' },
    expected: { refundDueBy: '2026-02-24', compensationDueBy: '2026-03-20', rule: ['il-flight-times'] },
  },
};

/** `told`: of the kind that a carrier tells ahead, so that when it was told decides. */
interface Failure {
  readonly rule: Rule;
  readonly told: boolean;
  readonly compensated: boolean;
}

/** How the flight failed, as far as compensation goes; undefined while nothing says so. */
function failure(f: Facts): Failure | undefined {
  if (f.flightEarlyMinutes !== undefined) {
    return { rule: flightEarly, told: true, compensated: f.flightEarlyMinutes > 8 * HOUR };
  }
  if (f.flightNotFlown === true) return { rule: flightDelay, told: true, compensated: true };
  if (f.flightDelayMinutes === undefined) return undefined;
  return { rule: flightDelay, told: false, compensated: f.flightDelayMinutes >= 8 * HOUR };
}

function addCompensation(made: Draft, f: Facts): void {
  const failed = failure(f);
  if (!failed) return;
  const delay = f.flightDelayMinutes ?? 0;
  made.marks.care = delay >= 2 * HOUR || f.flightNotFlown === true;
  made.marks.refundOrReplacement = delay >= 5 * HOUR || f.flightNotFlown === true || isMuchEarlier(f);
  because(made, failed.rule, 'effect', f, ['flightDelayMinutes', 'flightEarlyMinutes', 'flightNotFlown']);
  const excused =
    (f.flightNoticeDays !== undefined && f.flightNoticeDays >= 14) || f.specialCircumstances === true;
  if (excused) because(made, flightNoComp, 'effect', f, ['flightNoticeDays', 'specialCircumstances']);
  if (isUntold(f) && !excused && !failed.compensated) {
    made.state = 'needs-fact';
    need(made, 'flightNoticeDays');
    return;
  }
  if (excused || !failed.compensated) {
    made.gives.compensation = 0;
    return;
  }
  addSum(made, f, failed);
}

/** Whether an advanced flight gives a choice depends on when it was told, and nobody said. */
const isUntold = (f: Facts): boolean =>
  (f.flightEarlyMinutes ?? 0) > 5 * HOUR && f.flightNoticeDays === undefined;

/** The sum by distance and year, as far as nothing that is unknown could halve or bar it. */
function addSum(made: Draft, f: Facts, failed: Failure): void {
  const year = f.serviceDate ? Number(f.serviceDate.slice(0, 4)) : undefined;
  const sums = year === undefined ? undefined : FLIGHT_SUMS[year];
  const cited = sums ? { ...flightSums, confidence: sums.confidence } : flightSums;
  because(made, cited, 'effect', f, ['flightDistanceKm', 'serviceDate']);
  if (f.flightDistanceKm === undefined) need(made, 'flightDistanceKm');
  if (year === undefined) need(made, 'serviceDate');
  else if (!sums) need(made, `amounts-${year}`);
  // A delay of the day itself was told on the day; a flight taken off or moved may have been told long before.
  if (failed.told) need(made, ...unknownOfReplacement(f));
  const km = f.flightDistanceKm;
  const band = km === undefined || km > 4500 ? 2 : km <= 2000 ? 0 : 1;
  const full = sums && km !== undefined ? sums.byDistance[band] * (f.passengers ?? 1) : undefined;
  if (!sums || full === undefined || made.missing.length > 0) {
    made.state = 'needs-fact';
    // What a replacement could still halve or bar.
    if (full !== undefined) made.gives.compensationAtMost = full;
    return;
  }
  assume(made, f, 'passengers', 'specialCircumstances');
  made.gives.claimAtMost = sums.exemplary;
  const late = f.replacementGiven === false ? undefined : f.replacementLateMinutes;
  if (late === undefined) {
    made.gives.compensation = full;
    return;
  }
  because(made, flightNoComp, 'effect', f, ['flightNoticeDays', 'replacementLateMinutes']);
  const isClose = late <= (2 + band) * HOUR;
  const most = isClose ? Math.round(full / 2) : full;
  if (!failed.told) {
    made.gives.compensation = most;
    return;
  }
  // Told less than 14 days ahead with a close replacement: it may bar the sum, but the sheet has not how close it must be.
  made.state = 'contested';
  made.contested = true;
  made.gives.compensationAtMost = most;
}

/** Facts of a flight told ahead that could halve or bar the sum. */
function unknownOfReplacement(f: Facts): readonly IlFact[] {
  const given = f.replacementGiven ?? (f.replacementLateMinutes === undefined ? undefined : true);
  return [
    ...(f.flightNoticeDays === undefined ? (['flightNoticeDays'] as const) : []),
    ...(given === undefined ? (['replacementGiven'] as const) : []),
    ...(given === true && f.replacementLateMinutes === undefined
      ? (['replacementLateMinutes'] as const)
      : []),
  ];
}

/** Advanced by over five hours, told less than 14 days before. */
const isMuchEarlier = (f: Facts): boolean =>
  (f.flightEarlyMinutes ?? 0) > 5 * HOUR && f.flightNoticeDays !== undefined && f.flightNoticeDays < 14;

const flightEmergency: NoteRule = {
  id: 'il-flight-emergency',
  title: 'Always check whether a special order is in force for the day of the flight (2025 change, not read)',
  ...aviation('-', 'D'),
  when: isFlight,
  example: { ...flown, expected: { notes: ['il-flight-emergency'] } },
};

const flightChangeOfMind: NoteRule = {
  id: 'il-flight-change-of-mind',
  title:
    'A buying error or regret about a flight: the distance sale with its seven days before, or tourism abroad',
  ...cpl('14ג, 14ג2', 'A'),
  when: (f) => f.kind === 'travel' && f.subkind === 'flight',
  example: {
    inputs: {
      channel: 'distance',
      kind: 'travel',
      subkind: 'flight',
      flightFromIsrael: true,
      price: 900,
      transactionDate: '2026-07-05',
      disclosureDate: '2026-07-05',
      serviceDate: '2026-07-16',
      asOf: '2026-07-06',
    },
    expected: { deadline: '2026-07-07', notes: ['il-flight-change-of-mind'] },
  },
};

export const FLIGHT_RULES = [flightDelay, flightEarly, flightNoComp, flightSums];
export const FLIGHT_NOTES = [flightScope, flightEmergency, flightChangeOfMind];
