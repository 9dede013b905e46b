import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'Headphones that arrived broken',
  merchant: 'Gal Electronics',
  item: 'Wave 3 wireless headphones',
  agent: 'Dana',
  orderNote: 'The order confirmation as it stood on the website.',
  call: 'I said that the left side does not work. I was told that the original box is not needed.',
  promise: 'A courier will come to collect the headphones.',
  email: 'No courier came. I asked in writing for a full refund.',
  page: {
    title: 'Order received | Gal Electronics',
    thanks: 'Thank you! Your order was received',
    lead: 'A confirmation was sent to your e-mail.',
    orderNumber: 'Order number:',
    orderDate: 'Order date:',
    total: 'Total:',
    item: 'Item:',
    notice: 'A sample page of Tikiya. The shop, the order and the sum are made up.',
    help: 'Customer service: 03-555-0100',
    back: 'Back to the introduction',
  },
  chip: 'Sample',
  says: 'This is a sample case: everything in it is made up. It counts in no totals and has no reminders.',
  open: 'Look into a sample case',
  throwAway: 'Throw the sample away',
  thrownAway: 'The sample was deleted.',
} satisfies Catalogue['sample'];
