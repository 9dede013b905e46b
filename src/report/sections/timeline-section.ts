import { agentOf } from '../../domain/case/entry.ts';
import { titleOf } from '../../domain/case/evidence.ts';
import { dayIn, msOf } from '../../domain/time/moment.ts';
import { entryFacts, entryHeading } from '../../words/entry-words.ts';
import { formatDay, formatTime } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { appendixName } from '../appendix-name.ts';
import { STYLE } from '../pdf/style.ts';
import type { Cell, CellText, Column } from '../pdf/table.ts';
import { columnFor, drawTable, GAP } from '../pdf/table.ts';
import type { TimelineRow } from '../report-model.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import type { Section } from './section.ts';
import { appendixDestination, shownLine, shownText } from './section.ts';

/** Everything that happened, in order, with the way to its appendix. */
export function writeTimeline({ flow, words, model }: Section): void {
  flow.sectionHeading(words.say('report.timeline.title'), 90);
  if (model.timeline.length === 0) {
    flow.paragraph(words.say('report.timeline.empty'));
    return;
  }
  flow.y += 2;
  const titles = new Map(model.appendices.map(({ number, facts }) => [number, facts && titleOf(facts)]));
  const rows = model.timeline.map((row) => cellsOf(words, row, titles.get(row.appendix ?? 0)));
  // The description gets what the others leave; they are as wide as what they hold, within reason.
  const column = (
    name: 'day' | 'hour' | 'what' | 'agent' | 'appendix',
    cell: number,
    limit: number,
  ): Column =>
    columnFor(
      flow,
      words.say(`report.timeline.${name}`),
      rows.flatMap((row) => row[cell] ?? []),
      limit,
    );
  const before = [column('day', 0, 80), column('hour', 1, 60), column('what', 2, 90), column('agent', 3, 84)];
  const after = column('appendix', 5, 90);
  const used = [...before, after].reduce((sum, { width }) => sum + width, 0);
  const text = { head: words.say('report.timeline.text'), width: flow.width - used - GAP / 2 };
  drawTable(flow, [...before, text, after], rows);
}

function cellsOf(words: Words, row: TimelineRow, pageTitle: string | undefined): Cell[] {
  const { happenedAt, content } = row;
  const day = dayIn(happenedAt.zone, msOf(happenedAt));
  const agent = agentOf(content);
  return [
    [{ text: formatDay(words.language, day, 'short'), style: STYLE.figures }],
    [{ text: formatTime(words.language, happenedAt), style: STYLE.figures }],
    [{ text: entryHeading(words, content), style: STYLE.cellStrong }],
    agent ? [{ text: shownLine(words, agent, MAX_TITLE), style: STYLE.cell }] : [],
    textsOf(words, row, pageTitle),
    row.appendix === undefined ? [] : [appendixLink(words, row.appendix)],
  ];
}

function textsOf(words: Words, { content, version }: TimelineRow, pageTitle: string | undefined): CellText[] {
  const texts: CellText[] = [];
  if (content.text) texts.push({ text: shownText(words, content.text), style: STYLE.cell });
  if (pageTitle) {
    texts.push({
      text: shownLine(words, pageTitle, MAX_TITLE),
      style: texts.length ? STYLE.small : STYLE.cell,
    });
  }
  for (const fact of entryFacts(words, content)) {
    texts.push({ text: shownLine(words, fact, MAX_TITLE), style: STYLE.small });
  }
  if (version > 1) texts.push({ text: words.say('report.timeline.corrected'), style: STYLE.small });
  return texts;
}

function appendixLink(words: Words, number: number): CellText {
  const text = appendixName(words, number);
  return { text, style: STYLE.link, goTo: { name: appendixDestination(number), says: text } };
}
