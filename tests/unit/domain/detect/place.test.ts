import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../scripts/detect/read-file.ts';
import { findPurchase } from '../../../../src/domain/detect/find-purchase.ts';
import type { Place } from '../../../../src/domain/detect/finding.ts';
import { placeOf, resolvePlace } from '../../../../src/domain/detect/place.ts';

const page = (body: string): Document =>
  documentOf(`<html lang="he"><head><title>t</title></head><body>${body}</body></html>`);

/** The words between the two ends of a place that was found again. */
function wordsAt(document: Document, place: Place): string | undefined {
  const found = resolvePlace(document, place);
  if (!found?.range) return undefined;
  const { start, end } = found.range;
  if (start.node === end.node) return start.node.data.slice(start.offset, end.offset);
  return `${start.node.data.slice(start.offset)}…${end.node.data.slice(0, end.offset)}`;
}

describe('where a finding stood', () => {
  it('is found again in the document, exactly', () => {
    const document = page(
      '<h1>תודה על ההזמנה</h1><p>קופון <b>XA-104417</b></p><table><tr><td>מספר הזמנה</td><td> A-104417 </td></tr><tr><td>סה"כ</td><td><span>₪</span><span>1,299.90</span></td></tr></table>',
    );
    const found = findPurchase(document, 'https://a.example/thank-you');
    expect(found.orderNumber?.value).toBe('A-104417');
    expect(wordsAt(document, found.orderNumber?.place as Place)).toBe('A-104417');
    expect(wordsAt(document, found.total?.place as Place)).toBe('₪…1,299.90');
    expect(resolvePlace(document, found.orderNumber?.place as Place)?.element.localName).toBe('td');
  });

  it('survives as plain data, and marks of direction between its letters', () => {
    const document = page('<p>מספר הזמנה: \u200e104\u200f417</p>');
    const place = findPurchase(document, 'https://a.example/thank-you').orderNumber?.place;
    expect(JSON.parse(JSON.stringify(place))).toEqual(place);
    expect(wordsAt(document, place as Place)).toBe('104\u200f417');
  });

  it('is looked for near its old place, then in the whole body, when the page has changed', () => {
    const place = placeOf(
      page('<div><p>x</p><p>no. 104417</p></div>').querySelectorAll('p')[1],
      '104417',
      undefined,
    ) as Place;
    expect(wordsAt(page('<div><p>x</p><span>new</span><p>no. 104417</p></div>'), place)).toBe('104417');
    expect(wordsAt(page('<section>104417</section>'), place)).toBe('104417');
    expect(resolvePlace(page('<p>gone</p>'), place)).toBeUndefined();
  });

  it('is not the middle of a longer number when the number itself is there', () => {
    const document = page('<p>99104417 and 104417</p>');
    const place = placeOf(document.querySelector('p') ?? undefined, '104417', undefined) as Place;
    expect(resolvePlace(document, place)?.range?.start.offset).toBe('99104417 and '.length);
  });

  it('is the element alone for a logo or a link, and no element for pasted text', () => {
    const document = page('<a href="/returns">x</a>');
    const place = placeOf(document.querySelector('a') ?? undefined, '', undefined) as Place;
    expect(resolvePlace(document, place)).toEqual({ element: document.querySelector('a') });
    expect(placeOf(undefined, '104417', 3)).toEqual({ path: [], written: '104417', line: 3 });
    expect(resolvePlace(document, { path: [], written: 'x', line: 3 })).toBeUndefined();
  });

  it('is the field itself where a field shows the value and lets it not be changed', () => {
    const html =
      '<label for="n">מספר הזמנה</label><input id="n" readonly value="BX-104417"><p>סה"כ: ₪1,299.90</p>';
    const document = page(html);
    const place = findPurchase(document, 'https://a.example/thank-you').orderNumber?.place as Place;
    expect(place.written).toBe('BX-104417');
    expect(resolvePlace(document, place)).toEqual({ element: document.querySelector('input') });
    const moved = page(`<div><p>x</p></div>${html}`);
    expect(resolvePlace(moved, place)).toEqual({ element: moved.querySelector('input') });
    expect(resolvePlace(page(html.replace('BX-104417', '')), place)).toBeUndefined();
  });

  it('stands hostile places', () => {
    const document = page('<p>104417</p>');
    expect(resolvePlace(document, { path: [0, 9, -1, 1e9], written: 'no' })).toBeUndefined();
    expect(resolvePlace(document, { path: [0, 9], written: '' })).toBeUndefined();
    expect(wordsAt(document, { path: [0, 9], written: '104417' })).toBe('104417');
  });
});
