import { formatBytes } from '../../../words/format.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { showText } from '../../kit/show-text.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { entryHash } from '../frame/route.ts';
import type { AddingFile } from './adding.ts';
import type { Adding } from './use-adding.ts';

interface Props {
  readonly caseId: string;
  readonly one: AddingFile;
  readonly adding: Adding;
}

/** One file: its name, how far it is, and what can be done about it. */
export function AddingLine({ caseId, one, adding }: Props) {
  const words = useWords();
  const { id, name, state, file } = one;
  const shown = showText(name, 120);
  return (
    <li class={`adding-line adding-${state.is}`}>
      <Icon name={ICONS[state.is]} />
      <div class="adding-words">
        <p class="adding-name">
          <Value most={120}>{shown}</Value>
          <span class="small muted">{formatBytes(words.language, file.size)}</span>
        </p>
        {state.is === 'reading' && (
          <progress max={1} value={state.share} aria-label={words.say('addFiles.reading', { name: shown })} />
        )}
        <p class="small muted" dir="auto">
          {state.is === 'failed'
            ? words.say(`errors.${state.code}`)
            : words.say(`addFiles.states.${state.is}`)}
        </p>
      </div>
      <div class="adding-acts">
        {state.is === 'twin' && (
          <>
            <ButtonLink small look="quiet" href={entryHash(caseId, state.entryId)}>
              {words.say('addFiles.showFirst')}
            </ButtonLink>
            <Button small onPress={() => adding.addTwin(id)}>
              {words.say('addFiles.addAnyway')}
            </Button>
          </>
        )}
        {state.is === 'saved' && (
          <>
            <ButtonLink small look="quiet" href={entryHash(caseId, state.entryId)}>
              {words.say('addFiles.show')}
            </ButtonLink>
            <Button small look="quiet" icon="undo" onPress={() => adding.undo(id)}>
              {words.say('common.undo')}
            </Button>
          </>
        )}
        {state.is === 'failed' && (
          <Button small onPress={() => adding.tryAgain(id)}>
            {words.say('common.tryAgain')}
          </Button>
        )}
        {(state.is === 'waiting' || state.is === 'reading') && (
          <Button small look="quiet" onPress={() => adding.cancel(id)}>
            {words.say('common.cancel')}
          </Button>
        )}
        {(state.is === 'failed' || state.is === 'twin') && (
          <Button small look="quiet" iconOnly icon="close" onPress={() => adding.dismiss(id)}>
            {words.say('addFiles.dismiss', { name: shown })}
          </Button>
        )}
      </div>
    </li>
  );
}

const ICONS: { readonly [State in AddingFile['state']['is']]: IconName } = {
  waiting: 'clip',
  reading: 'clip',
  saving: 'clip',
  saved: 'check',
  undone: 'undo',
  cancelled: 'close',
  twin: 'info',
  failed: 'alert',
};
