import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mark } from '../../../domain/capture/mark.ts';
import {
  type MarkHistory,
  redone,
  startHistory,
  undone,
  withChanged,
  withMark,
  withMarks,
  withoutMark,
} from '../../../domain/marking/mark-history.ts';
import {
  dropMarkingDraft,
  keepMarkingDraft,
  type MarkingDraft,
  readMarkingDraft,
} from '../../../platform/marking-drafts.ts';
import type { EvidenceRow } from '../../../storage/rows.ts';

/** Marks while they are made: every change is kept as a draft at once and can be taken back. */
export interface Marking {
  readonly history: MarkHistory;
  /** Place of the selected mark among them. */
  readonly selected: number | undefined;
  /** False when the browser could not keep the last change. */
  readonly isKept: boolean;
  readonly select: (index: number | undefined) => void;
  /** Adds marks, and selects the last. */
  readonly add: (...marks: readonly Mark[]) => void;
  /** Changes one; `running` as in `withMarks`. */
  readonly change: (index: number, mark: Mark, running?: string) => void;
  readonly remove: (index: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Back to what it began with, which can be taken back as every step; the draft goes. */
  readonly discard: () => void;
  /** What is to be drawn. */
  readonly draft: () => MarkingDraft;
  /** Drops the draft: it was drawn. */
  readonly drop: () => Promise<void>;
}

/** The marks of a capture; undefined until it is known whether there is a draft from before. */
export function useMarking(original: EvidenceRow, startsWith: readonly Mark[]): Marking | undefined {
  const { id, caseId } = original;
  const [history, setHistory] = useState<MarkHistory>();
  const [selected, setSelected] = useState<number>();
  const [isKept, setKept] = useState(true);
  // The newest ones, also between two drawings: two keys may come before the page is drawn again.
  const newest = useRef<MarkHistory>(startHistory(startsWith));
  const derivedId = useRef<string>(crypto.randomUUID());

  const show = (shown: MarkHistory): void => {
    newest.current = shown;
    setHistory(shown);
  };
  useEffect(() => {
    readMarkingDraft(caseId, id).then(
      (draft) => {
        if (draft) derivedId.current = draft.derivedId;
        show(startHistory(draft?.marks ?? startsWith));
      },
      (thrown: unknown) => {
        console.error(thrown);
        show(startHistory(startsWith));
      },
    );
  }, [caseId, id]);

  const draft = (): MarkingDraft => ({ derivedId: derivedId.current, marks: newest.current.marks });
  const go = (to: MarkHistory, select: number | undefined): void => {
    if (to === newest.current) return;
    show(to);
    setSelected(select);
    keepMarkingDraft(draft(), caseId, id).then(
      () => newest.current === to && setKept(true),
      (thrown: unknown) => {
        console.error(thrown);
        if (newest.current === to) setKept(false);
      },
    );
  };
  if (!history) return undefined;
  return {
    history,
    selected: selected !== undefined && selected < history.marks.length ? selected : undefined,
    isKept,
    select: setSelected,
    add: (...marks) => {
      const after = marks.reduce(withMark, newest.current.marks);
      go(withMarks(newest.current, after), after.length - 1);
    },
    change: (index, mark, running) =>
      go(withMarks(newest.current, withChanged(newest.current.marks, index, mark), running), index),
    remove: (index) => go(withMarks(newest.current, withoutMark(newest.current.marks, index)), undefined),
    undo: () => go(undone(newest.current), undefined),
    redo: () => go(redone(newest.current), undefined),
    discard: () => {
      show(withMarks(newest.current, startsWith));
      setSelected(undefined);
      dropMarkingDraft(caseId, id).catch(console.error);
    },
    draft,
    drop: () => dropMarkingDraft(caseId, id),
  };
}
