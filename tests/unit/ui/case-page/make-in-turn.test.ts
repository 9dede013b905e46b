import { describe, expect, it } from 'vitest';
import { makeInTurn } from '../../../../src/ui/case-page/timeline/make-in-turn.ts';

/** Something slow that says when it begins, and ends when it is told to. */
function slow(name: string, begun: string[]) {
  const settle = new EventTarget();
  const promise = new Promise<string>((resolve, reject) => {
    settle.addEventListener('end', () => resolve(name));
    settle.addEventListener('fail', () => reject(new Error(name)));
  });
  return {
    make: () => {
      begun.push(name);
      return promise;
    },
    end: () => settle.dispatchEvent(new Event('end')),
    fail: () => settle.dispatchEvent(new Event('fail')),
  };
}

const never = new AbortController().signal;

describe('small pictures', () => {
  it('are made two at a time, those asked for last first', async () => {
    const begun: string[] = [];
    const jobs = ['a', 'b', 'c', 'd', 'e'].map((name) => slow(name, begun));
    const made = jobs.map(({ make }) => makeInTurn(make, never));
    expect(begun).toEqual(['a', 'b']);
    for (const { end } of jobs) end();
    expect(await Promise.all(made)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(begun).toEqual(['a', 'b', 'e', 'd', 'c']);
  });

  it('are not begun once they were scrolled away', async () => {
    const begun: string[] = [];
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => slow(name, begun));
    const leaving = new AbortController();
    const made = [a, b, d].map((job) => makeInTurn(job?.make ?? Promise.reject, never));
    const gone = makeInTurn(c?.make ?? Promise.reject, leaving.signal);
    leaving.abort(new Error('left'));
    await expect(gone).rejects.toThrow('left');
    for (const job of [a, b, d]) job?.end();
    await Promise.all(made);
    expect(begun).toEqual(['a', 'b', 'd']);
    await expect(makeInTurn(() => Promise.resolve(1), leaving.signal)).rejects.toThrow('left');
  });

  it('go on after one that failed', async () => {
    const begun: string[] = [];
    const [a, b, c] = ['a', 'b', 'c'].map((name) => slow(name, begun));
    const made = [a, b, c].map((job) => makeInTurn(job?.make ?? Promise.reject, never));
    a?.fail();
    await expect(made[0]).rejects.toThrow('a');
    b?.end();
    c?.end();
    expect(await Promise.all(made.slice(1))).toEqual(['b', 'c']);
  });
});
