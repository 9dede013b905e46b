/** One step of a simple selector: a tag, an id, classes and attributes, all of which must fit. */
interface Step {
  readonly tag?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[];
}

const PARTS = /^([a-z][a-z0-9]*)|#([\w-]+)|\.([^.#[\]\s]+)|\[([\w-]+)(?:=([^\]]*))?\]/g;
const ANCESTORS_LOOKED_AT = 40;

function parseStep(text: string): Step {
  let tag: string | undefined;
  let id: string | undefined;
  const classes: string[] = [];
  const attributes: [string, string | undefined][] = [];
  for (const part of text.matchAll(PARTS)) {
    if (part[1]) tag = part[1];
    else if (part[2]) id = part[2];
    else if (part[3]) classes.push(part[3]);
    else if (part[4]) attributes.push([part[4], part[5]]);
  }
  return { ...(tag && { tag }), ...(id && { id }), classes, attributes };
}

/** Class names of an element; Outlook on the web writes `x_` before each of a message's, which is taken off. */
function classesOf(element: Element): readonly string[] {
  const value = element.getAttribute('class');
  if (!value) return [];
  return value
    .slice(0, 500)
    .split(/\s+/)
    .map((name) => (name.startsWith('x_') ? name.slice(2) : name));
}

function fits(element: Element, step: Step): boolean {
  if (step.tag && element.localName !== step.tag) return false;
  if (step.id && element.getAttribute('id')?.replace(/^x_/, '') !== step.id) return false;
  if (step.classes.length > 0) {
    const own = classesOf(element);
    if (!step.classes.every((name) => own.includes(name))) return false;
  }
  return step.attributes.every(([name, value]) => {
    const own = element.getAttribute(name);
    return value === undefined ? own !== null : own === value;
  });
}

/**
 * The elements that a bounded walk passed, by tag, class, id and attribute. It answers the simple selectors that the
 * layers need (`tag#id.class[attr=value]`, descendants by a space) without ever asking the whole document.
 */
export class ElementIndex {
  readonly #byKey = new Map<string, Element[]>();
  static readonly #indexedAttributes = [
    'data-testid',
    'data-component',
    'itemprop',
    'itemtype',
    'data-hook',
    'data-author',
    'data-from',
    'data-user',
    'data-role',
    'data-sender',
    'data-direction',
    'data-test',
    'data-test-id',
    'data-pre-plain-text',
    'aria-label',
    'role',
  ];

  /** Takes in one element, once. */
  add(element: Element): void {
    this.#put(element.localName, element);
    if (!element.hasAttributes()) return;
    const id = element.getAttribute('id');
    if (id !== null) this.#put(`#${id.slice(0, 100).replace(/^x_/, '')}`, element);
    for (const one of classesOf(element)) this.#put(`.${one}`, element);
    for (const name of ElementIndex.#indexedAttributes)
      if (element.hasAttribute(name)) this.#put(`[${name}]`, element);
  }

  /** Every class name that was passed, at most `limit`. */
  classNames(limit = 2_000): string[] {
    const names: string[] = [];
    for (const key of this.#byKey.keys()) {
      if (names.length >= limit) break;
      if (key.startsWith('.')) names.push(key.slice(1));
    }
    return names;
  }

  #put(key: string, element: Element): void {
    const list = this.#byKey.get(key);
    if (list) list.push(element);
    else this.#byKey.set(key, [element]);
  }

  /** Elements that fit a simple selector, in document order, at most `limit`. */
  find(selector: string, limit = 50): Element[] {
    const steps = selector.split(/ (?![^[]*\])/).map(parseStep);
    const last = steps.at(-1);
    if (!last) return [];
    const attribute = last.attributes.find(([name]) => ElementIndex.#indexedAttributes.includes(name));
    const key = last.id
      ? `#${last.id}`
      : last.classes[0]
        ? `.${last.classes[0]}`
        : attribute
          ? `[${attribute[0]}]`
          : (last.tag ?? '');
    const found: Element[] = [];
    for (const element of (this.#byKey.get(key) ?? []).slice(0, 2_000)) {
      if (fits(element, last) && this.#hasAncestors(element, steps.slice(0, -1))) found.push(element);
      if (found.length >= limit) break;
    }
    return found;
  }

  /** The first and the last elements of a tag in document order, at most `each` of either. */
  ends(tag: string, each: number): readonly Element[] {
    const all = this.#byKey.get(tag) ?? [];
    return all.length <= each * 2 ? all : [...all.slice(0, each), ...all.slice(-each)];
  }

  /** The first element that fits, if any. */
  first(selector: string): Element | undefined {
    return this.find(selector, 1)[0];
  }

  #hasAncestors(element: Element, steps: readonly Step[]): boolean {
    let wanted = steps.length - 1;
    let above = element.parentElement;
    for (let level = 0; above && wanted >= 0 && level < ANCESTORS_LOOKED_AT; level += 1) {
      const step = steps[wanted];
      if (step && fits(above, step)) wanted -= 1;
      above = above.parentElement;
    }
    return wanted < 0;
  }
}
