import type { Catalogue } from '../../catalogue.ts';

export default {
  event: 'What happened?',
  events: {
    arrived: 'It came',
    partly: 'Only part of it came',
    damaged: 'It came damaged',
    'sent-back': 'I sent it back',
    'not-come': 'It did not come',
  },
  on: 'When?',
} satisfies Catalogue['delivery'];
