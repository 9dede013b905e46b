import { formatBytes } from '../../../words/format.ts';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { Making } from './use-making.ts';

/** What became of a backup: made, stopped, or why not. */
export function MakingOutcome({ making }: { readonly making: Making }) {
  const words = useWords();
  if (making.is === 'stopped') return <Notice>{words.say('backup.make.stopped')}</Notice>;
  if (making.is === 'failed')
    return (
      <Notice tone="late" urgent>
        {words.say(making.code === 'storage-full' ? 'backup.make.full' : `errors.${making.code}`)}
      </Notice>
    );
  if (making.is !== 'done') return null;
  const { name, byteLength, folder, faultyCases } = making;
  return (
    <>
      <Notice tone="good">
        <p>{words.say('backup.make.done', { name, size: formatBytes(words.language, byteLength) })}</p>
        <p class="small">
          {folder === undefined
            ? words.say('backup.make.doneWhere')
            : words.say('backup.make.doneFolder', { folder })}
        </p>
      </Notice>
      <FaultyCases count={faultyCases} />
    </>
  );
}

/** That something in a backup did not match already when it was made. */
export function FaultyCases({ count }: { readonly count: number }) {
  const words = useWords();
  return count > 0 && <Notice tone="warn">{words.say('backup.make.doneFaults', { count })}</Notice>;
}
