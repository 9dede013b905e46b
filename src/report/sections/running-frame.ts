import { letCollect } from '../pdf/ask-collector.ts';
import { PAGE } from '../pdf/pdfkit-document.ts';
import { COLOUR, MARGIN, STYLE } from '../pdf/style.ts';
import type { TextBlock } from '../text/text-block.ts';
import { layBlock } from '../text/text-block.ts';
import type { Section } from './section.ts';
import { shownTitle } from './title-section.ts';

const HEADER_TOP = 36;
const FOOTER_TOP = PAGE.height - 44;
/** Between them the browser takes over what was written, and gives memory back. */
const PAGES_AT_ONCE = 100;

/**
 * The case's name on top of every page but the first, "page 2 of 9" at the foot of each. To be called before the first page; what
 * it gives is called last, when it is known how many they are.
 */
export function beginRunningFrame(section: Section): (rest: () => Promise<void>) => Promise<void> {
  const { flow, words, model } = section;
  const style = STYLE.running;
  const title = oneLine(section, shownTitle(section), flow.width * 0.72);
  const { volume } = model;
  const name = words.say('app.name');
  const part = volume && words.say('document.volume', { number: volume.number, count: volume.ranges.length });
  const product = oneLine(section, part ?? name, flow.width * 0.24);
  const numberOf = (page: number, pages: number): TextBlock =>
    oneLine(section, words.say('report.page', { page, pages }), flow.width);
  const fonts = fontsOf(numberOf(1, 1));
  const drawHead = (index: number): void => {
    if (index === 0) return;
    flow.writer.artifact(() => {
      flow.drawBlock(title, { inset: 0, width: flow.width }, HEADER_TOP);
      const inset = flow.width - product.width;
      flow.drawBlock(product, { inset, width: product.width }, HEADER_TOP);
      flow.pdf
        .lineWidth(0.5)
        .moveTo(MARGIN.side, HEADER_TOP + style.leading + 5)
        .lineTo(PAGE.width - MARGIN.side, HEADER_TOP + style.leading + 5)
        .stroke(COLOUR.line);
    }, 'Pagination');
    flow.writer.flushMarks();
  };
  const drawFoot = (index: number, count: number): void => {
    const number = numberOf(index + 1, count);
    const inset = (flow.width - number.width) / 2;
    flow.writer.artifact(
      () => flow.drawBlock(number, { inset, width: number.width }, FOOTER_TOP),
      'Pagination',
    );
    flow.writer.flushMarks();
  };
  flow.pages.frame = {
    leave(index) {
      drawHead(index);
      return fonts;
    },
  };
  return async (rest) => {
    const { count } = flow.pdf.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      if (index % PAGES_AT_ONCE === 0) {
        await letCollect();
        await rest();
      }
      const last = flow.pages.closed.get(index);
      if (last) flow.pdf.writeInto(last, () => drawFoot(index, count));
      else {
        flow.pdf.switchToPage(index);
        drawHead(index);
        drawFoot(index, count);
        flow.pdf.closePage(index);
      }
    }
  };
}

const fontsOf = ({ lines }: TextBlock): ReadonlySet<string> =>
  new Set(lines.flatMap(({ runs }) => runs).flatMap((run) => (run.kind === 'text' ? run.face.name : [])));

/** The text on one line, shortened with an ellipsis where it is wider. */
function oneLine({ flow }: Section, text: string, width: number): TextBlock {
  const whole = layBlock(text, STYLE.running, width, flow.fonts, flow.direction);
  if (whole.lines.length === 1) return whole;
  const letters = [...text];
  let low = 0;
  let high = letters.length;
  let best = layBlock('…', STYLE.running, width, flow.fonts, flow.direction);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const shorter = `${letters.slice(0, middle).join('').trimEnd()}…`;
    const block = layBlock(shorter, STYLE.running, width, flow.fonts, flow.direction);
    if (block.lines.length === 1) {
      best = block;
      low = middle;
    } else high = middle - 1;
  }
  return best;
}
