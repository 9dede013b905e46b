import './binned-item.css';
import { useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  readonly about: string;
  /** The case that it was taken from. */
  readonly from?: string;
  readonly daysLeft: number;
  readonly onRestore: () => Promise<void>;
  readonly onErase: () => Promise<void>;
}

/** One thing in the bin. Bringing it back is one press; erasing it for good asks once more, in its place. */
export function BinnedItem(props: Props) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const run = async (act: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await act();
    setBusy(false);
    setAsking(false);
  };
  return (
    <li class="card bin-item">
      <Icon name={props.icon} large />
      <div class="bin-words">
        <h3>
          <Value most={160}>{props.title}</Value>
        </h3>
        <p class="small muted bin-about">
          <Value most={160}>{props.about}</Value>
          {props.from !== undefined && <span>{words.say('bin.inCase', { caseTitle: props.from })}</span>}
          <span>{words.say('bin.daysLeft', { count: props.daysLeft })}</span>
        </p>
        {asking && (
          <p class="small" role="alert">
            {words.say('bin.sure')}
          </p>
        )}
      </div>
      <div class="form-acts">
        {asking ? (
          <>
            <Button small icon="trash" busy={busy} onPress={() => void run(props.onErase)}>
              {words.say('bin.eraseNow')}
            </Button>
            <Button small look="quiet" busy={busy} onPress={() => setAsking(false)}>
              {words.say('bin.keep')}
            </Button>
          </>
        ) : (
          <>
            <Button small icon="undo" busy={busy} onPress={() => void run(props.onRestore)}>
              {words.say('bin.restore')}
            </Button>
            <Button small look="quiet" onPress={() => setAsking(true)}>
              {words.say('bin.eraseNow')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
