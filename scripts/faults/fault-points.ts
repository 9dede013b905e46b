import type { DBCore, DBCoreTable, Dexie } from 'dexie';

/** In what way something fails. */
export const FAULT_KINDS = [
  /** The process dies before the request reaches the disk: its transaction is undone, nothing answers any more. */
  'killed',
  /** It dies once a transaction is on disk, before anybody heard of it. */
  'killed-after-commit',
  /** One write finds the disk full. */
  'full-once',
  /** The disk is full from this write on; what is deleted is deleted. */
  'full-from-here',
  /** The browser says at the end of a transaction that the disk is full. */
  'full-at-commit',
  /** A request fails as a broken disk does. */
  'broken-request',
  /** The browser closes the connection. */
  'closed',
  /** A newer version of the extension takes the database over. */
  'taken-over',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Where it fails: at the nth request, write or end of a transaction, whichever its kind counts; from 1. */
export interface Fault {
  readonly kind: FaultKind;
  readonly nth: number;
}

/** How many of each there were. */
export interface Points {
  requests: number;
  writes: number;
  commits: number;
}

/** Which points a kind of fault counts. */
export const POINT_OF: Readonly<Record<FaultKind, keyof Points>> = {
  killed: 'requests',
  'killed-after-commit': 'commits',
  'full-once': 'writes',
  'full-from-here': 'writes',
  'full-at-commit': 'writes',
  'broken-request': 'requests',
  closed: 'requests',
  'taken-over': 'requests',
};

// As the in-memory database has them: it can end a transaction with an error of our choice, as a browser does.
type NativeTransaction = IDBTransaction & { _abort(errorName: string): void };

const quota = (): DOMException => new DOMException('The quota has been exceeded.', 'QuotaExceededError');
const never = new Promise<never>(() => undefined);

/** Stands between Dexie and the database of one life of the extension, counts what passes, and fails where it is told to. */
export class FaultPoints {
  readonly points: Points = { requests: 0, writes: 0, commits: 0 };
  /** Resolves when this life was killed. */
  readonly died: Promise<'died'>;
  hasStruck = false;
  isDead = false;
  #fault: Fault | undefined;
  readonly #live = new Set<NativeTransaction>();
  readonly #dexies: Dexie[] = [];
  #tellDeath: (told: 'died') => void = () => undefined;

  constructor() {
    this.died = new Promise((resolve) => {
      this.#tellDeath = resolve;
    });
  }

  /** Counts anew, and fails there. */
  arm(fault?: Fault): void {
    this.#fault = fault;
    this.hasStruck = false;
    Object.assign(this.points, { requests: 0, writes: 0, commits: 0 });
  }

  /** Puts itself under a database that is not open yet. */
  watch(db: Dexie): void {
    this.#dexies.push(db);
    db.use({ stack: 'dbcore', name: 'fault-points', create: (core) => this.#wrap(core) });
  }

  /** Dies at once. */
  kill(): void {
    this.isDead = true;
    for (const transaction of this.#live) abort(transaction);
    this.#tellDeath('died');
  }

  #wrap(core: DBCore): DBCore {
    return {
      ...core,
      transaction: (stores, mode, options) => {
        const made = core.transaction(stores, mode, options) as unknown as NativeTransaction;
        this.#live.add(made);
        made.addEventListener('abort', () => this.#live.delete(made));
        made.addEventListener('complete', () => {
          this.#live.delete(made);
          if (mode !== 'readwrite') return;
          this.points.commits += 1;
          if (this.#isNow('killed-after-commit', 'commits')) this.kill();
        });
        return made as unknown as ReturnType<DBCore['transaction']>;
      },
      table: (name) => this.#wrapTable(core.table(name)),
    };
  }

  #wrapTable(table: DBCoreTable): DBCoreTable {
    return {
      ...table,
      get: (request) => this.#pass(() => table.get(request)),
      getMany: (request) => this.#pass(() => table.getMany(request)),
      query: (request) => this.#pass(() => table.query(request)),
      count: (request) => this.#pass(() => table.count(request)),
      openCursor: (request) => this.#pass(() => table.openCursor(request)),
      mutate: (request) =>
        this.#pass(() => {
          this.points.writes += 1;
          if (this.#isFull(request.type)) return Promise.reject(quota());
          const written = table.mutate(request);
          if (!this.#isNow('full-at-commit', 'writes')) return written;
          return written.then((answer) => {
            (request.trans as unknown as NativeTransaction)._abort('QuotaExceededError');
            return answer;
          });
        }),
    };
  }

  #isFull(type: string): boolean {
    if (this.#isNow('full-once', 'writes')) return true;
    const isFrom = this.#fault?.kind === 'full-from-here' && this.points.writes >= this.#fault.nth;
    if (isFrom) this.hasStruck = true;
    return isFrom && !type.startsWith('delete');
  }

  #pass<Answer>(run: () => Promise<Answer>): Promise<Answer> {
    if (this.isDead) return never;
    this.points.requests += 1;
    if (this.#isNow('killed', 'requests')) {
      this.kill();
      return never;
    }
    if (this.#isNow('broken-request', 'requests'))
      return Promise.reject(new DOMException('Internal error.', 'UnknownError'));
    if (this.#isNow('closed', 'requests')) for (const db of this.#dexies) closeByBrowser(db);
    if (this.#isNow('taken-over', 'requests')) for (const db of this.#dexies) db.close();
    return run();
  }

  #isNow(kind: FaultKind, point: keyof Points): boolean {
    const is = this.#fault?.kind === kind && this.points[point] === this.#fault.nth;
    if (is) this.hasStruck = true;
    return is;
  }
}

function abort(transaction: NativeTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had ended already.
  }
}

/** As when the shopper clears the site's data, or the browser finds its own files broken. */
function closeByBrowser(db: Dexie): void {
  const native = db.backendDB();
  native?.close();
  native?.dispatchEvent(new Event('close'));
}
