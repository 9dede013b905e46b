import { describe, expect, it } from 'vitest';
import { findIn } from './page-of.ts';

const page = (head: string, body = ''): string =>
  `<html lang="he"><head>${head}</head><body>${body}</body></html>`;
const merchantOf = (html: string, url = 'https://www.galim-shop.co.il/thank-you'): string | undefined => {
  const found = findIn(html, url).merchant;
  return found && `${found.sure ? '' : '?'}${found.value}`;
};

describe('the merchant', () => {
  it.each([
    [
      'og:site_name',
      page('<meta property="og:site_name" content="גלים בע״מ"><title>x | אחר</title>'),
      'גלים בע״מ',
    ],
    [
      'JSON-LD of the site',
      page('<script type="application/ld+json">{"@type":"WebSite","name":"גלים"}</script>'),
      'גלים',
    ],
    [
      'the logo',
      page('', '<header><a class="logo" href="/"><img src="l.png" alt="גלים לוגו"></a></header>'),
      'גלים',
    ],
    ['the title', page('<title>תודה על ההזמנה – גלים</title>'), 'גלים'],
    ['the title, before a slogan', page('<title>קופה – גלים | ציוד לים</title>'), 'גלים'],
    [
      'a logo with signs of HTML left',
      page('', '<header><a class="logo" href="/"><img src="l.png" alt="Inkwell &amp;amp; Oak"></a></header>'),
      'Inkwell & Oak',
    ],
    ['the title, name first', page('<title>גלים | אישור הזמנה 104417</title>'), 'גלים'],
    ['the link home', page('', '<header><a href="/">גלים</a></header>'), 'גלים'],
    ['the copyright', page('', '<footer>© 2026 גלים. כל הזכויות שמורות</footer>'), 'גלים'],
    [
      'words of the address at the head',
      page('', '<h1>יקבי גלים Galim Shop</h1><p>הזמנה</p>'),
      'יקבי גלים Galim Shop',
    ],
    ['no words of the address', page('', '<h1>Your order</h1><p>Ship it</p>'), '?galim-shop.co.il'],
    ['nothing', page(''), '?galim-shop.co.il'],
    ['a picture called logo', page('', '<header><img src="l.png" alt="logo"></header>'), '?galim-shop.co.il'],
  ])('from %s', (_, html, name) => expect(merchantOf(html)).toBe(name));

  it('is what the order says first of all', () => {
    const order =
      '{"@type":"Order","orderNumber":"A104417","merchant":{"@type":"Organization","name":"גלים"},"customer":{"name":"נועה"}}';
    const html = page(
      `<meta property="og:site_name" content="אחר"><script type="application/ld+json">${order}</script>`,
    );
    expect(findIn(html).merchant).toMatchObject({ value: 'גלים', sure: true, foundIn: 'structured-data' });
  });

  it('is the sender in webmail, and never the webmail', () => {
    const url = 'https://mail.google.com/mail/u/0/#inbox/1';
    const meta = '<meta property="og:site_name" content="Gmail"><title>הזמנה 104417 - Gmail</title>';
    const sender =
      '<span class="gD" email="a@galim.example" name="גלים"></span><div class="a3s">הזמנה מספר 104417</div>';
    expect(merchantOf(page(meta, sender), url)).toBe('גלים');
    expect(merchantOf(page(meta, '<div class="a3s">הזמנה מספר 104417</div>'), url)).toBeUndefined();
  });

  it('is who wrote the open message of a webmail, not who stands first in its list, wherever the webmail stands', () => {
    const list = '<div role="option"><span class="OZZZK">Bank</span></div>';
    const open =
      '<div role="main"><span class="OZZZK" aria-label="x">גלים&lt;a@galim.example&gt;</span><div role="document">הזמנה מספר 104417</div></div>';
    expect(merchantOf(page('', list + open), 'https://outlook.office.com/mail/inbox/id/A')).toBe('גלים');
    const roundcube =
      '<title>Roundcube Webmail :: הזמנה</title><div id="message-header"><span class="rcmContactAddress" title="a@galim.example">גלים</span></div><div class="rcmBody">הזמנה מספר 104417</div>';
    for (const url of [
      'https://mail.isp.example/?_task=mail&_uid=9',
      'https://isp.example/roundcube/?_uid=9',
    ])
      expect(merchantOf(page('', roundcube), url)).toBe('גלים');
  });

  it('is the marketplace itself on a marketplace', () => {
    expect(merchantOf(page('<title>Order details</title>'), 'https://www.amazon.co.uk/order')).toBe(
      'amazon.co.uk',
    );
    expect(
      merchantOf(page('<meta property="og:site_name" content="AliExpress">'), 'https://he.aliexpress.com/o'),
    ).toBe('AliExpress');
  });

  it('is the marketplace, and nothing that it sells', () => {
    const image = '<header><img class="logo" src="visa.png" alt="Amazon Visa"></header>';
    expect(merchantOf(page('', image), 'https://www.amazon.com/order')).toBe('Amazon');
    const site = '<meta property="og:site_name" content="Amazon.com.tr Prime">';
    expect(merchantOf(page(site), 'https://www.amazon.com.tr/order')).toBe('Amazon.com.tr');
  });

  it('is never a chat or a payment page', () => {
    expect(
      merchantOf(page('<meta property="og:site_name" content="WhatsApp">'), 'https://web.whatsapp.com/'),
    ).toBeUndefined();
    expect(
      merchantOf(page('<meta property="og:site_name" content="PayPal">'), 'https://www.paypal.com/x'),
    ).toBeUndefined();
  });
});
