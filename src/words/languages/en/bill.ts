import type { Catalogue } from '../../catalogue.ts';

export default { form: { sum: 'Sum of the bill', on: 'Date of the bill' } } satisfies Catalogue['bill'];
