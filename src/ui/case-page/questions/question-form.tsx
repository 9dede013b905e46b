import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LawFact, Purchase } from '../../../domain/case/purchase.ts';
import type { Word } from '../../../domain/law/vocabulary.ts';
import type { Day } from '../../../domain/time/day.ts';
import { factQuestion } from '../../../words/fact-words.ts';
import { KeptLine } from '../../contact/kept-line.tsx';
import { Button } from '../../kit/button.tsx';
import { onEscape } from '../../kit/on-escape.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { useFormDraft } from '../frame/use-form-draft.ts';
import { useGivingUp } from '../frame/use-giving-up.ts';
import { AnswerField } from './answer-field.tsx';
import { type AnswerProblem, readAnswer, typedAnswer } from './read-answer.ts';

interface Props {
  readonly caseId: string;
  readonly purchase: Purchase;
  readonly fact: string;
  readonly word: Word;
  readonly today: Day;
  readonly busy: boolean;
  /** Why it is asked, in sentences. */
  readonly why: readonly string[];
  /** An answer that is known from elsewhere, to be pressed. */
  readonly offered?: string | undefined;
  /** The fact is known and being changed: takes the focus unless it was left so, and can be left. */
  readonly changing?: {
    readonly value: LawFact | undefined;
    readonly wasLeft?: boolean;
    readonly onLeave: () => void;
    /** What was given up is taken back: opens the form again. */
    readonly onBack: () => void;
  };
  /** Resolves to true once it is saved. */
  readonly onAnswer: (value: LawFact) => Promise<boolean>;
  readonly onUnknown: () => Promise<boolean>;
}

/** One question: why it is asked, its answer, "it did not happen" where that can be, and "I don't know". */
export function QuestionForm(props: Props) {
  const { caseId, purchase, fact, word, today, busy, why, changing, onAnswer, onUnknown } = props;
  const words = useWords();
  const giveUpDraft = useGivingUp();
  const form = useRef<HTMLFormElement>(null);
  const country = purchase.jurisdiction;
  const start = { typed: changing ? typedAnswer(word, changing.value) : (props.offered ?? '') };
  const { draft, isKept, change, drop, giveUp } = useFormDraft(
    { caseId, form: `question ${fact}` },
    start,
    ({ typed }) => typed === start.typed,
  );
  const [problem, setProblem] = useState<AnswerProblem>();
  useLayoutEffect(() => {
    if (changing && !changing.wasLeft)
      form.current?.querySelector<HTMLElement>('input:checked, input, select')?.focus();
  }, []);
  const typed = draft?.typed ?? start.typed;

  const finish = async (saving: Promise<boolean>): Promise<void> => {
    if (await saving) await drop().catch((thrown: unknown) => console.error(thrown));
  };
  const save = (answer: string): void => {
    const read = readAnswer(purchase, fact, word, answer, today);
    setProblem('problem' in read ? read.problem : undefined);
    if ('value' in read) void finish(onAnswer(read.value));
  };
  const leave = (): void => {
    giveUpDraft(giveUp, changing?.onBack);
    changing?.onLeave();
  };

  return (
    <form
      ref={form}
      class="question"
      noValidate
      onKeyDown={onEscape(changing && !busy ? leave : undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        save(typed);
      }}
    >
      <AnswerField
        country={country}
        fact={fact}
        word={word}
        label={factQuestion(words, country, fact)}
        typed={typed}
        onTyped={(text) => {
          setProblem(undefined);
          change({ typed: text });
        }}
        error={problem && words.say(`ask.wrong.${problem}`)}
        today={today}
        locked={busy}
      />
      {why.map((line) => (
        <p key={line} class="question-why small muted">
          {line}
        </p>
      ))}
      <div class="form-acts">
        <Button submit small look="primary" busy={busy}>
          {busy ? words.say('common.saving') : words.say('ask.save')}
        </Button>
        {word.type === 'day' && word.nullable && (
          <Button small busy={busy} onPress={() => void finish(onAnswer(null))}>
            {words.say('ask.never')}
          </Button>
        )}
        <Button small look="quiet" busy={busy} onPress={() => void finish(onUnknown())}>
          {words.say('ask.dontKnow')}
        </Button>
        {changing && (
          <Button small look="quiet" busy={busy} onPress={leave}>
            {words.say('common.cancel')}
          </Button>
        )}
        {changing && typed !== start.typed && <KeptLine isKept={isKept} />}
      </div>
    </form>
  );
}
