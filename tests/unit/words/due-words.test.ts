import { describe, expect, it } from 'vitest';
import { israel } from '../../../src/domain/law/il/israel.ts';
import type { Due } from '../../../src/domain/reminders/due.ts';
import type { Day } from '../../../src/domain/time/day.ts';
import { dueLawName, dueName, dueWords } from '../../../src/words/due-words.ts';
import en from '../../../src/words/languages/en.ts';
import he from '../../../src/words/languages/he.ts';
import { clockName, ownDay, rightAbout, rightTitle } from '../../../src/words/right-words.ts';
import { wordsFrom } from '../../../src/words/words.ts';
import { manyAnswers } from '../domain/law/all-answers.ts';

const english = wordsFrom(en, 'en');
const hebrew = wordsFrom(he, 'he');
const DAY = '2026-11-22' as Day;

/** Every day of the law that somebody has to act by: its right, and the clock where it is one's. */
const dates = [
  ...new Set(
    manyAnswers().flatMap(({ right, deadline, safeBy, clocks }) => [
      ...((deadline ?? safeBy) ? [right] : []),
      ...Object.keys(clocks)
        .filter((clock) => israel.whoActs?.ofClock[clock] !== 'nobody')
        .map((clock) => `${right}.${clock}`),
    ]),
  ),
].sort();

const due = (subject: string, kind: Due['kind'] = 'owed'): Due => ({
  caseId: 'case',
  kind,
  subject,
  dueOn: DAY,
  isLastDay: true,
  zone: 'Asia/Jerusalem',
  country: 'IL',
});

/** Words of the same matter that differ from those of the right. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  refund: ['money', 'repaid', 'back'],
  answer: ['answer', 'reasons'],
  payment: ['due', 'sum'],
  check: ['looked'],
  heating: ['heater'],
  time: ['day', 'days'],
  appeal: ['appeal'],
  business: ['they', 'business'],
  membership: ['gym'],
  cancelling: ['undo'],
  text: ['sms'],
  message: ['sms'],
  complaint: ['claim'],
  authorization: ['standing order'],
  statement: ['defence'],
  serving: ['served'],
  request: ['ask'],
};
const SMALL = ['that', 'about', 'because', 'other'];

describe('the name of a day of the law', () => {
  it.each(dates)('%s says nothing that its right does not', (subject) => {
    const [right = '', clock] = subject.split('.');
    const told = [
      rightTitle(english, 'IL', right),
      rightAbout(english, 'IL', right),
      clock ? clockName(english, 'IL', clock) : ownDay(english, 'IL', right, '', false),
    ]
      .join(' ')
      .toLowerCase();
    const name = dueLawName(english, due(subject)).toLowerCase();
    const strange = (name.match(/[a-z]{4,}/g) ?? []).filter(
      (word) =>
        !SMALL.includes(word) && ![word.slice(0, 5), ...(SAME[word] ?? [])].some((one) => told.includes(one)),
    );
    expect(strange).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['credit-note.atLeastUntil', 'The credit note', 'שובר הזיכוי'],
    ['gift-card.atLeastUntil', 'The gift card', 'תו הקנייה'],
    ['warranty.atLeastUntil', 'The warranty', 'האחריות'],
    ['debt-notice.proofBy', 'Proof of the deal', 'הוכחה לעסקה'],
    [
      'loyalty-change.noticeTo',
      'Notice of the change in the loyalty plan',
      'הודעה על השינוי במועדון הלקוחות',
    ],
    ['fixed-term-notice.noticeTo', 'Notice that the term ends', 'הודעה על סוף התקופה'],
    ['bank-answer.answerBy', 'The bank’s answer', 'תשובת הבנק'],
    ['warranty-repair', 'Repair under warranty', 'תיקון במסגרת האחריות'],
    ['end-gym', 'End of the gym membership', 'סיום המנוי בחדר הכושר'],
  ])('%s: %s', (subject, inEnglish, inHebrew) => {
    expect(dates).toContain(subject);
    expect(dueLawName(english, due(subject))).toBe(inEnglish);
    expect(dueLawName(hebrew, due(subject))).toBe(inHebrew);
  });

  it('stands in notifications and in calendars', () => {
    expect(dueWords(english, { due: due('warranty-repair'), daysLeft: -1 })).toMatch(
      /^\P{L}*Repair under warranty\P{L}*: had to happen by .*\. Did it\?$/u,
    );
    expect(dueName(english, due('credit-note.atLeastUntil', 'deadline'))).toMatch(
      /^\P{L}*The credit note\P{L}*: last day$/u,
    );
  });
});
