import { useEffect, useRef, useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../../domain/errors.ts';
import type { ExportContent } from '../../../domain/export/export-content.ts';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useDatabase } from '../frame/database-provider.tsx';
import { undoAddedEntry } from '../frame/undo-correction.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { type ExportChoice, exportCase } from './export-case.ts';
import { exportCsv, summaryOf } from './export-others.ts';
import { noteExport } from './note-export.ts';

/** How many pictures are in the document, of all. */
interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The making of one document at a time. */
interface Exporting {
  /** Absent: nothing is being made. */
  readonly progress: Progress | undefined;
  readonly failed: ErrorCode | undefined;
  /** Makes it, hands it to the browser and notes it on the timeline; true when it was downloaded. */
  readonly make: (choice: ExportChoice) => Promise<boolean>;
  readonly stop: () => void;
  /** The timeline as a table, in the language of the screen; noted likewise. */
  readonly table: (leftOut: ReadonlySet<string>) => Promise<void>;
  /** The summary as text, onto the clipboard. */
  readonly copySummary: (leftOut: ReadonlySet<string>) => Promise<void>;
}

/** Makes documents of a case; what is under way ends when the page is left. */
export function useExport(caseId: string): Exporting {
  const words = useWords();
  const toast = useToast();
  const undoToast = useUndoToast();
  const db = useDatabase();
  const [progress, setProgress] = useState<Progress>();
  const [failed, setFailed] = useState<ErrorCode>();
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  const note = async (made: Omit<ExportContent, 'kind'>): Promise<void> => {
    const { fileName: name } = made;
    // The file is with the shopper already: that it could not be noted takes nothing from it.
    const entryId = await noteExport(caseId, made).catch((thrown: unknown) => console.error(thrown));
    if (entryId) undoToast(words.say('export.done', { name }), () => undoAddedEntry(entryId));
    else toast({ text: words.say('export.doneUnnoted', { name }) });
  };

  const orFail = async (act: () => Promise<void>): Promise<void> => {
    setFailed(undefined);
    try {
      await act();
    } catch (thrown) {
      console.error(thrown);
      setFailed(codeOf(thrown));
    }
  };

  const make = async (choice: ExportChoice): Promise<boolean> => {
    const control = new AbortController();
    running.current = control;
    setFailed(undefined);
    setProgress({ done: 0, total: 0 });
    try {
      const made = await exportCase(
        db,
        caseId,
        choice,
        (done, total) => setProgress({ done, total }),
        control.signal,
      );
      await note(made);
      return true;
    } catch (thrown) {
      if (control.signal.aborted) toast({ text: words.say('export.stopped') });
      else {
        console.error(thrown);
        setFailed(codeOf(thrown));
      }
      return false;
    } finally {
      setProgress(undefined);
    }
  };

  return {
    progress,
    failed,
    make,
    stop: () => running.current?.abort(),
    table: (leftOut) => orFail(async () => note(await exportCsv(db, { caseId, leftOut }, words))),
    copySummary: (leftOut) =>
      orFail(async () => {
        await navigator.clipboard.writeText(await summaryOf(db, { caseId, leftOut }, words));
        toast({ text: words.say('export.copied') });
      }),
  };
}
