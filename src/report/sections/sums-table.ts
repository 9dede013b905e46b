import { formatMoney } from '../../words/format.ts';
import { STYLE } from '../pdf/style.ts';
import { drawTable } from '../pdf/table.ts';
import { isolated, type Section } from './section.ts';

const SUM_WIDTH = 130;
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
  const row = (name: string, sum: string, isTotal = false) => [
    [{ text: name, style: isTotal ? STYLE.cellStrong : STYLE.cell }],
    [{ text: sum, style: isTotal ? STYLE.sumTotal : STYLE.value }],
  ];
  drawTable(
    flow,
    [{ width: flow.width - SUM_WIDTH }, { width: SUM_WIDTH, isAtEnd: true }],
    [
      ...sums.map(({ name, sum }) => row(name, isolated(formatMoney(words.language, sum)))),
      ...(total && sums.length > 1
        ? [row(words.say('document.total'), isolated(formatMoney(words.language, total)), true)]
        : []),
    ],
  );
}
