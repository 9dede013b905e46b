import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { searchClient, withKnown, withPieces } from './search-client.ts';
import type { FoundPiece, SearchAnswer } from './search-messages.ts';

/** What the screen knows of the search: the last answer, which may still be that of a letter before. */
export interface Searching {
  readonly answer: SearchAnswer | undefined;
  readonly hasFailed: boolean;
}

/** Searches for what is typed, at every letter; the last answer stays until the next one is there. */
export function useSearch(text: string, most: number): Searching {
  const [searching, setSearching] = useState<Searching>({ answer: undefined, hasFailed: false });
  const asked = useRef(0);

  useEffect(
    () =>
      searchClient.listen((message) => {
        if (message.kind === 'failed') setSearching({ answer: undefined, hasFailed: true });
        else if (message.number !== asked.current) return;
        else if (message.kind === 'found')
          setSearching(({ answer }) => ({ answer: withKnown(message.answer, answer), hasFailed: false }));
        else if (message.kind === 'pieces')
          setSearching(({ answer, hasFailed }) => ({
            answer: answer && withPieces(answer, message.pieces),
            hasFailed,
          }));
      }),
    [],
  );
  // Before the letter is painted: the answer may be there in the same frame.
  useLayoutEffect(() => {
    asked.current = searchClient.ask({ kind: 'find', text, most });
  }, [text, most]);
  return searching;
}

/** A longer piece of an entry that was found, as its text is read; undefined while it is, null where there is none. */
export function usePassage(entryId: string, text: string): FoundPiece | null | undefined {
  const [piece, setPiece] = useState<FoundPiece | null>();
  useEffect(() => {
    const number = searchClient.ask({ kind: 'passage', text, entryId });
    return searchClient.listen((message) => {
      if (message.kind === 'passage' && message.number === number) setPiece(message.piece);
    });
  }, [entryId, text]);
  return piece;
}
