import type { Day } from '../../time/day.ts';
import type { Answer } from '../answer.ts';
import { judgedOn } from './cancel.ts';
import { movesDateOnly } from './effect.ts';
import type { Facts } from './facts.ts';
import { policyUntil } from './rules/returns.ts';

/**
 * Says of an answer whether the deal can be cancelled on a day (`canCancel`: true, false, contested or policy; absent
 * while a fact is missing), and adds the shop's own policy: it can lengthen a date, never shorten one.
 */
export function withCanCancel(answer: Answer, f: Facts, today: Day): Answer {
  const at = judgedOn(f, today);
  const policy = longerPolicy(answer, f);
  const can = canCancel(answer, at, policy);
  return {
    ...answer,
    ...(policy && { policyUntil: policy }),
    marks: { ...answer.marks, ...(can !== undefined && { canCancel: can }) },
  };
}

function longerPolicy(answer: Answer, f: Facts): Day | undefined {
  const until = policyUntil(f);
  if (!until || answer.state === 'open' || answer.state === 'policy' || answer.state === 'needs-fact')
    return undefined;
  return answer.deadline === undefined || until > answer.deadline ? until : undefined;
}

function canCancel(
  answer: Answer,
  at: Day,
  policy: Day | undefined,
): boolean | 'contested' | 'policy' | undefined {
  switch (answer.state) {
    case 'reasonable-time':
      return true;
    case 'dated':
    case 'open':
      // A document that lacks some item: certain only until the day on which it would have ended.
      return answer.contested && answer.safeBy && at > answer.safeBy ? 'contested' : true;
    case 'none':
    case 'passed':
      return policy && at <= policy ? 'policy' : false;
    case 'contested':
      return 'contested';
    case 'policy':
      return 'policy';
    case 'needs-fact':
      return isSurelyOpen(answer, at) ? true : undefined;
  }
}

/** While the earliest day it could end on has not passed, and nothing missing could take the right itself away. */
const isSurelyOpen = (answer: Answer, at: Day): boolean =>
  answer.safeBy !== undefined && at <= answer.safeBy && answer.missing.every(movesDateOnly);
