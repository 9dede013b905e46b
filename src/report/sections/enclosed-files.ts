import type { PartFacts } from '../../domain/case/evidence.ts';
import type { FileFacts } from '../../domain/case/file-facts.ts';
import { isEnclosedPdf, isEnclosedPicture } from '../../domain/file/enclosed-files.ts';
import type { Appendix } from '../appendix.ts';
import { STYLE } from '../pdf/style.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import { writePictures } from './appendix-pictures.ts';
import { writeDocument } from './document-pages.ts';
import type { FileDesk, Section } from './section.ts';
import { isolated, shownLine } from './section.ts';

/** What came with an e-mail, each under its name: PDFs page by page, pictures. Other files are in the list of files alone. */
export async function writeEnclosed(
  section: Section,
  appendix: Appendix,
  facts: FileFacts,
  desk: FileDesk,
): Promise<void> {
  if (facts.read.is !== 'mail') return;
  for (const part of facts.parts ?? []) {
    const { name, sha256 } = part;
    if (isEnclosedPdf(part) && desk.openDocument) {
      writeName(section, part);
      await writeDocument(section, appendix, { name, title: part.fileName ?? name, sha256 }, desk, {
        expects: true,
      });
    } else if (isEnclosedPicture(part)) {
      writeName(section, part);
      desk.expect(1);
      await writePictures(section, appendix, facts, [name], desk, part.fileName);
    }
  }
}

/** With room for some of the file below it. */
function writeName({ flow, words }: Section, { fileName, name }: PartFacts): void {
  flow.y += 14;
  const file = isolated(shownLine(words, fileName ?? name, MAX_TITLE));
  flow.subheading(words.say('printed.enclosed', { name: file }), STYLE.strong, 110);
}
