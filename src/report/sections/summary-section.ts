import { formatMoney } from '../../words/format.ts';
import { formatLawName } from '../../words/law-name.ts';
import { formatSection } from '../../words/section.ts';
import { STYLE } from '../pdf/style.ts';
import { drawTable } from '../pdf/table.ts';
import type { ToldParagraph } from '../told-story.ts';
import { isolated, type Section, shownText } from './section.ts';

/** What happened, what the law says of it, and the sums: what somebody knows who reads no further. */
export function writeSummary(section: Section): void {
  const { flow, words, model } = section;
  const { happened, cited } = model.story;
  if (happened.length > 0) {
    flow.sectionHeading(words.say('document.happened'), 60);
    for (const paragraph of happened) writeParagraph(section, paragraph);
  }
  if (cited.length > 0) {
    flow.sectionHeading(words.say('document.law'), 40);
    for (const { lawNames, ...place } of cited)
      flow.paragraph(
        words.say('document.cited', {
          law: formatLawName(words.language, lawNames),
          section: isolated(formatSection(words.language, place)),
        }),
        STYLE.body,
        2,
      );
  }
  writeSums(section);
}

/** The facts of a claim as short numbered paragraphs, its sums by head among them. */
export function writeStatement(section: Section): void {
  const { flow, words, model } = section;
  flow.sectionHeading(words.say('document.statement'), 60);
  for (const [index, paragraph] of model.story.statement.entries())
    writeParagraph(section, paragraph, `${index + 1}. `);
}

function writeParagraph({ flow, words }: Section, { text, lines }: ToldParagraph, number = ''): void {
  flow.paragraph(number + shownText(words, text), STYLE.body, lines.length > 0 ? 2 : 8);
  for (const [index, line] of lines.entries())
    flow.paragraph(`• ${shownText(words, line)}`, STYLE.body, index === lines.length - 1 ? 8 : 1);
}

function writeSums({ flow, words, model }: Section): void {
  const { sums, total } = model.story;
  if (sums.length === 0) return;
  flow.sectionHeading(words.say('document.sums'), 40 + sums.length * 20);
  const width = 130;
  const row = (name: string, sum: string, isTotal = false) => [
    [{ text: name, style: isTotal ? STYLE.cellStrong : STYLE.label }],
    [{ text: sum, style: isTotal ? STYLE.cellStrong : STYLE.value }],
  ];
  drawTable(
    flow,
    [{ width: flow.width - width }, { width }],
    [
      ...sums.map(({ name, sum }) => row(name, isolated(formatMoney(words.language, sum)))),
      ...(total && sums.length > 1
        ? [row(words.say('document.total'), isolated(formatMoney(words.language, total)), true)]
        : []),
    ],
  );
}
