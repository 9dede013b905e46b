import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'You wrote something here that is not saved yet',
  entry: '{entry}, {when}',
  mark: 'Not saved yet',
  aside: 'Put aside',
  asideSays: 'What you typed is kept as a draft',
  goOn: 'Go on writing',
} satisfies Catalogue['left'];
