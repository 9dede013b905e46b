import { useEffect, useState } from 'preact/hooks';
import type { FileFacts } from '../../../domain/case/file-facts.ts';
import { readFileBlob } from '../../../storage/file-pieces.ts';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useDatabase } from '../frame/database-provider.tsx';

interface Props {
  readonly evidenceId: string;
  readonly facts: FileFacts;
  readonly label: string;
}

/** Plays a recording or a video; says so where the browser cannot. */
export function MediaPlayer({ evidenceId, facts: { read, mediaType }, label }: Props) {
  const words = useWords();
  const db = useDatabase();
  const [address, setAddress] = useState<string>();
  const [cannot, setCannot] = useState(false);
  useEffect(() => {
    let left = false;
    let made: string | undefined;
    readFileBlob(db, evidenceId, mediaType).then(
      (blob) => {
        if (left) return;
        if (!blob) {
          setCannot(true);
          return;
        }
        made = URL.createObjectURL(blob);
        setAddress(made);
      },
      (thrown: unknown) => {
        console.error(thrown);
        if (!left) setCannot(true);
      },
    );
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [db, evidenceId, mediaType]);
  if (cannot) return <Notice>{words.say('viewing.cannotPlay')}</Notice>;
  if (!address) return <p class="muted">{words.say('common.loading')}</p>;
  return read.is === 'audio' ? (
    // biome-ignore lint/a11y/useMediaCaption: nobody has written down what a recording says
    <audio controls src={address} aria-label={label} onError={() => setCannot(true)} />
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: the same
    <video controls src={address} aria-label={label} onError={() => setCannot(true)} />
  );
}
