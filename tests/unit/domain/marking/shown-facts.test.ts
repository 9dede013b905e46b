import { expect, it } from 'vitest';
import type { Mark } from '../../../../src/domain/capture/mark.ts';
import type { CaptureFacts, EvidenceFacts } from '../../../../src/domain/case/evidence.ts';
import {
  listedFacts,
  maskAddress,
  maskedFacts,
  shownFacts,
} from '../../../../src/domain/marking/shown-facts.ts';
import { sampleEvidence } from '../../report/sample-case.ts';

const rect = { x: 1, y: 1, width: 9, height: 9 };

function factsWith(marks: readonly Mark[]): CaptureFacts {
  return sampleEvidence('e', new Uint8Array([1]), {
    title: 'Noa Levi - noa@gmail.com - Gmail',
    url: 'https://mail.example/u/0?email=noa%40gmail.com&id=7',
    derived: {
      evidenceId: 'o',
      sha256: 'a',
      marks,
      madeAt: { at: '2026-11-21T10:00:00.000Z', zone: 'Asia/Jerusalem' },
    },
  }).facts;
}

it('names only the site of an item that hides something', () => {
  expect(shownFacts(factsWith([{ is: 'black-out', rect }]))).toMatchObject({
    title: 'mail.example',
    url: 'https://mail.example/…',
  });
});

it('leaves those of an item that only adds marks, and of an original', () => {
  const framed = factsWith([{ is: 'box', rect }]);
  expect(shownFacts(framed)).toBe(framed);
  const { derived: _, ...original } = framed;
  expect(shownFacts(original)).toBe(original);
});

it.each([
  ['https://shop.example/?mobile=0501234567&id=123456782', 'https://shop.example/…'],
  ['https://shop.example/user/noa-levi/orders', 'https://shop.example/…'],
  ['https://shop.example/#/inbox/IL620108000000099999999', 'https://shop.example/…'],
  ['https://noa:levi@shop.example:8443/', 'https://shop.example:8443/…'],
  ['https://shop.example', 'https://shop.example/'],
  ['file:///home/noa/order.html', '…'],
  ['no address', '…'],
])('masks the address %s as %s', (url, masked) => {
  expect(maskAddress(url)).toBe(masked);
});

it('says of a file only its kind', () => {
  const file = (name: string) => ({ ...factsWith([]), kind: 'file', name }) as unknown as EvidenceFacts;
  expect(maskedFacts(file('Noa Levi 050-1234567.pdf'))).toMatchObject({ name: '….pdf' });
  expect(maskedFacts(file('Noa Levi'))).toMatchObject({ name: '…' });
});

it('masks an original in lists where something that was made of it hides something', () => {
  const { derived: _, ...original } = factsWith([]);
  const [framed, hidden] = [factsWith([{ is: 'box', rect }]), factsWith([{ is: 'black-out', rect }])];
  expect(listedFacts(original, [original, framed])).toBe(original);
  expect(listedFacts(original, [framed, hidden])).toMatchObject({
    title: 'mail.example',
    url: 'https://mail.example/…',
  });
});
