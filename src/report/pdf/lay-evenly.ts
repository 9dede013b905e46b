import type { TextBlock, TextStyle } from '../text/text-block.ts';
import type { Flow } from './flow.ts';

/** A title over the full width, its lines as even in length as they can be: no word alone on the last one. */
export function layEvenly(flow: Pick<Flow, 'lay' | 'width'>, text: string, style: TextStyle): TextBlock {
  let best = flow.lay(text, style);
  if (best.lines.length === 1) return best;
  for (let width = flow.width * 0.95; width > flow.width * 0.5; width -= flow.width * 0.05) {
    const narrower = flow.lay(text, style, width);
    if (narrower.lines.length > best.lines.length) break;
    best = narrower;
  }
  return best;
}
