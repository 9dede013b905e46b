import { rightsOf } from '../../domain/rights/rights-of.ts';
import { TELLING_KINDS } from '../../domain/rights/told-facts.ts';
import { urgentDateOf } from '../../domain/rights/urgent-date.ts';
import type { Day } from '../../domain/time/day.ts';
import { listOfKinds } from '../../storage/dated-entries.ts';
import type { CaseRow } from '../../storage/rows.ts';
import { lawDateName } from '../../words/law-date-name.ts';
import { useLive } from '../case-page/frame/database-provider.tsx';
import { spokenDay } from '../case-page/frame/day-words.ts';
import { Time } from '../kit/time.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly row: CaseRow;
  readonly today: Day;
}

/** The day of the case that the shopper has to act by first; nothing where none is near. */
export function UrgentDay({ row, today }: Props) {
  const words = useWords();
  const live = useLive((db) => listOfKinds(db, row.id, TELLING_KINDS), ['urgent', row.id]);
  if (live.state !== 'read') return null;
  const urgent = urgentDateOf(row.facts.purchase, rightsOf(row, live.value, today), today);
  if (!urgent || 'needs' in urgent) return null;
  const day = spokenDay(words.language, urgent.day, today);
  return (
    <p class="small muted">
      <Time of={urgent.day}>
        {urgent.right === 'cancel' && urgent.clock === undefined
          ? words.say('panel.untilDay', { day })
          : words.say('popup.due.by', { what: lawDateName(words, urgent), day })}
      </Time>
    </p>
  );
}
