import { describe, expect, it } from 'vitest';
import { findPersonal } from '../../../../src/domain/personal/find-personal.ts';

/** What is found, as "kind: the words". */
const foundIn = (text: string): string[] =>
  findPersonal(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('cards', () => {
  it.each([
    ['כרטיס 4580 4580 4580 4580 בתוקף 12/27', '4580 4580 4580 4580'],
    ['4111111111111111', '4111111111111111'],
    ['Card: 5555-5555-5555-4444.', '5555-5555-5555-4444'],
    ['Amex 3782 822463 10005', '3782 822463 10005'],
    ['מספר כרטיס: \u200e4111 1111 1111 1111\u200e', '4111 1111 1111 1111'],
    ['4111\u00a01111\u00a01111\u00a01111', '4111\u00a01111\u00a01111\u00a01111'],
  ])('%s', (text, card) => {
    expect(foundIn(text)).toEqual([`card: ${card}`]);
  });

  it.each([
    ['כרטיס אשראי: 4580 2600 1234 5678', '4580 2600 1234 5678'],
    ['מספר כרטיס: 4580260012345678', '4580260012345678'],
    ['Visa card number: 4580-2600-1234-5678', '4580-2600-1234-5678'],
  ])('labelled, though a digit was misread: %s', (text, card) => {
    expect(foundIn(text)).toEqual([`card: ${card}`]);
  });

  it.each([
    ['an order behind a card', 'שולם בכרטיס אשראי, מספר הזמנה 4580260012345678'],
    ['the check digit does not fit', '4111 1111 1111 1112'],
    ['an order number of as many digits', 'הזמנה מספר 4111111111111111'],
    ['a tracking number', 'Tracking number: 4111111111111111'],
    ['no issuer begins so', '8111111111111119'],
    ['an international bank account', 'IL62 0108 0000 0009 9999 999'],
    ['a German bank account', 'DE89 3704 0044 0532 0130 00'],
    ['part of a longer code', '4111 1111 1111 1111 1111 1111'],
    ['part of a code with letters', 'AB-4111111111111111'],
    ['a year', 'כרטיסי אשראי 2026'],
    ['a number with a fraction', '4111111111111111.52'],
    ['groups of no card', '41 11 11 11 11 11 11 11'],
    ['all alike', '0000 0000 0000 0000'],
  ])('none: %s', (_why, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('ID numbers', () => {
  it.each([
    ['ת.ז. 123456782', '123456782'],
    ['ת"ז: 123456782', '123456782'],
    ['ת״ז 12345678-2', '12345678-2'],
    ['תעודת זהות של המזמין: 123456782', '123456782'],
    ['מספר זהות\n123456782', '123456782'],
    ['ת.ז / ח.פ: 123456782', '123456782'],
    ['ID number: 123456782', '123456782'],
    ['Israeli ID 123456782', '123456782'],
    ['Teudat Zehut 123456782', '123456782'],
    ['מס\u0027 זהות 12345674', '12345674'],
  ])('%s', (text, id) => {
    expect(foundIn(text)).toEqual([`id-number: ${id}`]);
  });

  it.each([
    ['an order number whose check digit happens to fit', 'מספר הזמנה: 123456782'],
    ['no label', 'התקבל 123456782 בהצלחה'],
    ['a wrong check digit', 'ת.ז. 123456789'],
    ['an order in English', 'Order ID number: 123456782'],
    ['a transaction', 'Transaction ID: 123456782'],
    ['a customer number', 'מספר לקוח 123456782'],
    ['a company number', 'ח.פ. 514000006'],
    ['a company number after the words for an ID', 'ת.ז. לא נדרשת, מספר הזמנה 123456782'],
    ['a tracking number', 'Tracking 123456782'],
    ['part of a code', 'ת.ז. AB123456782'],
    ['an invoice', 'חשבונית מס 123456782'],
    ['nine digits of a longer number', 'ת.ז. 1234567821'],
  ])('none: %s', (_why, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('e-mails', () => {
  it.each([
    ['נועה (noa.levi+shop@gmail.com)', 'noa.levi+shop@gmail.com'],
    ['mailto: Noa@walla.co.il.', 'Noa@walla.co.il'],
    ['<o_k-1@sub.uni.ac.il>', 'o_k-1@sub.uni.ac.il'],
  ])('%s', (text, mail) => {
    expect(foundIn(text)).toEqual([`email: ${mail}`]);
  });

  it.each([
    ['the office of a business', 'support@shop.co.il, info@shop.co.il, no-reply@shop.com'],
    ['a handle', '@noa on twitter'],
    ['an address without an end', 'noa@localhost'],
    ['signs in a row', '@@@@ a@ @b'],
  ])('none: %s', (_why, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('phones', () => {
  it.each([
    ['הטלפון שלי 050-555-0147', '050-555-0147'],
    ['0501234555', '0501234555'],
    ['ל-052-5550100', '052-5550100'],
    ['נייד: 05 0123 4567', '05 0123 4567'],
    ['טל. 03-5550188', '03-5550188'],
    ['טלפון: 035550188', '035550188'],
    ['077-5550123', '077-5550123'],
    ['+972 50-123-4567', '+972 50-123-4567'],
    ['+972501234567', '+972501234567'],
    ['972501234567', '972501234567'],
    ['\u2066+972-54-555-0100\u2069', '+972-54-555-0100'],
    ['00972-3-555-0188', '00972-3-555-0188'],
    ['mobile 07700 900455', '07700 900455'],
    ['+44 7700 900455', '+44 7700 900455'],
    ['(212) 555-0147', '212) 555-0147'],
    ['phone\n054-5550100', '054-5550100'],
    ['וואטסאפ 0545550100', '0545550100'],
  ])('%s', (text, phone) => {
    expect(foundIn(text)).toEqual([`phone: ${phone}`]);
  });

  it('two beside each other are two', () => {
    expect(foundIn('050-1234567 052-7654321')).toEqual(['phone: 050-1234567', 'phone: 052-7654321']);
  });

  it.each([
    ['a short number of a business', 'לבירורים *9055 או *1234'],
    ['a shared number', 'חייגו 1-700-500-050'],
    ['a free number', '1-800-123456, 1800-550-000'],
    ['the line of a business', 'לבירורים 03-5550188'],
    ['the mobile of a business', 'שירות לקוחות: 050-5550188'],
    ['a free number abroad', '+1 800 555 0147'],
    ['an order number', 'מספר הזמנה 0501234567'],
    ['an order number of nine digits', '035550188'],
    ['part of a code', 'SKU-050-1234567'],
    ['a code that goes on', '050-1234567-88'],
    ['a parcel', 'RR123456785IL'],
    ['dates and sums', '05.06.2025 07:30, 1,299.90 ₪, 03/2026'],
    ['a year range', '2019-2025'],
    ['a bank account', 'IBAN IL620108000000099999999'],
    ['a link', 'https://shop.example/?id=0501234567'],
  ])('none: %s', (_why, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['כתובת למשלוח: הרצל 5, דירה 3, תל אביב', 'הרצל 5, דירה 3, תל אביב'],
    ['אני גרה ברחוב ויצמן 12, חיפה 3303142, קומה 2.', 'ברחוב ויצמן 12, חיפה 3303142, קומה 2'],
    ["רח' אבן גבירול 71 תל אביב", "רח' אבן גבירול 71 תל אביב"],
    ['שד׳ רוטשילד 12', 'שד׳ רוטשילד 12'],
    ['דרך בגין 33, באר שבע', 'דרך בגין 33, באר שבע'],
    ['Shipping address: 12 Herzl St., Apt 4, Haifa', '12 Herzl St., Apt 4, Haifa'],
    ['I live at 221B Baker Street', '221B Baker Street'],
    ['מה המיקוד? מיקוד: 6951231', '6951231'],
    ['Postcode BS1 5TR', 'BS1 5TR'],
  ])('%s', (text, address) => {
    expect(foundIn(text)).toEqual([`address: ${address}`]);
  });

  it('below its label, without the name and up to the next label', () => {
    const text = 'כתובת למשלוח\nנועה כהן\nהרצל 5 דירה 3\nתל אביב 6951231\nטלפון: 050-5550147\nסה"כ 120 ₪';
    expect(foundIn(text)).toEqual([
      'address: הרצל 5 דירה 3',
      'address: תל אביב 6951231',
      'phone: 050-5550147',
    ]);
    const english = 'Ship to\nNoa Cohen\n123 Main Street\nSpringfield, IL 62704\n\nPayment\nVisa';
    expect(foundIn(english)).toEqual(['address: 123 Main Street', 'address: Springfield, IL 62704']);
  });

  it.each([
    ['an e-mail address', 'כתובת מייל: נועה 5'],
    ['the address of a site', 'כתובת האתר: shop 24'],
    ['by way of', 'אפשר להזמין דרך האתר 24 שעות'],
    ['a street without a number', 'רחוב הומה אדם'],
    ['the business', 'כתובתנו: הברזל 30, תל אביב'],
    ['a price of a thing', 'נעלי ספורט 42 ב-199 ₪'],
    ['seven digits', 'הזמנה 6951231'],
    ['a town in a sentence', 'המשלוח יוצא מחיפה לתל אביב'],
    ['IP', 'IP address: 10 Main 1'],
  ])('none: %s', (_why, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

it('finds each in a text with all of them, in order', () => {
  const text =
    'נועה, ת.ז. 123456782, נייד 050-5550147, noa@gmail.com, כרטיס 4111 1111 1111 1111, רחוב הרצל 5';
  expect(findPersonal(text).map(({ kind }) => kind)).toEqual([
    'id-number',
    'phone',
    'email',
    'card',
    'address',
  ]);
});
