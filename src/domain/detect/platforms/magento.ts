import type { Platform } from './platform.ts';

/** Magento 2 (Adobe Commerce) and, by `p.order-date` and `tr.grand_total`, Magento 1. */
export const MAGENTO: Platform = {
  name: 'Magento',
  orderNumber: [
    '.checkout-success .order-number',
    '.checkout-success p span',
    '.page-title .base',
    '.checkout-onepage-success p',
  ],
  total: [
    'tr.grand_total_incl .price',
    '.grand.totals.incl .price',
    'tr.grand_total .price',
    'tr.grand .price',
    '.grand.totals .price',
  ],
  orderDate: ['.order-date date', 'p.order-date', '.order-date'],
  orderList: ['.orders-history td.id', '#my-orders-table .number'],
};
