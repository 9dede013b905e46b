import type { Size } from '../domain/capture/pieces.ts';
import { real } from '../domain/page/real.ts';

type Shown = Pick<Window, 'document'> & Partial<Pick<Window, 'innerWidth' | 'innerHeight'>>;

/**
 * The size of what a window shows of its page, without its scroll bars. CSS pixels. Of a page without a doctype the body
 * tells it: there the root element is as high as all of the page.
 */
export function visibleSize({ document, innerWidth = 0, innerHeight = 0 }: Shown): Size {
  const { scrollingElement, compatMode, body, documentElement } = real(document);
  const teller = scrollingElement ?? (compatMode === 'BackCompat' ? body : null) ?? documentElement;
  const { clientWidth: width, clientHeight: height } = real(teller);
  return width > 0 && height > 0 ? { width, height } : { width: innerWidth, height: innerHeight };
}
