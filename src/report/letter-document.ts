import type { Moment } from '../domain/time/moment.ts';
import { msOf } from '../domain/time/moment.ts';
import { wordsOf } from '../words/every-language.ts';
import { isolated as isolatedValue } from '../words/letters/letter-value.ts';
import type { WrittenLetter, WrittenLine } from '../words/letters/write-letter.ts';
import { openReportFonts } from './fonts/report-fonts.ts';
import { collectBlob } from './pdf/blob-collector.ts';
import { DocumentWriter } from './pdf/document-writer.ts';
import { Flow } from './pdf/flow.ts';
import { openPdfKit, PAGE } from './pdf/pdfkit-document.ts';
import { COLOUR, MARGIN, STYLE } from './pdf/style.ts';
import { cleanText, withoutDirectionControls } from './text/clean-text.ts';
import type { TextStyle } from './text/text-block.ts';

/** A letter for its PDF: nothing of the case around it. */
export interface LetterDocument {
  readonly letter: WrittenLetter;
  /** What the file is called inside. */
  readonly title: string;
  readonly product: string;
  readonly writtenAt: Moment;
}

const TEXT: TextStyle = { size: 11.5, leading: 17 };
const SUBJECT: TextStyle = { size: 13, leading: 18.5, isBold: true };
const SEAL: TextStyle = { size: 8.75, leading: 12.5, colour: COLOUR.quiet };
const FOOTER_TOP = PAGE.height - 44;
const BETWEEN = 9;
/** Room for a signature by hand, above the name. */
const TO_SIGN = 30;
/** Heights that stay together: the closing words and the name below them. */
const FOOT_LINES = 6;

/** Writes a letter as a tagged PDF on plain paper: head, paragraphs, closing, signature. Runs in a worker and in Node. */
export async function writeLetterDocument({
  letter,
  title,
  product,
  writtenAt,
}: LetterDocument): Promise<Blob> {
  const { language, direction } = letter;
  const pdf = openPdfKit({
    title: withoutDirectionControls(title),
    language,
    createdAtMs: msOf(writtenAt),
    product,
  });
  const collector = collectBlob(pdf, 'application/pdf');
  const flow = new Flow(new DocumentWriter(pdf, openReportFonts()), direction);
  flow.newPage();
  const text = (line: WrittenLine): string => cleanText(plain(line)).text;
  const put = (line: string, style: TextStyle = TEXT, after = 0): void => {
    if (line !== '') flow.paragraph(line, style, after);
  };

  if (letter.form !== 'message') {
    put(text(letter.date), TEXT, BETWEEN * 2);
    if (letter.to) put(text(letter.to), TEXT, BETWEEN * 2);
    flow.heading(
      letter.subjectLine.replace('{subject}', () => text(letter.subject)),
      1,
      SUBJECT,
    );
    flow.y += BETWEEN * 1.5;
  }
  if (letter.greeting) put(letter.greeting, TEXT, BETWEEN);
  const isNumbered = letter.form === 'statement';
  for (const [at, { text: own, details, lines }] of letter.paragraphs.entries()) {
    const start = isNumbered ? `${at + 1}. ` : '';
    const under = isNumbered ? `${at + 1}.` : '';
    put(start + text(own));
    for (const detail of details) put(text(detail));
    for (const [index, line] of lines.entries()) put(`${under}${index + 1}. ${text(line)}`);
    flow.y += BETWEEN;
  }
  flow.y += BETWEEN;
  flow.ensure(FOOT_LINES * TEXT.leading);
  if (letter.closing) put(letter.closing);
  if (letter.form !== 'message') flow.y += TO_SIGN;
  for (const line of letter.signature) put(text(line));
  if (letter.seal) {
    flow.y += BETWEEN * 2;
    put(text(letter.seal), SEAL);
  }
  flow.finish();
  writePageNumbers(flow, language);
  pdf.end();
  return collector.whole;
}

const plain = (line: WrittenLine): string =>
  line.map((part) => (part.kind === 'value' ? isolatedValue(part) : part.text)).join('');

/** "Page 2 of 3" at the foot of each page; a letter on one page has none. */
function writePageNumbers(flow: Flow, language: string): void {
  const words = wordsOf(language);
  const { count } = flow.pdf.bufferedPageRange();
  for (let index = 0; count > 1 && index < count; index += 1) {
    flow.pdf.switchToPage(index);
    const block = flow.lay(words.say('report.page', { page: index + 1, pages: count }), STYLE.running);
    const inset = (PAGE.width - 2 * MARGIN.side - block.width) / 2;
    flow.writer.artifact(
      () => flow.drawBlock(block, { inset, width: block.width }, FOOTER_TOP),
      'Pagination',
    );
    flow.writer.flushMarks();
  }
}
