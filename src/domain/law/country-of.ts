import { COUNTRIES } from './countries.ts';
import type { Country } from './country.ts';

/** The jurisdiction of an id; undefined when there is none. */
export const countryOf = (id: unknown): Country | undefined => COUNTRIES.find((country) => country.id === id);
