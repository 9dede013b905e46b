import { real } from '../../domain/page/real.ts';

interface Kept {
  /** The attribute as the page had it; null where there was none. */
  readonly attribute: string | null;
  /** The attribute as we left it: when it still stands so, the page has not touched it meanwhile. */
  ours: string | null;
  /** Each property that we set, as the page had it there. */
  readonly properties: Map<string, { readonly value: string; readonly priority: string }>;
}

/** An element that can carry a style of its own: HTML, SVG, MathML. */
export type Styled = Element & ElementCSSInlineStyle;

/** A page may neither snap nor move by itself while it is scrolled step by step; a ring of focus would be in each seam. */
export const PLAIN_SCROLLING = {
  'scroll-snap-type': 'none',
  'overflow-anchor': 'none',
  outline: 'none',
} as const;

/** Styles set on elements of a page for a while, and given back exactly. */
export class KeptStyles {
  readonly #kept = new Map<Styled, Kept>();

  /** Sets properties above whatever the page's own rules say. */
  set(element: Styled, properties: Readonly<Record<string, string>>): void {
    const attribute = real(element).getAttribute('style');
    const kept = this.#kept.get(element) ?? { attribute, ours: null, properties: new Map() };
    this.#kept.set(element, kept);
    for (const [name, value] of Object.entries(properties)) {
      if (!kept.properties.has(name)) {
        kept.properties.set(name, {
          value: real(element).style.getPropertyValue(name),
          priority: real(element).style.getPropertyPriority(name),
        });
      }
      real(element).style.setProperty(name, value, 'important');
    }
    kept.ours = real(element).getAttribute('style');
  }

  has(element: Styled): boolean {
    return this.#kept.has(element);
  }

  /** Gives elements back as they were; what the page itself has changed there meanwhile stays. */
  release(elements: Iterable<Styled> = [...this.#kept.keys()]): void {
    const all = [...elements].filter((element) => this.#kept.has(element));
    const untouched = all.filter((one) => real(one).getAttribute('style') === this.#kept.get(one)?.ours);
    for (const element of all) this.#giveBack(element, ({ name }) => name !== 'transition');
    // Seen once without transitions: else the page would now fade in what was hidden.
    for (const element of all)
      void real(real(element).ownerDocument).defaultView?.getComputedStyle(element).opacity;
    for (const element of all) {
      this.#giveBack(element, ({ name }) => name === 'transition');
      if (untouched.includes(element)) setAttributeBack(element, this.#kept.get(element)?.attribute ?? null);
      this.#kept.delete(element);
    }
  }

  #giveBack(element: Styled, isMeant: (property: { name: string }) => boolean): void {
    for (const [name, { value, priority }] of this.#kept.get(element)?.properties ?? []) {
      if (!isMeant({ name })) continue;
      if (value === '') real(element).style.removeProperty(name);
      else real(element).style.setProperty(name, value, priority);
    }
  }
}

// By now the properties are as before; this makes the text of the attribute the same, too, letter by letter.
function setAttributeBack(element: Styled, attribute: string | null): void {
  if (attribute === null) {
    real(element).removeAttribute('style');
    return;
  }
  if (real(element).getAttribute('style') === attribute) return;
  const { cssText } = real(element).style;
  real(element).setAttribute('style', attribute);
  // A page's policy may refuse styles in attributes; what its scripts had set is then put back as they do.
  if (real(element).style.cssText !== cssText) real(element).style.cssText = cssText;
}
