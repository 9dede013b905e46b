import { useState } from 'preact/hooks';
import { type Day, parseDay } from '../../../domain/time/day.ts';
import { DateField } from '../../kit/field.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly from: Day | undefined;
  /** The last day on which something happened. */
  readonly newest: Day;
  readonly onFrom: (from: Day | undefined) => void;
}

/** The day to go to on a timeline. A year is typed digit by digit, and until it is one the text is kept here. */
export function DayField({ from, newest, onFrom }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState<string>(from ?? '');
  return (
    <DateField
      label={words.say('timeline.toDay')}
      value={typed}
      max={newest}
      onValue={(text) => {
        setTyped(text);
        onFrom(parseDay(text));
      }}
    />
  );
}
