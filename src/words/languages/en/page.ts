import type { Catalogue } from '../../catalogue.ts';

export default {
  places: 'Places',
  businesses: 'Businesses',
  bin: 'Bin',
  settings: 'Settings',
} satisfies Catalogue['page'];
