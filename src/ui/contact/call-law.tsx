import type { CallSubject } from '../../domain/case/entry.ts';
import type { Purchase } from '../../domain/case/purchase.ts';
import type { Day } from '../../domain/time/day.ts';
import { SECTOR_FACT, waitVerdict } from '../../domain/timers/wait-rule.ts';
import type { AskedWait } from './draw-law.ts';
import { WaitLaw } from './wait-law.tsx';

/** What the law is asked with, and how an answer gets into the case. */
interface LawOfCase {
  readonly purchase: Purchase;
  readonly today: Day;
  readonly onPurchase: (purchase: Purchase) => void;
}

interface Props {
  readonly law: LawOfCase;
  readonly wait: AskedWait;
  readonly onSubject: (about: CallSubject) => void;
}

/** The law of a wait in a case: what is answered here is kept as a fact of the case. */
export function CallLaw({ law, wait, onSubject }: Props) {
  const { purchase, today, onPurchase } = law;
  const setSector = (isRuled: boolean | undefined): void => {
    onPurchase(
      isRuled === undefined
        ? { ...purchase, unknown: [...(purchase.unknown ?? []), SECTOR_FACT] }
        : { ...purchase, law: { ...purchase.law, [SECTOR_FACT]: isRuled } },
    );
  };
  return <WaitLaw verdict={waitVerdict(purchase, wait, today)} onSector={setSector} onSubject={onSubject} />;
}
