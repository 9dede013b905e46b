import type { Purchase } from '../../../domain/case/purchase.ts';
import { type NoticeManner, noticeManner } from '../../../domain/letters/notice-manner.ts';
import type { NextStep } from '../../../domain/next/next-step.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { Words } from '../../../words/words.ts';
import type { IconName } from '../../kit/icon.tsx';
import { datedDay } from '../frame/day-words.ts';
import { dueWords } from '../ladder/due-words.ts';

interface NextWords {
  readonly title: string;
  readonly why: readonly string[];
  /** Somebody's own words, after that. */
  readonly quote?: string;
  readonly icon: IconName;
}

const HOW = {
  listed: 'case.next.cancelHow',
  written: 'case.next.cancelHowWritten',
  free: 'case.next.cancelHowFree',
} as const satisfies Record<NoticeManner, string>;

/** How the next step of a case about a purchase is said. */
export function nextWords(step: NextStep, purchase: Purchase, today: Day, words: Words): NextWords {
  const say = words.say.bind(words);
  const dated = (day: Day): string => datedDay(words.language, day, today);
  const safeLines = (safeBy: Day | undefined): string[] => {
    if (!safeBy) return [];
    return safeBy >= today
      ? [say('case.next.askDisclosureUntil', { day: dated(safeBy) })]
      : [say('deadline.safePassed', { day: dated(safeBy) }), say('deadline.safePassedWhy')];
  };
  switch (step.step) {
    case 'ask':
      return step.fact === 'receivedDate'
        ? { title: say('case.next.askReceived'), why: [say('case.next.askReceivedWhy')], icon: 'truck' }
        : {
            title: say('case.next.askDisclosure'),
            why: [say('case.next.askDisclosureWhy'), ...safeLines(step.safeBy)],
            icon: 'letter',
          };
    case 'cancel-until':
      return {
        title: cancelTitle(step, dated, words),
        why: [...(step.isLastDay ? [] : [say('deadline.needsDisclosure')]), say(HOW[noticeManner(purchase)])],
        icon: 'clock',
      };
    case 'wait-for-delivery':
      return { title: say('case.next.wait'), why: [say('case.next.waitWhy')], icon: 'truck' };
    case 'no-document':
      return { title: say('case.next.noDocument'), why: [say('case.next.noDocumentWhy')], icon: 'letter' };
    case 'find-out':
      return step.fact === 'receivedDate'
        ? { title: say('case.next.findReceived'), why: [say('case.next.findReceivedWhy')], icon: 'calendar' }
        : {
            title: say('case.next.findDisclosure'),
            why: [say('case.next.findDisclosureWhy'), ...safeLines(step.safeBy)],
            icon: 'email',
          };
    case 'passed':
      return { title: say('case.next.passed'), why: [say('deadline.afterwards')], icon: 'clock' };
    case 'own-terms':
      return {
        title: say('case.next.ownTerms', { day: dated(step.day) }),
        why: [say('case.next.ownTermsWhy'), say(HOW[noticeManner(purchase)])],
        icon: 'clock',
      };
    case 'contested':
      return { title: say('case.next.contested'), why: [say('case.next.contestedWhy')], icon: 'info' };
    case 'no-right':
      return { title: say('case.next.noRight'), why: [say('case.next.noRightWhy')], icon: 'info' };
    case 'answer-questions':
      return { title: say('ask.next'), why: [say('ask.nextWhy')], icon: 'info' };
    case 'not-computed':
      return { title: say('case.next.notComputed'), why: [say('case.next.notComputedWhy')], icon: 'folder' };
    case 'refund-late':
      return {
        title: say('ladder.next.refundLate', { day: dated(step.day) }),
        why: [say('ladder.next.refundLateWhy', { count: step.days })],
        icon: 'money',
      };
    case 'refund-wait':
      return {
        title: say('ladder.next.refundWait', { day: dated(step.day) }),
        why: [say('ladder.next.refundWaitWhy')],
        icon: 'money',
      };
    case 'promise-asked':
      return {
        title: say('ladder.next.promiseAsked', { day: dated(step.day) }),
        why: [],
        quote: step.text,
        icon: 'promise',
      };
    case 'promise-broken':
      return { title: say('ladder.next.promiseBroken'), why: [], quote: step.text, icon: 'promise' };
    case 'climb':
      return {
        title: say('ladder.next.climb', { step: say(`ladder.names.${step.due.rung}`) }),
        why: [dueWords(step.due, today, words)],
        icon: 'letter',
      };
    case 'await-answer':
      return {
        title: say('ladder.next.awaitAnswer', { day: dated(step.due.answerBy) }),
        why: [dueWords(step.due, today, words), say('ladder.next.awaitAnswerWhy')],
        icon: 'clock',
      };
    case 'closed':
      return {
        title: say('closing.summary.closed'),
        why: [say('closing.summary.why.closed')],
        icon: 'check',
      };
  }
}

function cancelTitle(
  { day, daysLeft, isLastDay }: Extract<NextStep, { step: 'cancel-until' }>,
  dated: (day: Day) => string,
  words: Words,
): string {
  if (daysLeft === 0) return words.say(isLastDay ? 'case.next.cancelToday' : 'case.next.safeToday');
  return words.say(isLastDay ? 'case.next.cancelUntil' : 'case.next.safeUntil', { day: dated(day) });
}
