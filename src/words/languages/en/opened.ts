import type { Catalogue } from '../../catalogue.ts';

export default {
  inBin: 'This entry is in the bin of its case.',
  erased: 'This entry was erased for good. Nothing of it is kept.',
  missing: 'This entry is not here. It may belong to another case, or the address may be incomplete.',
} satisfies Catalogue['opened'];
