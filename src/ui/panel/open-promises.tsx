import type { Day } from '../../domain/time/day.ts';
import { listStretch } from '../../storage/timeline-queries.ts';
import { useLive } from '../case-page/frame/database-provider.tsx';
import { spokenDay } from '../case-page/frame/day-words.ts';
import { Chip } from '../kit/chip.tsx';
import { LINE_CHARACTERS } from '../kit/show-text.ts';
import { Time } from '../kit/time.tsx';
import { Value } from '../kit/value.tsx';
import { useWords } from '../kit/words-provider.tsx';

/** Promises that a case can have before the oldest are left out here. */
const MOST = 100;

interface Props {
  readonly caseId: string;
  readonly today: Day;
}

/** What was promised in a case and did not come yet, the earliest day first. */
export function OpenPromises({ caseId, today }: Props) {
  const words = useWords();
  const live = useLive(
    async (db) => {
      const rows = await listStretch(
        db,
        caseId,
        { before: undefined, until: undefined, limit: MOST },
        { kind: 'promise' },
      );
      return rows.flatMap(({ id, content }) =>
        content.kind === 'promise' && content.state === 'open' ? [{ id, ...content }] : [],
      );
    },
    ['promises', caseId],
  );
  if (live.state !== 'read' || live.value.length === 0) return null;
  const inOrder = live.value.toSorted((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
  return (
    <section aria-labelledby="promised">
      <h2 id="promised" class="panel-heading">
        {words.say('panel.promises')}
      </h2>
      <ul class="panel-list">
        {inOrder.map(({ id, text, dueOn }) => (
          <li key={id} class="small">
            <Value most={LINE_CHARACTERS}>{text}</Value>{' '}
            {dueOn && (
              <Chip tone={dueOn < today ? 'late' : 'plain'} icon="calendar">
                <Time of={dueOn}>
                  {words.say('panel.promisedFor', { day: spokenDay(words.language, dueOn, today) })}
                </Time>
              </Chip>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
