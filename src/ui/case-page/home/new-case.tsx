import { useState } from 'preact/hooks';
import { unknownPurchase } from '../../../domain/case/purchase.ts';
import { ask } from '../../../platform/messaging.ts';
import { newCaseDraftStore } from '../../../platform/new-case-draft.ts';
import { useKeptDraft } from '../../contact/use-kept-draft.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { onEscape } from '../../kit/on-escape.ts';
import { SaveError } from '../../kit/save-error.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { problemOfTitle, type TitleProblem } from '../case/title-problem.ts';
import { caseHash, goTo } from '../frame/route.ts';
import { useGivingUp } from '../frame/use-giving-up.ts';

interface Props {
  readonly onCancel?: () => void;
  /** What was given up is taken back: opens the form again. */
  readonly onBack?: () => void;
}

/** Opens a case by hand: a name is all that is asked. */
export function NewCase({ onCancel, onBack }: Props) {
  const words = useWords();
  const giveUpDraft = useGivingUp();
  const { draft, isKept, newest, change, drop, giveUp } = useKeptDraft(newCaseDraftStore, {
    fresh: () => ({ caseId: crypto.randomUUID(), title: '' }),
    isEmpty: ({ title }) => title === '',
  });
  const [wrong, setWrong] = useState<TitleProblem>();
  const { busy, failed, save } = useSaving();
  if (!draft) return null;

  const create = async (): Promise<void> => {
    const { caseId, title } = newest() ?? draft;
    const problem = problemOfTitle(title);
    setWrong(problem);
    if (problem) return;
    const facts = { title: title.trim(), status: 'open', purchase: unknownPurchase, hosts: [] } as const;
    const made = await save(() => ask('case.create', { caseId, facts }));
    if (!made) return;
    await drop().catch((thrown: unknown) => console.error(thrown));
    goTo(caseHash(caseId));
  };
  const cancel = (): void => {
    giveUpDraft(() => giveUp({ caseId: crypto.randomUUID(), title: '' }), onBack);
    onCancel?.();
  };

  return (
    <form
      class="card new-case"
      onKeyDown={onEscape(onCancel && !busy ? cancel : undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <TextField
        label={words.say('home.newTitle')}
        hint={words.say('home.newHint')}
        error={wrong && words.say(`case.title.${wrong}`)}
        value={draft.title}
        onValue={(title) => change({ title })}
      />
      <SaveError code={failed} />
      <div class="form-acts">
        <Button submit look="primary" busy={busy}>
          {busy ? words.say('common.saving') : words.say('home.create')}
        </Button>
        {onCancel && (
          <Button look="quiet" onPress={cancel}>
            {words.say('common.cancel')}
          </Button>
        )}
        {!isKept && (
          <span class="tiny" role="status">
            {words.say('case.entry.notKept')}
          </span>
        )}
      </div>
    </form>
  );
}
