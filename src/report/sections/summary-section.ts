import { partsOf } from '../../domain/export/document-parts.ts';
import { fitGroups } from '../../domain/export/fit-groups.ts';
import { drawList } from '../pdf/list.ts';
import type { PdfStruct } from '../pdf/pdfkit-document.ts';
import { STYLE } from '../pdf/style.ts';
import type { TextBlock } from '../text/text-block.ts';
import { BULLET, toldSummary } from '../told-summary.ts';
import type { Section } from './section.ts';
import { sumsHeight, writeSums } from './sums-table.ts';

/** A paragraph longer than this is told in full further back. */
const MOST_CHARACTERS = 420;
const BEFORE_HEAD = 14;
const AFTER_HEAD = 3;
const AFTER_LINE = 3;
/** The height of the words that say what is not there. */
const MORE = STYLE.small.leading + AFTER_LINE;
/** Below so much of a page a summary is not begun there. */
const LEAST_SHARE = 0.55;

/**
 * What somebody knows who reads no further: what happened, what was promised, what the law gives, what is asked and the
 * sums. On one page: what is too long for it is shortened, and says so.
 */
export function writeSummary(section: Section): void {
  const { flow, words, model } = section;
  const hasLaw = partsOf(model.variant).includes('law');
  const groups = toldSummary(section, { hasLaw, clip: clipped }).filter(
    // The cover stands on the same page there, and has said it.
    ({ is }) => is !== 'asked' || model.variant !== 'manager',
  );
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

const clipped = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS).toWellFormed().trimEnd()}…`;
