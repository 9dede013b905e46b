import type { Catalogue } from '../../catalogue.ts';

export default {
  name: 'Tikiya',
  description: 'Document a consumer complaint in one tidy folder, in your browser.',
} satisfies Catalogue['app'];
