import { dayIn, msOf } from '../time/moment.ts';
import type { Values } from './field.ts';
import { LETTERS, type LetterName } from './letter-content.ts';
import { type LetterFacts, type LetterInput, letterFacts } from './letter-facts.ts';

type Fits = (facts: LetterFacts, sent: ReadonlySet<LetterName>) => boolean;

const among = ({ wanted }: Values, ...outcomes: readonly Values['wanted'][]): boolean =>
  wanted !== undefined && outcomes.includes(wanted);
const isOwed = ({ noticeOn, refundSum }: Values): boolean =>
  noticeOn !== undefined && refundSum !== undefined;

/** When each letter fits a case, the one that does most first. A letter that is not here fits where the shopper says so. */
const FITTING: readonly (readonly [LetterName, Fits])[] = [
  ['refund-reminder', ({ values }) => isOwed(values)],
  [
    'technician',
    ({ values, standing }) =>
      values.visitOn !== undefined && (standing.nobodyCame || values.technicianLaw !== undefined),
  ],
  ['late-supply', ({ standing }) => standing.isLate],
  ['wrong-charge', ({ values }) => values.charges !== undefined],
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
  ['council', (_, sent) => sent.has('written-demand')],
  ['small-claims', (_, sent) => sent.has('written-demand')],
];

/** A letter about charges fits again once there is a charge that is newer than the last of them that was sent. */
function isAboutNewer(letter: LetterName, { charges = [] }: Values, { entries }: LetterInput): boolean {
  if (letter !== 'wrong-charge') return false;
  const days = entries
    .filter(({ content }) => content.kind === 'letter' && content.letter === letter)
    .map(({ happenedAt }) => dayIn(happenedAt.zone, msOf(happenedAt)));
  const last = days.sort().at(-1);
  return last !== undefined && charges.some(({ day }) => day > last);
}

/** Letters that fit a case as it stands, the most fitting first, and all others in their usual order. */
export function fittingLetters(input: LetterInput): {
  readonly fitting: readonly LetterName[];
  readonly others: readonly LetterName[];
} {
  const sent = new Set(
    input.entries.flatMap(({ content }) => (content.kind === 'letter' ? [content.letter] : [])),
  );
  const fitting = FITTING.filter(([letter, fits]) => {
    const facts = letterFacts(letter, input);
    return (!sent.has(letter) || isAboutNewer(letter, facts.values, input)) && fits(facts, sent);
  }).map(([letter]) => letter);
  return { fitting, others: LETTERS.filter((letter) => !fitting.includes(letter)) };
}
