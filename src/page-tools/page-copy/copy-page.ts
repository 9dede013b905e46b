import { real } from '../../domain/page/real.ts';
import { documentIn, shadowOf } from '../../page-reader/open-parts.ts';
import { AS_DIV, DROPPED, isPlain, isSecretField, safeAddress, VOID } from './allowed.ts';
import { copyCss } from './copy-css.ts';
import { hidingOf } from './hiding.ts';
import { safeCss } from './safe-css.ts';

/** What a copy may hold at most: UTF-16 units of all, of its styles, and elements. */
export interface CopyLimits {
  readonly characters: number;
  readonly cssCharacters: number;
  readonly elements: number;
  readonly depth: number;
}

const LIMITS: CopyLimits = { characters: 6_000_000, cssCharacters: 2_000_000, elements: 200_000, depth: 400 };

/** A page as one file that does nothing. */
export interface PageCopy {
  readonly html: string;
  /** True when the page was larger than is kept. */
  readonly isClipped: boolean;
  /** Styles of other sites cannot be read: it looks different, but what the page hides is hidden. */
  readonly lacksStyles: boolean;
}

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";
const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const INLINE_PICTURE = /^data:image\/(png|jpe?g|gif|webp|avif)[;,]/i;

/**
 * Copies a document as it is now into one HTML file in which nothing runs and nothing is loaded: elements and attributes
 * are written anew from lists of harmless ones, styles as the browser has read them. What the shopper typed into fields
 * is left out. Changes nothing in the document; everything in it is hostile.
 */
export function copyPage(document: Document, limits: CopyLimits = LIMITS): PageCopy {
  return new PageCopier(document, limits).copy();
}

class PageCopier {
  readonly #document: Document;
  readonly #limits: CopyLimits;
  readonly #parts: string[] = [];
  #characters = 0;
  #elements = 0;
  #isClipped = false;
  #lacksStyles = false;

  constructor(document: Document, limits: CopyLimits) {
    this.#document = document;
    this.#limits = limits;
  }

  copy(): PageCopy {
    const { documentElement: root, body, title } = real(this.#document);
    // What is hidden is told by the attributes, once it is known that styles are lacking.
    const css = this.#cssOf(this.#document);
    const attributes = root ? this.#attributes(root) : '';
    this.#write(`<!DOCTYPE html>\n<html${attributes}><head><meta charset="utf-8">`);
    this.#write(`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
    this.#write(
      `<meta name="referrer" content="no-referrer"><title>${escaped(title.slice(0, 2_000))}</title>`,
    );
    this.#write(css);
    this.#write(`</head><body${body ? this.#attributes(body) : ''}>`);
    if (body) this.#writeChildren(body, 0);
    this.#parts.push('</body></html>\n');
    return { html: this.#parts.join(''), isClipped: this.#isClipped, lacksStyles: this.#lacksStyles };
  }

  #write(text: string): void {
    this.#characters += text.length;
    this.#parts.push(text);
  }

