import type { SeenMessage } from './merge-readings.ts';

const FEW = 2;
/** More numbers than any conversation has are no count of messages. */
const MOST = 100_000;

/** The numbers that a page gives to the rows of a list, as far as they can be believed. */
export class PageNumbers {
  readonly #texts = new Map<number, string | undefined>();
  #conflicts = 0;

  learn(seen: readonly SeenMessage[]): void {
    for (const { index, message } of seen) {
      if (index === undefined) continue;
      const text = this.#texts.get(index);
      // One number with several texts names the row on the screen, not the message.
      if (text !== undefined && text !== message.text) this.#conflicts += 1;
      this.#texts.set(index, message.text);
    }
  }

  /** Numbers of rows that were shown and hold no message. */
  ignore(numbers: Iterable<number>): void {
    for (const number of numbers) if (!this.#texts.has(number)) this.#texts.set(number, undefined);
  }

  /** Whether rows are numbered between two messages and were never shown. */
  areMissing(one: number | undefined, next: number | undefined): boolean {
    if (one === undefined || next === undefined || next - one < 2 || next - one > MOST) return false;
    if (this.#conflicts > FEW) return false;
    for (let number = one + 1; number < next; number += 1) if (!this.#texts.has(number)) return true;
    return false;
  }
}
