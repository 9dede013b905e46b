import { showCasePlace } from '../../../platform/case-page.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';

/** Why nothing is shown in a private window, and the way to where it is. */
export function PrivateNotice() {
  const words = useWords();
  return (
    <main class="notice-screen">
      <h1 class="screen-title">{words.say('case.privateWindow.title')}</h1>
      <Notice tone="calm">
        <p>{words.say('case.privateWindow.says')}</p>
        <Button
          look="primary"
          onPress={() => {
            showCasePlace(location.hash || '#/').catch((thrown: unknown) => console.error(thrown));
          }}
        >
          {words.say('case.privateWindow.open')}
        </Button>
      </Notice>
    </main>
  );
}
