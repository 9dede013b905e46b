/** Who wants to know of every change. */
export class Listeners {
  readonly #all = new Set<() => void>();

  readonly tell = (): void => {
    for (const listener of this.#all) listener();
  };

  /** Gives back the way to stop. */
  readonly add = (listener: () => void): (() => void) => {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  };
}
