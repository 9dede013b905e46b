import type { Answer } from '../law/answer.ts';
import { assessFacts } from '../law/assess-facts.ts';
import { answerAbout } from './citable.ts';
import type { LetterInput } from './letter-facts.ts';
import { factsOfCase } from './sent-facts.ts';

/** What the law says of cancelling the deal of a letter, as the case stands. */
export function cancelAnswer({ case: subject, entries, today }: LetterInput): Answer | undefined {
  const { purchase } = subject.facts;
  const { jurisdiction } = purchase;
  const read = assessFacts({ jurisdiction, facts: factsOfCase(purchase, entries), isReal: true }, today);
  return read.ok ? answerAbout(read.value, 'cancel') : undefined;
}
