import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { readRestored } from '../../../platform/restore-news.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useDropping } from '../files/use-dropping.ts';
import { useNow } from '../frame/now-provider.tsx';
import { PasswordField } from './password-field.tsx';
import { ProgressLine } from './progress-line.tsx';
import { RestorePreview } from './restore-preview.tsx';
import { useRestoring } from './use-restoring.ts';

/** Every open page begins anew after a restore; so long this one says that there was one. */
const SAID_MS = 5 * 60_000;

/** Takes a backup file, shows what is in it and what it would change, and restores it. */
export function RestoreCard() {
  const words = useWords();
  const titleId = useId();
  const picker = useRef<HTMLInputElement>(null);
  const { restoring, open, restore, stop, close } = useRestoring();
  const [password, setPassword] = useState('');
  const done = useLastRestored();
  // One that was wrong can be mended; any other is not kept.
  useEffect(() => {
    if (restoring.is !== 'locked' && restoring.is !== 'working') setPassword('');
  }, [restoring.is]);
  const isFree = restoring.is !== 'working' && restoring.is !== 'switching';
  const isOver = useDropping(
    ([given]) => {
      if (given && isFree) open(given.file);
    },
    () => '',
  );

  return (
    <section class="card backup-card" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.say('backup.restore.title')}</h2>
      {done !== undefined && restoring.is === 'idle' && (
        <Notice tone="good">{words.say('backup.restore.done', { count: done })}</Notice>
      )}
      {restoring.is === 'failed' && (
        <Notice tone="late" urgent>
          {words.say(wordsOfFailure(restoring.code))}
        </Notice>
      )}
      {restoring.is === 'stopped' && <Notice>{words.say('backup.restore.stopped')}</Notice>}
      {restoring.is === 'switching' && (
        <p class="small" role="status">
          {words.say('backup.restore.phases.switching')}
        </p>
      )}
      {restoring.is === 'working' && (
        <ProgressLine progress={restoring.progress} onStop={restoring.canStop ? stop : undefined} />
      )}
      {restoring.is === 'locked' && (
        <form
          class="backup-form backup-unlock"
          onSubmit={(event) => {
            event.preventDefault();
            open(restoring.file, password);
          }}
        >
          <p>{words.say('backup.restore.locked')}</p>
          <PasswordField
            label={words.say('backup.password.label')}
            value={password}
            onValue={setPassword}
            canShow
            error={restoring.isWrong ? words.say('errors.wrong-password') : undefined}
          />
          <div class="form-acts">
            <Button submit look="primary">
              {words.say('backup.restore.unlock')}
            </Button>
            <Button look="quiet" onPress={close}>
              {words.say('backup.restore.cancel')}
            </Button>
          </div>
        </form>
      )}
      {restoring.is === 'opened' && (
        <RestorePreview view={restoring.view} onRestore={restore} onCancel={close} />
      )}
      {['idle', 'failed', 'stopped'].includes(restoring.is) && (
        <>
          <p class="small muted">{words.say('backup.restore.lead')}</p>
          <input
            ref={picker}
            type="file"
            accept=".zip,.age"
            class="unseen"
            tabIndex={-1}
            aria-hidden="true"
            data-backup
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) open(file);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
          <div class="form-acts">
            <Button icon="folder" onPress={() => picker.current?.click()}>
              {words.say('backup.restore.choose')}
            </Button>
            <span class="small muted">{words.say('backup.restore.drop')}</span>
          </div>
        </>
      )}
      {isOver && isFree && (
        <div class="drop-over">
          <div class="drop-here">
            <Icon name="download" large />
            <p class="drop-title">{words.say('backup.restore.dropHere')}</p>
          </div>
        </div>
      )}
    </section>
  );
}

function wordsOfFailure(code: Parameters<typeof isOwn>[0]) {
  return isOwn(code) ? OWN[code] : (`errors.${code}` as const);
}

/** Failures that mean something else here than where something was typed. */
const OWN = {
  'storage-full': 'backup.restore.full',
  'changed-elsewhere': 'backup.restore.changed',
} as const;

const isOwn = (code: import('../../../domain/errors.ts').ErrorCode): code is keyof typeof OWN =>
  Object.hasOwn(OWN, code);

/** How many cases the last restore brought, if it was a moment ago. */
function useLastRestored(): number | undefined {
  const nowMs = useNow();
  const [count, setCount] = useState<number>();
  useEffect(() => {
    readRestored().then(
      (last) => setCount(last && nowMs - last.atMs < SAID_MS ? last.cases : undefined),
      (thrown: unknown) => console.error(thrown),
    );
  }, [nowMs]);
  return count;
}
