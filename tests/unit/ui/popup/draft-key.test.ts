import { expect, test } from 'vitest';
import { draftKeyOf } from '../../../../src/ui/popup/draft-key.ts';

test.each([
  ['https://shop.example/o/1?x=2', 'https://shop.example/o/1?x=2'],
  ['https://shop.example/o/1#details', 'https://shop.example/o/1'],
  ['https://shop.example/o/1#', 'https://shop.example/o/1'],
  ['https://mail.google.com/mail/u/0/#inbox/FMfcg', 'https://mail.google.com/mail/u/0/#inbox/FMfcg'],
  ['https://shop.example/#!order=1', 'https://shop.example/#!order=1'],
  ['https://shop.example/a/b#c#d', 'https://shop.example/a/b'],
  ['', 'tab 7'],
])('%s is kept under %s', (url, key) => {
  expect(draftKeyOf({ tabId: 7, url })).toBe(key);
});
