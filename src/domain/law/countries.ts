import type { Country } from './country.ts';
import { israel } from './il/israel.ts';

/** Every jurisdiction that is known. A new one is a folder of its own, and its line here is the only one outside it. */
export const COUNTRIES: readonly [Country, ...Country[]] = [israel];
