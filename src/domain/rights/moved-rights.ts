import type { Answer, CheckedAnswer, ResultState } from '../law/answer.ts';
import type { Day } from '../time/day.ts';
import type { CaseRights } from './rights-of.ts';

/** What a right gives in money, and what it may cost. */
type RightSums = Pick<Answer, 'right' | 'gives' | 'costs'>;

/** What a changed fact did to one right. */
export type MovedRight =
  /** Its day, or how it stands, is another one. `isLastDay`: the day is the law's last one, not only a safe one. */
  | {
      readonly right: string;
      readonly is: 'moved';
      readonly was?: Day;
      readonly now?: Day;
      readonly isLastDay: boolean;
      readonly state: ResultState;
    }
  /** One of its clocks began, moved or is gone. */
  | {
      readonly right: string;
      readonly is: 'clock';
      readonly clock: string;
      readonly was?: Day;
      readonly now?: Day;
    }
  /** It gives or may cost other sums. */
  | { readonly right: string; readonly is: 'sums'; readonly was: RightSums; readonly now: RightSums }
  | { readonly right: string; readonly is: 'new' | 'gone' };

/** What moved between two states of a case, of every right, in the order in which they stand afterwards; empty when nothing did. */
export function movedRights(before: CaseRights, after: CaseRights): readonly MovedRight[] {
  const was = new Map(before.answers.map((answer) => [answer.right, answer]));
  const now = new Set(after.answers.map(({ right }) => right));
  return [
    ...after.answers.flatMap((answer) => {
      const old = was.get(answer.right);
      return old ? movedOf(old, answer) : [{ right: answer.right, is: 'new' } as const];
    }),
    ...before.answers
      .filter(({ right }) => !now.has(right))
      .map(({ right }) => ({ right, is: 'gone' }) as const),
  ];
}

const dayOf = ({ safeBy, deadline }: CheckedAnswer): Day | undefined => safeBy ?? deadline;

function movedOf(old: CheckedAnswer, answer: CheckedAnswer): MovedRight[] {
  const { right, state, deadline } = answer;
  const [was, now] = [dayOf(old), dayOf(answer)];
  const stays = was === now && old.state === state && old.deadline === deadline;
  const own: MovedRight[] = stays
    ? []
    : [
        {
          right,
          is: 'moved',
          ...(was && { was }),
          ...(now && { now }),
          isLastDay: now !== undefined && now === deadline,
          state,
        },
      ];
  const sums: MovedRight[] =
    state === 'none' || hasSameSums(old, answer)
      ? []
      : [{ right, is: 'sums', was: sumsOf(old), now: sumsOf(answer) }];
  const clocks = [...new Set([...Object.keys(old.clocks), ...Object.keys(answer.clocks)])];
  return [
    ...own,
    ...sums,
    ...clocks.flatMap((clock): MovedRight[] => {
      const [then, since] = [old.clocks[clock]?.by, answer.clocks[clock]?.by];
      // One that only repeats the answer's own day was told with it.
      if (then === since || (since !== undefined && since === deadline)) return [];
      return [{ right, is: 'clock', clock, ...(then && { was: then }), ...(since && { now: since }) }];
    }),
  ];
}

const sumsOf = ({ right, gives, costs }: Answer): RightSums => ({ right, gives, costs });

function hasSameSums(one: Answer, other: Answer): boolean {
  return (['gives', 'costs'] as const).every((part) => {
    const names = new Set([...Object.keys(one[part]), ...Object.keys(other[part])]);
    return [...names].every((name) => one[part][name] === other[part][name]);
  });
}
