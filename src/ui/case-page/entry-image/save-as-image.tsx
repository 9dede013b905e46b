import { useState } from 'preact/hooks';
import { sha256OfBlob } from '../../../bundle/file-hash.ts';
import type { ExportedFile } from '../../../domain/export/export-content.ts';
import { safeFileName } from '../../../domain/export/file-name.ts';
import { dayIn, msOf } from '../../../domain/time/moment.ts';
import { readRootHash } from '../../../storage/queries.ts';
import type { EntryRow, EvidenceRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useNoteExport } from '../export/use-note-export.ts';
import { useDatabase } from '../frame/database-provider.tsx';
import { download } from '../frame/download.ts';
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
  const note = useNoteExport();
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      await document.fonts.ready;
      const rootHash = await readRootHash(db, entry.caseId);
      const picture = await entryPicture(db, words, entry, evidence);
      const images = await drawEntry(picture);
      const day = dayIn(entry.happenedAt.zone, msOf(entry.happenedAt));
      const files: ExportedFile[] = [];
      for (const [index, image] of images.entries()) {
        const part = images.length > 1 ? ` (${index + 1}-${images.length})` : '';
        const fileName = `${safeFileName(`${picture.heading} – ${day}`, MOST_NAME)}${part}.png`;
        download(image, fileName);
        files.push({ fileName, byteLength: image.size, sha256: await sha256OfBlob(image) });
      }
      const [first] = files;
      if (!first) return;
      const made = {
        form: 'image',
        language: words.language,
        ...(files.length === 1
          ? first
          : {
              fileName: first.fileName,
              byteLength: files.reduce((sum, { byteLength }) => sum + byteLength, 0),
              files,
            }),
        ...(rootHash !== undefined && { rootHash }),
      } as const;
      const name = first.fileName;
      await note(entry.caseId, made, {
        noted: words.say('export.done', { name }),
        unnoted: words.say('export.doneUnnoted', { name }),
      });
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
