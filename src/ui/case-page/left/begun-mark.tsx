import type { EntryKind } from '../../../domain/case/entry.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useLeft } from './left-drafts.tsx';

/** On the button that opens the form of a kind of entry: that something was typed in it and not saved. */
export function BegunMark({ kind }: { readonly kind: EntryKind }) {
  const words = useWords();
  if (!useLeft().begun.includes(kind)) return null;
  return <span class="begun-mark tiny">{words.say('left.mark')}</span>;
}
