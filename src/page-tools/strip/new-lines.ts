/**
 * Collects what was read from one look to the next: lines that the last look had too are the same lines, scrolled. Bounded.
 */
export class NewLines {
  readonly #most: number;
  readonly #lines: string[] = [];
  #last: ReadonlySet<string> = new Set();
  #length = 0;
  isClipped = false;

  /** `most`: UTF-16 units. */
  constructor(most: number) {
    this.#most = most;
  }

  add(text: string): void {
    const lines = text.split('\n').filter((line) => line !== '');
    for (const line of lines) {
      if (this.#last.has(line)) continue;
      if (this.#length + line.length >= this.#most) {
        this.isClipped = true;
        break;
      }
      this.#lines.push(line);
      this.#length += line.length + 1;
    }
    this.#last = new Set(lines);
  }

  text(): string {
    return this.#lines.join('\n');
  }
}
