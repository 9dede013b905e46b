import { entryFacts, entryHeading } from '../../words/entry-words.ts';
import { formatMoment } from '../../words/format.ts';
import { COLOUR, STYLE } from '../pdf/style.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import { directionOfMost, layQuoted } from '../text/quoted-block.ts';
import { isolated, type Section, shownLine, shownText } from './section.ts';

/** Every letter as it went out: when, how, to whom, its exact words and their hash. Nothing where none was sent. */
export function writeLetters(section: Section): void {
  const { flow, words, model } = section;
  const sent = model.timeline.flatMap(({ happenedAt, content }) =>
    content.kind === 'letter' ? [{ happenedAt, content }] : [],
  );
  if (sent.length === 0) return;
  flow.sectionHeading(words.say('document.letters.title'), 120);
  for (const [index, { happenedAt, content }] of sent.entries()) {
    if (index > 0) flow.y += 18;
    flow.subheading(entryHeading(words, content), STYLE.strong, 100, 2);
    const when = words.say('document.letters.sent', { when: formatMoment(words.language, happenedAt) });
    const how = entryFacts(words, content).map((fact) => shownLine(words, fact, MAX_TITLE));
    flow.paragraph([when, ...how].join(' · '), STYLE.small, 4);
    flow.rule(flow.y, COLOUR.line);
    flow.y += 8;
    if (content.subject)
      flow.paragraph(
        words.say('document.letters.subject', {
          text: isolated(shownLine(words, content.subject, MAX_TITLE)),
        }),
        STYLE.cellStrong,
        4,
      );
    writeWords(section, shownText(words, content.text));
    flow.paragraph(
      words.say('document.letters.hash', { hash: isolated(shownLine(words, content.textHash, 80)) }),
      STYLE.hash,
      2,
    );
    if (model.personal) flow.paragraph(words.say('document.letters.hidden'), STYLE.small);
  }
}

const AFTER_LINE = 3;
const BETWEEN_PARAGRAPHS = 6;
/** So many lines at its end, the greeting and the name, stand on one page with the hash; fewer where they are long. */
const CLOSING_LINES = 3;
const MOST_CLOSING = 120;

/** The words of a letter line by line, its paragraphs apart as in the letter. */
function writeWords({ flow }: Section, text: string): void {
  const lines = text.split('\n');
  const own = directionOfMost(text, flow.direction);
  let closing = STYLE.hash.leading;
  const lasting = lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.trim() !== '')
    .slice(-CLOSING_LINES)
    .reverse()
    .filter(({ line }) => {
      closing += flow.lay(line, STYLE.body).height + AFTER_LINE + BETWEEN_PARAGRAPHS;
      return closing <= MOST_CLOSING;
    });
  const begins = lasting.at(-1)?.index;
  for (const [index, line] of lines.entries()) {
    if (index === begins) flow.ensure(Math.min(closing, MOST_CLOSING));
    if (line.trim() !== '') flow.paragraph(layQuoted(line, STYLE.body, own, flow), STYLE.body, AFTER_LINE);
    else if (index > 0 && lines[index - 1]?.trim() !== '') flow.y += BETWEEN_PARAGRAPHS;
  }
}
