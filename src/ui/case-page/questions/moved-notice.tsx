import type { MovedRight } from '../../../domain/rights/moved-rights.ts';
import type { Day } from '../../../domain/time/day.ts';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { movedWords } from './moved-words.ts';

interface Props {
  readonly moved: readonly MovedRight[];
  readonly country: string;
  readonly today: Day;
}

/** What an answer moved, of every right; or that it moved nothing. */
export function MovedNotice({ moved, country, today }: Props) {
  const words = useWords();
  const lines = movedWords(moved, country, today, words);
  return (
    <Notice tone={lines.length > 0 ? 'good' : 'plain'} small title={words.say('ask.moved.title')}>
      {lines.length > 0 ? (
        lines.map((line) => <p key={line}>{line}</p>)
      ) : (
        <p>{words.say('ask.moved.none')}</p>
      )}
    </Notice>
  );
}
