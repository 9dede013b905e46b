import type { ToldFact } from '../../words/entry-words.ts';
import { Copyable } from '../kit/copyable.tsx';
import { showText } from '../kit/show-text.ts';
import { Time } from '../kit/time.tsx';

/** Longest text of a fact, in UTF-16 units. */
const MOST_CHARACTERS = 160;

/** A fact of an entry: its number copied with one click, its day told in full on resting. */
export function ToldText({ fact: { text, copy, day } }: { readonly fact: ToldFact }) {
  const shown = <bdi>{showText(text, MOST_CHARACTERS)}</bdi>;
  if (copy) return <Copyable {...copy}>{shown}</Copyable>;
  return day ? <Time of={day}>{shown}</Time> : shown;
}
