import type { MarkStyle } from '../../../domain/marking/mark-style.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { markPlace } from './mark-words.ts';
import type { Marking } from './use-marking.ts';

interface Props {
  readonly marking: Marking;
  readonly names: readonly string[];
  readonly style: MarkStyle;
  readonly onChoose: (index: number) => void;
  readonly onRemove: (index: number) => void;
}

/** The marks in words: each can be gone to and removed. */
export function MarkList({ marking, names, style, onChoose, onRemove }: Props) {
  const words = useWords();
  const { marks } = marking.history;
  return (
    <section class="mark-list" aria-labelledby="mark-list">
      <h3 id="mark-list">{words.say('marking.list')}</h3>
      {marks.length === 0 && <p class="small muted">{words.say('marking.none')}</p>}
      <ol>
        {marks.map((mark, index) => {
          const name = names[index] ?? '';
          return (
            // Two marks may be alike in everything but their place among them.
            <li key={index} class={index === marking.selected ? 'mark-row mark-row-selected' : 'mark-row'}>
              <button type="button" class="mark-name" onClick={() => onChoose(index)}>
                <Icon name={mark.is} />
                <span>{name}</span>
                <span class="unseen">{markPlace(words, mark, style)}</span>
              </button>
              <Button look="quiet" small iconOnly icon="close" onPress={() => onRemove(index)}>
                {words.say('marking.remove', { name })}
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
