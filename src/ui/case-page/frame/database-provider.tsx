import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { codeOf } from '../../../domain/errors.ts';
import { type Database, makeDatabase, openDatabase } from '../../../storage/database.ts';
import { watch } from '../../../storage/watch.ts';
import { DatabaseNotice } from './database-notice.tsx';
import type { Hindrance } from './hindrance.ts';

const DatabaseContext = createContext<Database | undefined>(undefined);

interface Props {
  readonly children: ComponentChildren;
}

/** Opens the database for everything inside; when it cannot be had (any more), says why and what to do instead. */
export function DatabaseProvider({ children }: Props) {
  const [db, setDb] = useState<Database>();
  const [hindrance, setHindrance] = useState<Hindrance>();

  useEffect(() => {
    let left = false;
    const made = makeDatabase();
    openDatabase(made, (event) => {
      // An upgrade closes the connection too: its own words are the ones that help.
      if (!left) setHindrance((before) => (before === 'upgraded-elsewhere' ? before : event));
    }).then(
      (opened) => {
        setDb(opened);
        setHindrance(undefined);
      },
      (thrown: unknown) => {
        console.error(thrown);
        setHindrance(codeOf(thrown) === 'storage-newer' ? 'storage-newer' : 'storage-failed');
      },
    );
    return () => {
      left = true;
      made.close();
    };
  }, []);

  if (hindrance) return <DatabaseNotice hindrance={hindrance} />;
  return db ? <DatabaseContext.Provider value={db}>{children}</DatabaseContext.Provider> : null;
}

/** The open database; undefined where something is drawn alone. */
export const useMaybeDatabase = (): Database | undefined => useContext(DatabaseContext);

/** The open database. */
export function useDatabase(): Database {
  const db = useContext(DatabaseContext);
  if (!db) throw new Error('outside of DatabaseProvider');
  return db;
}

/** What a live query has given so far. */
export type Live<Value> =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly value: Value }
  | { readonly state: 'failed' };

/**
 * Reads by `query` and again whenever what it read changes; starts over when one of `inputs` changes, and shows
 * nothing of the old inputs then.
 */
export function useLive<Value>(
  query: (db: Database) => Promise<Value>,
  inputs: readonly unknown[],
): Live<Value> {
  const db = useDatabase();
  const name = JSON.stringify(inputs);
  const [read, setRead] = useState<{ readonly name: string; readonly live: Live<Value> }>();

  useEffect(
    () =>
      watch(
        () => query(db),
        (value) => setRead({ name, live: { state: 'read', value } }),
        (thrown) => {
          console.error(thrown);
          setRead({ name, live: { state: 'failed' } });
        },
      ),
    [db, name],
  );
  return read?.name === name ? read.live : { state: 'reading' };
}
