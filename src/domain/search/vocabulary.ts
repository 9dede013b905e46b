/** How many letters of a term choose its shelf. */
const SHELF_LETTERS = 2;

/** Terms that begin alike, in order once they were asked for. */
interface Shelf {
  terms: string[];
  isSorted: boolean;
}

/** Every term of an index, so kept that those beginning with given letters are found without looking at the others. */
export class Vocabulary {
  readonly #shelves = new Map<string, Shelf>();

  /** Adds a term that is not in it yet. */
  add(term: string): void {
    const key = term.slice(0, SHELF_LETTERS);
    const shelf = this.#shelves.get(key);
    if (!shelf) {
      this.#shelves.set(key, { terms: [term], isSorted: true });
      return;
    }
    shelf.terms.push(term);
    shelf.isSorted = false;
  }

  /** Keeps only the terms for which `isKept`. */
  prune(isKept: (term: string) => boolean): void {
    for (const [key, shelf] of this.#shelves) {
      shelf.terms = shelf.terms.filter(isKept);
      if (shelf.terms.length === 0) this.#shelves.delete(key);
    }
  }

  /** Tells the terms that begin with these letters (at least one); in no order that means anything. */
  forEachFrom(start: string, onTerm: (term: string) => void): void {
    if (start.length >= SHELF_LETTERS) {
      const shelf = this.#shelves.get(start.slice(0, SHELF_LETTERS));
      if (shelf) tellFrom(sorted(shelf), start, onTerm);
      return;
    }
    for (const [key, shelf] of this.#shelves) if (key.startsWith(start)) shelf.terms.forEach(onTerm);
  }
}

function sorted(shelf: Shelf): readonly string[] {
  if (!shelf.isSorted) {
    shelf.terms.sort();
    shelf.isSorted = true;
  }
  return shelf.terms;
}

function tellFrom(terms: readonly string[], start: string, onTerm: (term: string) => void): void {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as string) < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < terms.length; at += 1) {
    const term = terms[at] as string;
    if (!term.startsWith(start)) return;
    onTerm(term);
  }
}
