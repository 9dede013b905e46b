// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { Rect } from '../../../../../src/domain/capture/pieces.ts';
import { PlaceList } from '../../../../../src/ui/case-page/marking/place-list.tsx';
import { clear, draw } from '../screen.tsx';

afterEach(clear);

const first: Rect = { x: 0, y: 0, width: 10, height: 10 };
const second: Rect = { x: 0, y: 50, width: 10, height: 10 };
const places = [{ kind: 'phone', rects: [first, second] }] as const;

it('offers all of a kind that is left, and says so once nothing is', async () => {
  const asked: (readonly Rect[])[] = [];
  const list = (marks: Parameters<typeof PlaceList>[0]['marks']) =>
    draw(
      <PlaceList
        places={places}
        marks={marks}
        onBlackOut={(rects) => asked.push(rects)}
        onLook={() => undefined}
      />,
    );
  let place = await list([]);
  expect(place.textContent).toContain('2 phone numbers');
  place.querySelector('button')?.click();
  place = await list([{ is: 'black-out', rect: first }]);
  place.querySelector('button')?.click();
  expect(asked).toEqual([[first, second], [second]]);
  place = await list([{ is: 'black-out', rect: { x: 0, y: 0, width: 100, height: 100 } }]);
  expect(place.querySelector('button')).toBeNull();
  expect(place.textContent).toContain('Marked for blacking out');
});

it('is not there where nothing was found', async () => {
  const place = await draw(
    <p>
      <PlaceList places={[]} marks={[]} onBlackOut={() => undefined} onLook={() => undefined} />
    </p>,
  );
  expect(place.querySelector('section')).toBeNull();
});
