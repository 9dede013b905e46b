import { PAGE } from '../pdf/pdfkit-document.ts';
import { COLOUR, MARGIN, STYLE } from '../pdf/style.ts';
import type { TextBlock } from '../text/text-block.ts';
import { layBlock } from '../text/text-block.ts';
import type { Section } from './section.ts';
import { shownTitle } from './title-section.ts';

const HEADER_TOP = 36;
const FOOTER_TOP = PAGE.height - 44;

/** The case's name on top of every page but the first, "page 2 of 9" at the foot of each. To be called last. */
export function writeRunningFrame(section: Section): void {
  const { flow, words, model } = section;
  const style = STYLE.running;
  const title = oneLine(section, shownTitle(section), flow.width * 0.72);
  const { volume } = model;
  const name = words.say('app.name');
  const part = volume && words.say('document.volume', { number: volume.number, count: volume.ranges.length });
  const product = oneLine(section, part ?? name, flow.width * 0.24);
  const { count } = flow.pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    flow.pdf.switchToPage(index);
    const page = oneLine(section, words.say('report.page', { page: index + 1, pages: count }), flow.width);
    flow.writer.artifact(() => {
      if (index > 0) {
        flow.drawBlock(title, { inset: 0, width: flow.width }, HEADER_TOP);
        const inset = flow.width - product.width;
        flow.drawBlock(product, { inset, width: product.width }, HEADER_TOP);
        flow.pdf
          .lineWidth(0.5)
          .moveTo(MARGIN.side, HEADER_TOP + style.leading + 5)
          .lineTo(PAGE.width - MARGIN.side, HEADER_TOP + style.leading + 5)
          .stroke(COLOUR.line);
      }
      const inset = (flow.width - page.width) / 2;
      flow.drawBlock(page, { inset, width: page.width }, FOOTER_TOP);
    }, 'Pagination');
    flow.writer.flushMarks();
    flow.pdf.closePage(index);
  }
}

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
