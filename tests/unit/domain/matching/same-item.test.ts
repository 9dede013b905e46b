import { describe, expect, test } from 'vitest';
import { isGenericItem } from '../../../../src/domain/detect/items/generic-item.ts';
import { isSameItem } from '../../../../src/domain/matching/same-item.ts';

describe('isGenericItem', () => {
  test.each([
    'Delivery',
    'Standard shipping',
    'Gift card 100 ₪',
    'Amazon.com eGift Card',
    'Discount (SUMMER10)',
    'Tax',
    'משלוח',
    'משלוח עד הבית',
    'דמי משלוח',
    'הנחת מועדון',
    'כרטיס מתנה 200 ש״ח',
    'מע״מ',
    'שקית',
    'Доставка',
    'التوصيل',
  ])('%s is nothing that was bought once', (name) => expect(isGenericItem(name)).toBe(true));

  test.each([
    'Taxi toy car',
    'Totally Green Soap',
    'Tipping bucket',
    'Vatican guide book',
    'Handbag',
    'שליחת יד: אגרוף',
    'Kettle 1.7 l',
    'אוזניות Wave 3',
    'הובלתי מזרן',
  ])('%s is', (name) => expect(isGenericItem(name)).toBe(false));
});

describe('isSameItem', () => {
  test('by the name, however it is spaced and quoted', () => {
    expect(isSameItem({ name: 'מסך 27" Wave-X' }, { name: 'מסך 27״  wave X' })).toBe(true);
    expect(isSameItem({ name: 'Kettle 1.7 l' }, { name: 'Kettle 1.2 l' })).toBe(false);
  });

  test('by the number of the article where both have one', () => {
    const blue = { name: 'Shirt', sku: 'SH-1-blue' };
    expect(isSameItem(blue, { name: 'Shirt', sku: 'SH-1-red' })).toBe(false);
    expect(isSameItem(blue, { name: 'חולצה', sku: 'sh1 BLUE' })).toBe(true);
    expect(isSameItem(blue, { name: 'shirt' })).toBe(true);
  });

  test('never by delivery or a gift card', () => {
    expect(isSameItem({ name: 'Delivery' }, { name: 'Delivery' })).toBe(false);
    expect(isSameItem({ name: 'Gift card' }, { name: 'Gift card' })).toBe(false);
    expect(isSameItem({ name: '-' }, { name: '-' })).toBe(false);
  });
});
