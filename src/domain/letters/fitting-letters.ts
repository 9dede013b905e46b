import { zoneOfLaw } from '../law/zone-of-law.ts';
import { dayIn, msOf } from '../time/moment.ts';
import type { Values } from './field.ts';
import { LETTERS, type LetterName } from './letter-content.ts';
import { type LetterFacts, type LetterInput, letterFacts } from './letter-facts.ts';
import { templateOf } from './templates.ts';
import { wishedBy } from './wish.ts';

/** `isWaitedFor`: the written demand went out, and the time to answer it is over, or an answer came. */
type Fits = (facts: LetterFacts, sent: ReadonlySet<LetterName>, isWaitedFor: boolean) => boolean;

const among = ({ wanted }: Values, ...outcomes: readonly Values['wanted'][]): boolean =>
  wanted !== undefined && outcomes.includes(wanted);
const isOwed = ({ noticeOn, refundSum, proRataLaw }: Values): boolean =>
  noticeOn !== undefined && (refundSum !== undefined || proRataLaw !== undefined);

/** When each letter fits a case, the one that does most first. A letter that is not here fits where the shopper says so. */
const FITTING: readonly (readonly [LetterName, Fits])[] = [
  ['refund-reminder', ({ values }) => isOwed(values)],
  [
    'technician',
    ({ values, standing }) =>
      values.visitOn !== undefined && (standing.nobodyCame || values.technicianLaw !== undefined),
  ],
  ['late-supply', ({ standing }) => standing.isLate],
  ['wrong-charge', ({ values }) => values.charges !== undefined || values.lateCharges !== undefined],
  ['price-creep', ({ values }) => values.priceNow !== undefined],
  ['promise-broken', ({ values }) => values.promises !== undefined],
  ['defect', ({ values }) => values.defect !== undefined || among(values, 'repair', 'replacement')],
  ['end-continuing', ({ values, standing }) => standing.isContinuing && values.noticeOn === undefined],
  ['cancellation-notice', ({ values, standing }) => standing.mayCancel && values.noticeOn === undefined],
  ['confirm-agreed', ({ values }) => values.talkedOn !== undefined && values.agreements !== undefined],
  [
    'card-issuer',
    ({ values, standing }) =>
      values.cardLaw !== undefined && standing.isLate && values.noticeOn !== undefined,
  ],
  ['request', ({ values }) => values.attempts === undefined],
  ['to-manager', ({ values }, sent) => values.attempts !== undefined && !sent.has('written-demand')],
  ['written-demand', ({ values }) => (values.attempts?.length ?? 0) > 1],
  ['council', (_facts, _sent, isWaitedFor) => isWaitedFor],
  ['small-claims', (_facts, _sent, isWaitedFor) => isWaitedFor],
];

/** A letter about charges fits again once there is a charge that is newer than the last of them that was sent. */
function isAboutNewer(
  letter: LetterName,
  { charges = [], lateCharges = [] }: Values,
  { entries }: LetterInput,
): boolean {
  if (letter !== 'wrong-charge') return false;
  const days = entries
    .filter(({ content }) => content.kind === 'letter' && content.letter === letter)
    .map(({ happenedAt }) => dayIn(happenedAt.zone, msOf(happenedAt)));
  const last = days.sort().at(-1);
  return last !== undefined && [...charges, ...lateCharges].some(({ day }) => day > last);
}

/** Whether what follows a written demand is in order: the last one was answered, or the day that it asked for is over. */
function wasDemandWaitedFor({ entries, today, case: subject }: LetterInput): boolean {
  const { purchase } = subject.facts;
  const [last] = entries
    .filter(({ content }) => content.kind === 'letter' && content.letter === 'written-demand')
    .sort((a, b) => msOf(b.happenedAt) - msOf(a.happenedAt));
  if (!last) return false;
  const isAnswered = entries.some(
    ({ content, happenedAt }) =>
      content.kind === 'contact' && content.direction === 'in' && msOf(happenedAt) > msOf(last.happenedAt),
  );
  const sentOn = dayIn(zoneOfLaw(purchase), msOf(last.happenedAt));
  const { wishDays } = templateOf('written-demand');
  return isAnswered || wishedBy(sentOn, wishDays, purchase.jurisdiction) < today;
}

/** Letters that fit a case as it stands, the most fitting first, and all others in their usual order. */
export function fittingLetters(input: LetterInput): {
  readonly fitting: readonly LetterName[];
  readonly others: readonly LetterName[];
} {
  const sent = new Set(
    input.entries.flatMap(({ content }) => (content.kind === 'letter' ? [content.letter] : [])),
  );
  const isWaitedFor = wasDemandWaitedFor(input);
  const fitting = FITTING.filter(([letter, fits]) => {
    const facts = letterFacts(letter, input);
    return (!sent.has(letter) || isAboutNewer(letter, facts.values, input)) && fits(facts, sent, isWaitedFor);
  }).map(([letter]) => letter);
  return { fitting, others: LETTERS.filter((letter) => !fitting.includes(letter)) };
}
