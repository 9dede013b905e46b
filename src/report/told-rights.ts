import type { CheckedAnswer, LawReason } from '../domain/law/answer.ts';
import { isStale } from '../domain/law/assess-facts.ts';
import { isUrgent } from '../domain/rights/by-urgency.ts';
import { countOf } from '../domain/rights/count-of.ts';
import type { CaseRights } from '../domain/rights/rights-of.ts';
import type { Day } from '../domain/time/day.ts';
import { factName, listed } from '../words/fact-words.ts';
import { formatDay } from '../words/format.ts';
import { headOf } from '../words/right-head.ts';
import {
  clockName,
  confidenceWords,
  countWords,
  isOfBusiness,
  isOver,
  markLines,
  missingOf,
  rightAbout,
  rightTitle,
  ruleWords,
  sourceWords,
  sumLines,
} from '../words/right-words.ts';
import type { Words } from '../words/words.ts';
import type { ReportModel } from './report-model.ts';
import { dayOf } from './told-promise.ts';

/** A line of what is told of a right. `small`: where it stands, and how it was counted. */
interface RightLine {
  readonly text: string;
  readonly look: 'strong' | 'plain' | 'small';
}

/** What is told of a right under one name. */
export interface RightRow {
  readonly label: string;
  readonly lines: readonly RightLine[];
}

/** A right as a document tells it. */
export interface ToldRight {
  readonly title: string;
  /** Decisions conflict on it, or the point is not settled. */
  readonly isDisputed: boolean;
  readonly rows: readonly RightRow[];
}

/** What the rights of a case are told with. */
export interface RightsToTell {
  readonly words: Words;
  readonly rights: CaseRights;
  readonly country: string;
  /** The day of the document, in the zone of the law. */
  readonly today: Day;
}

/** What the rights of the case are told with, on the day of its document. */
export const rightsToTell = ({ words, model }: { words: Words; model: ReportModel }): RightsToTell => ({
  words,
  rights: model.rights,
  country: model.purchase.jurisdiction,
  today: dayOf(model),
});

const SUMMED_UP = 4;

const plain = (text: string): RightLine => ({ text, look: 'plain' });
const strong = (text: string): RightLine => ({ text, look: 'strong' });
const small = (text: string): RightLine => ({ text, look: 'small' });

/** Every right that may apply with all that is known of it, in the order of urgency; those that are not there are left to `rightsNotThere`. */
export function toldRights(telling: RightsToTell): readonly ToldRight[] {
  return telling.rights.answers.filter(({ state }) => state !== 'none').map((one) => toldRight(one, telling));
}

/** Names of the rights that were looked at and, by what is known, are not there. */
export const rightsNotThere = ({ words, rights, country }: RightsToTell): readonly string[] =>
  rights.answers
    .filter(({ state }) => state === 'none')
    .map(({ right }) => rightTitle(words, country, right));

/** The rights that matter now, each in a line with its day, what it gives and where it stands; `more`: how many others there are. */
export function summedRights(telling: RightsToTell): { lines: readonly string[]; more: number } {
  const { words, rights, country, today } = telling;
  const there = rights.answers.filter(({ state }) => state !== 'none' && state !== 'passed');
  const urgent = there.filter((answer) => isUrgent(answer, rights.dates, today));
  const told = (urgent.length > 0 ? urgent : there).slice(0, SUMMED_UP);
  const lines = told.map((answer) => {
    const { date, lines: states } = headIn(answer, telling);
    const about = date ?? states[0] ?? rightAbout(words, country, answer.right) ?? '';
    const { gives } = sumLines(words, country, answer);
    const source = sourceWords(words, ownReason(answer) ?? { lawNames: { en: '' }, section: '-' });
    return words.say('document.right', {
      right: rightTitle(words, country, answer.right),
      says: [about, ...gives].map(withoutDot).join('; '),
      source,
    });
  });
  return { lines, more: there.length - told.length };
}

const withoutDot = (text: string): string => text.replace(/\.$/, '');

