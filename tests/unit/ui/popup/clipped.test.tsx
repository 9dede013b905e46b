// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Clipped } from '../../../../src/ui/popup/clipped.tsx';

it('keeps an order number in order inside a Hebrew title', () => {
  const place = document.createElement('div');
  render(<Clipped>גל אלקטרוניקה · הזמנה 12345-AB</Clipped>, place);
  expect(place.querySelector('bdi[dir=ltr]')?.textContent).toBe('12345-AB');
  expect(place.textContent).toBe('גל אלקטרוניקה · הזמנה 12345-AB');
});
