import { listOf } from '../../../words/list-of.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
}

/** Goes to the place of a gap in the letter. */
export function goToGap(field: string): void {
  const place = document.querySelector<HTMLElement>(`.paper [data-field="${field}"]`);
  const control = place?.matches('fieldset') ? place.querySelector<HTMLElement>('input, textarea') : place;
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

/** Says what is missing in the letter, above it; nothing once it is whole. */
export function MissingBar({ writing }: Props) {
  const words = useWords();
  const { edited, catalogue } = writing;
  const [first] = edited.gaps;
  if (!first) return null;
  const names = edited.gaps.map(({ field }) => catalogue.fields[field]);
  const list = listOf(words.language, names);
  return (
    <div class="missing-bar" role="status">
      <Notice tone="warn" small title={words.say('letter.missing.title', { count: names.length })}>
        <p class="small">{list}</p>
        <Button small onPress={() => goToGap(first.field)}>
          {words.say('letter.missing.fill')}
        </Button>
      </Notice>
    </div>
  );
}
