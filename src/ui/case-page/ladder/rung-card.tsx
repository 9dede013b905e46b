import type { LadderStep } from '../../../domain/case/case.ts';
import type { RungView } from '../../../domain/ladder/ladder-of.ts';
import type { NextStepDue } from '../../../domain/ladder/next-step-due.ts';
import type { RungCost, RungId } from '../../../domain/law/ladder.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import type { WordKey } from '../../../words/catalogue.ts';
import { fitWords } from '../../../words/fit-words.ts';
import { formatDay, formatMoney } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { DateToCalendar, useCaseDates } from '../calendar/case-dates.tsx';
import { RightSource } from '../dates/right-sources.tsx';
import type { Adding } from '../entry-form/add-entry.tsx';
import { datedDay } from '../frame/day-words.ts';
import { entryHash, letterHash } from '../frame/route.ts';
import { FollowUpLine } from '../letters/follow-up-line.tsx';
import { CardAsk } from './card-ask.tsx';
import { dueWords } from './due-words.ts';
import { MoveOn } from './move-on.tsx';
import { PrepareList } from './prepare-list.tsx';
import { SecondStage } from './second-stage.tsx';

/** What a rung can and cannot do, where the sheet says so. */
const DOES: Partial<Readonly<Record<RungId, Extract<WordKey, `ladder.does.${string}`>>>> = {
  demand: 'ladder.does.demand',
  bank: 'ladder.does.bank',
  telecom: 'ladder.does.telecom',
  airline: 'ladder.does.airline',
  council: 'ladder.does.council',
  authority: 'ladder.does.authority',
  'card-issuer': 'ladder.does.card-issuer',
  court: 'ladder.does.court',
};

interface Props {
  readonly row: CaseRow;
  readonly view: RungView;
  readonly standing: LadderStep | undefined;
  /** When the next step is due; shown at the step where the case stands. */
  readonly due?: NextStepDue | undefined;
  readonly today: Day;
  readonly onAdding: (adding: Adding) => void;
}

/** A step as a card: what it wants, what it can do, what to have ready, and one act. */
export function RungCard({ row, view, standing, due, today, onAdding }: Props) {
  const words = useWords();
  const { rung, fit, place, answer, prepared } = view;
  const does = DOES[rung.id];
  const isOpen = row.facts.status === 'open';
  const title = `rung-${rung.id}`;
  return (
    <article class={`rung rung-${place}`} aria-labelledby={title}>
      <div class="rung-head">
        <h3 id={title} tabIndex={-1}>
          {words.say(`ladder.names.${rung.id}`)}
        </h3>
        <Chip>{costWords(view.cost, words)}</Chip>
        {rung.confidence === 'D' && <Chip tone="warn">{words.say('ladder.unsure')}</Chip>}
      </div>
      {fit.fit !== 'fits' && <p class="rung-why">{fitWords(words, fit)}</p>}
      {fit.fit === 'unknown' && fit.why === 'card-unknown' && isOpen && <CardAsk row={row} />}
      <p>{words.say(`ladder.needs.${rung.id}`)}</p>
      {does && <p>{words.say(does)}</p>}
      <p class="small muted">{words.say(`ladder.where.${rung.id}`)}</p>
      <SecondStage view={view} today={today} />
      {place === 'now' && due && <DueLine due={due} caseId={row.id} today={today} />}
      {place === 'now' && <FollowUps />}
      {place !== 'now' && answer && (
        <div class="rung-answer small">
          <p>
            <Time of={answer.by}>
              {words.say(answer.basis === 'law' ? 'ladder.answer.law' : 'ladder.answer.ours', {
                day: datedDay(words.language, answer.by, today),
              })}
            </Time>
          </p>
          {answer.basis === 'law' && <RightSource reason={answer.reason} today={today} />}
        </div>
      )}
      <PrepareList caseId={row.id} items={prepared} onAdding={onAdding} />
      {isOpen && (
        <div class="rung-acts">
          {!rung.isOnSite && (
            <ButtonLink
              look={place === 'next' && !rung.isHarsh ? 'primary' : 'plain'}
              icon="letter"
              href={letterHash(row.id, rung.letter)}
            >
              {words.say('ladder.acts.letter')}
            </ButtonLink>
          )}
          {rung.url && (
            <ButtonLink look="quiet" icon="external" href={rung.url} newTab>
              {words.say('ladder.acts.site')}
            </ButtonLink>
          )}
          {rung.phone && (
            <ButtonLink look="quiet" icon="phone" href={`tel:${rung.phone}`}>
              {words.say('ladder.acts.call', { number: rung.phone })}
            </ButtonLink>
          )}
          {place !== 'now' && <MoveOn row={row} view={view} standing={standing} />}
        </div>
      )}
      <p class="rung-doubts small muted">
        {rung.doubts.map((doubt) => (
          <span key={doubt}>{words.say(`ladder.doubts.${doubt}`)}</span>
        ))}
        <span>{words.say('ladder.checked', { day: formatDay(words.language, rung.checkedOn) })}</span>
      </p>
    </article>
  );
}

function DueLine({
  due,
  caseId,
  today,
}: {
  readonly due: NextStepDue;
  readonly caseId: string;
  readonly today: Day;
}) {
  const words = useWords();
  return (
    <div class={due.dueOn <= today ? 'rung-due rung-due-over' : 'rung-due'}>
      <p>
        <Icon name="clock" />
        <span>
          {dueWords(due, today, words)}{' '}
          {due.entryId !== undefined && (
            <a href={entryHash(caseId, due.entryId)}>{words.say('ladder.due.waitedFor')}</a>
          )}
        </span>
      </p>
      {due.basis === 'law' && <RightSource reason={due.reason} today={today} />}
      <DateToCalendar
        kind="step"
        subject={due.step}
        of={words.say('due.calendar.step', { step: words.say(`ladder.steps.${due.step}`) })}
      />
    </div>
  );
}

/** The days that were chosen to look after answers, which may come before the next step is due. */
function FollowUps() {
  const { dates } = useCaseDates();
  return dates.map(
    ({ due: { kind, subject }, content }) =>
      kind === 'follow-up' &&
      content?.kind === 'letter' && <FollowUpLine key={subject} entryId={subject} content={content} />,
  );
}

function costWords(cost: RungCost, words: Words): string {
  if (cost.is !== 'fee') return words.say(`ladder.costs.${cost.is}`);
  if (cost.sum) return words.say('ladder.costs.fee', { sum: formatMoney(words.language, cost.sum) });
  return words.say('ladder.costs.feeUnknown', {
    percent: `${cost.percent}%`,
    least: formatMoney(words.language, cost.least),
  });
}
