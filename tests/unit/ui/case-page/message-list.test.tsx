// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { MessageList } from '../../../../src/ui/case-page/viewer/message-list.tsx';
import { clear, draw, press } from './screen.tsx';

afterEach(clear);

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const drawn = (place: HTMLElement): (string | null)[] =>
  [...place.querySelectorAll('.long-text')].map((one) => one.textContent);

it('shows who, when and what of each message', async () => {
  const place = await draw(
    <MessageList
      bytes={bytesOf([
        { who: 'רועי', when: '14:05', text: 'מספר פנייה 77-AB' },
        { text: 'thanks', own: true, attachments: 2 },
      ])}
    />,
  );
  const [first, second] = place.querySelectorAll('li');
  expect(first?.textContent).toBe('רועי14:05מספר פנייה 77-AB');
  expect(first?.querySelectorAll('bdi').length).toBeGreaterThanOrEqual(3);
  expect(second?.className).toContain('message-own');
  expect(second?.textContent).toContain('You');
  expect(second?.textContent).toContain('2 pictures or files');
});

it('draws a long conversation a stretch at a time, all in order at the end', async () => {
  const texts = Array.from({ length: 350 }, (_none, index) => `m${index}`);
  const place = await draw(<MessageList bytes={bytesOf(texts.map((text) => ({ text })))} />);
  expect(drawn(place)).toEqual(texts.slice(0, 100));
  await press('Show 100 more messages');
  expect(drawn(place)).toEqual(texts.slice(0, 200));
  await press('Show all 150 that are left');
  expect(drawn(place)).toEqual(texts);
  expect(place.querySelector('button')).toBeNull();
});

it('shows markup and direction brackets of a message as text, without their effect', async () => {
  const place = await draw(
    <MessageList bytes={bytesOf([{ who: '<b>x</b>', text: '<img src=x onerror=1>\u202eabc' }])} />,
  );
  expect(place.querySelector('img, b')).toBeNull();
  expect(drawn(place)).toEqual(['<img src=x onerror=1>abc']);
});

it('says so when the messages cannot be read', async () => {
  const place = await draw(<MessageList bytes={new Uint8Array([1, 2])} />);
  expect(place.textContent).toContain('cannot be read');
});
