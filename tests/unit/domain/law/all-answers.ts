import fc from 'fast-check';
import type { Answer } from '../../../../src/domain/law/answer.ts';
import { israel } from '../../../../src/domain/law/il/israel.ts';
import type { Day } from '../../../../src/domain/time/day.ts';
import { someDeal, someFacts } from './il/arbitrary-facts.ts';
import { casesOf, OWN_FILES } from './worked-cases.ts';

/** Always the same facts, so that what is found does not hang on chance. */
const SEED = 20_261_122;
const RUNS = 300;

/**
 * Answers of the engine of every shape that it has: over all worked cases of ours, the examples of the rules and many made-up
 * facts, for each topic. For tests that what answers are made of has words.
 */
export function manyAnswers(): readonly Answer[] {
  made ??= makeAnswers();
  return made;
}

let made: readonly Answer[] | undefined;

function makeAnswers(): readonly Answer[] {
  const worked = [...OWN_FILES.flatMap(casesOf), ...israel.rules.map(({ example }) => example)].map(
    ({ topic, inputs: { asOf, ...inputs } }) => {
      const read = israel.readCase?.(topic ?? israel.topics[0], inputs, asOf as Day);
      return { facts: read?.facts ?? inputs, topic: read?.topic, today: (asOf ?? '2026-11-22') as Day };
    },
  );
  const madeUp = [
    ...fc.sample(someFacts, { seed: SEED, numRuns: RUNS }),
    ...fc.sample(someDeal, { seed: SEED, numRuns: RUNS }),
  ].map((facts) => ({ facts, topic: undefined, today: '2026-07-01' as Day }));
  return [...worked, ...madeUp].flatMap(({ facts, topic, today }) => {
    const read = israel.read(facts);
    if (!read.ok) return [];
    return [...israel.answers(read.value, today), ...(topic ? israel.answers(read.value, today, topic) : [])];
  });
}
