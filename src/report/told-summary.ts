import { formatDay } from '../words/format.ts';
import { sourceWords } from '../words/right-words.ts';
import type { Words } from '../words/words.ts';
import type { ReportModel } from './report-model.ts';
import { isolated, shownLine, shownText } from './sections/section.ts';
import { MAX_TITLE } from './text/clean-text.ts';
import { dayOf, promiseState } from './told-promise.ts';
import { rightsToTell, summedRights } from './told-rights.ts';

/** One part of a summary under its head; one without lines and notes is not told. */
export interface SummaryGroup {
  readonly is: 'happened' | 'promised' | 'law' | 'asked';
  readonly head: string;
  readonly lines: readonly string[];
  /** Small, below the lines; never left out. */
  readonly notes?: readonly string[];
  /** So many more there are that are no line here at all. */
  readonly beyond?: number;
  /** Says that so many lines are not there. */
  readonly more: (count: number) => string;
}

/** Where a summary stands. */
export interface SummaryPlace {
  /** Every right is told of in full further back. */
  readonly hasLaw: boolean;
  /** Shortens a text that is told in full further back. */
  readonly clip: (text: string) => string;
}

/** What a case is told with: everything hidden is hidden in the model already, and what is left out is not in it. */
export interface SummaryToTell {
  readonly words: Words;
  readonly model: ReportModel;
}

/** Before a line of a list. */
export const BULLET = '• ';

/** What happened, what was promised, what the law gives and what is asked: the same wherever a case is summed up. */
export function toldSummary(telling: SummaryToTell, place: SummaryPlace): readonly SummaryGroup[] {
  const { words, model } = telling;
  const { clip } = place;
  const more = (count: number): string => words.say('document.further', { count });
  // Of a few entries nothing else stands further back: what was done is told of by all that happened.
  const moreHappened = (count: number): string =>
    words.say(model.entriesLeftOut > 0 ? 'document.furtherInFullFile' : 'document.further', { count });
  const happened = model.story.happened.flatMap(({ text, lines }) => [
    clip(shownText(words, text)),
    ...lines.map((line) => `${BULLET}${clip(shownText(words, line))}`),
  ]);
  const groups: readonly SummaryGroup[] = [
    { is: 'happened', head: words.say('document.happened'), lines: happened, more: moreHappened },
    { is: 'promised', head: words.say('document.promised'), lines: promisesOf(telling, clip), more },
    lawOf(telling, place),
    { is: 'asked', head: words.say('document.asked'), lines: askedOf(telling).map(clip), more },
  ];
  return groups.filter(({ lines, notes = [] }) => lines.length + notes.length > 0);
}

/** What is asked for, and what would be enough. */
export function askedOf({ words, model }: SummaryToTell): string[] {
  const { wanted, enough } = model;
  const names = wanted.map((outcome) => words.say(`wanted.outcomes.${outcome}`));
  return [
    ...(names.length > 0 ? [names.join(', ')] : []),
    ...(enough ? [words.say('document.enough', { text: isolated(shownText(words, enough)) })] : []),
  ];
}

/** What came of it leads: a line that begins with somebody's words would take their direction. */
function promisesOf({ words, model }: SummaryToTell, clip: SummaryPlace['clip']): string[] {
  return model.timeline.flatMap(({ content }) => {
    if (content.kind !== 'promise') return [];
    const { agent, dueOn, text } = content;
    const facts = [
      ...(agent ? [isolated(shownLine(words, agent, MAX_TITLE))] : []),
      ...(dueOn
        ? [words.say('document.promiseDue', { day: isolated(formatDay(words.language, dueOn, 'short')) })]
        : []),
    ];
    const said = words.say('document.promiseSaid', {
      state: atBeginning(words.language, promiseState(words, content, dayOf(model))),
      text: clip(shownText(words, text)),
    });
    return [`${BULLET}${said}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`];
  });
}

/** As it begins a line; scripts without capitals stay as they are. */
const atBeginning = (language: string, text: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);

function lawOf(telling: SummaryToTell, { hasLaw }: SummaryPlace): SummaryGroup {
  const { words, model } = telling;
  const { lines, more } = summedRights(rightsToTell(telling));
  const places = model.story.cited.map((place) => isolated(sourceWords(words, place)));
  return {
    is: 'law',
    head: words.say('document.law'),
    lines: lines.map((line) => `${BULLET}${line}`),
    beyond: more,
    more: (count) => words.say(hasLaw ? 'document.moreRights' : 'document.otherRights', { count }),
    notes: [
      ...(places.length > 0 ? [words.say('document.sections', { places: places.join('; ') })] : []),
      ...(hasLaw || lines.length + places.length === 0 ? [] : [words.say('report.law.notAdvice')]),
    ],
  };
}
