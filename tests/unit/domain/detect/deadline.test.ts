import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../scripts/detect/read-file.ts';
import { Deadline, OutOfTime } from '../../../../src/domain/detect/deadline.ts';
import { findInText, findPurchase } from '../../../../src/domain/detect/find-purchase.ts';
import { DEFAULT_LIMITS } from '../../../../src/domain/detect/limits.ts';

/** A clock on which each look takes that long. */
const steps = (stepMs: number): (() => number) => {
  let nowMs = 0;
  return () => {
    nowMs += stepMs;
    return nowMs;
  };
};

const order = '<p>מספר הזמנה: 104417</p>';
const long = documentOf(`<body>${order}${'<p>עוד <b>שורה</b></p>'.repeat(2_500)}</body>`);
const text = `מספר הזמנה: 104417\n${'עוד שורה\n'.repeat(9_000)}`;

describe('the time that reading takes', () => {
  it('passes by shares and is over at its end', () => {
    const deadline = new Deadline(steps(10), 25);
    expect(deadline.isPast(0.5)).toBe(false);
    expect(deadline.isPast(0.5)).toBe(true);
    expect(() => deadline.check()).toThrow(OutOfTime);
  });

  it('leaves no answer on a large page when it is over, and none that is half', () => {
    expect(findPurchase(long, 'https://a.example/thank-you', DEFAULT_LIMITS, steps(50))).toEqual({
      cut: true,
    });
    expect(findInText(text, DEFAULT_LIMITS, steps(50))).toEqual({ cut: true });
  });

  it('is short for thousands of lines, however few their signs', () => {
    const pairs = (lines: number): string => '12345678\nמספר הזמנה\n'.repeat(lines / 2);
    const late = steps(DEFAULT_LIMITS.milliseconds + 1);
    expect(pairs(5_900).length).toBeLessThan(DEFAULT_LIMITS.usualCharacters);
    expect(findInText(pairs(5_900), DEFAULT_LIMITS, late)).toEqual({ cut: true });
    expect(findInText(pairs(1_900), DEFAULT_LIMITS, steps(0.001))).not.toHaveProperty('cut');
  });

  it('does not matter while it lasts', () => {
    const found = findPurchase(long, 'https://a.example/thank-you', DEFAULT_LIMITS, steps(0.001));
    expect(found.orderNumber).toMatchObject({ value: '104417', sure: true });
    expect(findInText(text, DEFAULT_LIMITS, steps(0.001)).orderNumber?.value).toBe('104417');
  });

  it('only offers what was read when the walk had to stop', () => {
    let looks = 0;
    const slowWalk = (): number => {
      looks += 1;
      return looks === 1 ? 0 : 0.6 * DEFAULT_LIMITS.milliseconds;
    };
    const found = findPurchase(long, 'https://a.example/thank-you', DEFAULT_LIMITS, slowWalk);
    expect(found.orderNumber).toMatchObject({ value: '104417', sure: false });
    expect(found.cut).toBe(true);
    const fields = Object.values({ ...found, cut: undefined }).filter((one) => one !== undefined);
    expect(fields.length).toBeGreaterThan(1);
    for (const field of fields) expect(field).toMatchObject({ sure: false });
  });

  it('is longer for a page of usual size, and over for that too', () => {
    const read = (clock: () => number) =>
      findPurchase(documentOf(order), 'https://a.example/thank-you', DEFAULT_LIMITS, clock);
    // Busy with something else from the first look on, until shortly before the end.
    const late = (atMs: number): (() => number) => {
      let looks = 0;
      return () => {
        looks += 1;
        return looks === 1 ? 0 : atMs;
      };
    };
    const nearEnd = DEFAULT_LIMITS.usualMilliseconds - 1;
    expect(nearEnd).toBeGreaterThan(DEFAULT_LIMITS.milliseconds);
    expect(read(late(nearEnd)).orderNumber).toMatchObject({ value: '104417', sure: true });
    expect(findInText('מספר הזמנה: 104417', DEFAULT_LIMITS, late(nearEnd)).orderNumber?.sure).toBe(true);
    expect(read(late(nearEnd + 2))).toEqual({ cut: true });
    expect(findInText('מספר הזמנה: 104417', DEFAULT_LIMITS, late(nearEnd + 2))).toEqual({ cut: true });
  });
});
