import { hasCoverPages } from '../../domain/export/document-parts.ts';
import type { Appendix } from '../appendix.ts';
import { appendixName } from '../appendix-name.ts';
import { appendixTitle } from '../appendix-title.ts';
import { COLOUR, STYLE } from '../pdf/style.ts';
import { printedWholes } from '../pictures/printed-wholes.ts';
import { writeAppendixFacts } from './appendix-facts.ts';
import { writePictures } from './appendix-pictures.ts';
import { appendixDay } from './contents-section.ts';
import { writeDocumentPages } from './document-pages.ts';
import { writeEnclosed } from './enclosed-files.ts';
import { writeFileFacts } from './file-facts.ts';
import { writeFiles } from './file-table.ts';
import { writeFileText } from './file-text.ts';
import { writeMentions } from './mentions.ts';
import { writeMessages } from './messages-table.ts';
import type { FileDesk, Section } from './section.ts';
import { appendixDestination } from './section.ts';

/** Points from the top: a third of the way down, where a tab in a binder is looked for. */
const COVER_TOP = 260;

/** The page before an appendix: its name, what it is and of which day. */
function writeCoverPage(section: Section, appendix: Appendix): void {
  const { flow, words } = section;
  flow.newPage();
  flow.y = COVER_TOP;
  flow.pdf.addNamedDestination(appendixDestination(appendix.number), 'XYZ', null, 0, null);
  flow.tint({ inset: 0, width: 34 }, flow.y - 14, 4, COLOUR.folder);
  flow.appendixHeading(appendixName(words, appendix.number), STYLE.title);
  flow.y += 6;
  flow.paragraph(appendixTitle(words, appendix.facts), STYLE.strong, 2);
  flow.paragraph(appendixDay(section, appendix.number, 'long'), STYLE.lead, 14);
  writeMentions(section, appendix.number);
}

/**
 * One capture or file: its facts and how complete it is, its pictures over as many pages as they take, its messages, its files.
 * For a picture that cannot be shown there is a sentence that says why. Gives the page on which it begins, from 0.
 */
export async function writeAppendix(section: Section, appendix: Appendix, desk: FileDesk): Promise<number> {
  const { flow, words } = section;
  const { facts, number } = appendix;
  const hasCover = hasCoverPages(section.model.variant);
  if (hasCover) writeCoverPage(section, appendix);
  const first = hasCover ? flow.pageIndex : flow.pageIndex + 1;
  flow.newPage();
  const name = appendixName(words, number);
  if (hasCover) flow.paragraph(name, STYLE.heading, 0);
  else {
    flow.pdf.addNamedDestination(appendixDestination(number), 'XYZ', null, flow.y - 12, null);
    flow.appendixHeading(name, STYLE.heading);
  }
  flow.rule(flow.y + 4, COLOUR.strong, 0.7);
  flow.y += 10;
  if (!hasCover) writeMentions(section, number);
  if (!facts) {
    flow.y += 14;
    flow.paragraph(words.say('report.appendix.noFacts'));
    return first;
  }
  if (facts.kind === 'file') writeFileFacts(section, facts);
  else writeAppendixFacts(section, facts);
  writeFiles(section, facts, 'before');
  flow.y += 14;
  if (appendix.differsFromRecord)
    flow.paragraph(words.say('report.appendix.differsFromRecord'), STYLE.strong);
  await writePictures(section, appendix, facts, printedWholes(facts), desk);
  if (facts.kind === 'file') await writeDocumentPages(section, appendix, facts, desk);
  await writeMessages(section, appendix, desk);
  if (facts.kind === 'file') {
    await writeFileText(section, appendix.evidenceId, facts, desk);
    await writeEnclosed(section, appendix, facts, desk);
  }
  writeFiles(section, facts, 'behind');
  return first;
}
