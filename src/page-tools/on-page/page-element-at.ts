import type { Point } from '../../domain/capture/pieces.ts';
import { isOurs } from './surface.ts';

/** The element of the page at a place of the window, beneath whatever Tikiya shows there; also within open shadow roots. */
export function pageElementAt(document: Document, { x, y }: Point): Element | undefined {
  let hit = document.elementsFromPoint(x, y).find((one) => !isOurs(one));
  for (let root = hit?.shadowRoot; root; ) {
    const inner: Element | undefined = root.elementsFromPoint(x, y).find((one) => one.getRootNode() === root);
    if (!inner) break;
    hit = inner;
    root = inner.shadowRoot;
  }
  return hit;
}
