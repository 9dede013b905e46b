import { describe, expect, it } from 'vitest';
import { boundedSoFar, cutShort } from '../../../../src/domain/capture/so-far.ts';
import { MAX_TEXT_CHARACTERS } from '../../../../src/domain/detect/finding.ts';

const start = { text: 'the page', textClipped: false };
const whole = { width: 640, height: 400.4 };
const clipped = { is: 'clipped', atPx: 400, why: 'stopped' } as const;

describe('cutShort', () => {
  it('is what was read at the start where nothing was collected', () => {
    expect(cutShort(undefined, start, whole, 'stopped')).toEqual({
      verdict: { remarks: [clipped] },
      ...start,
      whole,
    });
  });

  it('says where the text at the start was not all', () => {
    const { verdict } = cutShort({ remarks: [] }, { text: 'x', textClipped: true }, whole, 'stopped');
    expect(verdict.remarks).toEqual([clipped, { is: 'text-clipped' }]);
  });

  it('says once where it ends', () => {
    const own = { is: 'clipped', atPx: 300, why: 'zoomed-in' } as const;
    expect(cutShort({ remarks: [own] }, start, whole, 'stopped').verdict.remarks).toEqual([own]);
  });

  it('has no text of the page where a chat was read of which nothing was there', () => {
    expect(cutShort({ remarks: [], messages: [] }, start, whole, 'stopped').text).toBe('');
  });
});

describe('boundedSoFar', () => {
  it('leaves alone what is small', () => {
    const small = {
      remarks: [{ is: 'messages', count: 1 }],
      messages: [{ text: 'hi' }],
      text: 'hi',
    } as const;
    expect(boundedSoFar(small)).toEqual(small);
  });

  it('says what it leaves out', () => {
    const text = 'x'.repeat(1_000_000);
    const messages = Array.from({ length: 9 }, () => ({ text }));
    const bounded = boundedSoFar({ remarks: [{ is: 'messages', count: 9 }], messages });
    expect(bounded.messages).toHaveLength(4);
    expect(bounded.remarks).toEqual([{ is: 'messages', count: 4 }, { is: 'text-clipped' }]);
    const long = boundedSoFar({ remarks: [], text: 'x'.repeat(MAX_TEXT_CHARACTERS + 1) });
    expect(long).toMatchObject({ textClipped: true, remarks: [{ is: 'text-clipped' }] });
    expect(long.text).toHaveLength(MAX_TEXT_CHARACTERS);
  });
});
