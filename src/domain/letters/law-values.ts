import type { Money } from '../case/money.ts';
import type { Answer, Assessment } from '../law/answer.ts';
import { mayKeepOf } from '../law/may-keep.ts';
import { wayOutOf, waysOutOf } from '../rights/way-out.ts';
import type { Day } from '../time/day.ts';
import { answerAbout, citationOf, feeCitationOf, isSure, rightCitationOf, useCitationOf } from './citable.ts';
import type { Citation, FieldOfType, Values } from './field.ts';
import type { Standing } from './template.ts';

/** The currency in which the law's sums are. */
const LAW_CURRENCY = 'ILS';
const money = (minor: number): Money => ({ minor, currency: LAW_CURRENCY });

/** What the law says of a case, as far as a letter may assert it. */
export interface LawSays {
  readonly values: Values;
  readonly standing: Pick<
    Standing,
    | 'mayCancel'
    | 'isRefundLate'
    | 'returnBy'
    | 'mayAddClearing'
    | 'isNonSupply'
    | 'isContinuing'
    | 'repairFrom'
  >;
  /** What the business may keep once notice was given, in minor units. */
  readonly mayKeep?: number | undefined;
}

/** The remedy of a card's holder whose goods did not come; another dispute has another one. */
const NON_SUPPLY = 'pay-non-supply';
// A gym's own rule stands before that of all deals that go on.
const WAYS_TO_END = ['end-gym', 'end-continuing'];

/**
 * What the law says. `standsNow` is the law of the case as it is; `onceSent` that of the case as it will be with the letter
 * sent today, by which the days of the answer are counted. `ifCancelledLate`: that of a deal cancelled today because the day of
 * supply is over; absent: it is not.
 */
export function lawValues(
  standsNow: Assessment | undefined,
  onceSent: Assessment | undefined,
  today: Day,
  ifCancelledLate: Assessment | undefined,
): LawSays {
  const wayOut = onceSent && wayOutOf(onceSent.answers);
  const refund = wayOut && refundOf(wayOut);
  const returnBy = wayOut?.marks.whoBearsReturn;
  const repair = defectValues(standsNow, onceSent);
  return {
    values: {
      ...(wayOut && cancelValues(wayOut)),
      ...refund,
      ...(!wayOut && onceSent && ownTerms(onceSent)),
      ...lateValues(ifCancelledLate),
      ...repair.values,
      ...overchargeValues(onceSent),
      ...endValues(onceSent),
      ...demandValues(onceSent),
      ...cited('cardLaw', onceSent, NON_SUPPLY),
    },
    standing: {
      mayCancel: wayOut !== undefined,
      isRefundLate: refund?.refundDueBy !== undefined && refund.refundDueBy < today,
      ...(returnBy === 'dealer' && { returnBy: 'business' as const }),
      ...(returnBy === 'consumer' && { returnBy: 'shopper' as const }),
      mayAddClearing: wayOut?.marks.clearingFeeMayBeAdded === true,
      isNonSupply: onceSent === undefined || answerAbout(onceSent, NON_SUPPLY) !== undefined,
      isContinuing: isContinuing(onceSent),
      ...(repair.from && { repairFrom: repair.from }),
    },
    mayKeep: wayOut && mayKeepOf(wayOut),
  };
}

const maySurelyCancel = (answer: Answer | undefined): answer is Answer => answer?.marks.canCancel === true;

function cancelValues(answer: Answer): Values {
  const cancelLaw = rightCitationOf(answer);
  // What was installed stands beside the fee, and is none.
  const { cancellationFee, installation, proRataSum } = answer.costs;
  const fee = cancellationFee ?? answer.costs.fee;
  const isOwnWay = answer.right !== 'cancel';
  // A way out of its own is free by itself; the ordinary one by what a rule of its effects says.
  const feeLaw = feeCitationOf(answer) ?? (fee === 0 && isOwnWay ? cancelLaw : undefined);
  const proRataLaw =
    answer.marks.proRata === true ? (useCitationOf(answer) ?? (isOwnWay ? cancelLaw : undefined)) : undefined;
  return {
    ...(cancelLaw && { cancelLaw }),
    ...(feeLaw && fee !== undefined && { feeLaw, fee: money(fee) }),
    ...(installation && { installation: money(installation) }),
    ...(proRataLaw && { proRataLaw, ...(proRataSum !== undefined && { proRata: money(proRataSum) }) }),
  };
}

