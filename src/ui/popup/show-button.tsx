import './show-button.css';
import type { Place } from '../../domain/detect/finding.ts';
import { Icon } from '../kit/icon.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  /** Where the value stands; nothing is drawn for one that is not on show. */
  readonly place: Place | undefined;
  /** What the value is called. */
  readonly name: string;
  readonly onShow: (place: Place) => void;
}

/** Marks on the page where a value was read. */
export function ShowButton({ place, name, onShow }: Props) {
  const { say } = useWords();
  if (!place) return null;
  return (
    <button type="button" class="row-show" title={say('popup.found.show')} onClick={() => onShow(place)}>
      <Icon name="zoom" />
      <span class="unseen">
        {say('popup.found.show')}: {name}
      </span>
    </button>
  );
}
