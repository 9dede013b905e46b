import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'You wrote something here that is not saved yet',
  entry: '{entry}, {when}',
  mark: 'Not saved yet',
  goOn: 'Go on writing',
} satisfies Catalogue['left'];
