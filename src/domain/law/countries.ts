import type { Country } from './country.ts';
import { israel } from './il/israel.ts';
import { SHOWN_LAWS } from './il/laws.ts';

/** Every jurisdiction that is known. A new one is a folder of its own and a line here. */
export const COUNTRIES: readonly [Country, ...Country[]] = [israel];

/** The enactments that the reasons of a purchase's results point to, as the countries name them. */
export const LAW_NAMES = SHOWN_LAWS;
export type LawName = (typeof LAW_NAMES)[number];

export const countryOf = (id: unknown): Country | undefined => COUNTRIES.find((country) => country.id === id);
