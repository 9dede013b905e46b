import { useEffect } from 'preact/hooks';
import type { EndedCall } from '../../contract/contact-calls.ts';
import { msOf } from '../../domain/time/moment.ts';
import { openClock } from '../../platform/clock.ts';
import { listLeftCorrections } from '../../platform/left-drafts.ts';
import { ask } from '../../platform/messaging.ts';

/** An older call is corrected where it stands on the timeline. */
const RECENT_MS = 24 * 3_600_000;

function endedMs({ body: { happenedAt, content } }: EndedCall): number {
  const call = content.kind === 'contact' ? content.call : undefined;
  return msOf(call?.endedAt ?? happenedAt);
}

/** Finds the call of a case that ended and was being completed when its surface was closed: its words were not saved. */
export function useLeftCall(caseId: string | undefined, onFound: (ended: EndedCall) => void): void {
  useEffect(() => {
    if (caseId === undefined) return;
    let isOver = false;
    const find = async (): Promise<void> => {
      const calls: EndedCall[] = [];
      const nowMs = (await openClock())();
      for (const timerId of await listLeftCorrections(caseId)) {
        const { ended } = await ask('timer.ended', { timerId });
        if (ended && nowMs - endedMs(ended) < RECENT_MS) calls.push(ended);
      }
      const [newest] = calls.sort((a, b) => b.body.happenedAt.at.localeCompare(a.body.happenedAt.at));
      if (newest && !isOver) onFound(newest);
    };
    find().catch((thrown: unknown) => console.error(thrown));
    return () => {
      isOver = true;
    };
  }, [caseId]);
}
