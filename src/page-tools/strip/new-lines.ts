/**
 * Collects what was read from one look to the next: lines that the last look had too are the same lines, scrolled. Bounded.
 */
export class NewLines {
  readonly #most: number;
  #lines: string[] = [];
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

  /** What it would be with this look, which is not added. */
  with(text: string): { readonly text: string; readonly isClipped: boolean } {
    const after = new NewLines(this.#most);
    after.#lines = [...this.#lines];
    [after.#last, after.#length, after.isClipped] = [this.#last, this.#length, this.isClipped];
    after.add(text);
    return { text: after.text(), isClipped: after.isClipped };
  }
}
