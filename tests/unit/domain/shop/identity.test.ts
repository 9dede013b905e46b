import { describe, expect, test } from 'vitest';
import { SHOP_URL, shopIn, shown } from './shop-of.ts';

const footer = (text: string): string =>
  `<main><h1>אוזניות</h1><p>₪849.90</p></main><footer><p>${text}</p></footer>`;

describe('the number of the company', () => {
  // 512345679 and 514713288 add up by their check digit; 512345678 does not.
  test.each([
    ['ח.פ. 512345679', '512345679'],
    ['ח"פ 512345679', '512345679'],
    ['ח״פ: 51-234567-9', '512345679'],
    ["ח'פ 512345679", '512345679'],
    ['ח.פ./ע.מ. 512345679', '512345679'],
    ['חפ 512345679', '512345679'],
    ['ע.מ. 512345679', '512345679'],
    ['ע"מ 512345679', '512345679'],
    ['עוסק מורשה 512345679', '512345679'],
    ["עוסק מורשה מס' 512345679", '512345679'],
    ['עוסק פטור: 512345679', '512345679'],
    ['מספר חברה 512345679', '512345679'],
    ['עמותה רשומה, ע"ר 512345679', '512345679'],
    ['גל אלקטרוניקה בע"מ | ח.פ. 512345679 | טל׳ 03-5550100', '512345679'],
    ['ח.פ. 512345678', '?512345678'],
    ['ח.פ. 51234', undefined],
    ['Company No. 08123456', '08123456'],
    ['Company registration number: 08123456', '08123456'],
    ['Registered in England and Wales, no. 08123456', '08123456'],
    ['VAT no. GB 123 4567 89', 'GB 123 4567 89'],
    ['Prices include VAT 17%', undefined],
    ['ABN 51 824 753 556', '51 824 753 556'],
    ['ИНН 7707083893', '7707083893'],
    ['מק"ט 512345679', undefined],
    ['הזמנה מספר 512345679', undefined],
    ['טל׳ 03-5550100', undefined],
  ])('%s', (text, number) => {
    expect(shown(shopIn(footer(text)).identity.companyNumber)).toBe(number);
  });

  test('below its label', () => {
    const html = '<table><tr><td>ח.פ.</td></tr><tr><td>512345679</td></tr></table>';
    expect(shown(shopIn(html).identity.companyNumber)).toBe('512345679');
  });

  test('says of an Israeli one whether it adds up, of another nothing', () => {
    const checkOf = (text: string) => shopIn(footer(text)).identity.companyNumber?.checkDigit;
    expect([checkOf('ח.פ. 512345679'), checkOf('ח.פ. 512345678'), checkOf('Company No. 08123456')]).toEqual([
      'fits',
      'fails',
      undefined,
    ]);
  });

  test('is not sure where two stand', () => {
    const two = shopIn(footer('ח.פ. 512345679</p><p>ח.פ. 514713288'));
    expect(two.identity.companyNumber?.sure).toBe(false);
  });

  test("is never the shopper's", () => {
    const html = '<h2>פרטי הלקוח</h2><p>דנה כהן</p><p>ח.פ. 512345679</p>';
    expect(shopIn(html).identity.companyNumber).toBeUndefined();
  });

  test('is read from markup for machines', () => {
    const html = `<html><head><script type="application/ld+json">{"@type":"OnlineStore","legalName":"Gal Ltd","taxID":"512345679","address":{"@type":"PostalAddress","streetAddress":"HaBarzel 30","addressLocality":"Tel Aviv"}}</script></head><body><p>x</p></body></html>`;
    const { legalName, companyNumber, address } = shopIn(html).identity;
    expect([legalName, companyNumber, address].map(shown)).toEqual([
      'Gal Ltd',
      '512345679',
      'HaBarzel 30, Tel Aviv',
    ]);
  });
});

