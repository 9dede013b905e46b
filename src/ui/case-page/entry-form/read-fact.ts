import { type StagePlan, stagesFrom } from '../../../domain/benefits/benefit.ts';
import type { BenefitStage, EntryBody, EntryContent } from '../../../domain/case/entry.ts';
import type { Money } from '../../../domain/case/money.ts';
import { parseTypedCount, parseTypedSum } from '../../../domain/case/typed-sum.ts';
import { postponedTo } from '../../../domain/promises/promise.ts';
import { type Day, parseDay } from '../../../domain/time/day.ts';
import { dayIn, instantAt, type Moment, momentOf, msOf } from '../../../domain/time/moment.ts';
import { MOST_IN_LINE, MOST_IN_TEXT } from '../frame/limits.ts';
import type { FactDraft, StageDraft } from './fact-values.ts';

/** What can be wrong with a field; each has its words in `factForm.wrong`. */
export type FactProblem =
  | 'text-missing'
  | 'text-too-long'
  | 'line-too-long'
  | 'day-unreadable'
  | 'day-missing'
  | 'day-in-future'
  | 'day-before-start'
  | 'sum-unreadable'
  | 'months-unreadable'
  | 'percent-unreadable'
  | 'usual-missing';

/** By the field that is wrong; those of a stage by its place: `stage 0 months`, `stage 0 value`. */
export type FactProblems = Readonly<Record<string, FactProblem>>;

interface Base {
  readonly nowMs: number;
  readonly zone: string;
  /** The entry as it stands, when it is corrected. */
  readonly corrects?: EntryBody;
}

const NOON = 12;
const MOST_MONTHS = 120;

/** The entry that a form says, or what is wrong with it. An untouched day is today. */
export function factBodyOf(
  draft: FactDraft,
  base: Base,
): { readonly body: EntryBody } | { readonly problems: FactProblems } {
  const problems: Record<string, FactProblem> = {};
  const wrong = (field: string, problem: FactProblem): void => {
    problems[field] ??= problem;
  };
  const today = dayIn(base.zone, base.nowMs);
  const on = draft.on === '' ? today : parseDay(draft.on);
  if (!on) wrong('on', 'day-unreadable');
  else if (on > today) wrong('on', 'day-in-future');
  if (draft.text.length > MOST_IN_TEXT) wrong('text', 'text-too-long');
  if (draft.agent.length > MOST_IN_LINE) wrong('agent', 'line-too-long');
  const content = contentOf(draft, on ?? today, base.corrects?.content, wrong);
  return on && content && Object.keys(problems).length === 0
    ? { body: { happenedAt: momentOn(on, today, base), content } }
    : { problems };
}

/** A day of the past has no hour that anybody knows: noon. */
function momentOn(on: Day, today: Day, { nowMs, zone, corrects }: Base): Moment {
  if (corrects && dayIn(corrects.happenedAt.zone, msOf(corrects.happenedAt)) === on)
    return corrects.happenedAt;
  return momentOf(on === today ? nowMs : instantAt(on, NOON, zone), zone);
}

type Wrong = (field: string, problem: FactProblem) => void;

