import type { Entry } from '../case/entry.ts';
import { citationOf } from '../letters/citable.ts';
import type { Citation } from '../letters/field.ts';
import type { CaseRights } from '../rights/rights-of.ts';
import type { Day } from '../time/day.ts';
import { TERM_NOTICES, type TermNotice } from './term-notice.ts';
import { toldNotice } from './told-notice.ts';

/** Whether a notice is still ahead, may come any day, should have come (both ask for an answer), came, or did not. */
type NoticeState = 'ahead' | 'may-come' | 'asks' | CameState | 'missing';
/** In its days, before them or after them: the law wants it within. */
type CameState = 'came' | 'came-early' | 'came-late';

/** A notice that has to come before a fixed term ends, and what became of it. */
export interface ExpectedNotice {
  readonly notice: TermNotice;
  /** The days on which it has to come, both within. */
  readonly from: Day;
  readonly until: Day;
  readonly state: NoticeState;
  /** The entry that says what became of it, and its day. */
  readonly answer?: { readonly entryId: string; readonly on: Day };
}

/** The end of a fixed term, and what has to come before it. */
export interface NoticeWindow {
  readonly endsOn: Day;
  readonly notices: readonly ExpectedNotice[];
  readonly citation?: Citation;
}

/** The clocks of the law's answer between which each notice has to come. */
const CLOCKS: { readonly [Notice in TermNotice]: readonly [string, string] } = {
  notice: ['noticeFrom', 'noticeTo'],
  sms: ['smsOn', 'smsOn'],
};

/** What the law wants to come before the fixed term ends; undefined where there is none, or its end is not known. */
export function noticeWindowOf(
  { answers }: CaseRights,
  endsOn: Day,
  entries: readonly Entry[],
  today: Day,
): NoticeWindow | undefined {
  const answer = answers.find(({ right }) => right === 'fixed-term-notice');
  if (answer?.state !== 'dated') return undefined;
  const citation = citationOf(answer, answer.rule);
  const notices = TERM_NOTICES.flatMap((notice): ExpectedNotice[] => {
    const [from, until] = CLOCKS[notice].map((clock) => answer.clocks[clock]?.by);
    return from && until ? [expected(notice, { from, until, endsOn }, entries, today)] : [];
  });
  return { endsOn, notices, ...(citation && { citation }) };
}

type Span = { readonly from: Day; readonly until: Day; readonly endsOn: Day };

function expected(
  notice: TermNotice,
  { from, until, endsOn }: Span,
  entries: readonly Entry[],
  today: Day,
): ExpectedNotice {
  const told = toldNotice(notice, endsOn, entries);
  const open: NoticeState = today < from ? 'ahead' : today <= until ? 'may-come' : 'asks';
  if (!told) return { notice, from, until, state: open };
  const { entryId, on, came } = told;
  const state: NoticeState = came ? cameOn(on, from, until) : 'missing';
  return { notice, from, until, state, answer: { entryId, on } };
}

function cameOn(on: Day, from: Day, until: Day): CameState {
  if (on < from) return 'came-early';
  return on > until ? 'came-late' : 'came';
}
