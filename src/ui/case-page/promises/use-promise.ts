import type { EntryContent, PromiseContent } from '../../../domain/case/entry.ts';
import { codeOf } from '../../../domain/errors.ts';
import { ask } from '../../../platform/messaging.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import type { WordKey } from '../../../words/catalogue.ts';
import { useToast } from '../../kit/toast.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';

/** A promise on the timeline. */
export type PromiseRow = EntryRow & { readonly content: PromiseContent };

/** What is said once it is saved. */
type SaidKey = Extract<WordKey, `promise.said.${string}`>;

/** Corrects a promise in one press; the toast takes it back. */
export function usePromise(entry: PromiseRow): {
  readonly busy: boolean;
  readonly become: (content: EntryContent, said: SaidKey) => Promise<boolean>;
} {
  const words = useWords();
  const toast = useToast();
  const { busy, save } = useSaving();
  const { id, happenedAt, version } = entry;
  const fail = (thrown: unknown): void => {
    console.error(thrown);
    toast({ text: words.say(`errors.${codeOf(thrown)}`), tone: 'late' });
  };
  const correct = (content: EntryContent, seen: number): Promise<unknown> =>
    ask('entry.correct', { entryId: id, version: seen, body: { happenedAt, content } });
  const become = (content: EntryContent, said: SaidKey): Promise<boolean> =>
    save(async () => {
      await correct(content, version).catch((thrown: unknown) => {
        fail(thrown);
        throw thrown;
      });
      toast({
        text: words.say(said),
        action: {
          label: words.say('common.undo'),
          // A wording of its own: the chain keeps that it was said and taken back.
          run: () => void correct(entry.content, version + 1).catch(fail),
        },
      });
    });
  return { busy, become };
}
