import type { CallSubject } from '../../domain/case/entry.ts';
import type { Purchase } from '../../domain/case/purchase.ts';
import type { Day } from '../../domain/time/day.ts';
import { type Wait, waitVerdict, withSector } from '../../domain/timers/wait-rule.ts';
import { WaitLaw } from './wait-law.tsx';

/** What the law is asked with, and how an answer gets into the case. */
interface LawOfCase {
  readonly purchase: Purchase;
  readonly today: Day;
  readonly onPurchase: (purchase: Purchase) => void;
}

interface Props {
  readonly law: LawOfCase;
  readonly wait: Wait;
  readonly onSubject: (about: CallSubject) => void;
}

/** The law of a wait in a case: what is answered here is kept as a fact of the case. */
export function CallLaw({ law, wait, onSubject }: Props) {
  const { purchase, today, onPurchase } = law;
  return (
    <WaitLaw
      verdict={waitVerdict(purchase, wait, today)}
      onSector={(answer) => onPurchase(withSector(purchase, answer))}
      onSubject={onSubject}
    />
  );
}
