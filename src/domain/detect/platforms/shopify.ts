import type { Platform } from './platform.ts';

/** Thank-you and order status pages before hashed class names, and the notification e-mails. */
export const SHOPIFY: Platform = {
  name: 'Shopify',
  orderNumber: ['.os-order-number', '.order-number__text'],
  total: ['.payment-due__price', '.total-recap__final-price'],
  merchant: ['.shop-name__text', '.logo__text'],
  currency: ['[data-presentment-currency]', 'data-presentment-currency'],
};
