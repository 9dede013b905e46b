import type { Point, Rect } from './pieces.ts';

/** A change that was drawn into a derived picture. Pixels of the whole, as `Piece.at` counts them. */
export type Mark =
  /** Pixels under it are gone. */
  | { readonly is: 'black-out'; readonly rect: Rect }
  /** Only this is left of the whole. At most one. */
  | { readonly is: 'crop'; readonly rect: Rect }
  | { readonly is: 'box'; readonly rect: Rect }
  | { readonly is: 'arrow'; readonly from: Point; readonly to: Point }
  | { readonly is: 'number'; readonly at: Point; readonly number: number };

/** Kinds of personal detail that are offered for blacking out. */
export const PERSONAL_KINDS = ['card', 'id-number', 'email', 'phone', 'address'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** Where a personal detail stands in the whole picture, found by the page's own text when it was captured. CSS pixels. */
export interface PersonalPlace {
  readonly kind: PersonalKind;
  readonly rect: Rect;
}
