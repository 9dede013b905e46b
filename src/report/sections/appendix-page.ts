import type { CaptureFacts } from '../../domain/case/evidence.ts';
import { formatMoment } from '../../words/format.ts';
import { appendixName } from '../appendix-name.ts';
import { embeddable } from '../pdf/image-object.ts';
import { PAGE } from '../pdf/pdfkit-document.ts';
import type { Picture } from '../pdf/picture.ts';
import { readPicture } from '../pdf/picture.ts';
import { UnreadablePicture } from '../pdf/png-file.ts';
import { COLOUR, STYLE } from '../pdf/style.ts';
import type { Cell } from '../pdf/table.ts';
import { drawTable } from '../pdf/table.ts';
import type { Appendix } from '../report-model.ts';
import { MAX_TITLE, MAX_URL } from '../text/clean-text.ts';
import type { Section } from './section.ts';
import { appendixDestination, isolated, shownLine } from './section.ts';

/** CSS pixels are 1/96 inch, points 1/72. */
const POINTS_PER_CSS_PIXEL = 72 / 96;

/** A page with one screenshot under its facts; when the picture cannot be shown, a sentence that says why. */
export async function writeAppendix(
  section: Section,
  appendix: Appendix,
  bytes: ArrayBuffer | undefined,
): Promise<void> {
  const { flow, words } = section;
  const { facts, number } = appendix;
  const outcome = facts ? await openPicture(facts, bytes) : 'noFacts';
  flow.newPage();
  const name = appendixName(words, number);
  flow.pdf.addNamedDestination(appendixDestination(number), 'XYZ', null, flow.y - 12, null);
  flow.heading(name, 2, STYLE.heading);
  flow.rule(flow.y + 4, COLOUR.strong, 0.7);
  flow.y += 10;
  if (facts) writeFacts(section, facts);
  flow.y += 14;
  if (typeof outcome === 'string') flow.paragraph(words.say(`report.appendix.${outcome}`), STYLE.body);
  else drawPicture(section, outcome, facts, name);
}

type Failure = 'noFacts' | 'missing' | 'altered' | 'unreadable';

/** The picture, if these bytes are the ones that were captured and can be read. */
async function openPicture(facts: CaptureFacts, bytes: ArrayBuffer | undefined): Promise<Picture | Failure> {
  if (!bytes) return 'missing';
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  try {
    const picture = await readPicture(new Uint8Array(bytes));
    return hash === facts.sha256.toLowerCase() ? picture : 'altered';
  } catch (thrown) {
    if (thrown instanceof UnreadablePicture) return 'unreadable';
    throw thrown;
  }
}

function writeFacts({ flow, words }: Section, facts: CaptureFacts): void {
  const labelWidth = 96;
  const row = (
    label: string,
    value: string,
    style: typeof STYLE.cell | typeof STYLE.hash,
  ): readonly Cell[] => [[{ text: label, style: STYLE.small }], [{ text: value, style }]];
  const when = formatMoment(words.language, facts.capturedAt);
  const title = shownLine(words, facts.title, MAX_TITLE);
  drawTable(
    flow,
    [{ width: labelWidth }, { width: flow.width - labelWidth }],
    [
      ...(title ? [row(words.say('report.appendix.title'), title, STYLE.cell)] : []),
      row(words.say('report.appendix.url'), isolated(shownLine(words, facts.url, MAX_URL)), STYLE.cell),
      row(
        words.say('report.appendix.time'),
        words.say('report.appendix.zone', { when, zone: facts.capturedAt.zone }),
        STYLE.cell,
      ),
      row(words.say('report.appendix.hash'), isolated(shownLine(words, facts.sha256, 80)), STYLE.hash),
    ],
  );
}

/** As large as it stood on the screen, smaller where the page asks for it, never larger. */
function drawPicture(
  { flow, words }: Section,
  picture: Picture,
  facts: CaptureFacts | undefined,
  name: string,
): void {
  const ratio = facts && facts.devicePixelRatio > 0 ? facts.devicePixelRatio : 1;
  const natural = {
    width: (picture.width / ratio) * POINTS_PER_CSS_PIXEL,
    height: (picture.height / ratio) * POINTS_PER_CSS_PIXEL,
  };
  flow.ensure(Math.min(200, natural.height));
  const scale = Math.min(1, flow.width / natural.width, (flow.room - 4) / natural.height);
  const width = natural.width * scale;
  const height = natural.height * scale;
  const left = (PAGE.width - width) / 2;
  const top = flow.y;
  const title = facts ? shownLine(words, facts.title, MAX_TITLE) : '';
  const alt = title
    ? words.say('report.appendix.alt', { name, title })
    : words.say('report.appendix.altUntitled', { name });
  const figure = flow.pdf.struct('Figure', { alt, bbox: [left, top, left + width, top + height] });
  flow.root.add(figure);
  figure.add(() => {
    flow.pdf.image(embeddable(picture, flow.writer.nextImageLabel()), left, top, { width, height });
  });
  figure.end();
  flow.writer.artifact(() => {
    flow.pdf.lineWidth(0.5).rect(left, top, width, height).stroke(COLOUR.line);
  });
  flow.y += height;
}
