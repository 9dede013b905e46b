import type { Catalogue } from '../../catalogue.ts';

export default {
  kinds: {
    capture: 'Screenshot',
    note: 'Note',
    promise: 'Promise',
    benefit: 'Promised price',
    bill: 'Bill',
    technician: 'Technician visit',
    file: 'File',
  },
  channels: {
    phone: 'Phone call',
    chat: 'Chat',
    email: 'E-mail',
    whatsapp: 'WhatsApp',
    visit: 'Visit',
    letter: 'Letter',
  },
  payments: { paid: 'Payment', refunded: 'Refund', credited: 'Credit' },
  deliveries: {
    arrived: 'Delivery arrived',
    partly: 'Part of the delivery arrived',
    damaged: 'Delivery arrived damaged',
    'sent-back': 'Sent back to the business',
    'not-come': 'Delivery did not come',
  },
  promises: { open: 'Open', kept: 'Kept', broken: 'Not kept' },
  facts: {
    reference: 'Reference number {number}',
    dueOn: 'by {day}',
    stage: '{price}, {from} to {until}',
    percentOff: '{percent} off',
    stageUntil: 'until {until}',
    agreed: 'Agreed for {day}, {hours}',
    neverCame: 'Nobody came',
  },
} satisfies Catalogue['entry'];
