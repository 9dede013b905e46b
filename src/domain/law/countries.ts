import type { Country } from './country.ts';
import { israel } from './il/israel.ts';

/** Every jurisdiction that is known. A new one is a folder of its own and a line here. */
export const COUNTRIES: readonly Country[] = [israel];

export const countryOf = (id: unknown): Country | undefined => COUNTRIES.find((country) => country.id === id);