  get #isFull(): boolean {
    const isFull = this.#characters >= this.#limits.characters || this.#elements >= this.#limits.elements;
    if (isFull) this.#isClipped = true;
    return isFull;
  }

  #cssOf(root: Document | ShadowRoot): string {
    const sheets = [...(real(root).styleSheets ?? []), ...(real(root).adoptedStyleSheets ?? [])];
    const { css, isClipped, lacksSome } = copyCss(sheets as CSSStyleSheet[], this.#limits.cssCharacters);
    if (isClipped) this.#isClipped = true;
    if (lacksSome) this.#lacksStyles = true;
    return css === '' ? '' : `<style>\n${css}\n</style>`;
  }

  #writeChildren(parent: Node, depth: number): void {
    const shadow = real(parent).nodeType === 1 ? shadowOf(parent as Element) : undefined;
    if (shadow) {
      this.#write('<template shadowrootmode="open">');
      this.#write(this.#cssOf(shadow));
      this.#writeNodes(shadow, depth);
      this.#write('</template>');
    }
    this.#writeNodes(parent, depth);
  }

  #writeNodes(parent: Node, depth: number): void {
    if (depth > this.#limits.depth) {
      this.#isClipped = true;
      return;
    }
    for (let node = real(parent).firstChild; node && !this.#isFull; node = real(node).nextSibling) {
      if (real(node).nodeType === 3) this.#writeText(real(node).nodeValue ?? '');
      else if (real(node).nodeType === 1) this.#writeElement(node as Element, depth + 1);
    }
  }

  #writeText(text: string): void {
    const room = this.#limits.characters - this.#characters;
    if (text.length > room) this.#isClipped = true;
    this.#write(escaped(text.slice(0, Math.max(0, room))));
  }

  #writeElement(element: Element, depth: number): void {
    const { localName, namespaceURI } = real(element);
    const framed = documentIn(element);
    if (framed && real(framed).body) {
      this.#writeFrame(element, framed, depth);
      return;
    }
    const isShape = namespaceURI === SVG;
    // A name that a parser would read otherwise has no business in a file.
    if (DROPPED.has(localName.toLowerCase()) || !/^[a-z][a-z0-9-]*$/i.test(localName)) return;
    if (!isShape && namespaceURI !== XHTML) {
      // Other languages (formulas) are read by rules of their own: their words are enough.
      this.#writeText(real(element).textContent ?? '');
      return;
    }
    // Where a shape holds a part of a page again, parsers disagree.
    if (isShape && /^(foreignobject|title|desc|use|image|a)$/i.test(localName)) return;
    this.#elements += 1;
    const name = AS_DIV.has(localName) ? 'div' : localName;
    this.#write(`<${name}${this.#attributes(element)}>`);
    if (VOID.has(name)) return;
    if (localName === 'textarea')
      this.#writeText(isSecretField(element) ? '' : (real(element).textContent ?? ''));
    else this.#writeChildren(element, depth);
    this.#write(`</${name}>`);
  }

  /** The page within a frame of the same site: a box with its own styles. */
  #writeFrame(frame: Element, inner: Document, depth: number): void {
    this.#elements += 1;
    this.#write(`<div${this.#attributes(frame)}><template shadowrootmode="open">`);
    this.#write(this.#cssOf(inner));
    this.#writeElement(real(inner).body, depth + 1);
    this.#write('</template></div>');
  }

  #attributes(element: Element): string {
    const isShape = real(element).namespaceURI === SVG;
    const written: string[] = [];
    const write = (name: string, value: string): void => {
      written.push(` ${name}="${escaped(value)}"`);
    };
    const hiding = this.#lacksStyles ? hidingOf(element) : '';
    if (hiding !== '' && !real(element).hasAttribute('style')) write('style', hiding);
    for (const { name, value } of [...real(element).attributes]) {
      if (name === 'style') write(name, `${hiding}${safeCss(styleOf(element) ?? value)}`);
      else if (isPlain(name, isShape)) write(name, isShape ? safeCss(value) : value);
    }
    const { localName } = real(element);
    if (localName === 'a' || localName === 'area') {
      const address = safeAddress(real(element).getAttribute('href') ?? '', real(element).baseURI);
      if (real(element).hasAttribute('href') && address !== undefined) {
        write('href', address);
        write('rel', 'noreferrer noopener');
      }
    }
    if (localName === 'img') this.#pictureAttributes(element as HTMLImageElement, write);
    if (localName === 'input') fieldAttributes(element as HTMLInputElement, write);
    if (localName === 'option' && (element as HTMLOptionElement).selected) write('selected', '');
    return written.join('');
  }

  // Pictures are kept as pictures, beside; here only those that are in the page's own text.
  #pictureAttributes(picture: HTMLImageElement, write: (name: string, value: string) => void): void {
    const source = picture.getAttribute('src') ?? '';
    if (INLINE_PICTURE.test(source)) {
      if (source.length <= this.#limits.characters / 10) write('src', source);
      return;
    }
    const address = safeAddress(picture.currentSrc || source, picture.baseURI);
    if (address !== undefined && source !== '') write('data-address', address);
  }
}

/** The declarations of an element as the browser has read them; undefined where a field of a form goes by that name. */
function styleOf(element: Element): string | undefined {
  const css: unknown = real(element as HTMLElement).style?.cssText;
  return typeof css === 'string' ? css : undefined;
}

/** Fields whose value is the page's own, whatever was typed elsewhere. */
const PAGES_OWN = /^(button|submit|reset|checkbox|radio)$/i;

/**
 * What the page itself put into a field, and whether it is ticked; never what was typed. Pages write typed letters back
 * into the attribute, so of a field that can be typed into nothing is kept.
 */
function fieldAttributes(field: HTMLInputElement, write: (name: string, value: string) => void): void {
  const value = real(field).getAttribute('value');
  const isPagesOwn =
    field.readOnly || field.disabled || PAGES_OWN.test(real(field).getAttribute('type') ?? '');
  if (value !== null && isPagesOwn && !isSecretField(field)) write('value', value);
  if (field.checked) write('checked', '');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that no parser takes for anything else, in an element and in an attribute. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
