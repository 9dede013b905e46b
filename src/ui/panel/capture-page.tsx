import { useEffect, useState } from 'preact/hooks';
import { commandOf } from '../../domain/capture/direct-ways.ts';
import { codeOf, type ErrorCode } from '../../domain/errors.ts';
import { readActiveTab } from '../../platform/active-tab.ts';
import { ask } from '../../platform/messaging.ts';
import { dropWish, onWish, readWish, setWish } from '../../platform/panel-case.ts';
import { shortcutOf } from '../../platform/side-panel.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { SaveError } from '../kit/save-error.tsx';
import { useWords } from '../kit/words-provider.tsx';

type State =
  | { readonly is: 'idle' | 'capturing' }
  /** `entryId`: what can be taken back. */
  | { readonly is: 'captured'; readonly entryId: string }
  /** The browser has not opened the page in front to us; `shortcut` does it. */
  | { readonly is: 'asks'; readonly shortcut: string | undefined }
  | { readonly is: 'failed'; readonly code: ErrorCode };

interface Props {
  readonly caseId: string;
  readonly windowId: number;
}

/**
 * Captures the page in front into the case. A press here grants nothing: it works while the grant of the toolbar or of a
 * shortcut lasts. Else it shows the shortcut, and the worker does it when that is pressed.
 */
export function CapturePage({ caseId, windowId }: Props) {
  const { say } = useWords();
  const [state, setState] = useState<State>({ is: 'idle' });

  useEffect(() => {
    const give = (): void => void dropWish(windowId);
    const stop = onWish(windowId, () => {
      readWish(windowId).then(
        (wish) =>
          wish?.savedEntryId !== undefined && setState({ is: 'captured', entryId: wish.savedEntryId }),
        (thrown: unknown) => console.error(thrown),
      );
    });
    window.addEventListener('pagehide', give);
    return () => {
      stop();
      give();
      window.removeEventListener('pagehide', give);
    };
  }, [caseId, windowId]);

  const wait = async (): Promise<void> => {
    const shortcut = await shortcutOf(commandOf('visible'));
    await setWish(windowId, { caseId });
    setState({ is: 'asks', shortcut });
  };
  const press = async (): Promise<void> => {
    setState({ is: 'capturing' });
    try {
      await dropWish(windowId);
      const tab = await readActiveTab();
      // The address of a page that is not open to us is not told.
      if (!tab || tab.url === '') return await wait();
      const { tabId, url } = tab;
      const draftId = crypto.randomUUID();
      const target = { to: 'case', caseId } as const;
      const { entryId } = await ask('capture.save', { draftId, tabId, url, target, seen: {} });
      setState({ is: 'captured', entryId });
    } catch (thrown) {
      console.error(thrown);
      setState({ is: 'failed', code: codeOf(thrown) });
    }
  };
  const undo = async (entryId: string): Promise<void> => {
    try {
      await ask('save.undo', { entryId });
      setState({ is: 'idle' });
    } catch (thrown) {
      console.error(thrown);
      setState({ is: 'failed', code: codeOf(thrown) });
    }
  };
  return (
    <div class="panel-capture">
      <Button icon="camera" busy={state.is === 'capturing'} onPress={() => void press()}>
        {say(state.is === 'capturing' ? 'panel.capturing' : 'panel.capture')}
      </Button>
      <div role="status">
        {state.is === 'captured' && (
          <Notice tone="good" small>
            {say('panel.captured')}
            <Button look="quiet" small icon="undo" onPress={() => void undo(state.entryId)}>
              {say('common.undo')}
            </Button>
          </Notice>
        )}
        {state.is === 'asks' && (
          <Notice tone="calm" small>
            {state.shortcut ? say('panel.press', { shortcut: state.shortcut }) : say('panel.noShortcut')}
          </Notice>
        )}
      </div>
      {state.is === 'failed' && state.code === 'page-not-capturable' ? (
        <Notice tone="calm" small>
          {say('panel.notThisPage')}
        </Notice>
      ) : (
        <SaveError code={state.is === 'failed' ? state.code : undefined} />
      )}
    </div>
  );
}
