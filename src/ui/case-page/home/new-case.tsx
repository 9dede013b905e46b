import { useRef, useState } from 'preact/hooks';
import { emptyPurchase } from '../../../domain/case/purchase.ts';
import { ask } from '../../../platform/messaging.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { problemOfTitle, type TitleProblem } from '../case/title-problem.ts';
import { caseHash, goTo } from '../frame/route.ts';

interface Props {
  readonly onCancel?: () => void;
}

/** Opens a case by hand: a name is all that is asked. */
export function NewCase({ onCancel }: Props) {
  const words = useWords();
  const [title, setTitle] = useState('');
  const [wrong, setWrong] = useState<TitleProblem>();
  // One id for all attempts: a case asked for twice is made once.
  const caseId = useRef(crypto.randomUUID());
  const { busy, failed, save } = useSaving();

  const create = async (): Promise<void> => {
    const problem = problemOfTitle(title);
    setWrong(problem);
    if (problem) return;
    const facts = { title: title.trim(), status: 'open', purchase: emptyPurchase, hosts: [] } as const;
    const made = await save(() => ask('case.create', { caseId: caseId.current, facts }));
    if (made) goTo(caseHash(caseId.current));
  };

  return (
    <form
      class="card new-case"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <TextField
        label={words.say('home.newTitle')}
        hint={words.say('home.newHint')}
        error={wrong && words.say(`case.title.${wrong}`)}
        value={title}
        onValue={setTitle}
      />
      <SaveError code={failed} />
      <div class="form-acts">
        <Button submit look="primary" busy={busy}>
          {busy ? words.say('common.saving') : words.say('home.create')}
        </Button>
        {onCancel && (
          <Button look="quiet" onPress={onCancel}>
            {words.say('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
