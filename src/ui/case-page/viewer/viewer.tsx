import './viewer.css';
import { useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Notice } from '../../kit/notice.tsx';
import { ToastProvider } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { caseHash, evidenceHash, goTo } from '../frame/route.ts';
import { readViewed } from './read-viewed.ts';
import { ViewedCapture } from './viewed-capture.tsx';

interface Props {
  readonly caseId: string;
  readonly evidenceId: string;
}

/** A screenshot over the page: the picture, and what is known of it beside it; or its marks, while they are made. */
export function Viewer({ caseId, evidenceId }: Props) {
  const words = useWords();
  const [markedId, setMarkedId] = useState<string>();
  const live = useLive((db) => readViewed(db, caseId, evidenceId), ['viewer', caseId, evidenceId]);
  const viewed = live.state === 'read' ? live.value : undefined;
  const isMarking = markedId === evidenceId && Boolean(viewed);

  const close = (): void => {
    if (isMarking) setMarkedId(undefined);
    else goTo(caseHash(caseId));
  };
  const go = (to: string | undefined): void => {
    if (to !== undefined) goTo(evidenceHash(caseId, to), true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isMarking || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest('.whole-scroll, textarea, input')) return;
    const towards =
      words.direction === 'rtl'
        ? { ArrowLeft: 'on', ArrowRight: 'back' }
        : { ArrowRight: 'on', ArrowLeft: 'back' };
    const way = towards[event.key as keyof typeof towards];
    if (way === 'on') go(viewed?.older);
    if (way === 'back') go(viewed?.newer);
  };

  return (
    <Dialog labelledBy="viewer-title" onClose={close} onKeyDown={onKeyDown}>
      <ToastProvider closeLabel={words.say('common.close')}>
        {viewed ? (
          <ViewedCapture
            key={viewed.original.row.id}
            viewed={viewed}
            // The address may name one that was made of it.
            namedId={evidenceId}
            isMarking={isMarking}
            onMark={() => setMarkedId(evidenceId)}
            onClose={close}
            onGo={go}
          />
        ) : (
          <div class="viewer">
            <div class="viewer-head">
              <h2 id="viewer-title">{words.say(live.state === 'reading' ? 'common.loading' : 'app.name')}</h2>
              <Button look="quiet" iconOnly icon="close" onPress={close}>
                {words.say('common.close')}
              </Button>
            </div>
            <div>
              {live.state === 'failed' && <Notice tone="late">{words.say('common.readFailed')}</Notice>}
              {viewed === null && <Notice tone="warn">{words.say('case.viewer.missing')}</Notice>}
            </div>
          </div>
        )}
      </ToastProvider>
    </Dialog>
  );
}
