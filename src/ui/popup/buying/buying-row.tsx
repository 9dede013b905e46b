import type { ComponentChildren } from 'preact';
import type { ErrorCode } from '../../../domain/errors.ts';
import { Button } from '../../kit/button.tsx';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  readonly isDone: boolean;
  /** Takes back what was kept. */
  readonly onUndo?: (() => void) | undefined;
  readonly error?: ErrorCode | undefined;
  readonly children?: ComponentChildren;
}

/** One thing to do before buying: done or not, with what it is about and the press that does it. */
export function BuyingRow({ icon, title, isDone, onUndo, error, children }: Props) {
  const { say } = useWords();
  return (
    <li class={isDone ? 'card buying-row buying-done' : 'card buying-row'}>
      <div class="buying-head">
        <span class="buying-sign">
          <Icon name={isDone ? 'check' : icon} />
        </span>
        <h3>{title}</h3>
        {isDone && <span class="small buying-told">{say('shop.done')}</span>}
        {isDone && onUndo && (
          <Button look="quiet" small onPress={onUndo}>
            {say('shop.undo')}
            <span class="unseen">: {title}</span>
          </Button>
        )}
      </div>
      {children}
      {error && (
        <Notice small tone="late" urgent>
          {say(`errors.${error}`)}
        </Notice>
      )}
    </li>
  );
}