function contentOf(
  draft: FactDraft,
  on: Day,
  before: EntryContent | undefined,
  wrong: Wrong,
): EntryContent | undefined {
  const text = draft.text.trim();
  const agent = draft.agent.trim();
  const told = agent ? { agent } : {};
  const noted = text ? { text } : {};
  switch (draft.kind) {
    case 'promise': {
      if (!text) wrong('text', 'text-missing');
      const until = optionalDay(draft.until, 'until', wrong);
      if (until && until < on) wrong('until', 'day-before-start');
      const dated = { kind: 'promise', text, ...told, ...(until && { dueOn: until }) } as const;
      if (before?.kind !== 'promise') return { ...dated, state: 'open' };
      const { dueOn: _dueOn, agent: _agent, ...rest } = before;
      // A day that is only corrected was never put off.
      return { ...rest, ...dated };
    }
    case 'bill': {
      const sum = sumOf(draft.sum, draft.currency, 'sum', wrong);
      return sum && { kind: 'bill', billedOn: on, sum, ...noted };
    }
    case 'payment': {
      const sum = sumOf(draft.sum, draft.currency, 'sum', wrong);
      return sum && { kind: 'payment', direction: draft.direction, sum, ...noted };
    }
    case 'delivery':
      return { kind: 'delivery', event: draft.event, ...noted };
    case 'benefit': {
      if (!text) wrong('text', 'text-missing');
      const usual =
        draft.offer === 'price' && draft.sum.trim() !== ''
          ? sumOf(draft.sum, draft.currency, 'sum', wrong)
          : undefined;
      const stages = stagesOf(draft, on, wrong);
      const contact = before?.kind === 'benefit' && before.contactId ? { contactId: before.contactId } : {};
      return (
        stages && {
          kind: 'benefit',
          text,
          ...told,
          ...(usual && { usualMonthly: usual }),
          stages,
          checksBills: draft.offer === 'price' && draft.checksBills,
          ...contact,
        }
      );
    }
  }
}

/** The stages that a form says; undefined when something in them is wrong. Also for a look at them while one types. */
export function stagesOf(draft: FactDraft, on: Day, wrong: Wrong): readonly BenefitStage[] | undefined {
  const fromDay = draft.startsOn === '' ? on : parseDay(draft.startsOn);
  if (!fromDay) {
    wrong('startsOn', 'day-unreadable');
    return undefined;
  }
  if (draft.offer === 'coupon') {
    const untilDay = optionalDay(draft.until, 'until', wrong);
    if (draft.until === '') wrong('until', 'day-missing');
    if (untilDay && untilDay < fromDay) wrong('until', 'day-before-start');
    return untilDay && untilDay >= fromDay ? [{ fromDay, untilDay }] : undefined;
  }
  const plans = draft.stages.map((stage, at) => planOf(stage, draft, `stage ${at}`, wrong));
  const known = plans.filter((plan) => plan !== undefined);
  return known.length === plans.length ? stagesFrom(fromDay, known) : undefined;
}

function planOf(stage: StageDraft, draft: FactDraft, field: string, wrong: Wrong): StagePlan | undefined {
  const months = countUpTo(MOST_MONTHS, stage.months);
  if (!months) wrong(`${field} months`, 'months-unreadable');
  if (stage.by === 'sum') {
    const monthly = sumOf(stage.value, draft.currency, `${field} value`, wrong);
    return months && monthly ? { months, monthly } : undefined;
  }
  const percentOff = countUpTo(100, stage.value);
  if (!percentOff) wrong(`${field} value`, 'percent-unreadable');
  if (!months || !percentOff) return undefined;
  // Percent of nothing known is no price: the bills could not be checked.
  if (draft.sum.trim() === '' && draft.checksBills) wrong('sum', 'usual-missing');
  return { months, percentOff };
}

/** A number from one to the given one, as typed. */
function countUpTo(most: number, text: string): number | undefined {
  const count = parseTypedCount(text);
  return count !== undefined && count >= 1 && count <= most ? count : undefined;
}

function optionalDay(text: string, field: string, wrong: Wrong): Day | undefined {
  const day = parseDay(text);
  if (text !== '' && !day) wrong(field, 'day-unreadable');
  return day;
}

function sumOf(text: string, currency: string, field: string, wrong: Wrong): Money | undefined {
  const sum = parseTypedSum(text.trim(), currency);
  if (!sum) wrong(field, 'sum-unreadable');
  return sum;
}

/** The day to which a promise is put off, as typed. */
export function postponedBy(
  content: Parameters<typeof postponedTo>[0],
  typed: string,
  today: Day,
): { readonly content: EntryContent } | { readonly problem: FactProblem } {
  const day = parseDay(typed);
  if (!day) return { problem: typed === '' ? 'day-missing' : 'day-unreadable' };
  return day < today ? { problem: 'day-before-start' } : { content: postponedTo(content, day) };
}
