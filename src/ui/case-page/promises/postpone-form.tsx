import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../domain/time/day.ts';
import { KeptLine } from '../../contact/kept-line.tsx';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/field.tsx';
import { onEscape } from '../../kit/on-escape.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { type FactProblem, postponedBy } from '../entry-form/read-fact.ts';
import { useFormDraft } from '../frame/use-form-draft.ts';
import { useGivingUp } from '../frame/use-giving-up.ts';
import { type PromiseRow, usePromise } from './use-promise.ts';

interface Props {
  readonly entry: PromiseRow;
  readonly today: Day;
  /** Opened by itself over what was left: the focus stays where it is. */
  readonly wasLeft: boolean;
  readonly onDone: () => void;
}

/** Until when a promise was put off. */
export function PostponeForm({ entry, today, wasLeft, onDone }: Props) {
  const words = useWords();
  const giveUpDraft = useGivingUp();
  const form = useRef<HTMLFormElement>(null);
  const { busy, become } = usePromise(entry);
  const { draft, isKept, change, drop, giveUp } = useFormDraft(
    { caseId: entry.caseId, form: 'day postponed', entryId: entry.id },
    { day: '' },
    ({ day }) => day === '',
  );
  const [problem, setProblem] = useState<FactProblem>();
  const isReady = draft !== undefined;
  useLayoutEffect(() => {
    if (isReady && !wasLeft) form.current?.querySelector('input')?.focus();
  }, [isReady]);
  if (!draft) return null;

  const leave = (): void => {
    giveUpDraft(giveUp);
    onDone();
  };
  const save = async (): Promise<void> => {
    const read = postponedBy(entry.content, draft.day, today);
    setProblem('problem' in read ? read.problem : undefined);
    if ('content' in read && (await become(read.content, 'promise.said.postponed'))) {
      drop().catch((thrown: unknown) => console.error(thrown));
      onDone();
    }
  };
  return (
    <form
      ref={form}
      class="promise-acts"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onEscape(leave)}
    >
      <DateField
        label={words.say('promise.postponeTo')}
        value={draft.day}
        onValue={(day) => change({ day })}
        error={problem && words.say(`factForm.wrong.${problem}`)}
      />
      <div class="form-acts">
        <Button submit small look="primary" busy={busy}>
          {busy ? words.say('common.saving') : words.say('common.save')}
        </Button>
        <Button small look="quiet" busy={busy} onPress={leave}>
          {words.say('common.cancel')}
        </Button>
        {draft.day !== '' && <KeptLine isKept={isKept} />}
      </div>
    </form>
  );
}
