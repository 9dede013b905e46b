import { describe, expect, it } from 'vitest';
import { findIn } from './page-of.ts';

const policyIn = (html: string): string | undefined => {
  const found = findIn(`<h1>תודה על ההזמנה</h1><p>מספר הזמנה: 104417</p>${html}`).policyUrl;
  return found?.sure ? found.value.replace('https://www.galim-shop.co.il', '') : undefined;
};

describe('link to the policy', () => {
  it.each([
    ['<footer><a href="/p/1">ביטול עסקה</a></footer>', '/p/1'],
    ['<footer><a href="/p/1">מדיניות ביטולים והחזרות</a></footer>', '/p/1'],
    ['<footer><a href="/p/1">Returns &amp; Refunds</a></footer>', '/p/1'],
    ['<footer><a href="/p/1">سياسة الإلغاء</a></footer>', '/p/1'],
    ['<footer><a href="/p/1">Возврат и обмен</a></footer>', '/p/1'],
    ['<p>לביטול: <a href="/cancel">galim-shop.co.il/cancel</a></p>', '/cancel'],
    ['<footer><a href="/terms">תקנון</a><a href="/p/1">החזרות והחלפות</a></footer>', '/p/1'],
  ])('%s', (html, url) => expect(policyIn(html)).toBe(url));

  it.each([
    '<a href="/orders/104417/cancel">x</a>',
    '<a href="/orders/cancel-order?id=104417">ביטול הזמנה</a>',
    '<a href="/returns/new">Start a return</a>',
    '<a href="/privacy">מדיניות פרטיות</a>',
  ])('none: %s', (html) => expect(policyIn(html)).toBeUndefined());
});
