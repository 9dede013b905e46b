import type { Day } from '../../time/day.ts';
import type { Answer, Role } from '../answer.ts';
import type { Bound } from './bound.ts';
import { earlierDay } from './count.ts';
import { assume, because, type Draft, draft, draftOf, need } from './draft.ts';
import { isNotice } from './events.ts';
import type { Facts, IlFact } from './facts.ts';
import type { BarRule, Rule, Verdict, WindowRule } from './rule.ts';
import { scopeBarOf, scopeConsumer } from './rules/scope.ts';
import { isAtFair, TRACKS, type Track, trackOf } from './track.ts';

const RIGHT = 'cancel';
const LIVE = ['dated', 'open', 'contested', 'needs-fact', 'reasonable-time'];

/** The day by which a right is judged: that of the notice once it was given, else today. */
export const judgedOn = (f: Facts, today: Day): Day =>
  f.noticeDate && f.noticeDate <= today && isNotice(f) ? f.noticeDate : today;

/** The right to cancel a deal (part 16 of the sheet, steps 1 to 6): whether it is there, until when, and what it costs. */
export function cancellation(f: Facts, today: Day): Answer {
  const scope = scopeBarOf(f);
  if (scope) return draft(RIGHT, scope, 'none', f, 'scope');
  const track = trackOf(f);
  if (!('windows' in track)) return needing(f, track);
  const at = judgedOn(f, today);
  const made = windowOf(track, f, at);
  if (track.scope) because(made, track.scope, 'scope', f, ['channel', 'place', 'initiatedBy']);
  if (isAtFair(f)) beCautious(made, windowOf(TRACKS.store, f, at));
  // Without a right, only what kept a window from applying can have been taken as not so.
  const assuming = made.state === 'none' ? track.windows : [...track.bars, ...track.windows];
  for (const rule of assuming) assume(made, f, ...(rule.assumes?.(f) ?? []));
  const isLive = mayBeThere(made);
  const cancelling = { made, f, at, isLive };
  for (const rule of track.effects) {
    if (!rule.follows(cancelling)) continue;
    because(made, rule, 'effect', f, rule.uses);
    rule.effect?.(cancelling);
  }
  return made;
}

/** Whether there is a right, or there may be one: not while it is unknown which window, nor where decisions lean against. */
function mayBeThere(made: Draft): boolean {
  const hasWindow = made.reasons[0]?.role === 'window';
  return hasWindow && LIVE.includes(made.state) && !(made.state === 'contested' && made.lean === false);
}

/** Nothing can be said before these facts are known. */
function needing(f: Facts, facts: readonly IlFact[]): Draft {
  const made = draft(RIGHT, scopeConsumer, 'needs-fact', f, 'scope');
  need(made, ...facts);
  return made;
}

function windowOf(track: Track, f: Facts, at: Day): Draft {
  const verdicts = track.bars.map((rule) => ({ rule, verdict: rule.bars(f, at) }));
  const barred = verdicts.find(({ verdict }) => verdict === true);
  if (barred) return companied(draft(RIGHT, barred.rule, 'none', f, 'scope'), barred.rule, f, 'scope');
  const policy = track.policy?.governs(f) ?? false;
  if (track.policy && policy === true) return draft(RIGHT, track.policy, 'policy', f);
  const window = chosenWindow(track, f, at);
  if ('needs' in window) return needing(f, window.needs);
  if ('none' in window) return draft(RIGHT, window.none, 'none', f);
  const made = draftOf(RIGHT, window.rule, window.bound, f, at);
  need(made, ...window.missing);
  if (window.missing.length > 0 && made.state !== 'none' && made.state !== 'open') unsettle(made);
  made.grantedBy = (window.rule.grantedBy ?? window.rule).id;
  addDocument(made, window.bound, track, f);
  companied(made, window.rule, f, 'window');
  if (track.policy?.matters(f)) because(made, track.policy, 'scope', f);
  for (const { rule, verdict } of verdicts) applyDoubt(made, rule, verdict, f);
  if (track.policy) applyDoubt(made, track.policy, policy, f);
  return made;
}

/** Adds what a bar or a window brings along. */
function companied(made: Draft, rule: BarRule | WindowRule, f: Facts, role: Role): Draft {
  for (const companion of rule.restsOn?.(f) ?? []) because(made, companion, role, f);
  const lean = rule.lean?.(f);
  if (lean !== undefined) made.lean = lean;
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

function applyDoubt(made: Draft, rule: Rule, verdict: Verdict, f: Facts): void {
  if (typeof verdict === 'boolean' || made.state === 'none') return;
  because(made, rule, 'scope', f);
  if ('needs' in verdict) {
    need(made, ...verdict.needs);
    if (made.state !== 'passed') unsettle(made);
    return;
  }
  made.contested = true;
  made.lean = verdict.lean;
  if (made.state === 'passed' && verdict.reopens !== true) return;
  made.state = 'contested';
  // Where decisions lean against the right there is no last day to name.
  if (!verdict.lean) delete made.deadline;
  if (verdict.undated) delete made.safeBy;
}

/** The document that starts the clock: never came, came late, is unknown, or lacks some item. */
function addDocument(made: Draft, bound: Bound, { document }: Track, f: Facts): void {
  if (document?.decides(bound, f)) made.rule = document.id;
  if (document?.explains(bound, f)) because(made, document, 'window', f);
}

type Chosen =
  | { readonly needs: readonly IlFact[] }
  | { readonly none: Rule }
  | { readonly rule: WindowRule; readonly bound: Bound; readonly missing: readonly IlFact[] };

const needsOf = (verdict: Verdict): readonly IlFact[] =>
  typeof verdict === 'object' && 'needs' in verdict ? verdict.needs : [];

/** The window that applies: the longer one where it does; unknown, the ordinary one is safe and the fact is missing. */
function chosenWindow(track: Track, f: Facts, at: Day): Chosen {
  const verdicts = track.windows.map((rule) => ({ rule, verdict: rule.when(f) }));
  const ordinary = verdicts.find(({ verdict }) => verdict !== false);
  if (!ordinary) {
    const needs = track.bars.flatMap((rule) => needsOf(rule.bars(f, at)));
    return needs.length > 0 ? { needs } : { none: track.windows[0] };
  }
  const missing = needsOf(ordinary.verdict);
  const longer = track.longer?.when(f) ?? false;
  if (track.longer && longer === true)
    return { rule: track.longer, bound: track.longer.count(f, at), missing };
  return {
    rule: ordinary.rule,
    bound: ordinary.rule.count(f, at),
    missing: [...missing, ...needsOf(longer)],
  };
}
