import { STYLE } from '../pdf/style.ts';
import { type Section, shownText } from './section.ts';
import { writeSums } from './sums-table.ts';

/** The facts of a claim as short numbered paragraphs, then its sums by head. */
export function writeStatement(section: Section): void {
  const { flow, words, model } = section;
  flow.newPage();
  flow.sectionHeading(words.say('document.statement'), 60);
  flow.list(
    model.story.statement.map(({ text, lines }, index) => (body) => {
      flow.paragraph(`${index + 1}. ${shownText(words, text)}`, STYLE.body, lines.length > 0 ? 2 : 8, body);
      for (const [at, line] of lines.entries())
        flow.paragraph(
          `${index + 1}.${at + 1} ${shownText(words, line)}`,
          STYLE.body,
          at === lines.length - 1 ? 8 : 1,
          body,
        );
    }),
  );
  writeSums(section);
}
