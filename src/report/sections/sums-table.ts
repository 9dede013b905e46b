import { formatSums } from '../../words/format.ts';
import { STYLE } from '../pdf/style.ts';
import { columnFor, drawTable, GAP } from '../pdf/table.ts';
import { isolated, type Section } from './section.ts';

const MOST_WIDTH = 200;
const ROW = 26;
const HEAD = 52;

const rowCount = ({ model: { story } }: Section): number =>
  story.sums.length + (story.total && story.sums.length > 1 ? 1 : 0);

/** How high the table is at most, its heading too. */
export const sumsHeight = (section: Section): number =>
  rowCount(section) === 0 ? 0 : HEAD + rowCount(section) * ROW;

/** What is asked for in money: each head with its sum, and what they come to. Nothing where there is none. */
export function writeSums(section: Section): void {
  const { flow, words, model } = section;
  const { sums, total } = model.story;
  if (sums.length === 0) return;
  flow.sectionHeading(words.say('document.sums'), rowCount(section) * ROW);
  const told = total && sums.length > 1 ? [...sums, { name: words.say('document.total'), sum: total }] : sums;
  const texts = formatSums(
    words.language,
    told.map(({ sum }) => sum),
  );
  const rows = told.map(({ name }, index) => {
    const isTotal = index === sums.length;
    const sum = { text: isolated(texts[index] ?? ''), style: isTotal ? STYLE.sumTotal : STYLE.value };
    return { name: { text: name, style: isTotal ? STYLE.cellStrong : STYLE.cell }, sum };
  });
  const { width } = columnFor(
    flow,
    '',
    rows.map(({ sum }) => sum),
    MOST_WIDTH,
  );
  drawTable(
    flow,
    // No gap behind the sums: the longest one reaches to where the rules end.
    [{ width: flow.width + GAP - width }, { width, areFigures: true }],
    rows.map(({ name, sum }) => [[name], [sum]]),
  );
}
