import { real } from '../../domain/page/real.ts';
import { shadowOf } from '../../page-reader/open-parts.ts';

/** The elements directly within one as they are drawn: those of its open shadow root, and its own. */
export function childrenOf(element: Element): Element[] {
  const shadow = shadowOf(element);
  return shadow ? [...shadow.children, ...real(element).children] : [...real(element).children];
}

/** The element around one, out of an open shadow root, too. */
export function parentOf(element: Element): Element | null {
  const parent = real(element).parentElement;
  if (parent) return parent;
  const root = real(element).getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
