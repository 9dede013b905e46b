import { describe, expect, test } from 'vitest';
import { hindranceAfterRefusal, hindranceOf, siteNameOf } from '../../../../src/ui/popup/hindrance.ts';

describe('what stands in the way of a screenshot', () => {
  test.each([
    ['https://shop.example/order', undefined],
    ['http://127.0.0.1:8080/', undefined],
    ['https://chrome.google.com/', undefined],
    ['https://shop.example/invoice.pdf', undefined],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/he/firefox/', 'store'],
    ['chrome://settings/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['chrome-extension://abc/page.html', 'browser-page'],
    ['file:///home/noa/receipt.html', 'file'],
    ['data:text/html,hello', 'unknown'],
    ['', 'unknown'],
    ['not an address', 'unknown'],
  ])('%s: %s', (url, hindrance) => {
    expect(hindranceOf(url)).toBe(hindrance);
  });

  test.each([
    ['https://shop.example/Invoice.PDF?x=1', 'pdf'],
    ['https://shop.example/order', 'unknown'],
    ['https://addons.mozilla.org/', 'store'],
  ])('%s, once the browser refused: %s', (url, hindrance) => {
    expect(hindranceAfterRefusal(url)).toBe(hindrance);
  });
});

test.each([
  ['https://www.shop.co.il/x', 'shop.co.il'],
  ['http://localhost:81/', 'localhost'],
  ['chrome://settings', ''],
  ['', ''],
])('the site of %s is "%s"', (url, site) => {
  expect(siteNameOf(url)).toBe(site);
});
