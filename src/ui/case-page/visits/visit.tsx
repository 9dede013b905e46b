import { useRef, useState } from 'preact/hooks';
import type { TechnicianContent } from '../../../domain/case/entry.ts';
import type { Money } from '../../../domain/case/money.ts';
import type { Purchase } from '../../../domain/case/purchase.ts';
import { technicianAnswer, VISIT_FACT, visitPurposes } from '../../../domain/technician/technician-law.ts';
import type { VisitPurpose } from '../../../domain/technician/visit-purpose.ts';
import { startOfVisit, visitWait } from '../../../domain/technician/visit-wait.ts';
import { momentOf } from '../../../domain/time/moment.ts';
import { localZone } from '../../../platform/clock.ts';
import { ask } from '../../../platform/messaging.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { formatDuration } from '../../../words/duration.ts';
import { formatDay, formatMoney, formatTime } from '../../../words/format.ts';
import { formatLawName } from '../../../words/law-name.ts';
import { formatSection } from '../../../words/section.ts';
import { focusIfLost } from '../../contact/focus-if-lost.ts';
import { useSeconds } from '../../contact/use-seconds.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { Time } from '../../kit/time.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { undoEntryCorrection } from '../frame/undo-correction.ts';
import { useUndoToast } from '../frame/use-undo-toast.ts';
import { VisitForm } from './visit-form.tsx';

interface Props {
  readonly entry: EntryRow;
  readonly content: TechnicianContent;
  readonly purchase: Purchase;
  readonly zone: string;
}

/** One agreed visit: how long one waits, what became of it, and what the law gives. */
export function Visit({ entry, content, purchase, zone }: Props) {
  const words = useWords();
  const undoToast = useUndoToast();
  const { busy, failed, save } = useSaving();
  const [isTelling, setTelling] = useState(false);
  const acts = useRef<HTMLDivElement>(null);
  const isAwaited = content.arrivedAt === undefined;
  const nowMs = useSeconds(isAwaited);
  if (nowMs === undefined) return null;
  const isDue = nowMs >= startOfVisit(content, zone);
  const { sinceMs } = visitWait([{ content, zone }], nowMs);
  // The day is over and nothing was said: who came then did not come now.
  const isOpen = isAwaited && isDue && sinceMs === undefined;
  const correct = (change: Partial<TechnicianContent>, told: string): void =>
    void save(async () => {
      const { version, happenedAt } = entry;
      await ask('entry.correct', {
        entryId: entry.id,
        version,
        body: { happenedAt, content: { ...content, ...change } },
      });
      undoToast(told, () => undoEntryCorrection(entry.id, { version, body: { happenedAt, content } }));
    });
  const settle = (came: boolean): void =>
    correct({ arrivedAt: came ? momentOf(nowMs, localZone()) : null }, words.say('visit.noted'));
  const hours = [content.agreedFrom, content.agreedUntil].filter(Boolean).join('–');
  return (
    <div class="visit">
      <p>
        <Time of={content.agreedOn}>
          {words.say('visit.expected', { day: formatDay(words.language, content.agreedOn, 'near'), hours })}
        </Time>
        {content.agent && (
          <>
            {' '}
            <Value>{content.agent}</Value>
          </>
        )}
      </p>
      {sinceMs !== undefined && (
        <p class="num" role="timer">
          {words.say('visit.waiting', {
            from: content.agreedFrom,
            time: formatDuration(words, nowMs - sinceMs),
          })}
        </p>
      )}
      {content.arrivedAt && (
        <p>
          <Time of={content.arrivedAt}>
            {words.say('visit.cameAt', { time: formatTime(words.language, content.arrivedAt) })}
          </Time>
        </p>
      )}
      {content.arrivedAt === null && <p>{words.say('visit.nobody')}</p>}
      {isOpen && <p>{words.say('visit.dayOver')}</p>}
      {isAwaited && isDue && !isTelling && (
        <div class="visit-acts" ref={acts}>
          {isOpen ? (
            <Button small look="primary" busy={busy} onPress={() => setTelling(true)}>
              {words.say('visit.cameThen')}
            </Button>
          ) : (
            <Button small look="primary" busy={busy} onPress={() => settle(true)}>
              {words.say('visit.arrived')}
            </Button>
          )}
          <Button small busy={busy} onPress={() => settle(false)}>
            {words.say('visit.nobody')}
          </Button>
        </div>
      )}
      {isTelling && (
        <VisitForm
          caseId={entry.caseId}
          purchase={purchase}
          corrects={entry}
          onDone={() => {
            setTelling(false);
            requestAnimationFrame(() => focusIfLost(acts.current?.querySelector('button')));
          }}
        />
      )}
      <SaveError code={failed} />
      {isDue && !isOpen && (
        <VisitLaw
          content={content}
          purchase={purchase}
          nowMs={nowMs}
          zone={zone}
          busy={busy}
          onPurpose={(purpose) => correct({ purpose }, words.say('ask.saved'))}
        />
      )}
    </div>
  );
}

type LawProps = Pick<Props, 'content' | 'purchase' | 'zone'> & {
  readonly nowMs: number;
  readonly busy: boolean;
  readonly onPurpose: (purpose: VisitPurpose) => void;
};

/** What the law gives for it, as its engine says; asks what the visit was for when that decides. */
function VisitLaw({ content, purchase, nowMs, zone, busy, onPurpose }: LawProps) {
  const words = useWords();
  const answer = technicianAnswer(content, purchase, nowMs, zone);
  if (!answer) return null;
  if (answer.missing.includes(VISIT_FACT)) {
    return (
      <fieldset class="visit-ask">
        <legend class="small">
          {words.say('visit.askPurpose')} <span class="muted">{words.say('visit.whyPurpose')}</span>
        </legend>
        <div class="visit-acts">
          {visitPurposes(purchase.jurisdiction).map((purpose) => (
            <Button key={purpose} small busy={busy} onPress={() => onPurpose(purpose)}>
              {words.say(`visit.purposes.${purpose}`)}
            </Button>
          ))}
        </div>
      </fieldset>
    );
  }
  const agorot = answer.gives.compensation ?? 0;
  const sum = formatMoney(words.language, { minor: agorot, currency: 'ILS' } satisfies Money);
  const isAwaited = content.arrivedAt === undefined;
  const [reason] = answer.reasons;
  return (
    <div class="small visit-law">
      <p>
        {agorot > 0
          ? words.say(isAwaited ? 'visit.givesNow' : 'visit.gives', { sum })
          : words.say('visit.givesNothing')}
      </p>
      {agorot > 0 && <p class="muted">{words.say('visit.cause')}</p>}
      {reason && (
        <p class="muted">
          {words.say('call.rule.source', {
            law: formatLawName(words.language, reason.lawNames),
            section: formatSection(words.language, reason),
            day: formatDay(words.language, reason.checkedOn),
          })}{' '}
          {words.say(`rights.confidence.${reason.confidence}`)}
        </p>
      )}
    </div>
  );
}
