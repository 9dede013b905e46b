import { useEffect, useState } from 'preact/hooks';
import type { CaseFacts } from '../../domain/case/case.ts';
import { ask } from '../../platform/messaging.ts';
import { openSidePanel, type PanelWindow, readWindow } from '../../platform/side-panel.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  /** The case that the panel is opened for, with its facts where it is still to be made. */
  readonly caseToOpen: () => { readonly caseId: string; readonly facts?: CaseFacts };
  /** The key of the page on which a contact may have been begun. */
  readonly typedOn: string;
  readonly onLeave: () => void;
}

/** Opens the panel beside the page, for a case. */
export function OpenBeside({ caseToOpen, typedOn, onLeave }: Props) {
  const { say } = useWords();
  const [place, setPlace] = useState<PanelWindow>();
  const [hasFailed, setFailed] = useState(false);
  // Known before the press: between the press and the opening nothing may be waited for.
  useEffect(() => {
    readWindow().then(setPlace, (thrown: unknown) => console.error(thrown));
  }, []);
  const press = (): void => {
    if (!place) return;
    const opening = openSidePanel(place.windowId);
    // The panel takes the focus, which closes the popup: the rest is the worker's.
    const binding = ask('panel.bind', { windowId: place.windowId, typedOn, ...caseToOpen() });
    Promise.all([opening, binding]).then(onLeave, (thrown: unknown) => {
      console.error(thrown);
      setFailed(true);
    });
  };
  return (
    <div class="open-beside">
      <Button look="quiet" small icon="external" busy={!place} onPress={press}>
        {say('contact.beside')}
      </Button>
      <span class="tiny muted">{say('contact.besideHint')}</span>
      {hasFailed && (
        <Notice small tone="warn" urgent>
          {say('contact.notOpened')}
        </Notice>
      )}
    </div>
  );
}
