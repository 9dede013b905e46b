import { formatMoney } from '../words/format.ts';
import { isolated, shownLine } from './sections/section.ts';
import { MAX_TITLE } from './text/clean-text.ts';
import { type SummaryToTell, toldSummary } from './told-summary.ts';

/**
 * The summary of a case as plain text, to be pasted into a form or a mail: what happened, what was promised, what the law gives,
 * what is asked, the sums. Nothing stands further back here, so nothing is shortened.
 */
export function summaryText(telling: SummaryToTell): string {
  const { words, model } = telling;
  const { sums, total } = model.story;
  const groups = toldSummary(telling, { hasLaw: false, clip: (text) => text });
  const sum = (name: string, money: NonNullable<typeof total>): string =>
    `${name}: ${isolated(formatMoney(words.language, money))}`;
  const blocks = [
    ...groups.map(({ head, lines, notes = [], beyond = 0, more }) => [
      head,
      ...lines,
      ...(beyond > 0 ? [more(beyond)] : []),
      ...notes,
    ]),
    ...(sums.length > 0
      ? [
          [
            words.say('document.sums'),
            ...sums.map(({ name, sum: money }) => sum(name, money)),
            ...(total && sums.length > 1 ? [sum(words.say('document.total'), total)] : []),
          ],
        ]
      : []),
  ];
  const title = shownLine(words, model.title, MAX_TITLE);
  return [...(title ? [title] : []), ...blocks.map((lines) => lines.join('\n'))].join('\n\n');
}
