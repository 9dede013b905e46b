import { expect, it } from 'vitest';
import { findIn } from './page-of.ts';

const boxes = (code: string, between = ''): string =>
  [...code].map((sign) => `<span>${sign}</span>`).join(between);
const confirmed = (code: string): string =>
  `<h1>Thank you for your order</h1><div>Order number</div><div dir="ltr">${code}</div>`;

it('reads a code of which each sign stands in a box of its own', () => {
  const found = findIn(confirmed(boxes('7K4M-2913')));
  expect(found.orderNumber).toMatchObject({ value: '7K4M-2913', sure: true });
});

it('keeps apart what is not one sign in each box', () => {
  for (const code of [
    boxes('12345', ' '),
    '<span>4</span><span>of</span><span>7</span><span>8</span><span>9</span>',
  ])
    expect(String(findIn(confirmed(code)).orderNumber?.value)).not.toMatch(/12345|4of|789/);
});
