import { partsOf } from '../../domain/export/document-parts.ts';
import { addLink } from '../pdf/add-link.ts';
import { STYLE } from '../pdf/style.ts';
import { figureShift } from '../pdf/table-cells.ts';
import type { Section } from './section.ts';

/** Writes the list of parts into its place. To be called once all of them are there. */
export type FillParts = () => void;

const ROW = STYLE.body.leading + 2;
const PAGE_WIDTH = 40;

/**
 * Keeps room on the cover for the list of the document's parts, each with its page. Not for who gets two or three pages. A part
 * without content is left out by itself, so it is known only at the end which there are.
 */
export function writeParts({ flow, words, model }: Section): FillParts {
  if (model.variant === 'manager') return () => undefined;
  // The appendices have no heading of their own; the sums and the chain have one each.
  const most = partsOf(model.variant).length + 1;
  flow.y += 16;
  flow.subheading(words.say('document.parts'), STYLE.kind, most * ROW, 3);
  const list = flow.pdf.struct('TOC');
  flow.root.add(list);
  const [page, top] = [flow.pageIndex, flow.y];
  flow.keepPage(true);
  flow.y += most * ROW;
  return () => {
    flow.pdf.switchToPage(page);
    const figures = flow.parts
      .slice(0, most)
      .map((part) => flow.lay(String(part.page + 1), STYLE.figures, PAGE_WIDTH));
    const widest = Math.max(0, ...figures.map(({ width }) => width));
    for (const [index, part] of flow.parts.slice(0, most).entries()) {
      const at = top + index * ROW;
      const item = flow.pdf.struct('TOCI');
      list.add(item);
      const name = flow.lay(part.title, STYLE.link, flow.width - PAGE_WIDTH);
      addLink(flow, item, name, { inset: 0, width: name.width }, at, { name: part.name, says: part.title });
      const number = figures[index];
      if (number) {
        const inset = flow.width - widest + figureShift(flow, widest, number.width);
        flow.addText(item, 'P', number, { inset, width: number.width }, at);
      }
      item.end();
    }
    flow.writer.flushMarks();
    list.end();
  };
}
