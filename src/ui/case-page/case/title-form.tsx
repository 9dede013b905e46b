import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CaseRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { SaveError } from '../frame/save-error.tsx';
import { problemOfTitle } from './title-problem.ts';
import { useCorrectCase } from './use-correct-case.ts';

interface Props {
  readonly row: CaseRow;
  readonly onDone: () => void;
}

/** Changes the name of a case in its place. Enter saves, Esc leaves it as it was. */
export function TitleForm({ row, onDone }: Props) {
  const words = useWords();
  const [title, setTitle] = useState(row.facts.title);
  const form = useRef<HTMLFormElement>(null);
  const { busy, failed, correct } = useCorrectCase(row);
  const problem = problemOfTitle(title);

  useLayoutEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);

  const save = async (): Promise<void> => {
    if (problem) return;
    if (title.trim() === row.facts.title || (await correct({ ...row.facts, title: title.trim() }))) onDone();
  };

  return (
    <form
      ref={form}
      class="title-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <TextField
        label={words.say('case.name')}
        value={title}
        onValue={setTitle}
        error={problem && words.say(`case.title.${problem}`)}
      />
      <SaveError code={failed} />
      <div class="form-acts">
        <Button submit look="primary" busy={busy}>
          {busy ? words.say('common.saving') : words.say('common.save')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {words.say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
