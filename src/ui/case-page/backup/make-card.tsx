import { useId, useState } from 'preact/hooks';
import { passwordStrength } from '../../../domain/backup/password-strength.ts';
import { Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/check-field.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { MakingOutcome } from './making-outcome.tsx';
import { PasswordField } from './password-field.tsx';
import { ProgressLine } from './progress-line.tsx';
import { useFolder } from './use-folder.ts';
import { useMaking } from './use-making.ts';

type Wrong = 'missing' | 'differs';

/** Makes a backup: into the folder that was chosen, or as a download; with a password if wanted. */
export function MakeCard() {
  const words = useWords();
  const titleId = useId();
  const { making, make, stop } = useMaking();
  const folder = useFolder();
  const [isLocked, setLocked] = useState(false);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<Wrong>();

  const start = async (into?: FileSystemDirectoryHandle): Promise<void> => {
    const problem = !isLocked
      ? undefined
      : password === ''
        ? 'missing'
        : password !== again
          ? 'differs'
          : undefined;
    setWrong(problem);
    if (problem) return;
    if (into && !(await folder.mayWrite())) return;
    await make({ ...(isLocked && { password }), ...(into && { folder: into }) });
  };

  return (
    <section class="card backup-card" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.say('backup.make.title')}</h2>
      <p class="small muted">{words.say('backup.make.holds')}</p>
      {making.is === 'working' ? (
        <ProgressLine progress={making.progress} onStop={stop} />
      ) : (
        <form
          class="backup-form"
          onSubmit={(event) => {
            event.preventDefault();
            void start(folder.chosen);
          }}
        >
          <CheckField label={words.say('backup.password.use')} checked={isLocked} onChecked={setLocked} />
          {isLocked && (
            <div class="backup-passwords">
              <p class="small muted">{words.say('backup.password.why')}</p>
              <PasswordField
                label={words.say('backup.password.label')}
                value={password}
                onValue={setPassword}
                isNew
                canShow
                hint={
                  password === ''
                    ? undefined
                    : words.say(`backup.password.strength.${passwordStrength(password)}`)
                }
                error={wrong === 'missing' ? words.say('backup.password.missing') : undefined}
              />
              <PasswordField
                label={words.say('backup.password.again')}
                value={again}
                onValue={setAgain}
                isNew
                error={wrong === 'differs' ? words.say('backup.password.differs') : undefined}
              />
            </div>
          )}
          <div class="form-acts">
            <Button submit look="primary" icon="download" busy={!folder.isRead}>
              {folder.chosen
                ? words.say('backup.make.startFolder', { folder: folder.chosen.name })
                : words.say('backup.make.start')}
            </Button>
            {folder.chosen && (
              <Button onPress={() => void start()}>{words.say('backup.make.startDownload')}</Button>
            )}
          </div>
        </form>
      )}
      <MakingOutcome making={making} />
      {folder.isRefused && <Notice tone="warn">{words.say('backup.folder.refused')}</Notice>}
      {folder.canPick && making.is !== 'working' && (
        <div class="backup-folder">
          <p class="small muted">
            {folder.chosen
              ? words.say('backup.folder.chosen', { folder: folder.chosen.name })
              : words.say('backup.folder.why')}
          </p>
          <div class="form-acts">
            <Button small icon="folder" onPress={folder.pick}>
              {words.say('backup.folder.choose')}
            </Button>
            {folder.chosen && (
              <Button small look="quiet" onPress={folder.forget}>
                {words.say('backup.folder.forget')}
              </Button>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
