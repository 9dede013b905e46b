import { describe, expect, it } from 'vitest';
import { loadAhead } from '../../../src/report/load-ahead.ts';

const named = (...names: readonly string[]) => names.map((name) => ({ evidenceId: 'ev', name }));
const bytesOf = (name: string): ArrayBuffer => new TextEncoder().encode(name).buffer as ArrayBuffer;

/** Files by name; `asked` grows with each that is read. */
function store() {
  const asked: string[] = [];
  const load = async (_id: string, name: string) => {
    asked.push(name);
    if (name === 'broken') throw new Error('broken');
    return bytesOf(name);
  };
  return { asked, load };
}

describe('loadAhead', () => {
  it('reads the next file while one is worked on, and each once', async () => {
    const { asked, load } = store();
    const ahead = loadAhead(load, named('a', 'b', 'c'));
    expect(await ahead('ev', 'a')).toEqual(bytesOf('a'));
    expect(asked).toEqual(['a', 'b']);
    expect(await ahead('ev', 'text')).toEqual(bytesOf('text'));
    expect(await ahead('ev', 'b')).toEqual(bytesOf('b'));
    expect(await ahead('ev', 'c')).toEqual(bytesOf('c'));
    expect(asked).toEqual(['a', 'b', 'text', 'c']);
  });

  it('reads anew what is asked for twice, as its bytes are the asker’s', async () => {
    const { asked, load } = store();
    const ahead = loadAhead(load, named('a', 'b'));
    const [one, other] = [await ahead('ev', 'a'), await ahead('ev', 'a')];
    expect(one).not.toBe(other);
    expect(asked).toEqual(['a', 'b', 'a']);
  });

  it('tells whoever asks that a file could not be read, and nobody else', async () => {
    const ahead = loadAhead(store().load, named('a', 'broken', 'b'));
    await ahead('ev', 'a');
    await expect(ahead('ev', 'broken')).rejects.toThrow('broken');
    expect(await ahead('ev', 'b')).toEqual(bytesOf('b'));
  });
});
