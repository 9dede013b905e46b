/**
 * What the browser says of a thing in a page, not what the page put in its place. A field of a form that is named
 * `children`, an `<img name="body">` in a document stand in the way of the properties of the same name, by the rules of
 * HTML, and hide them from scripts of an extension as well. `real(form).children` reads past them: each property is that
 * of the prototype. For every other thing it gives the thing itself. To be read from at once, not kept: it is not equal to
 * what it speaks of.
 */
export function real<Thing extends object>(thing: Thing): Thing;
export function real<Thing extends object>(thing: Thing | undefined): Thing | undefined;
export function real<Thing extends object>(thing: Thing | null): Thing | null;
export function real<Thing extends object>(thing: Thing | null | undefined): Thing | null | undefined;
export function real<Thing extends object>(thing: Thing | null | undefined): Thing | null | undefined {
  return thing && isShadowed(thing) ? past(thing) : thing;
}

/** Only these let names that the page chose stand before their own properties. */
const SHADOWED = /^(HTMLFormElement|(HTML|XML)?Document)$/;

const known = new WeakMap<object, boolean>();

function isShadowed(thing: object): boolean {
  const kind: object | null = Object.getPrototypeOf(thing);
  if (!kind) return false;
  const said = known.get(kind);
  if (said !== undefined) return said;
  const isIt = SHADOWED.test(String(Reflect.get(kind, Symbol.toStringTag)));
  known.set(kind, isIt);
  return isIt;
}

function past<Thing extends object>(thing: Thing): Thing {
  return new Proxy(Object.create(null), {
    get(_none, name) {
      const found = inherited(thing, name);
      if (!found) return Reflect.get(thing, name);
      if (found.get) return found.get.call(thing);
      return typeof found.value === 'function' ? found.value.bind(thing) : found.value;
    },
    set(_none, name, value) {
      const found = inherited(thing, name);
      if (!found?.set) return Reflect.set(thing, name, value);
      found.set.call(thing, value);
      return true;
    },
  });
}

function inherited(thing: object, name: PropertyKey): PropertyDescriptor | undefined {
  for (let at: object | null = Object.getPrototypeOf(thing); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}
