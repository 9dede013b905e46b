import type { Point, Rect } from '../../domain/capture/pieces.ts';
import { areaOf, centreOf, isInside, overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { real } from '../../domain/page/real.ts';

/** What is seen of a text node. Window pixels. */
export interface TextRun {
  readonly text: string;
  readonly first: Rect;
  readonly last: Rect;
}

/** Long stretches without a space (addresses, languages that write none) are looked at in parts. */
const WORD = /\S{1,24}\s*/g;
const MOST_WORDS = 5_000;

/** The words of a text node that stand within a rectangle; undefined when none does. `offset`: of its frame's corner. */
export function runInside(node: Text, clip: Rect, offset: Point): TextRun | undefined {
  const document = real(node).ownerDocument;
  const range = real(document).createRange();
  range.selectNodeContents(node);
  const rects = rectsOf(range, offset);
  const touching = rects.filter((rect) => areaOf(overlapOf(rect, clip)) > 0);
  const [first, last] = [touching[0], touching.at(-1)];
  if (!first || !last) return undefined;
  if (touching.length === rects.length && rects.every((rect) => isWithin(rect, clip))) {
    return { text: node.data, first, last };
  }
  const words: string[] = [];
  let [from, to]: [Rect | undefined, Rect | undefined] = [undefined, undefined];
  let looked = 0;
  for (const { 0: word, index } of node.data.matchAll(WORD)) {
    looked += 1;
    if (looked > MOST_WORDS) break;
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    const rect = rectsOf(range, offset).find((one) => isInside(centreOf(one), clip));
    if (!rect) continue;
    words.push(word);
    from ??= rect;
    to = rect;
  }
  return from && to && { text: words.join(''), first: from, last: to };
}

const rectsOf = (range: Range, offset: Point): Rect[] =>
  Array.from(range.getClientRects(), ({ x, y, width, height }) => ({
    x: x + offset.x,
    y: y + offset.y,
    width,
    height,
  }));

// Half a pixel of a letter beyond the edge cuts nothing off.
const isWithin = (rect: Rect, clip: Rect): boolean =>
  areaOf(overlapOf(rect, clip)) >= areaOf(rect) - Math.max(rect.width, rect.height);
