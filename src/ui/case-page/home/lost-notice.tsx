import { writeCanaryState } from '../../../platform/canary.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { backupHash } from '../frame/route.ts';

interface Props {
  readonly onSeen: () => void;
}

/** Says that data is gone, what may have happened, and what can be done. */
export function LostNotice({ onSeen }: Props) {
  const words = useWords();
  return (
    <Notice tone="late" urgent title={words.say('home.lost.title')}>
      <p>{words.say('home.lost.text')}</p>
      <p>{words.say('home.lost.what')}</p>
      <ButtonLink icon="download" href={backupHash}>
        {words.say('backup.restore.title')}
      </ButtonLink>
      <Button
        onPress={() => {
          writeCanaryState('fine').catch((thrown: unknown) => console.error(thrown));
          onSeen();
        }}
      >
        {words.say('home.lost.seen')}
      </Button>
    </Notice>
  );
}
