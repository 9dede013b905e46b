import type { Day } from '../time/day.ts';

/** How often it pays to ask for a fact: 1 for what every case needs, less for what is seldom so; absent: never asked. */
interface Asked {
  readonly weight?: number;
}

/** One word of a jurisdiction's vocabulary of facts. `nullable`: null says that the thing did not happen. */
export type Word =
  /** `planned`: may lie ahead; every other day is of something that has happened. */
  | (Asked & { readonly type: 'day'; readonly nullable: boolean; readonly planned?: true })
  /** `range`: also from one hour to another. */
  | (Asked & { readonly type: 'time'; readonly range?: true })
  | (Asked & { readonly type: 'flag' })
  /** A sum in whole agorot (minor units). */
  | (Asked & { readonly type: 'sum' })
  | (Asked & { readonly type: 'number'; readonly least: number; readonly most: number })
  | (Asked & { readonly type: 'years' })
  /** `open`: a value that is not listed is passed on, and the rules say what they make of it. */
  | (Asked & { readonly type: 'word'; readonly values: readonly string[]; readonly open?: boolean });

export type Vocabulary = Readonly<Record<string, Word>>;

type ValueOf<W extends Word> = W extends { type: 'day' }
  ? W['nullable'] extends true
    ? Day | null
    : Day
  : W extends { type: 'time' }
    ? string | null
    : W extends { type: 'flag' }
      ? boolean
      : W extends { type: 'sum' | 'number' }
        ? number
        : W extends { type: 'years' }
          ? readonly number[]
          : W extends { type: 'word' }
            ? W extends { open: true }
              ? string
              : W['values'][number]
            : never;

/** Facts in the words of a vocabulary: an absent one is unknown, null did not happen. */
export type FactsOf<V extends Vocabulary> = { readonly [K in keyof V]?: ValueOf<V[K]> };

export const day = (weight?: number) => ({ type: 'day', nullable: true, ...(weight && { weight }) }) as const;
export const plannedDay = (weight?: number) =>
  ({ type: 'day', nullable: true, planned: true, ...(weight && { weight }) }) as const;
export const certainDay = (weight?: number) =>
  ({ type: 'day', nullable: false, ...(weight && { weight }) }) as const;
export const time = (weight?: number) => ({ type: 'time', ...(weight && { weight }) }) as const;
export const timeOrRange = (weight?: number) =>
  ({ type: 'time', range: true, ...(weight && { weight }) }) as const;
export const flag = (weight?: number) => ({ type: 'flag', ...(weight && { weight }) }) as const;
export const sum = (weight?: number) => ({ type: 'sum', ...(weight && { weight }) }) as const;
export const number = (most: number, weight?: number, least = 0) =>
  ({ type: 'number', least, most, ...(weight && { weight }) }) as const;
export const years = () => ({ type: 'years' }) as const;
export const word = <const V extends readonly string[]>(values: V, weight?: number) =>
  ({ type: 'word', values, ...(weight && { weight }) }) as const;
export const openWord = <const V extends readonly string[]>(values: V, weight?: number) =>
  ({ type: 'word', values, open: true, ...(weight && { weight }) }) as const;
