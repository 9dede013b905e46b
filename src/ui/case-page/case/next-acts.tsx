import type { LetterName } from '../../../domain/letters/letter-content.ts';
import type { AskedFact } from '../../../domain/next/cancel-step.ts';
import type { NextStep } from '../../../domain/next/next-step.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { unfold } from '../../kit/unfold.ts';
import { useWords } from '../../kit/words-provider.tsx';
import type { Adding } from '../entry-form/add-entry.tsx';
import { entryHash, letterHash } from '../frame/route.ts';

interface Props {
  readonly caseId: string;
  readonly step: NextStep;
  readonly onAdding: (adding: Adding) => void;
  /** Asks for a fact right here although it is not asked for by itself. */
  readonly onEnter: (fact: AskedFact) => void;
  /** Opens the steps of the ladder. */
  readonly onLadder: () => void;
}

/** What can be done about the next step, one act first. */
export function NextActs({ caseId, step, onAdding, onEnter, onLadder }: Props) {
  const words = useWords();
  const letter = (name: LetterName, label: string) => (
    <ButtonLink look="primary" icon="letter" href={letterHash(caseId, name)}>
      {label}
    </ButtonLink>
  );
  const note = (look: 'primary' | 'plain') => (
    <Button look={look} icon="phone" onPress={() => onAdding('contact')}>
      {words.say('case.next.addEntry')}
    </Button>
  );
  switch (step.step) {
    case 'ask':
    case 'closed':
      return null;
    case 'wait-for-delivery':
      return (
        <Button look="primary" icon="check" onPress={() => onEnter('receivedDate')}>
          {words.say('case.next.arrived')}
        </Button>
      );
    case 'no-document':
      return (
        <Button look="primary" icon="check" onPress={() => onEnter('disclosureDate')}>
          {words.say('case.next.documentCame')}
        </Button>
      );
    case 'find-out':
      return (
        <Button look="primary" icon="calendar" onPress={() => onEnter(step.fact)}>
          {words.say('case.next.enterDay')}
        </Button>
      );
    case 'answer-questions':
      return (
        <Button look="primary" icon="next" onPress={goToQuestions}>
          {words.say('ask.goTo')}
        </Button>
      );
    case 'refund-late':
      return letter(step.letter, words.say('ladder.next.remind'));
    case 'refund-wait':
      return (
        <Button look="primary" icon="money" onPress={() => onAdding('payment')}>
          {words.say('ladder.next.refundCame')}
        </Button>
      );
    case 'promise-asked':
      return (
        <ButtonLink look="primary" icon="promise" href={entryHash(caseId, step.entryId)}>
          {words.say('ladder.next.promiseShow')}
        </ButtonLink>
      );
    case 'promise-broken':
      return letter(step.letter, words.say('ladder.acts.letter'));
    case 'climb':
      return (
        <Button look="primary" icon="next" onPress={onLadder}>
          {words.say('ladder.next.show')}
        </Button>
      );
    case 'cancel-until':
    case 'own-terms':
      return (
        <>
          {letter('cancellation-notice', words.say('ladder.next.writeNotice'))}
          {note('plain')}
        </>
      );
    case 'await-answer':
    case 'passed':
    case 'contested':
    case 'no-right':
    case 'not-computed':
      return note('primary');
  }
}

function goToQuestions(): void {
  const questions = document.getElementById('questions');
  unfold(questions);
  questions?.focus();
}
