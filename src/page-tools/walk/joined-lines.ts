interface Line {
  readonly text: string;
  /** Whether the page still has it. */
  readonly isThere: boolean;
}

/**
 * Joins what a page said from one look to the next, line by line: what it had at the last look, too, is the same line;
 * what has gone since (a list that keeps only the rows in sight) stays, before what came in its place. Bounded.
 */
export class JoinedLines {
  readonly #most: number;
  #lines: readonly Line[] = [];
  #length = 0;
  /** Whether there was more than is kept. */
  isClipped = false;

  /** `most`: UTF-16 units. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Takes what the page says now. True when that is not what it said before. */
  add(text: string): boolean {
    const now = linesOf(text);
    const before = this.#lines.flatMap(({ text: line, isThere }, at) => (isThere ? [{ line, at }] : []));
    const matches = matchesOf(
      before.map(({ line }) => line),
      now,
    );
    const stays = new Set<number>();
    /** What comes before a line that is kept, or at the end. */
    const added = new Map<number, Line[]>();
    let waiting: Line[] = [];
    for (const [at, line] of now.entries()) {
      const match = matches.get(at);
      const kept = match && before[match.at];
      if (kept) stays.add(kept.at);
      if (!match) waiting.push(...this.#fit(line));
      else if (kept && !match.isMoved) {
        added.set(kept.at, waiting);
        waiting = [];
      }
    }
    const joined = this.#lines.flatMap(({ text: line }, at) => [
      ...(added.get(at) ?? []),
      { text: line, isThere: stays.has(at) },
    ]);
    this.#lines = [...joined, ...waiting];
    return stays.size < before.length || stays.size < now.length;
  }

  /** All that was said when the page says less than that in the end (`last`), which is put before it; else just that. */
  text(last: string): string {
    const left = countsOf(linesOf(last));
    const all = this.#lines.map(({ text }) => text);
    const said = new Set(all);
    const isLess = all.some((line) => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return count === 0;
    });
    if (!isLess) return last;
    return [...linesOf(last).filter((line) => !said.has(line)), ...all].join('\n');
  }

  /** Whether something that was said has gone. */
  get hasLost(): boolean {
    return this.#lines.some(({ isThere }) => !isThere);
  }

  #fit(text: string): Line[] {
    if (this.#length + text.length >= this.#most) {
      this.isClipped = true;
      return [];
    }
    this.#length += text.length + 1;
    return [{ text, isThere: true }];
  }
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

interface Match {
  /** Where the same line stood before. */
  readonly at: number;
  /** It stands elsewhere among the others now: lists use their rows again. */
  readonly isMoved: boolean;
}

/** Which lines were there before: those at both ends that are the same, and between them those that come only once. */
function matchesOf(before: readonly string[], now: readonly string[]): Map<number, Match> {
  const matches = new Map<number, Match>();
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) {
    matches.set(start, { at: start, isMoved: false });
    start += 1;
  }
  let ends = 0;
  while (ends < shorter - start && before[before.length - 1 - ends] === now[now.length - 1 - ends]) {
    ends += 1;
    matches.set(now.length - ends, { at: before.length - ends, isMoved: false });
  }
  const [oldOnce, nowOnce] = [
    onceIn(before, start, before.length - ends),
    onceIn(now, start, now.length - ends),
  ];
  const pairs = [...nowOnce].flatMap(([line, at]) => {
    const old = oldOnce.get(line);
    return old === undefined ? [] : [{ at, old }];
  });
  const steady = rising(pairs.map(({ old }) => old));
  for (const [index, { at, old }] of pairs.entries()) {
    matches.set(at, { at: old, isMoved: !steady.has(index) });
  }
  // What comes more than once is the same beside what is.
  const taken = new Set([...matches.values()].map(({ at }) => at));
  for (const by of [1, -1]) {
    for (const { at, old } of by === 1 ? pairs : pairs.toReversed()) {
      for (let step = by; ; step += by) {
        const [next, same] = [at + step, old + step];
        const isWithin = next >= start && next < now.length - ends && same >= start;
        if (!isWithin || now[next] !== before[same] || matches.has(next) || taken.has(same)) break;
        matches.set(next, { at: same, isMoved: matches.get(at)?.isMoved ?? false });
        taken.add(same);
      }
    }
  }
  return matches;
}

function countsOf(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** The lines of a stretch that come only once in it, with where. */
function onceIn(lines: readonly string[], from: number, to: number): Map<string, number> {
  const stretch = lines.slice(from, to);
  const counts = countsOf(stretch);
  return new Map(
    stretch.flatMap((line, at): [string, number][] => (counts.get(line) === 1 ? [[line, from + at]] : [])),
  );
}

/** The places of a longest run of rising numbers. */
function rising(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const cameFrom: (number | undefined)[] = [];
  for (const [at, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    cameFrom[at] = ends[low - 1];
    ends[low] = at;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = cameFrom[at]) run.add(at);
  return run;
}
