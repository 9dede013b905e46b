import type { FoundPiece, FromSearchWorker, SearchAnswer, ToSearchWorker } from './search-messages.ts';

type Listener = (message: FromSearchWorker) => void;

/** Speaks with the worker that searches, which begins with the first question and ends with the page. */
class SearchClient {
  #worker: Worker | undefined;
  #number = 0;
  readonly #listeners = new Set<Listener>();

  /** Hears all answers; gives back the way to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks; gives the number that the answers will carry. */
  ask(
    question:
      | { readonly kind: 'find'; readonly text: string; readonly most: number }
      | { readonly kind: 'passage'; readonly text: string; readonly entryId: string },
  ): number {
    this.#worker ??= this.#begin();
    this.#number += 1;
    const message: ToSearchWorker = { ...question, number: this.#number };
    this.#worker.postMessage(message);
    return this.#number;
  }

  /** Begins to read before anything is typed. */
  warmUp(): void {
    this.#worker ??= this.#begin();
  }

  #begin(): Worker {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    const tell = (message: FromSearchWorker): void => {
      for (const listener of this.#listeners) listener(message);
    };
    worker.addEventListener('message', (event: MessageEvent<FromSearchWorker>) => tell(event.data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      console.error(event.error ?? event.message);
      // The next question begins anew.
      worker.terminate();
      this.#worker = undefined;
      tell({ kind: 'failed' });
    });
    return worker;
  }
}

export const searchClient = new SearchClient();

/** An answer with the pieces that came after it. */
export function withPieces(
  answer: SearchAnswer,
  pieces: readonly (readonly [id: string, piece: FoundPiece])[],
): SearchAnswer {
  const late = new Map(pieces);
  const groups = answer.groups.map((group) => ({
    ...group,
    hits: group.hits.map((hit) => {
      const piece = late.get(hit.id);
      return piece ? { ...hit, piece } : hit;
    }),
  }));
  return { ...answer, groups };
}

/** An answer that is given anew, with the late pieces of the one before it: they come again in a moment. */
export function withKnown(answer: SearchAnswer, before: SearchAnswer | undefined): SearchAnswer {
  if (before?.asked !== answer.asked) return answer;
  const known = new Map(before.groups.flatMap(({ hits }) => hits.map((hit) => [hit.id, hit.piece] as const)));
  const lacking = answer.groups
    .flatMap(({ hits }) => hits)
    .flatMap(({ id, piece, isNotQuoted }) => {
      const late = known.get(id);
      return piece || isNotQuoted || !late ? [] : [[id, late] as const];
    });
  return withPieces(answer, lacking);
}
