import { useState } from 'preact/hooks';
import { safeFileName } from '../../../domain/export/file-name.ts';
import { dayIn, msOf } from '../../../domain/time/moment.ts';
import type { EntryRow, EvidenceRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { noteExport } from '../export/note-export.ts';
import { useDatabase } from '../frame/database-provider.tsx';
import { download } from '../frame/download.ts';
import { undoAddedEntry } from '../frame/undo-correction.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { drawEntry } from './draw-entry.ts';
import { entryPicture } from './entry-picture.ts';

interface Props {
  readonly entry: EntryRow;
  readonly evidence: EvidenceRow | undefined;
}

const MOST_NAME = 80;

/** Saves one entry as a picture, to be sent in a chat. */
export function SaveAsImage({ entry, evidence }: Props) {
  const words = useWords();
  const db = useDatabase();
  const toast = useToast();
  const undoToast = useUndoToast();
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      await document.fonts.ready;
      const picture = await entryPicture(db, words, entry, evidence);
      const image = await drawEntry(picture);
      picture.picture?.close();
      const day = dayIn(entry.happenedAt.zone, msOf(entry.happenedAt));
      const name = safeFileName(`${picture.heading} – ${day}`, MOST_NAME);
      download(image, `${name}.png`);
      const noted = await noteExport(entry.caseId, {
        form: 'image',
        language: words.language,
        fileName: `${name}.png`,
        byteLength: image.size,
      }).catch(console.error);
      const saved = words.say('entryImage.saved', { name: `${name}.png` });
      if (noted) undoToast(saved, () => undoAddedEntry(noted));
      else toast({ text: saved });
    } catch (thrown) {
      console.error(thrown);
      toast({ text: words.say('entryImage.failed'), tone: 'late' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button look="quiet" small busy={isBusy} onPress={() => void save()}>
      {words.say('entryImage.save')}
    </Button>
  );
}
