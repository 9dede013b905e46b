import { describe, expect, it } from 'vitest';
import { findPersonal } from '../../../../src/domain/personal/find-personal.ts';

const foundIn = (text: string): string[] =>
  findPersonal(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('ordinary details that are offered for blacking out', () => {
  it.each([
    ['משלוח ל: נועה לוי, הרצל 12, חיפה 3303139', 'address: נועה לוי, הרצל 12, חיפה 3303139'],
    ['נועה לוי, הרצל 12, חיפה', 'address: הרצל 12, חיפה'],
    ['הרצל 12 דירה 4 חיפה', 'address: הרצל 12 דירה 4 חיפה'],
    ['בן יהודה 7א, דירה 2, תל אביב', 'address: בן יהודה 7א, דירה 2, תל אביב'],
    ['Herzl 12, Haifa', 'address: Herzl 12, Haifa'],
    ['Ben Yehuda 7, Apt 2, Tel Aviv', 'address: Ben Yehuda 7, Apt 2, Tel Aviv'],
    ['רחוב: הרצל 12', 'address: הרצל 12'],
    ['רח הגפן 3 חיפה', 'address: רח הגפן 3 חיפה'],
    ['גרים במושב בית נקופה 44', 'address: במושב בית נקופה 44'],
    ['קיבוץ גבעת ברנר, ד.נ. גבעת ברנר 6094800', 'address: קיבוץ גבעת ברנר, ד.נ. גבעת ברנר 6094800'],
    ['ת.ד. 1234, חיפה', 'address: ת.ד. 1234, חיפה'],
    ['улица Герцля 12, кв. 4', 'address: улица Герцля 12, кв. 4'],
    ['شارع الجبل 12', 'address: شارع الجبل 12'],
    ['My ID 039337423', 'id-number: 039337423'],
    ['Street: Herzl 12', 'address: Herzl 12'],
    ['Адрес: ул. Герцль 12, Хайфа', 'address: ул. Герцль 12, Хайфа'],
    ['Адрес доставки: Герцль 12', 'address: Герцль 12'],
    ['العنوان: شارع هرتسل 12، حيفا', 'address: شارع هرتسل 12، حيفا'],
    ['عنوان التوصيل: شارع هرتسل 12', 'address: شارع هرتسل 12'],
    ['ID: 039337423', 'id-number: 039337423'],
    ['שם: נועה\nID: 039337423', 'id-number: 039337423'],
    ['رقم الهوية: 039337423', 'id-number: 039337423'],
    ['Теудат-зеут 039337423', 'id-number: 039337423'],
    ['ת.ז 03 933 7423', 'id-number: 03 933 7423'],
    ['ת.ז. 039-337-423', 'id-number: 039-337-423'],
    ['דרכון 31234567', 'id-number: 31234567'],
    ['Passport no. 31234567', 'id-number: 31234567'],
    ['052/1234567', 'phone: 052/1234567'],
    ["טל' 03/5550188", 'phone: 03/5550188'],
    ['כרטיס המסתיים ב-4412', 'card: 4412'],
    ['•••• 4412', 'card: 4412'],
    ['card ending in 2025', 'card: 2025'],
  ])('%s', (text, found) => expect(foundIn(text)).toEqual([found]));
});

describe('what only looks like them', () => {
  it.each([
    ['a store', 'סניף 12, חיפה'],
    ["the business's own", 'כתובתנו: הברזל 30, תל אביב'],
    ['a day', 'Delivered May 12, London'],
    ['an order', 'הזמנה 12 תל אביב'],
    ['an order with a number', 'Order 12, London'],
    ['the address of a site', 'Адрес электронной почты: нет 5'],
    ['an order number called so', 'Order ID: 039337423'],
    ['nine digits that fail the check', 'ID: 039337424'],
    ['a date', '05/1234567/88'],
    ['an order with a slash', 'הזמנה 052/1234567'],
    ['a part of a code', 'A052/1234567'],
    ['a year', 'הכרטיסים של 2026, cards since 2019'],
  ])('none: %s', (_why, text) => expect(foundIn(text)).toEqual([]));
});
