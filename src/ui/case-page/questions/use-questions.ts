import { useEffect, useState } from 'preact/hooks';
import type { Purchase } from '../../../domain/case/purchase.ts';
import { questionsOfTopics } from '../../../domain/law/assess-facts.ts';
import { countryOf } from '../../../domain/law/country-of.ts';
import { factsOfPurchase } from '../../../domain/law/purchase-facts.ts';
import type { Question } from '../../../domain/law/questions.ts';
import type { Day } from '../../../domain/time/day.ts';

/** At most so long between two drawings: everything else on the page goes first. */
const SLICE_MS = 6;

/** The newest ranking: the same facts on the same day ask the same. */
let last: { readonly key: string; readonly questions: readonly Question[] } | undefined;

/**
 * The facts worth asking for, the most decisive first; undefined while they are being looked for. Trying every answer
 * takes a second or so, which is done in slices while the page has nothing else to do.
 */
export function useQuestions(purchase: Purchase, today: Day): readonly Question[] | undefined {
  const { jurisdiction, topics = [] } = purchase;
  const facts = factsOfPurchase(purchase);
  const key = JSON.stringify([jurisdiction, facts, topics, today]);
  const [found, setFound] = useState(last?.key === key ? last : undefined);

  useEffect(() => {
    if (last?.key === key) {
      setFound(last);
      return undefined;
    }
    const first = countryOf(jurisdiction)?.topics[0];
    const asked = [...new Set([...(first ? [first] : []), ...topics])];
    const ranking = questionsOfTopics({ jurisdiction, facts, isReal: true }, asked, today);
    let stop = (): void => undefined;
    const work = (): void => {
      const endMs = performance.now() + SLICE_MS;
      do {
        const step = ranking.next();
        if (step.done) {
          last = { key, questions: step.value };
          setFound(last);
          return;
        }
      } while (performance.now() < endMs);
      stop = whenIdle(work);
    };
    stop = whenIdle(work);
    return () => stop();
  }, [key]);

  return found?.key === key ? found.questions : undefined;
}

/** Calls back once the page has nothing else to do; gives back the way to call it off. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: 500 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run);
  return () => clearTimeout(id);
}
