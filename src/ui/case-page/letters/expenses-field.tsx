import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useDropTyped } from './use-drop-typed.ts';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
}

/** Expenses as a head of a claim: nothing in a case tells of them, so they are offered wherever a letter has heads of a claim. */
export function ExpensesField({ writing }: Props) {
  const words = useWords();
  const { draft, change, given, plan } = writing;
  const { expensesSum: sum, expensesReason: reason, ...others } = draft.typed;
  const isOpen = sum !== undefined || reason !== undefined;
  const dropTyped = useDropTyped(writing);
  const wasPressed = useRef(false);
  const form = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (isOpen && wasPressed.current) form.current?.querySelector('input')?.focus();
    wasPressed.current = false;
  }, [isOpen]);
  if (!plan.template.paragraphs.some(({ list }) => list === 'sums')) return null;
  if (!isOpen) {
    const open = (): void => {
      wasPressed.current = true;
      change({ typed: { ...draft.typed, expensesSum: '' } });
    };
    return (
      <div class="paper-more" lang={words.language} dir={words.direction}>
        <Button look="quiet" small icon="plus" onPress={open}>
          {words.say('letter.expenses.add')}
        </Button>
      </div>
    );
  }
  const remove = (): void => {
    if (`${sum ?? ''}${reason ?? ''}`.trim() === '') change({ typed: others });
    else
      dropTyped({ typed: others }, ({ typed }) => ({
        typed: {
          ...typed,
          ...(sum !== undefined && { expensesSum: sum }),
          ...(reason !== undefined && { expensesReason: reason }),
        },
      }));
  };
  const isUnsaid = given.expensesSum === undefined && `${sum ?? ''}${reason ?? ''}`.trim() !== '';
  return (
    <fieldset ref={form} class="list-gap" lang={words.language} dir={words.direction}>
      <legend>{words.say('letter.expenses.title')}</legend>
      <TextField
        label={words.say('letter.expenses.sum')}
        decimal
        value={sum ?? ''}
        onValue={(expensesSum) => change({ typed: { ...draft.typed, expensesSum } })}
        error={isUnsaid ? words.say('letter.expenses.unsaid') : undefined}
      />
      <TextField
        label={words.say('letter.expenses.reason')}
        hint={words.say('letter.expenses.hint')}
        value={reason ?? ''}
        onValue={(expensesReason) => change({ typed: { ...draft.typed, expensesReason } })}
      />
      <Button look="quiet" small icon="close" onPress={remove}>
        {words.say('letter.expenses.remove')}
      </Button>
    </fieldset>
  );
}
