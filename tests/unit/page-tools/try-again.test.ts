import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotTaken, type Session } from '../../../src/page-tools/session.ts';
import { takeOne } from '../../../src/page-tools/try-again.ts';

/** A document that the shopper can look away from. */
class Seen extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';

  show(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

let document: Seen;
let stop: AbortController;
let asked: number[];
beforeEach(() => {
  vi.useFakeTimers();
  document = new Seen();
  stop = new AbortController();
  asked = [];
});
afterEach(() => {
  vi.useRealTimers();
});

/** Takes one picture, which is had when the page is in sight and not before it was asked for so often. */
function taken(after: number): Promise<number> {
  const session = {
    stopped: stop.signal,
    take: async ({ done }: { readonly done: number }): Promise<boolean> => {
      asked.push(done);
      if (document.visibilityState !== 'visible' || asked.length < after) throw new NotTaken();
      return true;
    },
  } as unknown as Session;
  let looks = 0;
  const look = () => {
    looks += 1;
    const at = { x: 0, y: 0 };
    return { looks, step: { cut: { ...at, width: 1, height: 1 }, at, done: looks, total: 1 } };
  };
  return takeOne({ document } as unknown as Window, session, look).then((seen) => seen.looks);
}

describe('takeOne', () => {
  it('waits while another tab is looked at, then looks again where things stand', async () => {
    document.visibilityState = 'hidden';
    const picture = taken(1);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(asked).toEqual([1]);
    document.show('visible');
    await vi.advanceTimersByTimeAsync(300);
    expect(await picture).toBe(2);
    expect(asked).toEqual([1, 2]);
  });

  it('does not ask without end', async () => {
    const picture = expect(taken(100)).rejects.toBeInstanceOf(NotTaken);
    await vi.advanceTimersByTimeAsync(10_000);
    await picture;
    expect(asked).toHaveLength(5);
  });

  it('asks no more once it is stopped', async () => {
    document.visibilityState = 'hidden';
    const picture = expect(taken(1)).rejects.toBeInstanceOf(NotTaken);
    await vi.advanceTimersByTimeAsync(100);
    stop.abort();
    await picture;
    expect(asked).toEqual([1]);
  });
});
