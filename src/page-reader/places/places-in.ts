import type { PersonalPlace } from '../../domain/capture/mark.ts';
import type { Rect } from '../../domain/capture/pieces.ts';
import { findPersonal } from '../../domain/personal/find-personal.ts';
import type { PersonalDetail } from '../../domain/personal/personal-detail.ts';
import { documentIn } from '../open-parts.ts';
import { type PlacedText, placedText } from './placed-text.ts';
import { stretchesOf } from './stretches.ts';
import { rectsOf } from './text-rects.ts';

/** What looking for places may cost: a page is hostile, and the shopper waits. */
const NODES = 60_000;
const CHARACTERS = 400_000;
const MOST_PLACES = 500;
const ALLOWED_MS = 400;
const FRAME_DEPTH = 3;

interface Search {
  readonly places: PersonalPlace[];
  readonly endMs: number;
  readonly now: () => number;
}

/**
 * Where personal details stand in a page. `toWhole` gives the place in the whole capture of a rectangle in the window's
 * view (CSS pixels), or undefined for what is not part of it. `root`: only what is below it. Open shadow roots and
 * same-origin frames are searched too. Bounded in nodes, count and `allowedMs`, changes nothing, never throws.
 */
export function placesIn(
  window: Pick<Window, 'document' | 'performance'>,
  toWhole: (rect: DOMRect) => Rect | undefined,
  root: Node = window.document,
  allowedMs = ALLOWED_MS,
): PersonalPlace[] {
  const now = (): number => window.performance.now();
  const search: Search = { places: [], endMs: now() + allowedMs, now };
  searchBelow(search, root, toWhole, FRAME_DEPTH);
  return search.places;
}

function searchBelow(
  search: Search,
  root: Node,
  toWhole: (rect: DOMRect) => Rect | undefined,
  depth: number,
): void {
  try {
    const isLate = (): boolean => search.now() > search.endMs;
    const text = placedText(root, { nodes: NODES, characters: CHARACTERS, isLate });
    for (const stretch of stretchesOf(text.text)) {
      if (isLate()) return;
      for (const found of findPersonal(stretch.text)) {
        if (search.places.length >= MOST_PLACES || isLate()) return;
        const [start, end] = [stretch.from + found.start, stretch.from + found.end];
        if (start < stretch.start || start >= stretch.end) continue;
        keep(search, text, { kind: found.kind, start, end }, toWhole);
      }
    }
    if (depth === 0) return;
    for (const frame of text.frames) {
      const inner = documentIn(frame);
      if (inner) searchBelow(search, inner, (rect) => through(frame, rect, toWhole), depth - 1);
    }
  } catch (thrown) {
    // A page may change or break under the walk; offers are a help and nothing that a capture could fail on.
    console.error(thrown);
  }
}

function keep(
  { places }: Search,
  text: PlacedText,
  { kind, start, end }: PersonalDetail,
  toWhole: (rect: DOMRect) => Rect | undefined,
): void {
  for (const seen of rectsOf(text, start, end)) {
    const rect = toWhole(seen);
    if (rect && rect.width > 0 && rect.height > 0) places.push({ kind, rect });
  }
}

/** A rectangle of a frame's own window in the window around it, cut to what the frame shows. */
function through(
  frame: HTMLIFrameElement,
  rect: DOMRect,
  toWhole: (rect: DOMRect) => Rect | undefined,
): Rect | undefined {
  const box = frame.getBoundingClientRect();
  const scale = frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1;
  const [x, y] = [box.x + (frame.clientLeft + rect.x) * scale, box.y + (frame.clientTop + rect.y) * scale];
  const [start, top] = [Math.max(x, box.left), Math.max(y, box.top)];
  const width = Math.min(x + rect.width * scale, box.right) - start;
  const height = Math.min(y + rect.height * scale, box.bottom) - top;
  return width > 0 && height > 0 ? toWhole(new DOMRect(start, top, width, height)) : undefined;
}
