import type { Message } from '../capture/message.ts';
import { overlapsOf } from './align.ts';
import { chooseOverlap } from './choose-overlap.ts';
import { joinByAnchors } from './join-by-anchors.ts';
import { KeyTrust } from './key-trust.ts';
import { PageNumbers } from './page-numbers.ts';

/** A message as one look at the list showed it. */
export interface SeenMessage {
  readonly message: Message;
  /** A name that the page gives to it, if it does. */
  readonly key?: string;
  /** Its number in the conversation, if the page counts. */
  readonly index?: number;
  /** Number of the element that showed it: the same element with the same text is the same message. */
  readonly element: number;
  /** Where it began in the view of the list. CSS pixels. */
  readonly top: number;
  /** Where it began in the whole list, as far as the list's scrolling tells. CSS pixels. */
  readonly offset: number;
  /** Room was left empty above it in which messages should stand. */
  readonly hasHoleAbove?: boolean;
}

/** A message that is kept, with what was last known of it. */
export interface KeptMessage extends SeenMessage {
  /** Number of the last reading that showed it. */
  reading: number;
  /** Whether something is missing right before it; undefined where no reading showed what stands there. */
  isAfterGap: boolean | undefined;
}

/** What a reading added. */
export interface Added {
  /** How many messages were new. */
  readonly count: number;
  /** How far the list moved up in the view since the reading before, by messages that both show. CSS pixels. */
  readonly movedPx?: number;
}

export interface Gap {
  readonly after: Message;
  readonly before: Message;
}

/** Puts readings of a list, each of a part of it and in its order, together to one conversation. */
export class MergedReadings {
  #kept: KeptMessage[] = [];
  #readings = 0;
  readonly #trust = new KeyTrust();
  readonly #numbers = new PageNumbers();

  get count(): number {
    return this.#kept.length;
  }

  /** Adds what the list shows now. Readings come in the order of a walk from start to end; one may reach back. */
  add(seen: readonly SeenMessage[], viewHeight: number): Added {
    if (seen.length === 0) return { count: 0 };
    this.#readings += 1;
    this.#trust.learn(seen);
    this.#numbers.learn(seen);
    const before = this.#kept.length;
    const fresh = seen.map((one, at) => this.#keep(one, at === 0 ? undefined : one.hasHoleAbove === true));
    if (before === 0) {
      this.#kept = fresh;
      return { count: fresh.length };
    }
    const moves: number[] = [];
    this.#join(fresh, viewHeight, (old, now) => {
      if (old.reading === this.#readings - 1) moves.push(old.top - now.top);
    });
    const moved = moves.sort((a, b) => a - b)[moves.length >> 1];
    return { count: this.#kept.length - before, ...(moved !== undefined && { movedPx: moved }) };
  }

  /** Tells of numbers of the page that stand for no message, such as that of a line with the day. */
  ignoreNumbers(numbers: Iterable<number>): void {
    this.#numbers.ignore(numbers);
  }

  messages(): Message[] {
    return this.#kept.map(({ message }) => message);
  }

  /** Where messages are missing: readings that did not meet, holes that the page left, numbers that never came. */
  gaps(): Gap[] {
    const gaps: Gap[] = [];
    for (let at = 1; at < this.#kept.length; at += 1) {
      const [one, next] = [this.#kept[at - 1], this.#kept[at]];
      if (!one || !next || !(next.isAfterGap || this.#numbers.areMissing(one.index, next.index))) continue;
      gaps.push({ after: one.message, before: next.message });
    }
    return gaps;
  }

  #keep(one: SeenMessage, isAfterGap: boolean | undefined): KeptMessage {
    return { ...one, reading: this.#readings, isAfterGap };
  }

  #join(
    fresh: readonly KeptMessage[],
    viewHeight: number,
    onSame: (old: KeptMessage, now: KeptMessage) => void,
  ): void {
    const kept = this.#kept;
    const same = (old: KeptMessage, now: KeptMessage): KeptMessage => {
      onSame(old, now);
      return together(old, now);
    };
    for (const idsOf of this.#trust.waysToTell()) {
      const ids = idsOf([...kept, ...fresh]);
      const overlaps = overlapsOf(ids.slice(0, kept.length), ids.slice(kept.length));
      const best = chooseOverlap(overlaps, kept, fresh, { viewHeight, proof: idsOf.proof });
      if (!best) continue;
      const { shift, length } = best;
      const [inKept, inFresh] = [Math.max(0, shift), Math.max(0, -shift)];
      const over = kept.slice(inKept, inKept + length).map((old, at) => {
        const now = fresh[inFresh + at];
        return now ? same(old, now) : old;
      });
      this.#kept = [
        ...fresh.slice(0, inFresh),
        ...kept.slice(0, inKept),
        ...over,
        ...kept.slice(inKept + length),
        ...fresh.slice(inFresh + length),
      ];
      return;
    }
    const [surest] = this.#trust.waysToTell();
    const joined = joinByAnchors(kept, fresh, surest([...kept, ...fresh]), {
      isCertain: surest.proof === 'name',
      same,
    });
    if (joined) {
      this.#kept = joined;
      return;
    }
    const [first, ...rest] = fresh;
    if (first) this.#kept = [...kept, { ...first, isAfterGap: true }, ...rest];
  }
}

/** The later look at a message, with what only the earlier one could tell. */
function together(old: KeptMessage, now: KeptMessage): KeptMessage {
  // Time that is told as "a minute ago" changes; the first look is nearest to what the shopper saw.
  const { when } = old.message;
  return {
    ...now,
    message: { ...old.message, ...now.message, ...(when !== undefined && { when }) },
    // Who saw them beside each other once knows that nothing is missing.
    isAfterGap: old.isAfterGap === false ? false : (now.isAfterGap ?? old.isAfterGap),
  };
}
