import type { PageWords } from '../../domain/capture/page-tools.ts';
import type { Rect, Size } from '../../domain/capture/pieces.ts';
import { elementOf } from './element-of.ts';
import { guardKeys } from './guard-keys.ts';
import { openSurface, type Surface, withoutOurs } from './surface.ts';

export interface BarButton {
  readonly label: string;
  /** The one that is meant to be pressed. */
  readonly isMain?: boolean;
  readonly onPress: () => void;
}

export interface BarContent {
  /** What can be done now; spoken by screen readers when the bar appears and when it changes. */
  readonly text: string;
  readonly buttons: readonly BarButton[];
}

/** The bar within a surface. */
export interface BarElement {
  readonly element: HTMLElement;
  say(text: string): void;
  /** A number beside the text, seen and not spoken: it changes too often. */
  tellCount(text: string): void;
}

/** Adds a bar with text and buttons to a surface that is there already. */
export function addBar(surface: Surface, words: PageWords, { text, buttons }: BarContent): BarElement {
  const document = surface.host.ownerDocument;
  const says = elementOf(document, 'p', { class: 'text', role: 'status' });
  const count = elementOf(document, 'span', { class: 'count', 'aria-hidden': 'true' });
  const row = elementOf(document, 'div', { class: 'buttons' });
  for (const { label, isMain, onPress } of buttons) {
    const button = elementOf(document, 'button', { type: 'button', ...(isMain && { class: 'main' }) }, label);
    button.addEventListener('click', (event) => {
      // A page that could press our buttons could make the shopper keep what they did not choose.
      if (event.isTrusted) onPress();
    });
    row.append(button);
  }
  const attributes = { class: 'bar', role: 'region', 'aria-label': words.texts.name };
  const element = elementOf(document, 'div', attributes, says, count, row);
  surface.layer.append(element);
  says.textContent = text;
  return {
    element,
    say: (said) => {
      if (says.textContent !== said) says.textContent = said;
    },
    tellCount: (told) => {
      count.textContent = told;
    },
  };
}

/** Puts a bar to the end of the window, and to its start only for something that stands clearly in its lower half. */
export function keepBarAway({ element }: BarElement, from: Rect, window: Size): void {
  const isBelow = from.y + from.height / 2 > window.height * 0.55;
  element.dataset.at = isBelow ? 'start' : 'end';
}

/** A bar of its own, for walks that the shopper only watches. */
export interface Bar {
  say(text: string): void;
  tellCount(text: string): void;
  /** Does something while nothing of Tikiya is to be seen. (`session.take` sees to that by itself.) */
  hideWhile<Value>(act: () => Promise<Value>): Promise<Value>;
  remove(): void;
}

/**
 * Shows a bar on the page. The page stays usable and keeps its focus. `onEscape` is called for the Escape key wherever
 * the focus is in the page, and the page does not hear of that key.
 */
export function showBar(
  window: Window,
  words: PageWords,
  content: BarContent & { readonly onEscape?: () => void },
): Bar {
  const surface = openSurface(window, words);
  const bar = addBar(surface, words, content);
  const letKeysGo = guardKeys(window, (event) => {
    if (event.key === 'Escape' && content.onEscape && !event.isComposing) {
      event.preventDefault();
      content.onEscape();
      return 'ours';
    }
    return event.target === surface.host ? 'ours' : 'page';
  });
  return {
    say: bar.say,
    tellCount: bar.tellCount,
    hideWhile: (act) => withoutOurs(window, act),
    remove: () => {
      letKeysGo();
      surface.remove();
    },
  };
}
