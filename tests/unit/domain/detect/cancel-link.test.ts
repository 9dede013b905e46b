import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/domain/detect/finding.ts';
import { findIn } from './page-of.ts';

const SITE = 'https://www.galim-shop.co.il';
const ORDER = '<h1>תודה על ההזמנה</h1><p>מספר הזמנה: 104417</p>';

const cancelOn = (html: string, url = `${SITE}/thank-you`): Finding<string> | undefined =>
  findIn(html, url).cancelUrl;
/** The link on a page that shows an order; `?` before one that is only offered. */
const linkOf = (html: string, url?: string): string | undefined => {
  const found = cancelOn(`${ORDER}${html}`, url);
  return found && `${found.sure ? '' : '?'}${found.value.replace(SITE, '')}`;
};

describe('the link of the site that cancels', () => {
  it.each([
    ['<footer><a href="/p/1">ביטול עסקה</a></footer>', '/p/1'],
    ['<footer><a href="/p/1"><i class="icon"></i> לביטול עסקה באופן מקוון</a></footer>', '/p/1'],
    ['<footer><a href="/p/1">טופס ביטול עסקה</a></footer>', '/p/1'],
    ['<footer><a href="/p/1">הודעת ביטול</a></footer>', '/p/1'],
    ['<a href="/orders/104417/cancel">ביטול ההזמנה</a>', '/orders/104417/cancel'],
    ['<a href="/orders/104417/cancel">בטל/י הזמנה</a>', '/orders/104417/cancel'],
    ['<a href="/p/1">אני רוצה לבטל את ההזמנה</a>', '/p/1'],
    ['<p>לביטול ההזמנה <a href="/p/1">לחצו כאן</a>.</p>', '/p/1'],
    ['<a href="/p/1">ביטול מנוי</a>', '/p/1'],
    ['<a href="/p/1">ניתוק שירות / ביטול מנוי</a>', '/p/1'],
    ['<a href="/p/1">ניתוק / ביטול מנוי</a>', '/p/1'],
    ['<a href="/p/1">Cancel order</a>', '/p/1'],
    ['<a href="/p/1">Cancel my subscription</a>', '/p/1'],
    ['<a href="/p/1" aria-label="Cancel this order"><svg></svg></a>', '/p/1'],
    ['<a href="/p/1">Request a cancellation</a>', '/p/1'],
    ['<a href="/p/1">Cancellation form</a>', '/p/1'],
    ['<p>Changed your mind? Cancel your order <a href="/p/1">here</a></p>', '/p/1'],
    [
      '<a href="/p/1">הזמנה חדשה</a><a href="https://service.galim-shop.co.il/c">ביטול עסקה</a>',
      'https://service.galim-shop.co.il/c',
    ],
    // Shops that are one document.
    ['<a href="/app#/cancel-order">Cancel order</a>', '/app#/cancel-order'],
  ])('%s', (html, url) => expect(linkOf(html)).toBe(url));

  it.each([
    ['a policy', '<a href="/p/1">מדיניות ביטול עסקה</a><a href="/p/2">Cancellation policy</a>'],
    ['a policy, by its address', '<a href="/policies/cancellation-policy">ביטול עסקה</a>'],
    ['the fee', '<a href="/p/1">דמי ביטול עסקה</a>'],
    [
      'a form that is left',
      '<form><input name="a"><a href="/">ביטול</a><a href="/cart">ביטול הזמנה</a></form>',
    ],
    ['a form that is left', '<form><input name="a"><a href="/account/orders">Cancel order</a></form>'],
    ['a bare word', '<a href="/p/1">ביטול</a><a href="/p/2">Cancel</a>'],
    ['a newsletter', '<div><h4>הניוזלטר שלנו</h4><a href="/p/1">ביטול מנוי</a></div>'],
    ['a newsletter', '<p>You get our newsletter. <a href="/p/1">Cancel subscription</a></p>'],
    ['a newsletter, by its address', '<a href="/unsubscribe">Cancel my subscription</a>'],
    [
      'no cancelling',
      '<a href="/p/1">אין ביטול עסקה</a><a href="/p/2">No cancellation</a><a href="/p/3">Free cancellation</a>',
    ],
    ['no cancelling', '<p>לא ניתן לבצע ביטול עסקה, פרטים <a href="/p/1">כאן</a></p>'],
    ['no cancelling', '<p>You can no longer <a href="/p/1">cancel this order</a></p>'],
    ['no cancelling', '<p>ההזמנה נשלחה ולא ניתן ל<a href="/p/1">ביטול הזמנה</a></p>'],
    ['another site', '<a href="https://cancel.example/p">ביטול עסקה</a>'],
    [
      'no web page',
      '<a href="mailto:a@galim-shop.co.il">ביטול עסקה</a><a href="tel:*4477">ביטול הזמנה</a><a href="#c">ביטול עסקה</a>',
    ],
    [
      'no web page',
      '<a href="javascript:x()">Cancel order</a><a href="ftp://www.galim-shop.co.il/c">Cancel order</a>',
    ],
    ['a name in the address', '<a href="https://dana:pw@www.galim-shop.co.il/cancel">Cancel order</a>'],
    ['the home page', '<a href="/">ביטול הזמנה</a><a href="/?x=1">Cancel order</a>'],
    ['a help article', '<a href="/faq/cancel">How to cancel an order</a>'],
    ['a paper', '<a href="/forms/cancel.pdf">טופס ביטול עסקה</a>'],
    [
      'what is said in running text',
      '<a href="/p/1">ביטול עסקה יתאפשר תוך ארבעה עשר ימים מיום קבלת המוצר בכפוף לתנאים</a>',
    ],
    ['an invitation', '<a href="/p/1">ביטול הזמנה לאירוע</a>'],
    ['who acts at the press', '<a data-method="delete" href="/orders/1/cancel">Cancel order</a>'],
  ])('not %s: %s', (_, html) => expect(linkOf(html)).toBeUndefined());

  it.each([
    ['what is the shop’s own', '/cancel?page_id=12&lang=he', '/cancel?page_id=12&lang=he'],
    ['the order', '/orders/cancel?order_id=104417', '/orders/cancel?order_id=104417'],
    ['who came from where', '/cancel?utm_source=mail&fbclid=abc', '/cancel'],
    ['an e-mail', '/cancel?email=dana%40gal.example', '/cancel'],
    ['a telephone', '/bitul?id=0541234567', '/bitul'],
    ['an identity number', '/cancel?id=023445566&lang=he', '/cancel?lang=he'],
    ['a name', '/cancel?name=Dana', '/cancel'],
    ['a key', '/orders/55/cancel?token=9f8a7b6c5d4e3f2a1b0c', '/orders/55/cancel'],
    ['a key behind the #', '/cancel#access_token=abc', '/cancel'],
    ['a key behind a route', '/app#/cancel?t=9f8a7b6c5d4e3f2a1b0c', undefined],
    ['what would be left says nothing', '/cart/?cancel_order=true&order=wc_order_x&_wpnonce=1', undefined],
    ['what would be left says nothing', '/p?mail=dana@gal.example', undefined],
    ['an e-mail in the path', '/cancel/dana@gal.example', undefined],
    ['a telephone in the path', '/cancel/054-1234567', undefined],
  ])('of the query it keeps no personal detail: %s', (_, href, url) =>
    expect(linkOf(`<a href="${href}">ביטול הזמנה</a>`)).toBe(url),
  );

  it('what the law asks for is before the cancelling of one order, and that before a subscription', () => {
    const [law, order, plan] = [
      '<a href="/p/1">ביטול עסקה</a>',
      '<a href="/p/2">ביטול הזמנה</a>',
      '<a href="/p/3">ביטול מנוי</a>',
    ];
    expect(linkOf(`${plan}${order}${law}`)).toBe('/p/1');
    expect(linkOf(`${plan}${order}`)).toBe('/p/2');
  });

  it('two that say the same and lead to two places are offered, none of several orders is', () => {
    expect(linkOf('<a href="/p/1">ביטול עסקה</a><a href="/p/2">ביטול עסקה</a>')).toBe('?/p/1');
    expect(linkOf('<a href="/p/1">ביטול עסקה</a><footer><a href="/p/1">לביטול עסקה</a></footer>')).toBe(
      '/p/1',
    );
    expect(
      linkOf('<a href="/o/1/cancel">Cancel order</a><a href="/o/2/cancel">Cancel order</a>'),
    ).toBeUndefined();
    const list =
      '<h1>ההזמנות שלי</h1><p>הזמנה 1001</p><a href="/o/1/cancel">ביטול הזמנה</a><p>הזמנה 1002</p>';
    expect(cancelOn(list, `${SITE}/orders`)).toBeUndefined();
  });

  it.each([
    ['an account', '<h1>האזור האישי</h1>', '/my-account', '/p/1'],
    ['a subscription', '<h1>Manage your plan</h1>', '/account/subscription', '/p/1'],
    ['the policy', '<h1>מדיניות ביטולים</h1>', '/pages/returns', '/p/1'],
    ['the policy, by its address', '<h1>מידע</h1>', '/takanon', '/p/1'],
    // The law asks for the link on the home page: there it is offered.
    ['the home page', '<h1>ברוכים הבאים</h1>', '/', '?/p/1'],
    ['a product', '<h1>מנורה</h1><button>הוסף לסל</button>', '/product/1', '?/p/1'],
    ['a checkout', '<h1>תשלום</h1><form class="checkout"></form>', '/checkout', '?/p/1'],
  ])('on %s', (_, html, path, url) => {
    const found = cancelOn(`${html}<footer><a href="/p/1">ביטול עסקה</a></footer>`, `${SITE}${path}`);
    expect(found && `${found.sure ? '' : '?'}${found.value.replace(SITE, '')}`).toBe(url);
  });

  it.each([
    [
      'an article',
      '<h1>ביטול עסקה: כך תעשו זאת</h1><p><a href="/a/2">ביטול עסקה</a></p>',
      'https://news.paper.co.il/blog/7',
    ],
    [
      'a state',
      '<h1>ביטול עסקה</h1><footer><a href="/p/1">ביטול עסקה</a></footer>',
      'https://www.gov.il/he/bitul',
    ],
    [
      'a webmail',
      `${ORDER}<a href="https://mail.google.com/x">ביטול הזמנה</a>`,
      'https://mail.google.com/mail/u/0',
    ],
    ['a payment', `${ORDER}<a href="/cancel">ביטול עסקה</a>`, 'https://secure.cardcom.solutions/pay'],
    [
      'a checkout itself',
      '<form class="checkout"><input name="a"></form><a href="/p/1">ביטול הזמנה</a>',
      `${SITE}/checkout`,
    ],
  ])('not on the page of %s', (_, html, url) => expect(cancelOn(html, url)).toBeUndefined());

  it('says the words it was read from, and where they stood', () => {
    const found = cancelOn(`${ORDER}<p>לביטול העסקה <a href="/p/1">לחצו כאן</a></p>`);
    expect(found).toMatchObject({
      foundIn: 'label',
      excerpt: 'לביטול העסקה לחצו כאן',
      place: { written: '' },
    });
  });

  it('finds the footer behind thousands of links', () => {
    const menu = '<a href="/c/1">קטגוריה</a>'.repeat(4_000);
    expect(linkOf(`<nav>${menu}</nav><footer><a href="/p/1">ביטול עסקה</a></footer>`)).toBe('/p/1');
  });
});
