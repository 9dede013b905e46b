import { formatBytes } from '../../../words/format.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { FaultyCases } from './making-outcome.tsx';

interface Props {
  readonly name: string;
  readonly byteLength: number;
  readonly faultyCases: number;
  /** What going on is called. */
  readonly go: string;
  readonly onGo: () => void;
  readonly onAgain: () => void;
}

/** Before something here is lost: whether the backup that was just downloaded is there. Nothing goes on until that was said. */
export function SafetyCopy({ name, byteLength, faultyCases, go, onGo, onAgain }: Props) {
  const words = useWords();
  const size = formatBytes(words.language, byteLength);
  return (
    <>
      <FaultyCases count={faultyCases} />
      <Notice tone="warn" urgent title={words.say('backup.restore.safetyAsk')}>
        <p>{words.say('backup.restore.safetyWhy', { name, size })}</p>
        <div class="form-acts">
          <Button look="primary" onPress={onGo}>
            {go}
          </Button>
          <Button icon="download" onPress={onAgain}>
            {words.say('backup.restore.safetyAgain')}
          </Button>
        </div>
      </Notice>
    </>
  );
}