function toldRight(answer: CheckedAnswer, telling: RightsToTell): ToldRight {
  const { words, country, today } = telling;
  const { date, lines } = headIn(answer, telling);
  const row = (label: string, told: readonly RightLine[]): readonly RightRow[] =>
    told.length > 0 ? [{ label, lines: told }] : [];
  const count = ownCount(answer);
  const about = rightAbout(words, country, answer.right);
  const { gives, costs } = sumLines(words, country, answer);
  return {
    title: rightTitle(words, country, answer.right),
    isDisputed: answer.contested === true || answer.state === 'contested',
    rows: [
      ...row(words.say('report.law.until'), [...(date ? [strong(date)] : []), ...lines.map(plain)]),
      ...row(words.say('report.law.says'), [
        ...(about ? [plain(about)] : []),
        ...markLines(words, country, answer).map(plain),
      ]),
      ...row(words.say('rights.money.gives'), gives.map(plain)),
      ...row(words.say('rights.money.costs'), costs.map(plain)),
      ...clockRows(answer, telling),
      ...row(words.say('report.law.counted'), count ? [plain(countWords(words, country, count, today))] : []),
      ...row(words.say('report.law.unknown'), unknownLines(answer, telling)),
      ...row(words.say('report.law.source'), sourceLines(answer, telling)),
    ],
  };
}

const headIn = (answer: CheckedAnswer, { words, rights, country, today }: RightsToTell) =>
  headOf(answer, rights, country, today, words, (day) => formatDay(words.language, day, 'long'));

/** The rule that decides explains the answer best. */
const ownReason = ({ reasons, rule }: CheckedAnswer): LawReason | undefined =>
  reasons.find((reason) => reason.rule === rule) ?? reasons[0];

const ownCount = (answer: CheckedAnswer) =>
  (answer.deadline && countOf(answer, answer.deadline)) ??
  (answer.safeBy && countOf(answer, answer.safeBy)) ??
  undefined;

function clockRows(
  answer: CheckedAnswer,
  { words, rights, country, today }: RightsToTell,
): readonly RightRow[] {
  const dated = (day: Day): string => formatDay(words.language, day, 'long');
  return Object.entries(answer.clocks)
    .filter(([, { by }]) => by !== answer.deadline)
    .sort(([, a], [, b]) => a.by.localeCompare(b.by))
    .map(([clock, { by, earliest }]) => {
      const isDone =
        isOfBusiness(country, answer.right, clock) &&
        !rights.dates.some((date) => date.right === answer.right && date.clock === clock);
      const count = countOf(answer, by);
      return {
        label: clockName(words, country, clock),
        lines: [
          strong(
            earliest < by
              ? words.say('rights.maybeFrom', { day: dated(by), earliest: dated(earliest) })
              : dated(by),
          ),
          ...(isDone
            ? [plain(words.say('rights.clockDone'))]
            : isOver(country, clock, by, today)
              ? [plain(words.say('rights.dayHasPassed'))]
              : []),
          ...(count ? [small(countWords(words, country, count, today))] : []),
        ],
      };
    });
}

/** What nobody said, as it is: no question, and no guess. */
function unknownLines(answer: CheckedAnswer, { words, country }: RightsToTell): readonly RightLine[] {
  const { facts, years } = missingOf(country, answer);
  const names = (all: readonly string[]): string =>
    listed(
      words,
      all.map((fact) => factName(words, country, fact)),
    );
  return [
    ...(facts.length > 0 ? [plain(words.say('report.law.missing', { facts: names(facts) }))] : []),
    ...years.map((year) => plain(words.say('rights.noAmounts', { year }))),
    ...(answer.assumed.length > 0
      ? [small(words.say('rights.assumed', { facts: names(answer.assumed) }))]
      : []),
  ];
}

/** Where it stands, the deciding place first, each once: how sure its text is, and when it was looked at. Then what rules say. */
function sourceLines(answer: CheckedAnswer, { words, country, today }: RightsToTell): readonly RightLine[] {
  const own = ownReason(answer);
  const all = own ? [own, ...answer.reasons.filter((reason) => reason !== own)] : [];
  const places = new Map(all.map((reason) => [sourceWords(words, reason), reason] as const).reverse());
  const lines = [...places]
    .reverse()
    .map(([source, { confidence, checkedOn }]) =>
      small(
        [
          words.say('report.law.place', { source }),
          confidenceWords(words, confidence),
          words.say('rights.checked', { day: formatDay(words.language, checkedOn) }),
          ...(isStale(checkedOn, today) ? [words.say('rights.stale')] : []),
        ].join(' '),
      ),
    );
  const said = new Set(all.flatMap(({ rule }) => ruleWords(words, country, rule) ?? []));
  return [...lines, ...[...said].map(small)];
}
