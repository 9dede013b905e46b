import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { Hindrance } from './hindrance.ts';

interface Props {
  readonly hindrance: Hindrance;
}

/** Why the page cannot get at its data, and the one thing to do about it. */
export function DatabaseNotice({ hindrance }: Props) {
  const words = useWords();
  // Reloading alone brings no newer version: the words say what does.
  const isNewer = hindrance === 'storage-newer';
  return (
    <main class="notice-screen">
      <h1 class="screen-title">{words.say('case.database.title')}</h1>
      <Notice tone="warn" urgent>
        <p>{textOf(hindrance, words)}</p>
        <Button look={isNewer ? 'plain' : 'primary'} onPress={() => location.reload()}>
          {words.say(isNewer ? 'common.tryAgain' : 'common.reload')}
        </Button>
      </Notice>
    </main>
  );
}

function textOf(hindrance: Hindrance, words: ReturnType<typeof useWords>): string {
  switch (hindrance) {
    case 'blocked':
    case 'upgraded-elsewhere':
    case 'closed':
    case 'storage-failed':
      return words.say(`case.database.${hindrance}`);
    default:
      return words.say(`errors.${hindrance}`);
  }
}
