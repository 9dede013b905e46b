import { useCallback } from 'preact/hooks';
import type { Evidence, PartFacts } from '../../../domain/case/evidence.ts';
import { sha256OfBytes } from '../../../domain/chain/hash.ts';
import { shownFacts } from '../../../domain/marking/shown-facts.ts';
import { readPictureOf, readRootHash } from '../../../storage/queries.ts';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { noteExport } from '../export/note-export.ts';
import { useDatabase } from '../frame/database-provider.tsx';
import { originalName } from './original-name.ts';
import { saveFile } from './save-file.ts';

/** Downloads one of the files of a piece of evidence and notes it on the timeline; says so, also when it cannot. */
export function useSaveFile({ id, caseId, facts }: Evidence): (file: PartFacts) => void {
  const db = useDatabase();
  const words = useWords();
  const toast = useToast();
  return useCallback(
    (file) => {
      const save = async (): Promise<void> => {
        const [bytes, rootHash] = await Promise.all([
          readPictureOf(db, id, file.name),
          readRootHash(db, caseId),
        ]);
        if (!bytes) throw new Error(`no ${file.name}`);
        const name = originalName(shownFacts(facts), file);
        const made = {
          form: 'file',
          language: words.language,
          fileName: name,
          byteLength: bytes.byteLength,
          sha256: await sha256OfBytes(bytes),
          ...(rootHash !== undefined && { rootHash }),
        } as const;
        saveFile(bytes, name);
        // It is with the shopper already: that it could not be noted takes nothing from it.
        const isNoted = await noteExport(db, caseId, made).then(
          () => true,
          (thrown: unknown) => console.error(thrown),
        );
        toast({ text: words.say(isNoted ? 'export.done' : 'export.doneUnnoted', { name }) });
      };
      save().catch((thrown: unknown) => {
        console.error(thrown);
        toast({ text: words.say('case.viewer.fileFailed'), tone: 'late' });
      });
    },
    [db, id, caseId, facts, words, toast],
  );
}
