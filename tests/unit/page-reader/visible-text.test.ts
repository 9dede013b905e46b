import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
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
});
