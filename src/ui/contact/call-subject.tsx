import { CALL_SUBJECTS, type CallSubject } from '../../domain/case/entry.ts';
import { ChoiceField } from '../kit/field.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly about: CallSubject;
  readonly onAbout: (about: CallSubject) => void;
  readonly locked: boolean;
}

/** What a timed call is about, once that was answered: a wrong press decides what the law says of the wait. */
export function CallSubjectField({ about, onAbout, locked }: Props) {
  const { say } = useWords();
  return (
    <ChoiceField
      label={say('call.rule.askSubject')}
      value={about}
      options={CALL_SUBJECTS.map((value) => ({ value, label: say(`call.rule.subjects.${value}`) }))}
      onValue={onAbout}
      readOnly={locked}
    />
  );
}
