import type { Day } from '../../time/day.ts';
import type { Answer } from '../answer.ts';
import type { Bound } from './bound.ts';
import { addEffects } from './cancel-effects.ts';
import { earlierDay } from './count.ts';
import { assume, because, type Draft, draft, draftOf, need } from './draft.ts';
import { isDigital, isNotice } from './events.ts';
import type { Facts, IlFact } from './facts.ts';
import type { Rule, Verdict, WindowRule } from './rule.ts';
import { saleDefectNotice } from './rules/defects.ts';
import { digitalDownload, digitalLive, digitalRecorded, isInDays, isLiveCourse } from './rules/digital.ts';
import { distDisclosure, distOneOff, distTravel } from './rules/distance.ts';
import { doorDetails } from './rules/door.ts';
import { effectsBreach, lateSupply } from './rules/effects.ts';
import { SCOPE_BARS, scopeConsumer } from './rules/scope.ts';
import { storeGoods } from './rules/store.ts';
import { distTourismAbroad } from './rules/tourism.ts';
import { assumedIn, isAtFair, TRACKS, type Track, trackOf } from './track.ts';

const RIGHT = 'cancel';

/** The day by which a right is judged: that of the notice once it was given, else today. */
export const judgedOn = (f: Facts, today: Day): Day =>
  f.noticeDate && f.noticeDate <= today && isNotice(f) ? f.noticeDate : today;

/** The right to cancel a deal (part 16 of the sheet, steps 1 to 6): whether it is there, until when, and what it costs. */
export function cancellation(f: Facts, today: Day): Answer {
  const scope = SCOPE_BARS.find((rule) => rule.bars(f) === true);
  if (scope) return draft(RIGHT, scope, 'none', f, 'scope');
  const track = trackOf(f);
  if (!('windows' in track)) {
    const made = draft(RIGHT, scopeConsumer, 'needs-fact', f, 'scope');
    need(made, ...track);
    return made;
  }
  const at = judgedOn(f, today);
  const made = windowOf(track, f, at);
  if (track.scope) because(made, track.scope, 'scope', f, ['channel', 'place', 'initiatedBy']);
  if (isAtFair(f)) beCautious(made, windowOf(TRACKS.store, f, at));
  // A service that nobody named may be on the schedule: without a right, that is what was taken as not so.
  if (made.state !== 'none') assume(made, f, ...assumedIn(track, f));
  else if (track.name === 'store' && f.kind === 'one-off-service') assume(made, f, 'serviceType');
  addEffects(made, track, f, at);
  return made;
}

function windowOf(track: Track, f: Facts, at: Day): Draft {
  const verdicts = track.bars.map((rule) => ({ rule, verdict: rule.bars(f, at) }));
  const barred = verdicts.find(({ verdict }) => verdict === true);
  if (barred) return barredBy(barred.rule, track, f, at);
  const abroad = track.name === 'distance' ? distTourismAbroad.policyGoverns(f) : false;
  if (abroad === true) {
    return draft(RIGHT, distTourismAbroad, 'policy', f);
  }
  const window = chosenWindow(track, f, at);
  if ('needs' in window) {
    const made = draft(RIGHT, scopeConsumer, 'needs-fact', f, 'scope');
    need(made, ...window.needs);
    return made;
  }
  if (!window.rule) return draft(RIGHT, window.none, 'none', f);
  const made = draftOf(RIGHT, window.rule, window.bound, f, at);
  need(made, ...window.missing);
  if (window.missing.length > 0 && made.state !== 'none' && made.state !== 'open') unsettle(made);
  addDocument(made, window.bound, track, f);
  if (track.name === 'distance' && isLiveCourse(f)) because(made, distOneOff, 'window', f);
  if (track.name === 'distance' && f.kind === 'travel') because(made, distTravel, 'window', f);
  if (abroad !== false || distTourismAbroad.isWhollyAbroad(f)) because(made, distTourismAbroad, 'scope', f);
  for (const { rule, verdict } of [...verdicts, { rule: distTourismAbroad, verdict: abroad }]) {
    applyDoubt(made, rule, verdict, f, at);
  }
  if (window.rule === digitalRecorded && f.accessed === false) made.lean = true;
  return made;
}

