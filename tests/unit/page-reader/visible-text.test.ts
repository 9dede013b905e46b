import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_TEXT_CHARACTERS } from '../../../src/domain/detect/finding.ts';
import { visibleText } from '../../../src/page-reader/visible-text.ts';

function documentWith(fill: (document: Document) => void): Document {
  const document = new Window().document as unknown as Document;
  fill(document);
  return document;
}

/** A body of that many lines, four nodes each. */
const lines = (count: number): Document =>
  documentWith((document) => {
    const part = document.createDocumentFragment();
    for (let at = 0; at < count; at += 1) {
      const line = document.createElement('p');
      const mark = document.createElement('b');
      mark.append(`${at}`);
      line.append('line ', mark);
      part.append(line);
    }
    document.body.append(part);
  });

const still = (): number => 0;
/** As if a page of more than a hundred nodes were huge. */
const SMALL = { ofPage: 100, ofPart: 20 };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the visible text of a page', () => {
  it('is whole on a page of any usual size', () => {
    const read = visibleText(lines(1_000), still, 100);
    expect(read.clipped).toBe(false);
    expect(read.text).toContain('line 999');
  });

  it('is read part by part on a huge one, in order, to its end while there is time', () => {
    const read = visibleText(lines(300), still, 100, SMALL);
    expect(read.clipped).toBe(false);
    expect(read.text.split('\n')).toHaveLength(300);
    expect(read.text.endsWith('line 299')).toBe(true);
  });

  it('never asks what is set in the lines around it for its text on a huge page, which would lay out all of them', () => {
    const asked: string[] = [];
    const document = documentWith((one) => {
      for (let at = 0; at < 60; at += 1) {
        const link = one.createElement('a');
        link.append(`link ${at} `);
        Object.defineProperty(link, 'innerText', { get: () => asked.push(`${at}`) });
        one.body.append(link);
      }
    });
    expect(visibleText(document, still, 100, SMALL).text).toBe(
      Array.from({ length: 60 }, (_, at) => `link ${at}`).join(' '),
    );
    expect(asked).toEqual([]);
  });

  it('stops when the time is over, keeps what it has, and says so', () => {
    let nowMs = 0;
    const clock = (): number => {
      nowMs += 1;
      return nowMs;
    };
    const read = visibleText(lines(300), clock, 50, SMALL);
    expect(read.clipped).toBe(true);
    const kept = read.text.trim().split('\n');
    expect(kept[0]).toBe('line 0');
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.length).toBeLessThan(60);
  });

  it('stops at the most characters that are kept', () => {
    const document = documentWith((one) => {
      for (let at = 0; at < 4; at += 1) {
        const line = one.createElement('p');
        line.textContent = 'x'.repeat(MAX_TEXT_CHARACTERS / 2);
        one.body.append(line);
      }
    });
    const read = visibleText(document, still, 100);
    expect(read.clipped).toBe(true);
    expect(read.text.length).toBeLessThanOrEqual(2 * MAX_TEXT_CHARACTERS);
  });

  it('leaves scripts out, and takes nothing from a page without a body', () => {
    const document = lines(300);
    const script = document.createElement('script');
    script.textContent = 'secret';
    document.body.prepend(script);
    expect(visibleText(document, still, 100, SMALL).text).not.toContain('secret');
    expect(visibleText({ body: null } as unknown as Document, still, 100)).toEqual({
      text: '',
      clipped: false,
    });
  });

  it('holds open shadow roots in reading order, with what is put into their slots', () => {
    const document = documentWith((one) => {
      const [before, host, after] = ['p', 'x-order', 'p'].map((name) => one.createElement(name));
      if (!before || !host || !after) return;
      before.append('Before');
      after.append('After');
      const shadow = host.attachShadow({ mode: 'open' });
      const [total, slot] = [one.createElement('p'), one.createElement('slot')];
      total.append('Total 99.90');
      const note = one.createElement('p');
      note.append('Slotted note');
      host.append(note);
      shadow.append(total, slot);
      one.body.append(before, host, after);
    });
    expect(visibleText(document, still, 100)).toEqual({
      text: 'Before\nTotal 99.90\nSlotted note\nAfter',
      clipped: false,
    });
  });

  it('holds the shadow roots that elements of the page have closed to its scripts, where the browser shows them', () => {
    const roots = new Map<Element, ShadowRoot>();
    const document = documentWith((one) => {
      const host = one.createElement('x-order');
      const shadow = host.attachShadow({ mode: 'closed' });
      shadow.append('Total 99.90');
      roots.set(host, shadow);
      one.body.append(host);
    });
    expect(visibleText(document, still, 100).text).toBe('');
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: (host: Element) => roots.get(host) ?? null } });
    expect(visibleText(document, still, 100).text).toBe('Total 99.90');
  });

  it('holds frames that may be read where they stand, unless they are too small to be seen', () => {
    const withFrame = (width: number): Document =>
      documentWith((one) => {
        const inner = documentWith((page) => page.body.append('Order 12345'));
        const frame = one.createElement('iframe');
        frame.getBoundingClientRect = () => ({ width, height: width }) as DOMRect;
        Object.defineProperty(frame, 'contentDocument', { value: inner });
        one.body.append('Before', frame, 'After');
      });
    expect(visibleText(withFrame(300), still, 100).text).toBe('Before\nOrder 12345\nAfter');
    expect(visibleText(withFrame(1), still, 100).text).toBe('Before\nAfter');
  });

  it('is read to its end on a page of usual size however late it is, also with open shadow roots', () => {
    const document = lines(500);
    document.body.append(document.createElement('div'));
    document.body.lastElementChild?.attachShadow({ mode: 'open' }).append('the end');
    let nowMs = 0;
    const clock = (): number => {
      nowMs += 100;
      return nowMs;
    };
    expect(visibleText(document, clock, 50)).toMatchObject({ clipped: false });
    expect(visibleText(document, clock, 50).text.endsWith('the end')).toBe(true);
  });
});
