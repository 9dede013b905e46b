// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Finder } from '../../../../../src/ui/case-page/search/finder.tsx';
import { clear, draw } from '../screen.tsx';

let opened: string[];
let text: string;
let names: readonly string[];
let isBehind: boolean;
let place: HTMLElement;
const show = async (): Promise<void> => {
  const options = names.map((name) => ({ key: name, shown: name, run: () => void opened.push(name) }));
  place = await draw(
    <Finder
      title="Search"
      placeholder=""
      text={text}
      onText={() => undefined}
      groups={[{ key: 'all', options }]}
      status=""
      isBehind={isBehind}
      onClose={() => undefined}
    />,
  );
};
const press = (key: string): Promise<void> =>
  act(async () => {
    place.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });

beforeEach(() => {
  opened = [];
  text = 'thursday';
  names = ['of the letters before', 'thursday'];
  isBehind = true;
});
afterEach(clear);

it('opens the first of what fits the whole word when Enter came before its results', async () => {
  await show();
  await press('Enter');
  expect(opened).toEqual([]);
  names = ['thursday'];
  isBehind = false;
  await show();
  expect(opened).toEqual(['thursday']);
  await show();
  expect(opened).toEqual(['thursday']);
});

it('opens nothing for a press that came before another letter', async () => {
  await show();
  await press('Enter');
  text = 'thursdays';
  await show();
  isBehind = false;
  await show();
  expect(opened).toEqual([]);
});

it('opens at once what was gone to by arrows, and what stands first when nothing is on its way', async () => {
  await show();
  await press('ArrowDown');
  await press('Enter');
  expect(opened).toEqual(['thursday']);
  isBehind = false;
  await show();
  await press('ArrowUp');
  await press('Enter');
  expect(opened).toEqual(['thursday', 'of the letters before']);
});
