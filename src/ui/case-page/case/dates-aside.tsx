import './dates-aside.css';
import type { CaseRights } from '../../../domain/rights/rights-of.ts';
import { urgentDateOf } from '../../../domain/rights/urgent-date.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { lawDateName } from '../../../words/law-date-name.ts';
import { Fold } from '../../kit/fold.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { CaseToCalendar } from '../calendar/case-to-calendar.tsx';
import { DatesCard } from '../dates/dates-card.tsx';
import { CaseDueNow } from '../due-now/case-due-now.tsx';
import { spokenDay } from '../frame/day-words.ts';
import { useNarrow } from '../frame/use-narrow.ts';
import { PromisesCard } from '../promises/promises-card.tsx';
import { StrengthCard } from '../strength/strength-card.tsx';

interface Props {
  readonly row: CaseRow;
  readonly rights: CaseRights;
  readonly today: Day;
  /** The fact that is asked for at once, with its field. */
  readonly asks: string | undefined;
}

/** What has a day in a case. In a narrow window the law's part is folded, its nearest day in sight: the timeline is below. */
export function DatesAside({ row, rights, today, asks }: Props) {
  const isNarrow = useNarrow();
  return (
    <div class="case-aside case-dates">
      <CaseDueNow row={row} />
      <PromisesCard caseId={row.id} today={today} />
      <div class="dates-fold aside-fold">
        <Fold summary={<NearestDay row={row} rights={rights} today={today} />} isFixedOpen={!isNarrow}>
          {() => (
            <div class="case-aside">
              <DatesCard row={row} rights={rights} today={today} asks={asks}>
                <CaseToCalendar />
              </DatesCard>
              <StrengthCard row={row} today={today} />
            </div>
          )}
        </Fold>
      </div>
    </div>
  );
}

function NearestDay({ row, rights, today }: Omit<Props, 'asks'>) {
  const words = useWords();
  const urgent = urgentDateOf(row.facts.purchase, rights, today);
  return (
    <span>
      {words.say('rights.title')}
      {urgent && 'day' in urgent && (
        <Time class="dates-nearest" of={urgent.day}>
          {words.say('popup.due.by', {
            what: lawDateName(words, urgent),
            day: spokenDay(words.language, urgent.day, today),
          })}
        </Time>
      )}
    </span>
  );
}
