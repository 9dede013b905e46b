import type { Point } from '../../domain/capture/pieces.ts';
import type { PageText } from '../../domain/file/document-page.ts';
import type { Flow } from '../pdf/flow.ts';
import { cleanLine, withoutDirectionControls } from '../text/clean-text.ts';

/** One piece of text is a line at most. */
const MOST_LETTERS = 1_000;

/**
 * Writes the text of a picture over it without showing it, each piece where its letters stand, for whoever searches, copies or
 * listens. `origin`: the picture's top left corner in points; `scale`: points for a pixel of it.
 */
export function drawHiddenTexts(flow: Flow, texts: readonly PageText[], origin: Point, scale: number): void {
  const cleaned = texts.flatMap((one) => {
    const { text } = cleanLine(one.text, MOST_LETTERS);
    return text === '' ? [] : [{ ...one, text }];
  });
  if (cleaned.length === 0) return;
  const node = flow.pdf.struct('P');
  flow.root.add(node);
  const read = cleaned.map(({ text }) => withoutDirectionControls(text)).join('\n');
  const span = flow.pdf.struct('Span', { actual: read });
  node.add(span);
  span.add(() => {
    for (const { text, isRtl, x, baseline, width, size } of cleaned) {
      const place = { x: origin.x + x * scale, y: origin.y + baseline * scale };
      flow.writer.hiddenText(text, isRtl ? 'rtl' : 'ltr', place, {
        width: width * scale,
        size: size * scale,
      });
    }
  });
  node.end();
}
