/** The elements directly within one as they are drawn: those of its open shadow root, and its own. */
export function childrenOf(element: Element): Element[] {
  return element.shadowRoot ? [...element.shadowRoot.children, ...element.children] : [...element.children];
}

/** The element around one, out of an open shadow root, too. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
