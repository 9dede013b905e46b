import { formatMoney } from '../words/format.ts';
import { formatLawName } from '../words/law-name.ts';
import { formatSection } from '../words/section.ts';
import type { Words } from '../words/words.ts';
import type { ToldParagraph, ToldStory } from './told-story.ts';

/** The summary of a case as plain text, to be pasted into a form or a mail: what happened, what the law says, the sums. */
export function summaryText(
  words: Words,
  title: string,
  { happened, cited, sums, total }: ToldStory,
): string {
  const block = (
    heading: 'document.happened' | 'document.law' | 'document.sums',
    lines: readonly string[],
  ): string[] => (lines.length > 0 ? [[words.say(heading), ...lines].join('\n')] : []);
  return [
    title,
    ...block('document.happened', happened.flatMap(linesOf)),
    ...block(
      'document.law',
      cited.map(({ lawNames, ...place }) =>
        words.say('document.cited', {
          law: formatLawName(words.language, lawNames),
          section: formatSection(words.language, place),
        }),
      ),
    ),
    ...block('document.sums', [
      ...sums.map(({ name, sum }) => `${name}: ${formatMoney(words.language, sum)}`),
      ...(total && sums.length > 1
        ? [`${words.say('document.total')}: ${formatMoney(words.language, total)}`]
        : []),
    ]),
  ].join('\n\n');
}

const linesOf = ({ text, lines }: ToldParagraph): readonly string[] => [
  text,
  ...lines.map((line) => `• ${line}`),
];
