import { useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../../domain/errors.ts';
import { piecesOf } from '../../../domain/marking/whole-pieces.ts';
import { ask } from '../../../platform/messaging.ts';
import type { EvidenceRow } from '../../../storage/rows.ts';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { askToDraw } from './ask-to-draw.ts';

interface Erasing {
  /** Erases an item that was made of a capture, and offers to make it again; `onShow` hears of the new one. */
  readonly erase: (row: EvidenceRow, onShow: (id: string) => void) => void;
  readonly failed: ErrorCode | undefined;
}

/** Erasing of redacted and marked items. What is made again has the same pixels and another id. */
export function useErasing(): Erasing {
  const words = useWords();
  const toast = useToast();
  const [failed, setFailed] = useState<ErrorCode>();
  const fail = (thrown: unknown): void => {
    console.error(thrown);
    setFailed(codeOf(thrown));
  };
  return {
    failed,
    erase({ id, facts }, onShow) {
      const { derived } = facts;
      if (!derived) return;
      const again = (): void => {
        const marks = { derivedId: crypto.randomUUID(), marks: derived.marks };
        askToDraw(derived.evidenceId, marks, piecesOf(facts)?.length ?? 1).then(onShow, fail);
      };
      setFailed(undefined);
      ask('evidence.unmark', { derivedId: id }).then(
        () =>
          toast({
            text: words.say('marking.erased'),
            action: { label: words.say('common.undo'), run: again },
          }),
        fail,
      );
    },
  };
}
