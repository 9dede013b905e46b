import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CaseRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { onEscape } from '../../kit/on-escape.ts';
import { SaveError } from '../../kit/save-error.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useFormDraft } from '../frame/use-form-draft.ts';
import { useGivingUp } from '../frame/use-giving-up.ts';
import { problemOfTitle } from './title-problem.ts';
import { useUndoableCase } from './use-undoable-case.ts';

interface Props {
  readonly row: CaseRow;
  readonly onDone: () => void;
  /** What was given up is taken back: opens the form again. */
  readonly onBack: () => void;
}

/** Changes the name of a case in its place. Enter saves, Esc leaves it as it was. */
export function TitleForm({ row, onDone, onBack }: Props) {
  const words = useWords();
  const giveUpDraft = useGivingUp();
  const start = { title: row.facts.title };
  const { draft, change, drop, giveUp } = useFormDraft(
    { caseId: row.id, form: 'title' },
    start,
    (typed) => typed.title === row.facts.title,
  );
  const title = draft?.title ?? row.facts.title;
  const form = useRef<HTMLFormElement>(null);
  const { busy, failed, correct } = useUndoableCase(row);
  const problem = problemOfTitle(title);

  useLayoutEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);

  const leave = (): void => {
    giveUpDraft(giveUp, onBack);
    onDone();
  };
  const save = async (): Promise<void> => {
    if (problem) return;
    if (title.trim() === row.facts.title) return leave();
    if (await correct({ ...row.facts, title: title.trim() }, words.say('case.title.changed'))) {
      drop().catch((thrown: unknown) => console.error(thrown));
      onDone();
    }
  };

  return (
    <form
      ref={form}
      class="title-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onEscape(leave)}
    >
      <TextField
        label={words.say('case.name')}
        value={title}
        onValue={(typed) => change({ title: typed })}
        error={problem && words.say(`case.title.${problem}`)}
      />
      <SaveError code={failed} />
      <div class="form-acts">
        <Button submit look="primary" busy={busy}>
          {busy ? words.say('common.saving') : words.say('common.save')}
        </Button>
        <Button look="quiet" onPress={leave}>
          {words.say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
