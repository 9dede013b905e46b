import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { CallOutput } from '../../contract/calls.ts';
import type { WantedOutcome } from '../../domain/case/case.ts';
import type { ContactChannel } from '../../domain/case/entry.ts';
import { codeOf, type ErrorCode } from '../../domain/errors.ts';
import { ask } from '../../platform/messaging.ts';
import { useSaving } from '../kit/use-saving.ts';

/** The version of the case on surfaces that watch it: with another one there may be other things to say. */
export const CaseVersion = createContext(0);

/** What to say in a case, and the way to show it. */
export interface ShownScript {
  /** Whether there is anything to show: there is a case, and lines for the channel. */
  readonly canShow: boolean;
  readonly isOn: boolean;
  readonly show: (isOn: boolean) => void;
  /** Absent while it is not shown, or not there yet. */
  readonly told?: CallOutput<'call.script'>;
  readonly failed: ErrorCode | undefined;
  /** Keeps what is wanted. */
  readonly want: (outcome: WantedOutcome) => void;
  /** What was chosen so, while it can be taken back. */
  readonly chosen: WantedOutcome | undefined;
  readonly unwant: () => void;
}

/** A letter is written, not talked over. */
const UNSCRIPTED: readonly ContactChannel[] = ['letter'];

/** What to say in a case on a channel, once it is asked for. Without a case there is nothing to say. */
export function useScript(caseId: string | undefined, channel: ContactChannel): ShownScript {
  const version = useContext(CaseVersion);
  const [isOn, show] = useState(false);
  const [told, setTold] = useState<CallOutput<'call.script'>>();
  const [unread, setUnread] = useState<ErrorCode>();
  const [choices, setChoices] = useState(0);
  const [kept, setKept] = useState<{ readonly caseId: string; readonly outcome: WantedOutcome }>();
  const saving = useSaving();
  const canShow = caseId !== undefined && !UNSCRIPTED.includes(channel);
  useEffect(() => {
    if (!isOn || caseId === undefined || !canShow) return undefined;
    let isWanted = true;
    ask('call.script', { caseId, channel }).then(
      (answer) => {
        if (!isWanted) return;
        setTold(answer);
        setUnread(undefined);
      },
      (thrown: unknown) => {
        console.error(thrown);
        if (isWanted) setUnread(codeOf(thrown));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [isOn, caseId, channel, canShow, version, choices]);
  const choose = async (outcome: WantedOutcome, isTakenBack: boolean): Promise<void> => {
    if (caseId === undefined) return;
    const input = { caseId, want: outcome, ...(isTakenBack && { isTakenBack }) };
    if (!(await saving.save(() => ask('call.want', input)))) return;
    setKept(isTakenBack ? undefined : { caseId, outcome });
    setChoices((count) => count + 1);
  };
  const chosen = kept?.caseId === caseId ? kept?.outcome : undefined;
  return {
    canShow,
    isOn,
    show,
    ...(isOn && canShow && told && { told }),
    failed: saving.failed ?? unread,
    want: (outcome) => void choose(outcome, false),
    chosen,
    unwant: () => void (chosen && choose(chosen, true)),
  };
}
