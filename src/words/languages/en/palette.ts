import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'Do or go to anything',
  placeholder: 'The name of a case, or what you want to do',
  actions: 'Actions',
  cases: 'Cases',
  everywhere: 'Search everything for “{text}”',
  results: { one: 'One option', other: '{count} options' },
} satisfies Catalogue['palette'];
