import './ways-menu.css';
import { useId, useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { Icon, type IconName } from '../kit/icon.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { LONG_WAYS, type LongWay } from './long-capture.ts';

interface Props {
  readonly isLocked: boolean;
  readonly keepsHtml: boolean;
  readonly onKeepHtml: (on: boolean) => void;
  readonly onCapture: (way: LongWay) => void;
  /** Opens the checklist before buying. */
  readonly onBuying: () => void;
}

const ICONS = {
  'full-page': 'page',
  region: 'region',
  element: 'block',
  strip: 'strip',
  chat: 'chat',
  selection: 'selection',
} as const satisfies Record<(typeof LONG_WAYS)[number], IconName>;

/** The other ways of capturing, folded away: most shoppers need the one big button. */
export function WaysMenu({ isLocked, keepsHtml, onKeepHtml, onCapture, onBuying }: Props) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        iconOnly
        busy={isLocked}
        icon={isOpen ? 'close' : 'more'}
        expanded={isOpen}
        controls={id}
        title={say('popup.ways.more')}
        onPress={() => setOpen(!isOpen)}
      >
        {say('popup.ways.more')}
      </Button>
      <div id={id} class="ways" hidden={!isOpen}>
        {isOpen && (
          <>
            <ul class="ways-list">
              {LONG_WAYS.map((way) => (
                <li key={way}>
                  <button type="button" class="way" disabled={isLocked} onClick={() => onCapture(way)}>
                    <Icon name={ICONS[way]} />
                    <span class="way-words">
                      <span class="way-name">{say(`popup.ways.names.${way}`)}</span>
                      <span class="tiny muted">{say(`popup.ways.hints.${way}`)}</span>
                    </span>
                  </button>
                </li>
              ))}
              <li>
                <button type="button" class="way" disabled={isLocked} onClick={onBuying}>
                  <Icon name="business" />
                  <span class="way-words">
                    <span class="way-name">{say('shop.way')}</span>
                    <span class="tiny muted">{say('shop.wayHint')}</span>
                  </span>
                </button>
              </li>
            </ul>
            <label class="ways-html small">
              <input
                type="checkbox"
                checked={keepsHtml}
                disabled={isLocked}
                onChange={(event) => onKeepHtml(event.currentTarget.checked)}
              />
              <span>{say('popup.ways.keepHtml')}</span>
            </label>
          </>
        )}
      </div>
    </>
  );
}
