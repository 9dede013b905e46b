import type { Catalogue } from '../../catalogue.ts';

export default {
  name: 'Tikiya',
  description:
    'Document a consumer complaint in one tidy folder: screenshots, dates, calls, letters. Everything stays in your browser.',
} satisfies Catalogue['app'];
