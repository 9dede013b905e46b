import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { runAction, useDoers } from '../keyboard/action-provider.tsx';
import { keysOf } from '../keyboard/actions.ts';
import { KeysShown } from '../keyboard/keys-shown.tsx';
import { searchClient } from './search-client.ts';

/** Looks like the field that it opens, at the head of every screen. */
export function SearchButton() {
  const words = useWords();
  const doers = useDoers();
  const [key] = keysOf('search');
  const warmUp = (): void => searchClient.warmUp();
  return (
    <button
      type="button"
      class="search-button small"
      onPointerEnter={warmUp}
      onFocus={warmUp}
      onClick={() => runAction(doers, 'search')}
    >
      <Icon name="search" />
      <span class="search-button-words">{words.say('search.open')}</span>
      {key && <KeysShown action={key} />}
    </button>
  );
}
