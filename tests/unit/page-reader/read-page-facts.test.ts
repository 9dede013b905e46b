import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT_CHARACTERS } from '../../../src/domain/detect/finding.ts';
import {
  MAX_TITLE_CHARACTERS,
  type ReadableWindow,
  readPageFacts,
} from '../../../src/page-reader/read-page-facts.ts';

function windowOf(html: string, url = 'https://www.galim-shop.co.il/thank-you'): ReadableWindow {
  const window = new Window({ url });
  window.document.write(html);
  return window as unknown as ReadableWindow;
}

describe('reading a page for a capture', () => {
  it('gives plain data: address, title, sizes, text and findings', () => {
    const window = windowOf('<title>תודה</title><body><p>מספר הזמנה: 104417</p></body>');
    const reading = readPageFacts({ ...partsOf(window), scrollX: 0, scrollY: 120.5, devicePixelRatio: 2 });
    expect(reading).toMatchObject({
      url: 'https://www.galim-shop.co.il/thank-you',
      title: 'תודה',
      scroll: { x: 0, y: 120.5 },
      devicePixelRatio: 2,
      textClipped: false,
    });
    expect(reading.text).toContain('מספר הזמנה: 104417');
    expect(reading.findings.orderNumber?.value).toBe('104417');
    expect(structuredClone(reading)).toEqual(reading);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });

  it('leaves the page as it was', () => {
    const window = windowOf('<title>x</title><body class="a"><p hidden>b</p><!-- c --></body>');
    const before = window.document.documentElement.outerHTML;
    readPageFacts(window);
    expect(window.document.documentElement.outerHTML).toBe(before);
  });

  it('clips long texts between characters and says so', () => {
    const window = windowOf('<body></body>');
    window.document.title = `${'a'.repeat(MAX_TITLE_CHARACTERS - 1)}😀😀`;
    window.document.body.textContent = `${'b'.repeat(MAX_TEXT_CHARACTERS - 1)}😀😀`;
    const reading = readPageFacts(window);
    expect(reading.title).toBe('a'.repeat(MAX_TITLE_CHARACTERS - 1));
    expect(reading.text).toBe('b'.repeat(MAX_TEXT_CHARACTERS - 1));
    expect(reading.textClipped).toBe(true);
  });

  it('makes lone surrogates well-formed and keeps NUL and direction controls as text', () => {
    const window = windowOf('<body></body>');
    window.document.title = 'a\ud83d\u202eb';
    window.document.body.textContent = 'x\udc00y\0z';
    const reading = readPageFacts(window);
    expect(reading.title).toBe('a\ufffd\u202eb');
    expect(reading.text).toBe('x\ufffdy\0z');
    expect(reading.textClipped).toBe(false);
  });

  it.each(['title', 'body', 'documentElement'])('stands a page that shadows document.%s', (name) => {
    const window = windowOf('<title>t</title><body><p>מספר הזמנה: 104417</p></body>');
    Object.defineProperty(window.document, name, {
      get() {
        throw new Error('no');
      },
    });
    const reading = readPageFacts(window);
    expect(reading.url).toBe('https://www.galim-shop.co.il/thank-you');
    expect(typeof reading.title).toBe('string');
    expect(typeof reading.text).toBe('string');
  });

  it('takes an element in the place of the title for no title', () => {
    const window = windowOf('<body></body>');
    Object.defineProperty(window.document, 'title', { value: window.document.body });
    expect(readPageFacts(window).title).toBe('');
  });
});

function partsOf(window: ReadableWindow): Pick<ReadableWindow, 'document' | 'location' | 'performance'> {
  return { document: window.document, location: window.location, performance: window.performance };
}
