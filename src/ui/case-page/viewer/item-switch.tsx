import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly shownId: string;
  readonly onShow: (id: string) => void;
}

/** Chooses between a capture and what was made of it. */
export function ItemSwitch({ items, shownId, onShow }: Props) {
  const words = useWords();
  return (
    <fieldset class="item-switch">
      <legend class="unseen">{words.say('marking.which')}</legend>
      {items.map(({ id, name }) => (
        <label key={id} class="item-choice">
          <input
            type="radio"
            name="shown-item"
            class="unseen"
            checked={id === shownId}
            onChange={() => onShow(id)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
