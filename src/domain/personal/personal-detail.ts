import type { PersonalKind } from '../capture/mark.ts';

/** A personal detail in a text; `start` and `end` count its UTF-16 units, the end is not part of it. */
export interface PersonalDetail {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}