/** Exclusions bar a change of mind only: for a defect or late supply the remedies of contract and sale stay. */
function barredBy(rule: Rule, track: Track, f: Facts, at: Day): Draft {
  const made = draft(RIGHT, rule, 'none', f, 'scope');
  if (track.name === 'distance' && f.kind === 'goods' && effectsBreach.isBreach(f, at)) {
    made.marks.defectTrack = true;
    because(made, f.reason === 'defect' ? saleDefectNotice : lateSupply, 'note', f, ['reason']);
  }
  if (f.delivery === 'download' && isDigital(f)) {
    because(made, digitalDownload, 'scope', f, ['delivery', 'downloadIs']);
    made.lean = false;
  }
  return made;
}

/** Where another reading of the deal ends earlier, that end is the safe one. */
function beCautious(made: Draft, other: Draft): void {
  if (!other.safeBy || made.state === 'none') return;
  made.safeBy = made.safeBy ? earlierDay(made.safeBy, other.safeBy) : other.safeBy;
}

/** A fact that is missing takes the last day away, since it could move it; what is safe stays. */
function unsettle(made: Draft): void {
  made.state = 'needs-fact';
  delete made.deadline;
}

function applyDoubt(made: Draft, rule: Rule, verdict: Verdict, f: Facts, at: Day): void {
  if (typeof verdict === 'boolean' || made.state === 'none') return;
  because(made, rule, 'scope', f);
  if ('needs' in verdict) {
    need(made, ...verdict.needs);
    if (made.state !== 'passed') unsettle(made);
    return;
  }
  made.contested = true;
  made.lean = verdict.lean;
  // Once lessons began, the bound before them is what is disputed; the 14 days are not.
  const begun = rule === digitalLive && isInDays(f, at);
  if (made.state === 'passed' && !begun) return;
  made.state = 'contested';
  // Where decisions lean against the right there is no last day to name; acting at once is all that is safe.
  if (!verdict.lean) {
    delete made.deadline;
    if (rule === digitalRecorded || rule === digitalLive) delete made.safeBy;
  }
}

/** The document that starts the clock: never came, unknown, or lacking some item. */
function addDocument(made: Draft, bound: Bound, track: Track, f: Facts): void {
  const decides = bound.facts.includes('disclosureDate') || bound.facts.includes('contractDate');
  if (!decides) return;
  const rule = track.name === 'door' ? doorDetails : distDisclosure;
  const [receipt, given] = [f.receivedDate, f.disclosureDate];
  const late = Boolean(given && receipt && given > receipt);
  const never = given === null;
  if (track.name !== 'distance' && track.name !== 'door') return;
  if (never && bound.state === 'open' && f.receivedDate !== null) made.rule = rule.id;
  if (never || late || bound.contested || bound.missing.includes('disclosureDate')) {
    because(made, rule, 'window', f);
  }
}

type Chosen =
  | { readonly needs: readonly IlFact[] }
  | { readonly rule?: undefined; readonly none: Rule }
  | {
      readonly rule: WindowRule;
      readonly bound: Bound;
      readonly missing: readonly IlFact[];
      readonly none?: undefined;
    };

/** The window that applies: the longer one where it does; unknown, the ordinary one is safe and the fact is missing. */
function chosenWindow(track: Track, f: Facts, at: Day): Chosen {
  const verdicts = track.windows.map((rule) => ({ rule, verdict: rule.when(f) }));
  const ordinary = verdicts.find(({ verdict }) => verdict !== false);
  if (!ordinary) {
    const needs = track.bars
      .map((rule) => rule.bars(f, at))
      .flatMap((v) => (typeof v === 'object' && 'needs' in v ? v.needs : []));
    if (needs.length > 0) return { needs };
    if (isDigital(f) && f.delivery === undefined) return { needs: ['delivery'] };
    return { none: track.windows[0] ?? storeGoods };
  }
  const missing =
    typeof ordinary.verdict === 'object' && 'needs' in ordinary.verdict ? ordinary.verdict.needs : [];
  const longer = track.longer?.when(f) ?? false;
  if (track.longer && longer === true) return { rule: track.longer, bound: track.longer.count(f), missing };
  const needsLonger = typeof longer === 'object' && 'needs' in longer ? longer.needs : [];
  return { rule: ordinary.rule, bound: ordinary.rule.count(f), missing: [...missing, ...needsLonger] };
}
