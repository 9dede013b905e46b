// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { Finding, ListedOrder, PageFindings, Place } from '../../../../src/domain/detect/finding.ts';
import { AlsoFound } from '../../../../src/ui/popup/also-found.tsx';
import { fieldsOf } from '../../../../src/ui/popup/fields.ts';
import { foundItems } from '../../../../src/ui/popup/found-items.ts';
import { ItemsFound } from '../../../../src/ui/popup/items-found.tsx';
import { NoteBox } from '../../../../src/ui/popup/note-box.tsx';
import { OrderChoice } from '../../../../src/ui/popup/order-choice.tsx';
import { clear, draw } from '../case-page/screen.tsx';
import { aDraft, TODAY } from './examples.ts';

afterEach(clear);

const placeAt = (at: number): Place => ({ path: [1, at], written: `value ${at}` });
const read = (value: string, at: number): Finding<string> => ({
  value,
  sure: true,
  foundIn: 'label',
  excerpt: `the words around ${value}`,
  place: placeAt(at),
});
const FINDINGS: PageFindings = {
  trackingNumber: read('RR123456789IL', 0),
  reference: read('7781', 1),
  phone: read('03-7654321', 2),
  email: read('help@gal.example', 3),
  policyUrl: read('https://gal.example/policy', 4),
  agentName: read('Dana', 9),
};
const nothing = (): void => undefined;

/** Presses every button that marks a value, in their order. */
const pressShows = (screen: HTMLElement): void => {
  for (const button of screen.querySelectorAll<HTMLElement>('.row-show')) button.click();
};
const titlesOf = (screen: HTMLElement): string =>
  [...screen.querySelectorAll<HTMLElement>('[title]')].map(({ title }) => title).join('\n');

it('what else was found says where it stood, and can be marked on the page', async () => {
  const onShow = vi.fn();
  const fields = fieldsOf(FINDINGS, aDraft(), TODAY).filter(({ from }) => from === 'page');
  const screen = await draw(<AlsoFound fields={fields} isLocked={false} onEdit={nothing} onShow={onShow} />);
  pressShows(screen);
  expect(onShow.mock.calls).toEqual([0, 1, 2, 3, 4].map((at) => [placeAt(at)]));
  for (const { value } of [FINDINGS.phone, FINDINGS.policyUrl] as Finding<string>[])
    expect(titlesOf(screen)).toContain(`the words around ${value}`);
});

it('a value that was typed over stands nowhere on the page', async () => {
  const fields = fieldsOf(FINDINGS, aDraft({ edited: { phone: '1700' } }), TODAY);
  const phone = fields.filter(({ name }) => name === 'phone');
  const screen = await draw(<AlsoFound fields={phone} isLocked={false} onEdit={nothing} onShow={nothing} />);
  expect(screen.textContent).toContain('1700');
  expect(screen.querySelector('.row-show')).toBeNull();
});

const ordersOf = (count: number): ListedOrder[] =>
  Array.from({ length: count }, (_, at) => ({
    orderNumber: `10-${at}`,
    excerpt: `row of 10-${at}`,
    place: placeAt(at),
  }));
const choice = (orders: readonly ListedOrder[], onShow: (place: Place) => void = nothing) => (
  <OrderChoice orders={orders} chosen={undefined} isLocked={false} onChoose={nothing} onShow={onShow} />
);

it('each order of a list says where it stood, and can be marked on the page', async () => {
  const onShow = vi.fn();
  const screen = await draw(choice(ordersOf(2), onShow));
  pressShows(screen);
  expect(onShow.mock.calls).toEqual([[placeAt(0)], [placeAt(1)]]);
  expect(titlesOf(screen)).toContain('row of 10-1');
});

it('leaves no order of a long list out, and says so where the page has more than are read', async () => {
  const screen = await draw(choice(ordersOf(31)));
  expect(screen.querySelectorAll('input[type=radio]')).toHaveLength(31);
  expect(screen.textContent).toContain('10-30');
  expect(screen.textContent).not.toContain('Only the first');
  await draw(choice(ordersOf(50)));
  expect(screen.textContent).toContain('Only the first 50 orders');
});

it.each([
  ['filled in', aDraft({ agent: 'Dana', isAgentFound: true })],
  ['offered', aDraft()],
])('a representative that is %s says where the name stood, and can be marked', async (_, draft) => {
  const onShow = vi.fn();
  const screen = await draw(
    <NoteBox
      draft={draft}
      foundAgent={FINDINGS.agentName}
      isLocked={false}
      noteRef={{ current: null }}
      onEdit={nothing}
      onShow={onShow}
      onEnter={nothing}
    />,
  );
  pressShows(screen);
  expect(onShow.mock.calls).toEqual([[placeAt(9)]]);
  expect(titlesOf(screen)).toContain('the words around Dana');
});

it('each item that was bought says where it stood, and can be marked on the page', async () => {
  const onShow = vi.fn();
  const items = {
    value: [{ name: 'Kettle' }, { name: 'Samovar' }],
    sure: true,
    foundIn: 'label',
    excerpt: 'Kettle, Samovar',
    each: [{ excerpt: 'the row of the kettle', place: placeAt(11) }, { excerpt: 'Samovar' }],
  } as const;
  const screen = await draw(
    <ItemsFound items={foundItems({ items }, aDraft())} isLocked={false} onEdit={nothing} onShow={onShow} />,
  );
  pressShows(screen);
  expect(onShow.mock.calls).toEqual([[placeAt(11)]]);
  expect(titlesOf(screen)).toContain('the row of the kettle');
  expect(titlesOf(screen)).toContain('Samovar');
});
