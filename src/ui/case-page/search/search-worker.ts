import { makeDatabase, openDatabase } from '../../../storage/database.ts';
import { listHeads } from '../../../storage/search-queries.ts';
import { watch } from '../../../storage/watch.ts';
import { HeldTexts, readLongTexts } from './long-texts.ts';
import { SearchKeeper } from './search-keeper.ts';
import type { FoundPiece, FromSearchWorker, ToSearchWorker } from './search-messages.ts';
import { answerAtOnce, PASSAGE, pieceOf } from './show-hits.ts';
import { SpokenKinds } from './spoken-kinds.ts';

// The dedicated worker of the case page that holds what can be found. It begins with the page's first search.

type Find = Extract<ToSearchWorker, { kind: 'find' }>;
type Passage = Extract<ToSearchWorker, { kind: 'passage' }>;

/** Answers change while long texts are read; the one on the screen is given anew no more often than this. */
const ANEW_MS = 400;

const tell = (message: FromSearchWorker): void => self.postMessage(message);

function fail(thrown: unknown): void {
  console.error(thrown);
  tell({ kind: 'failed' });
}

async function start(): Promise<{
  readonly find: (asked: Find) => Promise<void>;
  readonly passage: (asked: Passage) => Promise<void>;
}> {
  const db = await openDatabase(makeDatabase(), (event) => fail(new Error(event)));
  const held = new HeldTexts();
  let last: Find | undefined;
  let lastMs = 0;
  const keeper = new SearchKeeper(db, await SpokenKinds.load(), () => {
    if (!last || (keeper.state.unread > 0 && performance.now() - lastMs < ANEW_MS)) return;
    find(last).catch(fail);
  });

  async function find(asked: Find): Promise<void> {
    last = asked;
    lastMs = performance.now();
    const { answer, lacking } = answerAtOnce(keeper, asked.text, asked.most);
    tell({ kind: 'found', number: asked.number, answer });
    const pieces: [string, FoundPiece][] = [];
    for (const kept of lacking) {
      const long = await held.of(kept.id, () => readLongTexts(db, kept));
      // The next letter is there already: what this one lacks is of no use.
      if (last !== asked) return;
      const piece = pieceOf(asked.text, kept, long);
      if (piece) pieces.push([kept.id, piece]);
    }
    if (pieces.length > 0) tell({ kind: 'pieces', number: asked.number, pieces });
  }

  async function passage({ number, text, entryId }: Passage): Promise<void> {
    const kept = keeper.entries.get(entryId);
    // What is redacted is quoted from nowhere but what was typed about it.
    const long = kept && !kept.isRedacted ? await held.of(entryId, () => readLongTexts(db, kept)) : [];
    tell({ kind: 'passage', number, piece: (kept && pieceOf(text, kept, long, PASSAGE)) ?? null });
  }

  const follow = async (): Promise<void> => {
    held.clear();
    await keeper.follow();
    await keeper.readLong();
  };
  watch(
    () => listHeads(db),
    () => void follow().catch(fail),
    fail,
  );
  return { find, passage };
}

const started = start();
started.catch(fail);

self.addEventListener('message', (event: MessageEvent<ToSearchWorker>) => {
  const message = event.data;
  started
    .then((search) => (message.kind === 'find' ? search.find(message) : search.passage(message)))
    .catch(fail);
});
