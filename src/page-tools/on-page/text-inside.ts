import type { Point, Rect } from '../../domain/capture/pieces.ts';
import { centreOf, overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import { MAX_TEXT_CHARACTERS } from '../../domain/detect/finding.ts';
import { real } from '../../domain/page/real.ts';
import { documentIn, shadowOf } from '../../page-reader/open-parts.ts';
import { windowStart } from './frame-place.ts';
import { runInside, type TextRun } from './text-run.ts';

export interface TextInside {
  readonly text: string;
  /** True when there was more than could be looked at. */
  readonly clipped: boolean;
}

// Hostile pages have a million nodes; the shopper waits for an answer.
const MOST_NODES = 120_000;
const WITHIN_MS = 300;

/** What a node may show at most: boxes around it that cut it off. Absolute ones are cut off by positioned boxes only. */
interface Clip {
  readonly flow: Rect;
  readonly absolute: Rect;
}

interface Step {
  readonly node: Node;
  readonly clip: Clip;
  readonly offset: Point;
  readonly seen: boolean;
}

/**
 * The text that is seen within a rectangle of the window (pixels, as `getBoundingClientRect` counts), also in open shadow
 * roots and frames of the same site; line by line. With `root` only what is inside that element. Bounded in time and size.
 */
export function textInside(window: Window, region: Rect, root?: Element): TextInside {
  const lines = new Lines();
  const endMs = performance.now() + WITHIN_MS;
  const top = root ?? real(window.document).documentElement;
  const stack: Step[] = [
    { node: top, clip: { flow: region, absolute: region }, offset: windowStart(top), seen: true },
  ];
  let looked = 0;
  for (let step = stack.pop(); step; step = stack.pop()) {
    looked += 1;
    if (looked > MOST_NODES || lines.length > MAX_TEXT_CHARACTERS || performance.now() > endMs) {
      return { text: lines.text(), clipped: true };
    }
    if (real(step.node).nodeType === Node.TEXT_NODE) {
      const run = step.seen && /\S/.test((step.node as Text).data) ? runOf(step) : undefined;
      if (run) lines.add(run);
    } else {
      for (const child of stepsInto(step).reverse()) stack.push(child);
    }
  }
  return { text: lines.text(), clipped: false };
}

const runOf = ({ node, clip, offset }: Step): TextRun | undefined =>
  runInside(node as Text, clip.flow, offset);

function stepsInto({ node, clip, offset }: Step): Step[] {
  if (real(node).nodeType !== Node.ELEMENT_NODE) return [];
  const element = node as HTMLElement;
  const style = real(real(element).ownerDocument).defaultView?.getComputedStyle(element);
  if (!style || style.display === 'none' || Number(style.opacity) === 0) return [];
  const box = shifted(real(element).getBoundingClientRect(), offset);
  const around = style.position === 'fixed' || style.position === 'absolute' ? clip.absolute : clip.flow;
  // The page's own root hands its overflow on to the window.
  const isRoot =
    element === real(real(element).ownerDocument).documentElement ||
    element === real(real(element).ownerDocument).body;
  const cuts = !isRoot && style.overflow !== 'visible' && !/^(inline|contents)$/.test(style.display);
  const flow = cuts ? overlapOf(around, box) : around;
  const inner = {
    flow,
    absolute: style.position === 'static' && style.transform === 'none' ? clip.absolute : flow,
  };
  const framed = documentIn(element);
  const frame = framed && real(framed).documentElement;
  if (frame) {
    const within = overlapOf(around, box);
    const origin = { x: box.x + real(element).clientLeft, y: box.y + real(element).clientTop };
    return [{ node: frame, clip: { flow: within, absolute: within }, offset: origin, seen: true }];
  }
  return shownNodes(element).map((child) => ({
    node: child,
    clip: inner,
    offset,
    seen: style.visibility === 'visible',
  }));
}

function shownNodes(element: HTMLElement): Node[] {
  const shadow = shadowOf(element);
  if (shadow) return [...shadow.childNodes];
  const slotted =
    real(element).localName === 'slot' ? real(element as HTMLSlotElement).assignedNodes?.() : [];
  return slotted && slotted.length > 0 ? slotted : [...real(element).childNodes];
}

const shifted = ({ x, y, width, height }: DOMRect, offset: Point): Rect => ({
  x: x + offset.x,
  y: y + offset.y,
  width,
  height,
});

/** Puts runs together as lines: what stands beside each other with a space where there is room for one. */
class Lines {
  private readonly parts: string[] = [];
  private last: Rect | undefined;
  length = 0;

  add({ text, first, last }: TextRun): void {
    const said = text.toWellFormed().replace(/\s+/g, ' ');
    const before = this.last;
    this.last = last;
    const between = before && (isBeside(first, before) ? (touches(first, before) ? '' : ' ') : '\n');
    this.parts.push(`${between ?? ''}${said}`);
    this.length += said.length + 1;
  }

  text(): string {
    return this.parts
      .join('')
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim()
      .slice(0, MAX_TEXT_CHARACTERS)
      .toWellFormed();
  }
}

const isBeside = (a: Rect, b: Rect): boolean => {
  const middle = centreOf(a).y;
  return (middle > b.y && middle < b.y + b.height) || (centreOf(b).y > a.y && centreOf(b).y < a.y + a.height);
};

const touches = (a: Rect, b: Rect): boolean =>
  Math.min(Math.abs(a.x - (b.x + b.width)), Math.abs(b.x - (a.x + a.width))) < 2;
