import { useEffect, useState } from 'preact/hooks';
import { askToPersist, readStorageRoom, type StorageRoom } from '../../../platform/storage-room.ts';
import { formatBytes } from '../../../words/format.ts';
import { Button } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';

/** How much room is taken, and whether the browser may take the data away to make room. */
export function StorageUse() {
  const words = useWords();
  const [room, setRoom] = useState<StorageRoom>();
  const [isRefused, setRefused] = useState(false);
  const read = (): void => {
    readStorageRoom().then(setRoom, (thrown: unknown) => console.error(thrown));
  };
  useEffect(read, []);
  if (!room) return null;
  const { usedBytes, quotaBytes, isPersisted } = room;
  const size = (bytes: number): string => formatBytes(words.language, bytes);
  const keep = (): void => {
    askToPersist().then(
      (agreed) => {
        setRefused(!agreed);
        read();
      },
      (thrown: unknown) => console.error(thrown),
    );
  };
  return (
    <>
      <p>
        {usedBytes === undefined
          ? words.say('settings.storage.unknown')
          : quotaBytes === undefined
            ? words.say('settings.storage.used', { used: size(usedBytes) })
            : words.say('settings.storage.usedOf', { used: size(usedBytes), quota: size(quotaBytes) })}
      </p>
      <p class="small muted">
        {words.say(isPersisted ? 'settings.storage.persisted' : 'settings.storage.notPersisted')}
      </p>
      {!isPersisted && <Button onPress={keep}>{words.say('settings.storage.ask')}</Button>}
      <p class="small" role="status">
        {isRefused && words.say('settings.storage.refused')}
      </p>
    </>
  );
}
