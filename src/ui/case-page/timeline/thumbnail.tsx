import { useEffect, useState } from 'preact/hooks';
import type { FileReading } from '../../../domain/case/file-facts.ts';
import { ask } from '../../../platform/messaging.ts';
import { readThumbnail } from '../../../storage/queries.ts';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useDatabase } from '../frame/database-provider.tsx';
import { makeInTurn } from './make-in-turn.ts';

interface Props {
  /** Undefined while it is not known yet which picture may be shown. */
  readonly evidenceId: string | undefined;
  /** What the picture, or the place of a missing one, is called. */
  readonly label: string;
  /** What an added file is; absent: it is a screenshot. */
  readonly kind?: FileReading['is'];
}

/** What an added file is shown by where there is no picture of it. */
const ICONS: { readonly [Kind in FileReading['is']]: IconName } = {
  photo: 'camera',
  pdf: 'letter',
  mail: 'email',
  chat: 'whatsapp',
  text: 'note',
  audio: 'phone',
  video: 'camera',
  other: 'clip',
};

/** Of these one expects a picture: that there is none is said. */
const PICTURED: ReadonlySet<FileReading['is']> = new Set(['photo', 'pdf', 'video']);

/** The small picture of a screenshot or a file: from the store, else made by the worker. Let go when it leaves the screen. */
export function Thumbnail({ evidenceId, label, kind }: Props) {
  const words = useWords();
  const db = useDatabase();
  const [source, setSource] = useState<string>();
  const [isMissing, setMissing] = useState(false);

  useEffect(() => {
    if (evidenceId === undefined) return undefined;
    let address: string | undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const load = async (): Promise<void> => {
      const kept = await readThumbnail(db, evidenceId);
      if (signal.aborted) return;
      if (kept) {
        address = URL.createObjectURL(kept);
        setSource(address);
        return;
      }
      if (kind && kind !== 'photo') {
        setMissing(PICTURED.has(kind));
        return;
      }
      const { dataUrl } = await makeInTurn(() => ask('capture.thumbnail', { evidenceId }), signal);
      if (!signal.aborted) setSource(dataUrl);
    };
    load().catch((thrown: unknown) => {
      if (signal.aborted) return;
      console.error(thrown);
      setMissing(true);
    });
    return () => {
      leaving.abort();
      if (address) URL.revokeObjectURL(address);
    };
  }, [db, evidenceId, kind]);

  const isBare = kind !== undefined && !PICTURED.has(kind);
  if (source) return <img class="thumbnail" src={source} alt={label} onError={() => setSource(undefined)} />;
  return (
    <span
      class={isBare ? 'thumbnail thumbnail-none thumbnail-bare' : 'thumbnail thumbnail-none'}
      role="img"
      aria-label={label}
    >
      <Icon name={kind ? ICONS[kind] : 'camera'} large />
      {isMissing && (
        <span class="tiny" aria-hidden="true">
          {words.say('case.timeline.noThumbnail')}
        </span>
      )}
    </span>
  );
}
