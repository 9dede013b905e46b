import type { Day } from '../../../domain/time/day.ts';
import { findCase } from '../../../storage/queries.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { findTimer, readWaiting } from '../../../storage/timer-queries.ts';
import { callTotals } from '../../../words/call-totals.ts';
import { CallDesk } from '../../contact/call-desk.tsx';
import { CallLaw } from '../../contact/call-law.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useToast } from '../../kit/toast.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { caseHash, goTo } from '../frame/route.ts';
import { useStartCall } from '../keyboard/use-start-call.ts';
import { useUndoableCase } from './use-undoable-case.ts';

interface Props {
  readonly row: CaseRow;
  readonly today: Day;
}

/** The call that is timed, the way to time one, and what all calls of the case come to. */
export function CallCard({ row, today }: Props) {
  const words = useWords();
  const toast = useToast();
  const { correct, failed } = useUndoableCase(row);
  const running = useLive(
    async (db) => {
      const timer = await findTimer(db);
      return { timer, caseTitle: timer && (await findCase(db, timer.caseId))?.facts.title };
    },
    ['timer'],
  );
  const waiting = useLive((db) => readWaiting(db, row.id), ['waiting', row.id]);
  const { facts } = row;
  const isOpen = facts.status === 'open';
  useStartCall(row.id, isOpen && running.state === 'read' && running.value.timer === undefined);
  if (running.state !== 'read') return null;
  const isHere = running.value.timer?.caseId === row.id;
  const total = waiting.state === 'read' && waiting.value.timedCount > 0 ? waiting.value : undefined;
  return (
    <div class="call-desk">
      {(isOpen || isHere) && (
        <CallDesk
          caseId={row.id}
          caseToSaveTo={async () => row.id}
          running={running.value}
          law={(asked) => (
            <CallLaw
              law={{
                purchase: facts.purchase,
                today,
                onPurchase: (purchase) => void correct({ ...facts, purchase }, words.say('ask.saved')),
              }}
              {...asked}
            />
          )}
          onTimer={() => undefined}
          onShowCase={(caseId) => goTo(caseHash(caseId))}
          onTold={(text, undo) =>
            toast({ text, ...(undo && { action: { label: words.say('common.undo'), run: undo } }) })
          }
        />
      )}
      <SaveError code={failed} />
      {total && <p class="small muted call-total">{callTotals(words, total, 'call.totals')}</p>}
    </div>
  );
}
