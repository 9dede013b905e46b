import type { PageWords } from '../../domain/capture/page-tools.ts';
import { real } from '../../domain/page/real.ts';
import { elementOf } from './element-of.ts';
import { keepFocusSecret } from './focus.ts';
import { framesShown } from './frames.ts';
import { STYLES } from './styles.ts';

/** One thing that Tikiya shows on a page, in a shadow root that the page cannot open. */
export interface Surface {
  /** The element in the page's own document that holds it: what events from inside have as their target. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where to put what is shown. */
  readonly layer: HTMLElement;
  remove(): void;
}

const shown = new Set<Surface>();

/**
 * Puts an empty surface above all of the page, also above its open dialogs, in the shopper's language. Nothing of it
 * takes part in the page's layout or has its styles.
 */
export function openSurface(window: Window, words: PageWords): Surface {
  const { document } = window;
  const host = elementOf(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  adopt(window, root);
  const layer = elementOf(document, 'div', { class: 'layer', lang: words.language, dir: words.direction });
  root.append(layer);
  // What a page listens to below the window must not take a click on our buttons for one on itself.
  for (const type of SWALLOWED) root.addEventListener(type, (event) => event.stopPropagation());
  placeFor(document).append(host);
  host.setAttribute('popover', 'manual');
  host.showPopover?.();
  const letFocusTell = keepFocusSecret(window, host);
  const surface: Surface = {
    host,
    root,
    layer,
    remove: () => {
      shown.delete(surface);
      host.remove();
      letFocusTell();
    },
  };
  shown.add(surface);
  return surface;
}

/** Whether an element of the page's document is one that holds something of Tikiya. */
export const isOurs = (element: Element): boolean => [...shown].some(({ host }) => host === element);

/** Does something while nothing of Tikiya is to be seen on the page. */
export async function withoutOurs<Value>(window: Window, act: () => Promise<Value>): Promise<Value> {
  const hidden = [...shown].filter(({ layer }) => !layer.hasAttribute('data-hidden'));
  if (hidden.length === 0) return act();
  // Not `display` or `visibility`, which would take the keyboard's focus away.
  for (const { layer } of hidden) layer.toggleAttribute('data-hidden', true);
  await framesShown(window);
  try {
    return await act();
  } finally {
    for (const { layer } of hidden) layer.toggleAttribute('data-hidden', false);
  }
}

const SWALLOWED = [
  ...[
    'click',
    'dblclick',
    'auxclick',
    'contextmenu',
    'mousedown',
    'mouseup',
    'mousemove',
    'mouseover',
    'mouseout',
  ],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['touchstart', 'touchend', 'touchmove'],
];

// Made by script: a page's policy against inline styles would take a style element away, also in a shadow root.
function adopt(window: Window, root: ShadowRoot): void {
  const { CSSStyleSheet: Sheet } = window as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
}

// Everything outside of an open modal dialog is inert: there neither mouse nor keyboard would reach our buttons. A press
// outside of an open menu would close that.
function placeFor(document: Document): Element {
  const modal = [...real(document).querySelectorAll('dialog:modal')].at(-1);
  return topMenu(modal ?? real(document).documentElement) ?? modal ?? real(document).documentElement;
}

/** The menu that was opened last of those that a press beside them closes. */
function topMenu(within: Element): Element | undefined {
  if (!('popover' in within)) return undefined;
  const menus = [...real(within).querySelectorAll<HTMLElement>('[popover]:popover-open')].filter(
    (one) => real(one).popover !== 'manual',
  );
  // One that was opened by a button in another may stand before that in the page.
  const opens = (one: Element, other: Element): boolean =>
    other.id !== '' && one.querySelector(`[popovertarget="${CSS.escape(other.id)}"]`) !== null;
  return menus.findLast((one) => !menus.some((other) => other !== one && opens(one, other)));
}
