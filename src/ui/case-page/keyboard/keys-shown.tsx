import type { ActionKey } from './actions.ts';
import { keyNames } from './key-name.ts';

/** Keys as they are written on the keyboard: always left to right. */
export function KeysShown({ action }: { readonly action: ActionKey }) {
  return (
    <bdi dir="ltr" class="keys-shown">
      {keyNames(action).map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}
    </bdi>
  );
}
