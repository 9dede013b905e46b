import type { Platform } from './platform.ts';

/** Systems that give away little more than one class or attribute per value. */
export const OTHER_PLATFORMS: readonly Platform[] = [
  {
    name: 'PrestaShop',
    orderNumber: ['#order-reference-value'],
    total: ['.order-confirmation-table .total-value', '.total-value'],
  },
  {
    name: 'nopCommerce',
    orderNumber: ['.order-number strong'],
    orderDate: ['li.order-date'],
    total: ['li.order-total', '.order-total strong'],
    orderList: ['.order-list .order-item'],
  },
  {
    name: 'Medusa',
    orderNumber: ['[data-testid=order-id]'],
    orderDate: ['[data-testid=order-date]'],
    total: ['[data-testid=cart-total]', '[data-testid=order-total]'],
  },
  {
    name: 'Amazon',
    orderNumber: ['[data-component=orderId]', '[data-component=orderIdValue]'],
    orderDate: ['[data-component=orderDate]', '[data-component=orderDateValue]'],
    orderList: ['.order-card .yohtmlc-order-id', '.js-order-card'],
  },
  {
    name: 'BigCommerce',
    orderNumber: [
      '[data-test=order-confirmation-order-number-text] strong',
      '[data-testid=order-confirmation-order-number]',
    ],
    total: ['.cart-total-grandTotal .cart-priceItem-value', '[data-testid=cart-total-value]'],
  },
  {
    name: 'Wix',
    orderNumber: ['[data-hook=order-id]', '[data-hook=order-number]'],
    total: ['[data-hook=total-price]'],
  },
];
