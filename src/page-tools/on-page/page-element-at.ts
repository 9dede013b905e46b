import type { Point } from '../../domain/capture/pieces.ts';
import { real } from '../../domain/page/real.ts';
import { isOurs } from './surface.ts';

/** The element of the page at a place of the window, beneath whatever Tikiya shows there; also within open shadow roots. */
export function pageElementAt(document: Document, { x, y }: Point): Element | undefined {
  let hit = real(document)
    .elementsFromPoint(x, y)
    .find((one) => !isOurs(one));
  for (let root = real(hit)?.shadowRoot; root; ) {
    const inner: Element | undefined = real(root)
      .elementsFromPoint(x, y)
      .find((one) => real(one).getRootNode() === root);
    if (!inner) break;
    hit = inner;
    root = real(inner).shadowRoot;
  }
  return hit;
}
