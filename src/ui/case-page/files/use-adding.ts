import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { codeOf } from '../../../domain/errors.ts';
import { ask } from '../../../platform/messaging.ts';
import { addOneFile } from './add-one-file.ts';
import { type AddingFile, type AddingState, isSettled, withMore, withState } from './adding.ts';

/** Files on their way into a case. */
export interface Adding {
  readonly files: readonly AddingFile[];
  readonly add: (files: readonly { readonly file: File; readonly name: string }[]) => void;
  readonly cancel: (id: string) => void;
  readonly cancelAll: () => void;
  /** Takes in a file that the case has already. */
  readonly addTwin: (id: string) => void;
  readonly tryAgain: (id: string) => void;
  readonly undo: (id: string) => void;
  /** Puts a line away, or every line that is settled. */
  readonly dismiss: (id?: string) => void;
}

interface Job {
  readonly id: string;
  readonly file: File;
  readonly isTwinWanted: boolean;
  readonly stop: AbortController;
}

/** Adds files to a case one after the other, and follows them. It goes on when another place of the page is shown. */
export function useAdding(caseId: string): Adding {
  const [files, setFiles] = useState<readonly AddingFile[]>([]);
  const queue = useRef<Job[]>([]);
  const running = useRef<Job | undefined>(undefined);

  const set = useCallback((id: string, state: AddingState): void => {
    setFiles((before) => withState(before, id, state));
  }, []);

  const next = useCallback(async (): Promise<void> => {
    if (running.current) return;
    for (;;) {
      const job = queue.current.shift();
      running.current = job;
      if (!job) return;
      await run(caseId, job, (state) => set(job.id, state));
    }
  }, [caseId, set]);

  const enqueue = (id: string, file: File, isTwinWanted: boolean): void => {
    queue.current.push({ id, file, isTwinWanted, stop: new AbortController() });
    void next();
  };

  const isBusy = files.some((one) => !isSettled(one));
  useEffect(() => {
    if (!isBusy) return undefined;
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [isBusy]);

  const cancel = (id: string): void => {
    if (running.current?.id === id) running.current.stop.abort();
    queue.current = queue.current.filter((job) => job.id !== id);
    set(id, { is: 'cancelled' });
  };
  const again = (id: string, isTwinWanted: boolean): void => {
    const found = files.find((one) => one.id === id);
    if (!found) return;
    // The attempt is a new one, with an entry of its own.
    const fresh = { ...found, id: crypto.randomUUID(), state: { is: 'waiting' } as const };
    setFiles((before) => before.map((one) => (one.id === id ? fresh : one)));
    enqueue(fresh.id, found.file, isTwinWanted);
  };
  return {
    files,
    add(added) {
      const more = added.map(({ file, name }): AddingFile => {
        const named =
          name === file.name
            ? file
            : new File([file], name, { type: file.type, lastModified: file.lastModified });
        return { id: crypto.randomUUID(), file: named, name, state: { is: 'waiting' } };
      });
      setFiles((before) => withMore(before, more));
      for (const { id, file } of more) enqueue(id, file, false);
    },
    cancel,
    cancelAll: () => {
      for (const one of files) if (!isSettled(one)) cancel(one.id);
    },
    addTwin: (id) => again(id, true),
    tryAgain: (id) => again(id, false),
    undo(id) {
      ask('entry.remove', { entryId: id }).then(
        () => set(id, { is: 'undone' }),
        (thrown: unknown) => {
          console.error(thrown);
          set(id, { is: 'failed', code: codeOf(thrown) });
        },
      );
    },
    dismiss: (id) =>
      setFiles((before) => before.filter((one) => (id === undefined ? !isSettled(one) : one.id !== id))),
  };
}

async function run(
  caseId: string,
  { id, file, isTwinWanted, stop }: Job,
  tell: (state: AddingState) => void,
): Promise<void> {
  const onBytes = (done: number, total: number): void => {
    if (stop.signal.aborted) return;
    if (done === total) tell({ is: 'saving' });
    else tell({ is: 'reading', share: done / total });
  };
  tell({ is: 'reading', share: 0 });
  try {
    const added = await addOneFile({ caseId, file, entryId: id, isTwinWanted }, onBytes, stop.signal);
    tell(
      added.is === 'twin'
        ? { is: 'twin', entryId: added.entryId }
        : { is: 'saved', entryId: added.saved.entryId },
    );
  } catch (thrown) {
    if (stop.signal.aborted) {
      tell({ is: 'cancelled' });
      return;
    }
    console.error(thrown);
    tell({ is: 'failed', code: codeOf(thrown) });
  }
}