describe('the name', () => {
  test.each([
    ['© 2026 גל אלקטרוניקה בע"מ', 'גל אלקטרוניקה בע"מ'],
    ['כל הזכויות שמורות לגל אלקטרוניקה בע״מ', 'גל אלקטרוניקה בע״מ'],
    ['כל הזכויות שמורות לחברת גל אלקטרוניקה בע"מ 2026', 'גל אלקטרוניקה בע"מ'],
    ['האתר מופעל על ידי גל אלקטרוניקה (1998) בע"מ, ח.פ. 512345679', 'גל אלקטרוניקה (1998) בע"מ'],
    ['האתר בבעלות א.ב. יבוא ושיווק בע"מ', 'א.ב. יבוא ושיווק בע"מ'],
    ['גל אלקטרוניקה בע"מ | ח.פ. 512345679', 'גל אלקטרוניקה בע"מ'],
    ['שם העסק: הסטודיו של דנה', 'הסטודיו של דנה'],
    ['דנה כהן, עוסק מורשה 512345679', '?דנה כהן'],
    ['© 2026 Fern & Kettle Ltd. All rights reserved.', 'Fern & Kettle Ltd.'],
    ['This site is operated by Salt Studio Limited, 4 Mill Lane', 'Salt Studio Limited'],
    ['Fern is a trading name of Kettle Holdings PLC', 'Kettle Holdings PLC'],
    ['Powered by Shoply Inc.', undefined],
    ['בניית אתרים: דיגיטל בע"מ', undefined],
    ['© 2026 גל אלקטרוניקה', undefined],
    ['משלוח חינם מעל ₪199', undefined],
  ])('%s', (text, name) => {
    expect(shown(shopIn(footer(text)).identity.legalName)).toBe(name);
  });

  test('is only offered where a company is named in passing', () => {
    expect(shown(shopIn('<p>המוצר מיובא: סוני ישראל בע"מ</p>').identity.legalName)?.startsWith('?')).toBe(
      true,
    );
  });
});

describe('the address', () => {
  test.each([
    ['כתובת: הברזל 30, תל אביב', 'הברזל 30, תל אביב'],
    ['כתובתנו: רחוב הברזל 30, תל אביב 6971042 | טל׳ 03-5550100', 'רחוב הברזל 30, תל אביב 6971042'],
    ['הברזל 30, תל אביב', 'הברזל 30, תל אביב'],
    ['גל אלקטרוניקה בע"מ, ח.פ. 512345679 | הברזל 30, תל אביב', 'הברזל 30, תל אביב'],
    ['ת.ד. 1234, חיפה', 'ת.ד. 1234, חיפה'],
    ['Our address: 4 Mill Lane, London', '4 Mill Lane, London'],
    ['Registered office: 4 Mill Lane, Reading RG1 4AB', '4 Mill Lane, Reading RG1 4AB'],
    ['כתובת דוא"ל: help@gal.example', undefined],
    ['משלוח חינם עד 30 ק"מ מתל אביב', undefined],
    ['שעות פעילות: 9:00-17:00', undefined],
  ])('%s', (text, address) => {
    expect(shown(shopIn(footer(text)).identity.address)).toBe(address);
  });

  test("is never the shopper's", () => {
    const html = '<h2>כתובת למשלוח</h2><p>דנה כהן</p><p>הרצל 5, חיפה</p>';
    expect(shopIn(html).identity.address).toBeUndefined();
  });
});

test.each([
  ['webmail', 'https://mail.google.com/mail/u/0/'],
  ['a payment page', 'https://www.paypal.com/checkout'],
  ['a marketplace, whose own details are not the seller’s', 'https://www.ebay.com/itm/1'],
  ['no page of the web', 'about:blank'],
])('nobody is behind %s', (_what, url) => {
  expect(shopIn(footer('גל אלקטרוניקה בע"מ, ח.פ. 512345679'), url).identity).toEqual({});
});

test('a value can be shown where it stands', () => {
  const { companyNumber } = shopIn(footer('ח.פ. 512345679'), SHOP_URL).identity;
  expect(companyNumber).toMatchObject({
    foundIn: 'label',
    excerpt: 'ח.פ. 512345679',
    place: { written: '512345679' },
  });
});
