/** Something that was found, by its number. */
interface Scored {
  readonly number: number;
  readonly score: number;
  readonly atMs: number;
}

/** The best of many, the newer of two that are as good first, without putting all of them in order. */
export class BestOf {
  readonly #most: number;
  readonly #kept: Scored[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  offer(number: number, score: number, atMs: number): void {
    const kept = this.#kept;
    const last = kept[kept.length - 1];
    if (last && kept.length >= this.#most && !isBefore(score, atMs, last)) return;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(score, atMs, kept[middle] as Scored)) high = middle;
      else low = middle + 1;
    }
    kept.splice(low, 0, { number, score, atMs });
    if (kept.length > this.#most) kept.pop();
  }

  inOrder(): readonly Scored[] {
    return this.#kept;
  }
}

const isBefore = (score: number, atMs: number, other: Scored): boolean =>
  score > other.score || (score === other.score && atMs > other.atMs);
