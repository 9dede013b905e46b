import { useCallback } from 'preact/hooks';
import type { Evidence, PartFacts } from '../../../domain/case/evidence.ts';
import { shownFacts } from '../../../domain/marking/shown-facts.ts';
import { readPictureOf } from '../../../storage/queries.ts';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useDatabase } from '../frame/database-provider.tsx';
import { originalName } from './original-name.ts';
import { saveFile } from './save-file.ts';

/** Downloads one of a capture's files, and says so when it cannot. */
export function useSaveFile({ id, facts }: Evidence): (file: PartFacts) => void {
  const db = useDatabase();
  const words = useWords();
  const toast = useToast();
  return useCallback(
    (file) => {
      readPictureOf(db, id, file.name)
        .then((bytes) => {
          if (!bytes) throw new Error(`no ${file.name}`);
          saveFile(bytes, originalName(shownFacts(facts), file));
        })
        .catch((thrown: unknown) => {
          console.error(thrown);
          toast({ text: words.say('case.viewer.fileFailed'), tone: 'late' });
        });
    },
    [db, id, facts, words, toast],
  );
}
