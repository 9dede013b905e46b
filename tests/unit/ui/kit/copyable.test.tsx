// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Copyable } from '../../../../src/ui/kit/copyable.tsx';
import { Value } from '../../../../src/ui/kit/value.tsx';
import { clear, draw } from '../case-page/screen.tsx';

const writeText = vi.fn(async (_text: string) => undefined);
beforeEach(() => {
  writeText.mockClear();
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
});
afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

const press = async (place: HTMLElement): Promise<void> =>
  act(async () => place.querySelector('button')?.click());

it('copies a value with one click, and says of what it was', async () => {
  const place = await draw(
    <Value code copies="Order number">
      WEB-2026/1188
    </Value>,
  );
  const button = place.querySelector('button');
  expect(button?.getAttribute('aria-label')).toBe('Copy: \u2068Order number\u2069');
  expect(button?.tabIndex).toBe(0);
  await press(place);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('WEB-2026/1188');
  expect(place.querySelector('[role=status]')?.textContent).toBe('Copied: \u2068Order number\u2069');
  // What stands there reads as before: the button has its name beside the text, not in it.
  expect(place.querySelector('bdi')?.textContent).toBe('WEB-2026/1188');
});

it('copies a sum without the direction marks and the hard spaces it is shown with', async () => {
  const place = await draw(
    <Copyable text={'\u200f1,299.90\u00a0\u200f₪'} what="Total">
      {'\u200f1,299.90\u00a0\u200f₪'}
    </Copyable>,
  );
  await press(place);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('1,299.90 ₪');
});

it('copies the whole of what is shown in part', async () => {
  const place = await draw(
    <Value code copies="Order number" most={4}>
      1234567890
    </Value>,
  );
  await press(place);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('1234567890');
});

it('says nothing when the clipboard is refused', async () => {
  writeText.mockRejectedValueOnce(new Error('denied'));
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const place = await draw(
    <Value code copies="Order number">
      1
    </Value>,
  );
  await press(place);
  expect(place.querySelector('[role=status]')?.textContent).toBe('');
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});
