import { expect, it } from 'vitest';
import type { Mark } from '../../../../src/domain/capture/mark.ts';
import type { CaptureFacts } from '../../../../src/domain/case/evidence.ts';
import {
  listedFacts,
  maskAddress,
  maskPersonal,
  shownFacts,
} from '../../../../src/domain/marking/shown-facts.ts';
import { sampleEvidence } from '../../report/sample-case.ts';

const rect = { x: 1, y: 1, width: 9, height: 9 };

function factsWith(marks: readonly Mark[]): CaptureFacts {
  return sampleEvidence('e', new Uint8Array([1]), {
    title: 'Inbox - noa@gmail.com - Gmail',
    url: 'https://mail.example/u/0?email=noa%40gmail.com&id=7',
    derived: {
      evidenceId: 'o',
      sha256: 'a',
      marks,
      madeAt: { at: '2026-11-21T10:00:00.000Z', zone: 'Asia/Jerusalem' },
    },
  }).facts;
}

it('masks title and address of an item that hides something', () => {
  expect(shownFacts(factsWith([{ is: 'black-out', rect }]))).toMatchObject({
    title: 'Inbox - … - Gmail',
    url: 'https://mail.example/u/0?email=…&id=7',
  });
});

it('leaves those of an item that only adds marks, and of an original', () => {
  const framed = factsWith([{ is: 'box', rect }]);
  expect(shownFacts(framed)).toBe(framed);
  const { derived: _, ...original } = framed;
  expect(shownFacts(original)).toBe(original);
});

it.each([
  ['https://shop.example/?email=noa@gmail.com', 'https://shop.example/?email=…'],
  ['https://shop.example/?q=1&mail=noa%2540gmail.com#x', 'https://shop.example/?q=1&mail=…#x'],
  ['https://shop.example/user/noa%40gmail.com/orders', 'https://shop.example/user/…/orders'],
  ['https://shop.example/#/inbox/noa@gmail.com', 'https://shop.example/#/inbox/…'],
  ['https://shop.example/?phone=0501234567', 'https://shop.example/?phone=…'],
  ['https://shop.example/?q=100%&e=noa%40gmail.com%zz', 'https://shop.example/?q=100%&e=…'],
  ['https://shop.example/order/12345?id=7', 'https://shop.example/order/12345?id=7'],
  ['no address', 'no address'],
])('masks the address %s as %s', (url, masked) => {
  expect(maskAddress(url)).toBe(masked);
});

it('masks every detail of a text and nothing else', () => {
  expect(maskPersonal('noa@gmail.com, dan@walla.co.il: order 12345')).toBe('…, …: order 12345');
  expect(maskPersonal('')).toBe('');
});

it('masks an original in lists where something that was made of it hides something', () => {
  const { derived: _, ...original } = factsWith([]);
  const [framed, hidden] = [factsWith([{ is: 'box', rect }]), factsWith([{ is: 'black-out', rect }])];
  expect(listedFacts(original, [original, framed])).toBe(original);
  expect(listedFacts(original, [framed, hidden])).toMatchObject({
    title: 'Inbox - … - Gmail',
    url: 'https://mail.example/u/0?email=…&id=7',
  });
});
