/**
 * Keeps what was made for the keys that were asked for last: as many as `most`, at times twice as many. What comes again and again
 * stays; what came once soon goes, and the collector finds it while it is young.
 */
export class LatelyUsed<Value> {
  readonly #most: number;
  #now = new Map<string, Value>();
  #before = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept for a key, or else what `make` gives, which is kept from then on. */
  get(key: string, make: () => Value): Value {
    let value = this.#now.get(key);
    if (value !== undefined) return value;
    value = this.#before.get(key) ?? make();
    if (this.#now.size >= this.#most) {
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.#now.set(key, value);
    return value;
  }
}
