import { useMemo } from 'preact/hooks';
import { ladderOf } from '../../../domain/ladder/ladder-of.ts';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { MoveOn } from '../ladder/move-on.tsx';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
}

/**
 * Beside a letter of a step after which there is hardly a way back, until that step was taken: the same one question, and one
 * reason, that the ladder asks for. Whoever comes to the letter by another way is asked too.
 */
export function HarshStep({ writing: { name, source, input } }: Props) {
  const words = useWords();
  const { row, entries } = source;
  const ladder = useMemo(() => ladderOf(row, entries, new Map(), input.today), [row, entries, input.today]);
  const view = ladder?.rungs.find(({ rung, place }) => rung.letter === name && place !== 'not');
  const isTaken = entries.some(({ content }) => content.kind === 'step' && content.step === view?.rung.step);
  if (!view?.rung.isHarsh || isTaken || row.facts.status !== 'open') return null;
  return (
    <Notice tone="calm" title={words.say('ladder.move.harsh.title')}>
      <p class="small">
        {words.say(view.rung.step === 'court' ? 'ladder.move.harsh.court' : 'ladder.move.harsh.authority')}
      </p>
      <MoveOn row={row} view={view} standing={ladder?.standing} isAsked />
    </Notice>
  );
}
