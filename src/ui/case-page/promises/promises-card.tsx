import './promises.css';
import { useRef } from 'preact/hooks';
import { standingOf } from '../../../domain/promises/promise.ts';
import { type Day, daysBetween } from '../../../domain/time/day.ts';
import { listOfKinds } from '../../../storage/dated-entries.ts';
import type { Words } from '../../../words/words.ts';
import { Chip } from '../../kit/chip.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Time } from '../../kit/time.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { spokenDay } from '../frame/day-words.ts';
import { entryHash } from '../frame/route.ts';
import { useFocusOn } from '../frame/use-focus-on.ts';
import { PromiseActs } from './promise-acts.tsx';
import type { PromiseRow } from './use-promise.ts';

const ROWS = ['.promise-list > li'];

interface Props {
  readonly caseId: string;
  readonly today: Day;
}

/** The promises of a case: those to be asked about first, then those ahead, then what was broken; nothing without any. */
export function PromisesCard({ caseId, today }: Props) {
  const words = useWords();
  const card = useRef<HTMLElement>(null);
  useFocusOn(card, ROWS);
  const live = useLive((db) => listOfKinds(db, caseId, ['promise']), ['promises', caseId]);
  if (live.state !== 'read' || live.value.length === 0) return null;
  const { asked, ahead, broken, kept } = standingOf(live.value, today);
  return (
    <section ref={card} class="card promises-card" aria-labelledby="promises">
      <h2 id="promises" tabIndex={-1}>
        {words.say('promise.title')}
      </h2>
      <PromiseList promises={[...asked, ...ahead]} today={today} />
      {broken.length > 0 && (
        <>
          <h3 class="small">{words.say('promise.brokenTitle', { count: broken.length })}</h3>
          <PromiseList promises={broken} today={today} />
        </>
      )}
      {kept.length > 0 && (
        <Fold summary={words.say('promise.keptTitle', { count: kept.length })}>
          {() => <PromiseList promises={kept} today={today} />}
        </Fold>
      )}
    </section>
  );
}

function PromiseList({ promises, today }: { readonly promises: readonly PromiseRow[]; readonly today: Day }) {
  const words = useWords();
  if (promises.length === 0) return null;
  return (
    <ul class="promise-list">
      {promises.map((entry) => (
        <li key={entry.id}>
          <a href={entryHash(entry.caseId, entry.id)}>
            <Value most={200}>{entry.content.text}</Value>
          </a>
          <p class="promise-facts small muted">
            {entry.content.agent && <Value most={60}>{entry.content.agent}</Value>}
            {entry.content.dueOn ? (
              <Time of={entry.content.dueOn}>
                {whenWords(entry.content, entry.content.dueOn, today, words)}
              </Time>
            ) : (
              <span>{words.say('promise.noDay')}</span>
            )}
            {(entry.content.postponedFrom?.length ?? 0) > 0 && (
              <span>{words.say('promise.putOff', { count: entry.content.postponedFrom?.length ?? 0 })}</span>
            )}
            {entry.content.state === 'broken' && (
              <Chip tone="late" icon="close">
                {words.say('entry.promises.broken')}
              </Chip>
            )}
          </p>
          {entry.content.state === 'open' && <PromiseActs entry={entry} />}
        </li>
      ))}
    </ul>
  );
}

/** By when, as people say it. */
function whenWords({ state }: PromiseRow['content'], dueOn: Day, today: Day, words: Words): string {
  const day = spokenDay(words.language, dueOn, today);
  const left = daysBetween(today, dueOn);
  if (state !== 'open') return words.say('promise.by', { day });
  if (left > 0) return words.say('promise.left', { count: left, day });
  return left === 0 ? words.say('promise.dueToday') : words.say('promise.late', { count: -left, day });
}
