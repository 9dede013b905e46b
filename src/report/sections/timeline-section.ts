import { agentOf } from '../../domain/case/entry.ts';
import { clipText } from '../../domain/detect/page-text.ts';
import { partsOf } from '../../domain/export/document-parts.ts';
import { zoneOfLaw } from '../../domain/law/zone-of-law.ts';
import { dayIn, msOf } from '../../domain/time/moment.ts';
import { entryFacts, entryHeading } from '../../words/entry-words.ts';
import { formatDay, formatOtherOffset, formatTime } from '../../words/format.ts';
import { appendixTitle } from '../appendix-title.ts';
import { STYLE } from '../pdf/style.ts';
import type { Cell, CellText, Column } from '../pdf/table.ts';
import { columnFor, drawTable, GAP, startHeight } from '../pdf/table.ts';
import type { TimelineRow } from '../report-model.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import { appendixLink, markEntry } from './appendix-link.ts';
import type { Section } from './section.ts';
import { isolated, shownLine, shownText } from './section.ts';

/** A row with its place on the timeline, by which its appendix finds it. */
type Placed = TimelineRow & { readonly index: number };

/** Everything that happened, with the way to its appendix: by date, or what has an appendix first, by its number. */
export function writeTimeline(section: Section): void {
  const { flow, words, model } = section;
  const title = words.say('report.timeline.title');
  if (model.timeline.length === 0) {
    flow.sectionHeading(title);
    flow.paragraph(words.say('report.timeline.empty'));
    return;
  }
  const rows = model.timeline.map((row, index): Placed => ({ ...row, index }));
  if (model.order === 'date') drawRows(section, rows, (needed) => flow.sectionHeading(title, needed));
  else {
    flow.sectionHeading(title, 130);
    const [shown, others] = [rows.filter(hasAppendix), rows.filter((row) => !hasAppendix(row))];
    drawPart(section, 'withAppendix', [...shown].sort(byAppendix));
    drawPart(section, 'withoutAppendix', others);
  }
  if (model.entriesLeftOut > 0) {
    flow.y += 8;
    flow.paragraph(words.say('report.timeline.leftOut', { count: model.entriesLeftOut }), STYLE.small);
  }
}

const hasAppendix = ({ appendix }: TimelineRow): boolean => appendix !== undefined;
const byAppendix = (a: Placed, b: Placed): number =>
  (a.appendix ?? 0) - (b.appendix ?? 0) || a.index - b.index;

function drawPart(section: Section, part: 'withAppendix' | 'withoutAppendix', rows: readonly Placed[]): void {
  const { flow, words } = section;
  if (rows.length === 0) return;
  drawRows(section, rows, (needed) => {
    flow.subheading(words.say(`report.timeline.${part}`), STYLE.strong, needed, 4);
  });
  flow.y += 14;
}

/** `writeHeading` is told what must follow it on its page. */
function drawRows(section: Section, rows: readonly Placed[], writeHeading: (needed: number) => void): void {
  const { flow, words, model } = section;
  const titles = new Map(
    model.appendices.map(({ number, facts }) => [number, facts && appendixTitle(words, facts)]),
  );
  const cells = rows.map((row) => cellsOf(section, row, titles.get(row.appendix ?? 0)));
  // The description gets what the others leave; they are as wide as what they hold, within reason. One that is empty is left out.
  const column = (name: keyof RowCells, limit: number): Column =>
    columnFor(
      flow,
      words.say(`report.timeline.${name}`),
      cells.flatMap((row) => row[name]),
      limit,
    );
  const isFilled = (name: keyof RowCells): boolean => cells.some((row) => row[name].length > 0);
  const narrow = (
    [
      ['day', 80],
      ['hour', 60],
      ['what', 90],
      ['agent', 84],
      ['appendix', 90],
    ] as const
  ).filter(([name]) => isFilled(name));
  const columns = new Map<keyof RowCells, Column>(narrow.map(([name, limit]) => [name, column(name, limit)]));
  const used = [...columns.values()].reduce((sum, { width }) => sum + width, 0);
  columns.set('text', { head: words.say('report.timeline.text'), width: flow.width - used - GAP / 2 });
  const order = (model.order === 'date' ? BY_DATE : BY_APPENDIX).filter((name) => columns.has(name));
  const all = order.flatMap((name) => columns.get(name) ?? []);
  const drawn = cells.map((row) => order.map((name) => row[name]));
  writeHeading(startHeight(flow, all, drawn));
  drawTable(flow, all, drawn);
}

type RowCells = Readonly<Record<'day' | 'hour' | 'what' | 'agent' | 'text' | 'appendix', Cell>>;
const BY_DATE = ['day', 'hour', 'what', 'agent', 'text', 'appendix'] as const;
const BY_APPENDIX = ['appendix', 'day', 'hour', 'what', 'agent', 'text'] as const;

function cellsOf(section: Section, row: Placed, pageTitle: string | undefined): RowCells {
  const { words, model } = section;
  const { happenedAt, content, index } = row;
  const day = dayIn(happenedAt.zone, msOf(happenedAt));
  const agent = agentOf(content);
  const onPlaced = markEntry(section, index);
  const offset = formatOtherOffset(words.language, happenedAt, zoneOfLaw(model.purchase));
  return {
    day: [{ text: formatDay(words.language, day, 'short'), style: STYLE.figures, onPlaced }],
    hour: [
      { text: formatTime(words.language, happenedAt), style: STYLE.figures },
      ...(offset ? [{ text: isolated(offset), style: STYLE.small }] : []),
    ],
    what: [{ text: entryHeading(words, content), style: STYLE.cellStrong }],
    agent: agent ? [{ text: shownLine(words, agent, MAX_TITLE), style: STYLE.cell }] : [],
    text: textsOf(section, row, pageTitle),
    appendix: row.appendix === undefined ? [] : appendixLink(section, row.appendix),
  };
}

function textsOf(
  { words, model }: Section,
  { content, version }: TimelineRow,
  pageTitle: string | undefined,
): CellText[] {
  const texts: CellText[] = [];
  // A letter stands in its exact words further on: here it is enough what it is about.
  const isElsewhere = content.kind === 'letter' && partsOf(model.variant).includes('letters');
  if (content.kind === 'letter')
    texts.push({
      text: shownText(words, content.subject ?? beginningOf(content.text)),
      style: STYLE.cell,
    });
  else if (content.text)
    texts.push({ text: shownText(words, content.text), style: STYLE.cell, mayWiden: true });
  if (isElsewhere) texts.push({ text: words.say('report.timeline.letterBelow'), style: STYLE.small });
  if (pageTitle) {
    texts.push({
      text: pageTitle,
      style: texts.length ? STYLE.small : STYLE.cell,
    });
  }
  for (const fact of entryFacts(words, content)) {
    texts.push({ text: shownLine(words, fact, MAX_TITLE), style: STYLE.small });
  }
  if (version > 1) texts.push({ text: words.say('report.timeline.corrected'), style: STYLE.small });
  return texts;
}

/** What a letter begins with, to the end of a word. */
function beginningOf(letter: string): string {
  const beginning = clipText(letter, MAX_TITLE);
  return beginning === letter ? letter : `${beginning.replace(/\s+\S*$/, '')}…`;
}
