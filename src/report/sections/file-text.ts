import type { FileFacts } from '../../domain/case/file-facts.ts';
import { TEXT_NAME } from '../../domain/case/files-of.ts';
import { STYLE } from '../pdf/style.ts';
import { checkFile } from '../pictures/checked-file.ts';
import { directionOfMost, layQuoted } from '../text/quoted-block.ts';
import { type FileDesk, hiderOf, type Section, shownText } from './section.ts';

/** What is printed of a text: some thirty pages; the whole is in the file. */
const MOST_CHARACTERS = 100_000;

/** The text of an e-mail or a text file, as it was read. A chat is printed by its messages, a PDF is a document itself. */
export async function writeFileText(
  section: Section,
  evidenceId: string,
  facts: FileFacts,
  desk: FileDesk,
): Promise<void> {
  const { flow, words } = section;
  const { read, textSha256 } = facts;
  if ((read.is !== 'mail' && read.is !== 'text') || textSha256 === undefined) return;
  const bytes = await desk.load(evidenceId, TEXT_NAME);
  const failure = await checkFile(bytes, textSha256);
  flow.y += 12;
  flow.subheading(words.say('files.text'), STYLE.strong, 60);
  if (!bytes || failure) {
    flow.paragraph(words.say(`files.textFailed.${failure ?? 'missing'}`));
    return;
  }
  const text = hiderOf(section)(new TextDecoder().decode(bytes));
  const shown = shownText(words, text, MOST_CHARACTERS);
  const own = directionOfMost(shown, flow.direction);
  for (const paragraph of shown.split('\n')) {
    if (paragraph.trim() === '') flow.y += STYLE.body.leading / 2;
    else flow.paragraph(layQuoted(paragraph, STYLE.body, own, flow), STYLE.body);
  }
}
