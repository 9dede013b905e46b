import type { Day } from '../../time/day.ts';
import { daysBetween } from '../../time/day.ts';
import { AMOUNT, cancellationFee } from './amounts.ts';
import { countBusiness, countDays } from './count.ts';
import { because, clock, type Draft } from './draft.ts';
import { isContinuing, isNotice } from './events.ts';
import type { Facts } from './facts.ts';
import type { Rule } from './rule.ts';
import { contEnd } from './rules/continuing.ts';
import { noTimeSetRule } from './rules/counting.ts';
import { doorPerishable } from './rules/door.ts';
import {
  effectsBreach,
  effectsProRata,
  effectsRegret,
  lateSupply,
  windowAndDefect,
} from './rules/effects.ts';
import { storeFee, storeRefund } from './rules/store-extras.ts';
import { medicalService } from './rules/timeshare.ts';
import type { Track } from './track.ts';

const LIVE = ['dated', 'open', 'contested', 'needs-fact', 'reasonable-time'];

/** What follows from cancelling: the most the business may keep, when the money must be back, who bears the return. */
export function addEffects(made: Draft, track: Track, f: Facts, at: Day): void {
  // Whatever becomes of the window, a continuing deal can be ended forward.
  if (isContinuing(f)) because(made, contEnd, 'effect', f, ['noticeDate']);
  if (f.reason === 'defect' && made.state === 'passed')
    because(made, windowAndDefect, 'effect', f, ['reason']);
  // If the supplier's policy gives money back, the days of 14ה hold for it too.
  if (made.state === 'policy' && f.noticeDate)
    clock(made, 'refundDueBy', effectsRegret, f, countDays(f.noticeDate, 14));
  if (track.name === 'timeshare') made.marks.mustBeWritten = true;
  const leansAgainst = made.state === 'contested' && made.lean === false;
  if (!LIVE.includes(made.state) || leansAgainst) return;
  if (made.state === 'needs-fact' && made.rule === 'il-scope-consumer') return;
  const breach = (track.name === 'distance' || track.name === 'timeshare') && effectsBreach.isBreach(f, at);
  const rule = effectOf(track, breach);
  because(made, rule, 'effect', f, ['price', 'reason', 'noticeDate']);
  if (breach && f.reason === 'late-delivery') because(made, lateSupply, 'effect', f, ['agreedDeliveryDate']);
  addFee(made, track, f, breach);
  if (f.kind === 'goods') made.marks.whoBearsReturn = breach || track.name === 'door' ? 'dealer' : 'consumer';
  addRefund(made, track, f, rule);
}

function effectOf(track: Track, breach: boolean): Rule {
  switch (track.name) {
    case 'door':
      return doorPerishable;
    case 'store':
    case 'event':
      return storeFee;
    case 'medical':
      return medicalService;
    case 'distance':
    case 'timeshare':
      return breach ? effectsBreach : effectsRegret;
  }
}

function addFee(made: Draft, track: Track, f: Facts, breach: boolean): void {
  const free = breach || track.name === 'door' || track.name === 'medical';
  const fee = free ? 0 : f.price === undefined ? undefined : cancellationFee(f.price);
  // Installing equipment for a service may cost up to 100 beside the fee.
  const installs = f.installedByDealer === true && (isContinuing(f) || f.kind === 'medical-service');
  const installation = installs ? AMOUNT.installationCap : 0;
  if (fee !== undefined) {
    made.sums.cancellationFee = fee;
    made.sums.fee = fee + installation;
  }
  if (installation > 0) made.sums.installation = installation;
  if (track.name === 'store' || track.name === 'event') made.marks.clearingFeeMayBeAdded = true;
  if (isContinuing(f) && f.serviceStarted === true) addProRata(made, f);
}

/** `il-dist-prorata`: the share of the price for the days until the notice, where the term is known. */
function addProRata(made: Draft, f: Facts): void {
  made.marks.proRata = true;
  because(made, effectsProRata, 'effect', f, ['serviceStarted']);
  const { startDate, endDate, noticeDate, price } = f;
  if (!startDate || !endDate || !noticeDate || price === undefined) return;
  const [used, term] = [daysBetween(startDate, noticeDate), daysBetween(startDate, endDate)];
  if (term > 0 && used >= 0) made.sums.proRataSum = Math.round((price * Math.min(used, term)) / term);
}

function addRefund(made: Draft, track: Track, f: Facts, rule: Rule): void {
  const notice = f.noticeDate;
  if (!notice || !isNotice(f)) return;
  // Outside the window of 14ג the law of contract fixes no day.
  if (made.state === 'reasonable-time') return;
  // A notice given after what is surely the last day starts no refund clock.
  if (made.state === 'needs-fact' && !(made.safeBy && notice <= made.safeBy)) return;
  if (track.name === 'door') {
    because(made, noTimeSetRule, 'effect', f);
    return;
  }
  if (track.name === 'store' || track.name === 'event') {
    const days = f.paymentMethod === 'cheque' ? 5 : 7;
    if (isContinuing(f)) made.marks.creditedAtNextCharge = true;
    clock(
      made,
      'refundDueBy',
      storeRefund,
      f,
      countBusiness(notice, days, 'sunday-to-thursday'),
      countBusiness(notice, days, 'friday-counts'),
    );
    return;
  }
  if (track.name === 'medical') return;
  clock(made, 'refundDueBy', rule, f, countDays(notice, 14));
}
