import { useEffect, useRef, useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../../domain/errors.ts';
import type { ExportContent } from '../../../domain/export/export-content.ts';
import type { ReportRequest } from '../../../domain/export/report-request.ts';
import type { MakingProgress, TooLarge } from '../../../report/fit-report.ts';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useDatabase } from '../frame/database-provider.tsx';
import { download } from '../frame/download.ts';
import { makeCaseBundle } from './bundle/make-case-bundle.ts';
import type { ExportDraft } from './export-draft.ts';
import { exportCsv, summaryOf } from './export-others.ts';
import { type MadeDocument, makeDocument } from './make-document.ts';
import { useNoteExport } from './use-note-export.ts';

/** Where the making of a document stands. */
type Making =
  | { readonly is: 'choosing' }
  /** `progress` absent: nothing was heard yet. */
  | { readonly is: 'making'; readonly progress?: MakingProgress }
  | MadeDocument
  | TooLarge
  /** What was made goes into a ZIP: files, of all. */
  | { readonly is: 'packing'; readonly done: number; readonly total: number };

/** The making of one document at a time. */
interface Exporting {
  readonly making: Making;
  readonly failed: ErrorCode | undefined;
  /** Makes it, to be looked at; nothing is downloaded. */
  readonly make: (request: ReportRequest) => Promise<void>;
  /** Ends what is under way. */
  readonly stop: () => void;
  /** Back to the choices; what was made is let go. */
  readonly choose: () => void;
  /** Hands what was made to the browser and notes it on the timeline. */
  readonly save: (made: MadeDocument, forWhom: string) => Promise<void>;
  /** The same as a ZIP with the originals; false where it was stopped or failed, and the document is shown again. */
  readonly pack: (made: MadeDocument, draft: ExportDraft) => Promise<boolean>;
  /** The timeline as a table, in the language of the screen; noted likewise. */
  readonly table: (draft: ExportDraft) => Promise<void>;
  /** The summary as text, onto the clipboard; noted likewise. */
  readonly copySummary: (draft: ExportDraft) => Promise<void>;
}

/** Makes documents of a case; what is under way ends when the page is left. */
export function useExport(caseId: string): Exporting {
  const words = useWords();
  const toast = useToast();
  const noteMade = useNoteExport();
  const db = useDatabase();
  const [making, setMaking] = useState<Making>({ is: 'choosing' });
  const [failed, setFailed] = useState<ErrorCode>();
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  const note = (made: Omit<ExportContent, 'kind' | 'text'>, forWhom: string): Promise<void> => {
    const name = made.fileName;
    const text = forWhom.trim();
    const said =
      name === undefined
        ? { noted: words.say('export.copied'), unnoted: words.say('export.copiedUnnoted') }
        : { noted: words.say('export.done', { name }), unnoted: words.say('export.doneUnnoted', { name }) };
    return noteMade(caseId, { ...made, ...(text && { text }) }, said);
  };

  const partOf = ({ leftOut, hidesPersonal }: ExportDraft) => ({
    caseId,
    leftOut: new Set(leftOut),
    hidesPersonal,
  });

  const orFail = async (act: () => Promise<void>): Promise<void> => {
    setFailed(undefined);
    try {
      await act();
    } catch (thrown) {
      console.error(thrown);
      setFailed(codeOf(thrown));
    }
  };

  const failOrStop = (thrown: unknown, signal: AbortSignal): void => {
    if (signal.aborted) toast({ text: words.say('export.stopped') });
    else {
      console.error(thrown);
      setFailed(codeOf(thrown));
    }
  };

  const make = async (request: ReportRequest): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setFailed(undefined);
    setMaking({ is: 'making' });
    const tell = (progress: MakingProgress): void => setMaking({ is: 'making', progress });
    try {
      setMaking(await makeDocument(db, caseId, request, tell, control.signal));
    } catch (thrown) {
      setMaking({ is: 'choosing' });
      failOrStop(thrown, control.signal);
    }
  };

  return {
    making,
    failed,
    make,
    stop: () => running.current?.abort(),
    choose: () => setMaking({ is: 'choosing' }),
    save: async ({ files, noted }, forWhom) => {
      for (const { blob, name } of files) download(blob, name);
      await note(noted, forWhom);
    },
    pack: async (made, { leftOut, withOriginals, forWhom }) => {
      const control = new AbortController();
      running.current = control;
      setFailed(undefined);
      setMaking({ is: 'packing', done: 0, total: 0 });
      try {
        const { noted, packed } = await makeCaseBundle(
          db,
          caseId,
          {
            documents: made.files,
            noted: made.noted,
            archiveName: made.archiveName,
            leftOut: new Set(leftOut),
            withOriginals,
            numberOf: made.numberOf,
          },
          (done, total) => setMaking({ is: 'packing', done, total }),
          control.signal,
        );
        await note(noted, forWhom);
        const differing = packed.missing.length + packed.changed.length;
        if (differing > 0) toast({ text: words.say('bundle.differs', { count: differing }) });
        return true;
      } catch (thrown) {
        setMaking(made);
        failOrStop(thrown, control.signal);
        return false;
      }
    },
    table: (draft) => orFail(async () => note(await exportCsv(db, partOf(draft), words), draft.forWhom)),
    copySummary: (draft) =>
      orFail(async () => {
        const { text, noted } = await summaryOf(db, partOf(draft), words);
        await navigator.clipboard.writeText(text);
        await note(noted, draft.forWhom);
      }),
  };
}
