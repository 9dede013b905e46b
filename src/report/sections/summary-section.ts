import { partsOf } from '../../domain/export/document-parts.ts';
import { fitGroups } from '../../domain/export/fit-groups.ts';
import { formatDay } from '../../words/format.ts';
import { formatLawName } from '../../words/law-name.ts';
import { formatSection } from '../../words/section.ts';
import { drawList } from '../pdf/list.ts';
import type { PdfStruct } from '../pdf/pdfkit-document.ts';
import { STYLE } from '../pdf/style.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import type { TextBlock } from '../text/text-block.ts';
import { summedRights } from '../told-rights.ts';
import { askedOf } from './cover-section.ts';
import { rightsToTell } from './law-section.ts';
import { dayOf, promiseState } from './promises-section.ts';
import { isolated, type Section, shownLine, shownText } from './section.ts';
import { sumsHeight, writeSums } from './sums-table.ts';

/** A paragraph longer than this is told in full further back. */
const MOST_CHARACTERS = 420;
const BULLET = '• ';
const BEFORE_HEAD = 14;
const AFTER_HEAD = 3;
const AFTER_LINE = 3;
/** The height of the words that say what is not there. */
const MORE = STYLE.small.leading + AFTER_LINE;
/** Below so much of a page a summary is not begun there. */
const LEAST_SHARE = 0.55;

interface Group {
  readonly head: string;
  readonly lines: readonly string[];
  /** Small, below the lines; never left out. */
  readonly notes?: readonly string[];
  /** So many more there are that are no line here at all. */
  readonly beyond?: number;
  /** Says that so many lines are not there. */
  readonly more: (count: number) => string;
}

/**
 * What somebody knows who reads no further: what happened, what was promised, what the law gives, what is asked and the
 * sums. On one page: what is too long for it is shortened, and says so.
 */
export function writeSummary(section: Section): void {
  const { flow, words, model } = section;
  const groups = groupsOf(section).filter(({ lines, notes = [] }) => lines.length + notes.length > 0);
  if (groups.length === 0 && model.story.sums.length === 0) return;
  const hasPage = model.variant !== 'manager' || flow.room < flow.fullRoom * LEAST_SHARE;
  if (hasPage) flow.newPage();
  else flow.y += 12;
  flow.sectionHeading(words.say('document.summary'), 60);
  const laid = groups.map((group) => ({
    ...group,
    head: flow.lay(group.head, STYLE.kind),
    blocks: group.lines.map((line) => flow.lay(line, STYLE.body)),
    foot: (group.notes ?? []).map((note) => flow.lay(note, STYLE.small)),
  }));
  const shown = fitGroups(
    laid.map(({ head, blocks, foot, beyond = 0 }) => ({
      fixed:
        BEFORE_HEAD +
        head.height +
        AFTER_HEAD +
        foot.reduce((sum, { height }) => sum + height + AFTER_LINE, 0) +
        (beyond > 0 ? MORE : 0),
      lines: blocks.map(({ height }) => height + AFTER_LINE),
      more: beyond > 0 ? 0 : MORE,
    })),
    flow.room - sumsHeight(section),
  );
  for (const [index, { head, lines, blocks, notes = [], beyond = 0, more }] of laid.entries()) {
    const count = withoutLoneIntro(lines, shown[index] ?? 0);
    flow.y += index === 0 ? 0 : BEFORE_HEAD;
    writeHead(section, head);
    writeLines(section, lines.slice(0, count));
    const absent = blocks.length - count + beyond;
    if (absent > 0) flow.paragraph(more(absent), STYLE.small, AFTER_LINE);
    for (const note of notes) flow.paragraph(note, STYLE.small, AFTER_LINE);
  }
  writeSums(section);
}

/** Lines that begin with a bullet, one after the other, are a list. */
function writeLines({ flow }: Section, lines: readonly string[]): void {
  const isItem = (line: string | undefined): boolean => line?.startsWith(BULLET) === true;
  for (let at = 0; at < lines.length; ) {
    const write = (line: string) => (body?: PdfStruct) => flow.paragraph(line, STYLE.body, AFTER_LINE, body);
    let end = at;
    while (isItem(lines[end])) end += 1;
    if (end > at) drawList(flow, lines.slice(at, end).map(write));
    else write(lines[at] ?? '')();
    at = Math.max(end, at + 1);
  }
}

/** A line that leads to others does not stand without any of them. */
function withoutLoneIntro(lines: readonly string[], count: number): number {
  const [last = '', next = ''] = [lines[count - 1], lines[count]];
  const isAlone = !last.startsWith(BULLET) && next.startsWith(BULLET);
  return isAlone && count > 1 ? count - 1 : count;
}

function writeHead({ flow }: Section, head: TextBlock): void {
  flow.addText(flow.root, 'H3', head, { inset: 0, width: head.width }, flow.y);
  flow.y += head.height + AFTER_HEAD;
}

function groupsOf(section: Section): readonly Group[] {
  const { words, model } = section;
  const further = (count: number): string => words.say('document.further', { count });
  const happened = model.story.happened.flatMap(({ text, lines }) => [
    clipped(shownText(words, text)),
    ...lines.map((line) => `${BULLET}${clipped(shownText(words, line))}`),
  ]);
  return [
    { head: words.say('document.happened'), lines: happened, more: further },
    { head: words.say('document.promised'), lines: promisesOf(section), more: further },
    lawOf(section),
    // The cover stands on the same page there, and has said it.
    {
      head: words.say('document.asked'),
      lines: model.variant === 'manager' ? [] : askedOf(section).map(clipped),
      more: further,
    },
  ];
}

/** What came of it leads: a line that begins with somebody's words would take their direction. */
function promisesOf({ words, model }: Section): string[] {
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
      text: clipped(shownText(words, text)),
    });
    return [`${BULLET}${said}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`];
  });
}

/** As it begins a line; scripts without capitals stay as they are. */
const atBeginning = (language: string, text: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);

function lawOf(section: Section): Group {
  const { words, model } = section;
  const hasLaw = partsOf(model.variant).includes('law');
  const { lines, more } = summedRights(rightsToTell(section));
  const places = model.story.cited.map(({ lawNames, ...place }) =>
    words.say('document.cited', {
      law: formatLawName(words.language, lawNames),
      section: isolated(formatSection(words.language, place)),
    }),
  );
  return {
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

const clipped = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS).toWellFormed().trimEnd()}…`;
