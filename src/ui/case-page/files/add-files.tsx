import './add-files.css';
import { useEffect, useRef } from 'preact/hooks';
import { dayIn, momentOf } from '../../../domain/time/moment.ts';
import { localZone } from '../../../platform/clock.ts';
import { ask } from '../../../platform/messaging.ts';
import { formatTime } from '../../../words/format.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { useAction } from '../keyboard/action-provider.tsx';
import { isSettled } from './adding.ts';
import { AddingLine } from './adding-line.tsx';
import { BrokenOff } from './broken-off.tsx';
import { givenFiles } from './files-given.ts';
import { useAdding } from './use-adding.ts';
import { useDropping } from './use-dropping.ts';

/** Adds files to a case: chosen, dropped anywhere on the page, or pasted; and a line for each that tells how it goes. */
export function AddFiles({ caseId }: { readonly caseId: string }) {
  const words = useWords();
  const nowMs = useNow();
  const adding = useAdding(caseId);
  const picker = useRef<HTMLInputElement>(null);
  const { files } = adding;
  const pastedName = (): string => {
    const when = formatTime(words.language, momentOf(nowMs, localZone())).replace(':', '.');
    return words.say('addFiles.pastedName', { when: `${dayIn(localZone(), nowMs)} ${when}` });
  };
  useAction('addFiles', () => picker.current?.click());
  const isOver = useDropping(adding.add, pastedName);

  // What an earlier page left behind: whole files become entries, of others it is told.
  useEffect(() => {
    ask('file.settle', {}).catch(console.error);
  }, [caseId]);

  const left = files.filter((one) => !isSettled(one)).length;
  const saved = files.filter(({ state }) => state.is === 'saved').length;
  return (
    <>
      <input
        ref={picker}
        type="file"
        multiple
        class="unseen"
        tabIndex={-1}
        aria-hidden="true"
        data-files
        onChange={({ currentTarget }) => {
          adding.add(givenFiles(currentTarget.files ?? []));
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <Button icon="clip" onPress={() => picker.current?.click()} title={words.say('addFiles.hint')}>
        {words.say('addFiles.open')}
      </Button>
      {isOver && (
        <div class="drop-over">
          <div class="drop-here">
            <Icon name="clip" large />
            <p class="drop-title">{words.say('addFiles.dropHere')}</p>
            <p class="muted">{words.say('addFiles.dropWhat')}</p>
          </div>
        </div>
      )}
      <div class="adding">
        <BrokenOff caseId={caseId} />
        <p class="unseen" role="status">
          {left > 0 && words.say('addFiles.left', { count: left })}
          {left === 0 && saved > 0 && words.say('addFiles.added', { count: saved })}
        </p>
        {files.length > 0 && (
          <section class="card adding-card" aria-label={words.say('addFiles.title')}>
            <div class="adding-head">
              <h3>
                {left > 0
                  ? words.say('addFiles.left', { count: left })
                  : saved > 0
                    ? words.say('addFiles.added', { count: saved })
                    : words.say('addFiles.title')}
              </h3>
              {left > 1 && (
                <Button small look="quiet" onPress={adding.cancelAll}>
                  {words.say('addFiles.cancelAll')}
                </Button>
              )}
              {left === 0 && (
                <Button small look="quiet" iconOnly icon="close" onPress={() => adding.dismiss()}>
                  {words.say('common.close')}
                </Button>
              )}
            </div>
            <ul class="adding-list">
              {files.map((one) => (
                <AddingLine key={one.id} caseId={caseId} one={one} adding={adding} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