/** Until when the deal can be cancelled by the terms of the business, where those are what it is cancelled by. */
function ownTerms({ answers }: Assessment): Values {
  const answer = waysOutOf(answers).find(({ marks }) => marks.canCancel === 'policy');
  return answer?.policyUntil ? { policyUntil: answer.policyUntil } : {};
}

/**
 * By when the money must be back: the latest reading of the law, so that nothing is asked before its time. No day where it
 * runs from an arrival that is still to come.
 */
function refundOf(answer: Answer): Values {
  const due = answer.clocks.refundDueBy;
  const { refundFromArrival } = answer.marks;
  const rule = due?.rule ?? (typeof refundFromArrival === 'string' ? refundFromArrival : undefined);
  const refundLaw = rule && citationOf(answer, rule);
  return refundLaw ? { refundLaw, ...(due && { refundDueBy: due.by }) } : {};
}

type CitationField = FieldOfType<'citation'>;

/** The section of a right that is surely there. */
function cited(field: CitationField, law: Assessment | undefined, right: string): Values {
  const answer = answerAbout(law, right);
  if (!isSure(answer)) return {};
  const citation: Citation | undefined = citationOf(answer, answer.rule);
  return citation ? { [field]: citation } : {};
}

/** The law by which a deal that was not supplied in time can be cancelled without a fee. */
function lateValues(ifCancelledLate: Assessment | undefined): Values {
  const cancel = answerAbout(ifCancelledLate, 'cancel');
  if (!maySurelyCancel(cancel) || cancel.costs.fee !== 0) return {};
  const lateLaw = feeCitationOf(cancel);
  return lateLaw ? { lateLaw } : {};
}

interface Repair {
  readonly values: Values;
  readonly from?: Standing['repairFrom'];
}

/** The facts by which goods are handed in, as against those by which somebody is asked to come. */
const HANDED_IN = /^handed/;

function defectValues(now: Assessment | undefined, sent: Assessment | undefined): Repair {
  const repair = answerAbout(sent, 'warranty-repair');
  // The time of a repair says nothing of whether the goods are covered.
  const isCovered = answerAbout(now, 'warranty')?.state === 'dated';
  const repairBy = repair && isTimed(repair) ? repair.deadline : undefined;
  const warrantyLaw = repair && repairBy && citationOf(repair, repair.rule);
  const told = cited('defectLaw', now, 'defect-notice');
  if (!isCovered || !warrantyLaw) return { values: told };
  const start = repair.reasons.flatMap(({ steps }) => steps).find(({ step }) => step === 'starts-from');
  const values = { ...told, warrantyLaw, repairBy };
  return start?.step === 'starts-from'
    ? {
        values: { ...values, repairFrom: start.day },
        from: HANDED_IN.test(start.fact) ? 'handed-in' : 'asked',
      }
    : { values };
}

/** Whether a repair has a day that is sure; one that is over is told of, too. */
const isTimed = ({ state, contested }: Answer): boolean =>
  !contested && (state === 'dated' || state === 'passed');

/** The duty to look into an overcharge stands among those of continuing deals. */
function overchargeValues(sent: Assessment | undefined): Values {
  const answer = answerAbout(sent, 'overcharge');
  if (!isContinuing(sent) || !isSure(answer)) return {};
  const { investigateBy, answerBy } = answer.clocks;
  if (!investigateBy || !answerBy) return {};
  return {
    ...cited('overchargeLaw', sent, 'overcharge'),
    investigateBy: investigateBy.by,
    overchargeAnswerBy: answerBy.by,
  };
}

function endValues(sent: Assessment | undefined): Values {
  const right = WAYS_TO_END.find((one) => isSure(answerAbout(sent, one)));
  const answer = right === undefined ? undefined : answerAbout(sent, right);
  if (right === undefined || answer?.state !== 'dated' || !answer.deadline) return {};
  return { ...cited('endLaw', sent, right), endsOn: answer.deadline };
}

const isContinuing = (law: Assessment | undefined): boolean =>
  WAYS_TO_END.some((right) => answerAbout(law, right) !== undefined);

function demandValues(sent: Assessment | undefined): Values {
  const answer = answerAbout(sent, 'exemplary');
  // The law wants a request in writing first.
  if (!isSure(answer) || answer.marks.writtenRequestFirst === true) return {};
  const most = answer.gives.claimAtMost;
  return {
    ...cited('demandLaw', sent, 'exemplary'),
    ...(most !== undefined && { exemplaryMost: money(most) }),
  };
}
