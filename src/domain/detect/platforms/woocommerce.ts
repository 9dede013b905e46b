import type { Platform } from './platform.ts';

/** Classic templates (checkout/thankyou, myaccount/view-order, order tracking). */
export const WOOCOMMERCE: Platform = {
  name: 'WooCommerce',
  orderNumber: ['.woocommerce-order-overview__order strong', 'mark.order-number', 'li.order strong'],
  total: [
    '.woocommerce-order-overview__total .woocommerce-Price-amount',
    '.woocommerce-order-overview__total strong',
    'li.total strong',
  ],
  orderDate: ['.woocommerce-order-overview__date strong', 'mark.order-date', 'li.date strong'],
  orderList: ['.woocommerce-orders-table__cell-order-number', '.my_account_orders .order-number'],
};

/** Block templates (8.x): the summary's rows are key and value, always in this order: number, date, total. */
export const WOOCOMMERCE_BLOCKS: Platform = {
  name: 'WooCommerce blocks',
  orderNumber: ['.wc-block-order-confirmation-summary-list-item__value'],
  firstOnly: true,
};
