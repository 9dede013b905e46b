import type { Case } from '../case/case.ts';
import { sideOf } from '../case/contact-answer.ts';
import type { ContactContent, Entry } from '../case/entry.ts';
import { ASIDE } from '../ladder/is-approach.ts';
import { zoneOfLaw } from '../law/zone-of-law.ts';
import type { LetterContent } from '../letters/letter-content.ts';
import { templateOf } from '../letters/templates.ts';
import { wishedBy } from '../letters/wish.ts';
import { type Day, shiftDay } from '../time/day.ts';
import { dayIn, msOf } from '../time/moment.ts';
import type { Due } from './due.ts';
import { isAskedAfter } from './reminder.ts';

/** For so many letters, the newest, it is weighed which dates stand because of them: the dates are reckoned once without each. */
const MOST_WEIGHED = 20;
/** And for fewer where there are more letters than anybody sends: a backup that was made to harm has thousands. */
const MOST_WEIGHED_LETTERS = 2_000;

type Sent = Entry & { readonly content: LetterContent };

const isLetter = (entry: Entry): entry is Sent => entry.content.kind === 'letter';

/** The other dates of a case. */
export interface OtherDates {
  readonly all: readonly Due[];
  /** Those of them that stand as they do because of one of its letters. */
  readonly becauseOf: (letter: Entry) => readonly Due[];
}

/**
 * The days on which to look after the answer to what was sent: the day that the shopper chose, else the day by which the
 * letter asks for an answer. None for a letter to which an answer came, or another letter to the same followed. Where the
 * letter started a clock of the law, or the next step waits for it, that day says it; one that was chosen stands beside it,
 * unless another date is asked about on that very day. A closed case has none.
 */
export function followUps(subject: Case, entries: readonly Entry[], others: OtherDates): Due[] {
  if (subject.facts.status !== 'open') return [];
  const { purchase } = subject.facts;
  const { jurisdiction } = purchase;
  const zone = zoneOfLaw(purchase);
  const letters = entries.filter(isLetter);
  const isOver = overBy(letters, entries);
  const waiting = letters.filter((letter) => letter.content.followUpOn !== null && !isOver(letter));
  const weighed = new Set(
    waiting
      .filter(({ content }) => content.followUpOn === undefined)
      .sort((a, b) => b.happenedAt.at.localeCompare(a.happenedAt.at))
      .slice(0, Math.min(MOST_WEIGHED, MOST_WEIGHED_LETTERS / letters.length)),
  );
  return waiting.flatMap((letter): Due[] => {
    const { content, happenedAt, id } = letter;
    const chosen = content.followUpOn ?? undefined;
    const sentOn = dayIn(zone, msOf(happenedAt));
    const isCovered =
      chosen === undefined
        ? weighed.has(letter) &&
          others.becauseOf(letter).some((one) => isAnswerTo(letter, one) && one.dueOn >= sentOn)
        : others.all.some((one) => isAnswer(one) && isAskedOn(one, chosen));
    if (isCovered) return [];
    const dueOn = chosen ?? wishedBy(sentOn, templateOf(content.letter).wishDays, jurisdiction);
    return [{ caseId: subject.id, kind: 'follow-up', subject: id, dueOn, isLastDay: true, zone }];
  });
}

const isAnswerTo = ({ content }: Sent, due: Due): boolean =>
  due.kind === 'owed' || (due.kind === 'step' && !ASIDE.includes(content.letter));

/** What the business owes, or the step that comes when it is silent. */
const isAnswer = ({ kind }: Due): boolean => kind === 'owed' || kind === 'step';

/** Whether another date is called to mind, or asked about, on a day: the same question twice in a morning helps nobody. */
const isAskedOn = ({ kind, dueOn }: Due, day: Day): boolean =>
  dueOn === day || (isAskedAfter(kind) && shiftDay(dueOn, 1) === day);

/** Whether a letter was answered, or another one to the same followed. */
function overBy(letters: readonly Sent[], entries: readonly Entry[]): (letter: Sent) => boolean {
  const lastTo = new Map<string, number>();
  for (const { content, happenedAt } of letters)
    lastTo.set(content.to, Math.max(lastTo.get(content.to) ?? Number.NEGATIVE_INFINITY, msOf(happenedAt)));
  const lastReply = (isChosen: boolean): number =>
    entries.reduce(
      (last, { content, happenedAt }) =>
        content.kind === 'contact' && isReply(content, isChosen) ? Math.max(last, msOf(happenedAt)) : last,
      Number.NEGATIVE_INFINITY,
    );
  const replies = { whereChosen: lastReply(true), else: lastReply(false) };
  return ({ content, happenedAt }) => {
    const sentMs = msOf(happenedAt);
    const replied = content.followUpOn === undefined ? replies.else : replies.whereChosen;
    return (
      (lastTo.get(content.to) ?? sentMs) > sentMs ||
      (templateOf(content.letter).to === 'business' && replied > sentMs)
    );
  };
}

/**
 * Whether a contact answers a letter to the business: the business turned to the shopper, or spoke on the telephone. A chat or
 * a visit may have been about anything, and a day that was chosen is not given up for a call either.
 */
const isReply = (contact: ContactContent, isChosen: boolean): boolean =>
  contact.direction === 'in' || (!isChosen && contact.channel === 'phone' && sideOf(contact) === 'answered');
