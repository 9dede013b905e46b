import type { Message } from '../../../domain/capture/message.ts';
import { findPlaces, type Place } from '../../../domain/search/find-places.ts';
import {
  parseWanted,
  placesOfLetters,
  placesOfWords,
  type Wanted,
} from '../../../domain/search/find-wanted.ts';

type FindPlaces = (wanted: Wanted, text: string, most: number) => readonly Place[];

/** Messages of a chat in which something was found. */
export interface FoundMessages {
  /** Their places in the chat, in order. */
  readonly at: readonly number[];
  /** Where a text of it has what was looked for. */
  readonly placesIn: (text: string) => readonly Place[];
}

/** Places marked within one message. */
const MOST_MARKED = 200;

/** Every message that has what was typed, as the search finds it, in what was said or in the name of who said it. */
export function findMessages(messages: readonly Message[], typed: string): FoundMessages {
  const wanted = parseWanted(typed);
  const holds = (find: FindPlaces): number[] =>
    messages.flatMap((message, at) => (find(wanted, lineOf(message), MOST_MARKED).length > 0 ? [at] : []));
  const byWords = holds(placesOfWords);
  const find = byWords.length > 0 ? placesOfWords : placesOfLetters;
  return {
    at: byWords.length > 0 ? byWords : holds(placesOfLetters),
    placesIn: (text) => {
      const places = find(wanted, text, MOST_MARKED);
      // A word may be in the name of who said it and another in what was said.
      return places.length > 0 || find === placesOfLetters
        ? places
        : findPlaces(wanted.query, text, MOST_MARKED);
    },
  };
}

const lineOf = ({ who, text }: Message): string => (who === undefined ? text : `${who}\n${text}`);
