import { expect, it } from 'vitest';
import { documentOf } from '../../../../scripts/detect/read-file.ts';
import { isInOwnBox } from '../../../../src/domain/detect/own-box.ts';

const CODE = '7K4M2913';
const rowOf = (code: string): Element[] => {
  const boxes = [...code].map((sign) => `<span>${sign}</span>`).join('');
  return [...documentOf(`<html><body><p>${boxes}</p></body></html>`).querySelectorAll('span')];
};

it('knows a box of a row, also where the sign lies deeper', () => {
  const [first, second, third] = rowOf(CODE);
  if (third) third.innerHTML = '<b>4</b>';
  expect([first, second, third].map(isInOwnBox)).toEqual([false, true, true]);
});

it('comes to an end in a row that a page has made one without', () => {
  const boxes = rowOf(CODE);
  let reads = 0;
  // As a field named "nextSibling" does to its form.
  Object.defineProperty(boxes[5], 'nextSibling', {
    get: () => {
      reads += 1;
      if (reads > 100) throw new Error('without an end');
      return boxes[4];
    },
  });
  expect(isInOwnBox(boxes[2])).toBe(false);
});

it('does not gather the words of what is no box', () => {
  const boxes = rowOf(CODE);
  const [last] = boxes.slice(-1);
  if (last) last.innerHTML = `<div><p>${'long '.repeat(1_000)}</p><p>long</p></div>`;
  for (const box of boxes)
    Object.defineProperty(box, 'textContent', {
      get: () => {
        throw new Error('all its words');
      },
    });
  expect(isInOwnBox(boxes[2])).toBe(false);
});
