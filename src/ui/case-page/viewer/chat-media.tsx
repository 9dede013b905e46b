import { useEffect, useState } from 'preact/hooks';
import { fileKind } from '../../../domain/file/file-kind.ts';
import { MOST_UNPACKED_BYTES } from '../../../domain/file/file-limits.ts';
import { sourceOf } from '../../../domain/zip/byte-source.ts';
import { baseName, readDirectory } from '../../../domain/zip/read-directory.ts';
import { unpack } from '../../../domain/zip/unpack.ts';
import { readFileBlob } from '../../../storage/file-pieces.ts';
import { Button } from '../../kit/button.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useDatabase } from '../frame/database-provider.tsx';
import { saveFile } from './save-file.ts';

interface Props {
  readonly evidenceId: string;
  readonly fileName: string;
}

type Shown =
  | { readonly is: 'closed' | 'reading' | 'missing' }
  | { readonly is: 'picture' | 'sound'; readonly address: string };

/** A picture or file out of the archive that a chat came in: unpacked when it is asked for. */
export function ChatMedia({ evidenceId, fileName }: Props) {
  const words = useWords();
  const db = useDatabase();
  const [shown, setShown] = useState<Shown>({ is: 'closed' });
  useEffect(() => () => ('address' in shown ? URL.revokeObjectURL(shown.address) : undefined), [shown]);

  const open = async (): Promise<void> => {
    setShown({ is: 'reading' });
    const archive = await readFileBlob(db, evidenceId, '');
    const source = archive && sourceOf(archive);
    const entry = source && (await readDirectory(source))?.find(({ name }) => baseName(name) === fileName);
    const bytes = source && entry && (await unpack(source, entry, MOST_UNPACKED_BYTES));
    if (!bytes) {
      setShown({ is: 'missing' });
      return;
    }
    const { is, mediaType } = fileKind(bytes.subarray(0, 4_096), fileName);
    if (is === 'photo' || is === 'audio') {
      const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
      setShown({ is: is === 'photo' ? 'picture' : 'sound', address });
      return;
    }
    saveFile(bytes.buffer, baseName(fileName));
    setShown({ is: 'closed' });
  };
  const fail = (thrown: unknown): void => {
    console.error(thrown);
    setShown({ is: 'missing' });
  };
  if (shown.is === 'picture')
    return (
      <img
        class="chat-picture"
        src={shown.address}
        alt={fileName}
        onError={() => setShown({ is: 'missing' })}
      />
    );
  if (shown.is === 'sound')
    // biome-ignore lint/a11y/useMediaCaption: nobody has written down what a recording says
    return <audio controls src={shown.address} aria-label={fileName} />;
  return (
    <div class="chat-media small">
      <Value most={120}>{fileName}</Value>
      {shown.is === 'missing' ? (
        <span class="muted">{words.say('viewing.notInArchive')}</span>
      ) : (
        <Button
          small
          look="quiet"
          icon="clip"
          busy={shown.is === 'reading'}
          onPress={() => void open().catch(fail)}
        >
          {words.say('viewing.openMedia')}
        </Button>
      )}
    </div>
  );
}
