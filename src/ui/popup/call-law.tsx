import { useEffect, useState } from 'preact/hooks';
import type { SectorAnswer, WaitVerdict } from '../../domain/timers/wait-rule.ts';
import { ask } from '../../platform/messaging.ts';
import type { AskedLaw } from '../contact/draw-law.ts';
import { WaitLaw } from '../contact/wait-law.tsx';
import { SaveError } from '../kit/save-error.tsx';
import { useSaving } from '../kit/use-saving.ts';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly asked: AskedLaw;
  /** Says something once, with the way to take it back. */
  readonly onTold: (text: string, undo: () => void) => void;
}

const MINUTE_MS = 60_000;

/** The law of a wait, as the worker tells it: asked anew with every minute that is full, and with every answer. */
export function CallLaw({ asked, onTold }: Props) {
  const words = useWords();
  const { caseId, wait, onSubject } = asked;
  const [verdict, setVerdict] = useState<WaitVerdict>({ is: 'nothing' });
  const [answers, setAnswers] = useState(0);
  const { failed, save } = useSaving();
  // A rule is passed when more than its minutes have gone by.
  const minutes = Math.ceil(wait.waitedMs / MINUTE_MS);
  useEffect(() => {
    let isWanted = true;
    ask('call.law', { caseId, wait }).then(
      (told) => isWanted && setVerdict(told.verdict),
      (thrown: unknown) => console.error(thrown),
    );
    return () => {
      isWanted = false;
    };
  }, [caseId, minutes, wait.about, answers]);

  const answer = async (said: SectorAnswer): Promise<void> => {
    if (!(await save(() => ask('call.sector', { caseId, answer: said })))) return;
    setAnswers((count) => count + 1);
    if (said !== 'open') onTold(words.say('ask.saved'), () => void answer('open'));
  };
  return (
    <>
      <WaitLaw verdict={verdict} onSector={(said) => void answer(said)} onSubject={onSubject} />
      <SaveError code={failed} />
    </>
  );
}
