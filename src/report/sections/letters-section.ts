import { entryFacts, entryHeading } from '../../words/entry-words.ts';
import { formatMoment } from '../../words/format.ts';
import { COLOUR, STYLE } from '../pdf/style.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import { isolated, type Section, shownLine, shownText } from './section.ts';

/** Every letter as it went out: when, how, to whom, its exact words and their hash. Nothing where none was sent. */
export function writeLetters({ flow, words, model }: Section): void {
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
    for (const paragraph of shownText(words, content.text).split(/\n{2,}/))
      for (const line of paragraph.split('\n')) flow.paragraph(line, STYLE.body, 3);
    flow.paragraph(
      words.say('document.letters.hash', { hash: isolated(shownLine(words, content.textHash, 80)) }),
      STYLE.hash,
      2,
    );
    if (model.personal) flow.paragraph(words.say('document.letters.hidden'), STYLE.small);
  }
}
