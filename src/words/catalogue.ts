import type he from './languages/he.ts';

/** Forms of a counted text, by the plural categories of `Intl.PluralRules`; `other` is always there. */
export type PluralForms = { readonly other: string } & { readonly [category in PluralCategory]?: string };

type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Whether an object of the catalogue is a counted text, not a section that happens to have a text called `other`. */
type IsPlural<T> = T extends { readonly other: string }
  ? keyof T extends PluralCategory
    ? true
    : false
  : false;

type Leaf = string | PluralForms;
type Tree = { readonly [name: string]: Leaf | Tree };

/** A catalogue has the shape of the Hebrew one: the same keys, plain text where it has plain text, plurals where plurals. */
type SameShape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : IsPlural<T[K]> extends true
      ? PluralForms
      : SameShape<T[K]>;
};

/** What a language file must hold. */
export type Catalogue = SameShape<typeof he>;

type LeafPaths<T> = {
  [K in keyof T & string]: T[K] extends string
    ? K
    : IsPlural<T[K]> extends true
      ? K
      : `${K}.${LeafPaths<T[K]>}`;
}[keyof T & string];

/** Name of a text, such as `popup.save`. */
export type WordKey = LeafPaths<typeof he>;

type LeafAt<T, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? LeafAt<T[Head], Rest>
    : never
  : Path extends keyof T
    ? T[Path]
    : never;

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

type Gaps<L> = L extends string ? Names<L> : Names<L[keyof L]> | 'count';

/** The values that a text needs: one per `{gap}` in it, and `count` where it has plural forms. */
export type WordValues<Key extends WordKey> = {
  readonly [Name in Gaps<LeafAt<typeof he, Key>>]: Name extends 'count' ? number : string | number;
};

export type AnyTree = Tree;
