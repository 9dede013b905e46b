import type { CallInput, CallName, CallOutput } from '../contract/calls.ts';
import type { Day } from '../domain/time/day.ts';
import { tellErased } from '../platform/erase-news.ts';
import { forgetAll } from '../platform/forget-all.ts';
import { binCase, emptyBin, eraseOverdue, restoreCase } from '../services/bin.ts';
import type { Deps } from '../services/deps.ts';
import { eraseEverything } from '../services/erase-everything.ts';
import { makeSample } from '../services/make-sample.ts';
import { removeAllScratchFiles } from '../storage/scratch-file.ts';
import { chosenWords } from './chosen-words.ts';
import { drawSampleOrder } from './draw-sample-order.ts';
import { forgetErased } from './forget-erased.ts';
import { orderLines, sampleTexts } from './sample-texts.ts';

type Handler<Name extends CallName> = (input: CallInput<Name>) => Promise<CallOutput<Name>>;
type Name = 'case.bin' | 'case.restore' | 'bin.empty' | 'sample.make' | 'data.erase';

/** What is done with whole cases and with all that is kept: bin, sample, the end of everything. */
export function binCalls(deps: Deps): { [One in Name]: Handler<One> } {
  return {
    'case.bin': ({ caseId }) => binCase(deps, caseId),
    'case.restore': ({ caseId }) => restoreCase(deps, caseId),
    'bin.empty': async () => {
      await emptyBin(deps);
      return {};
    },
    'sample.make': async ({ caseId }) => {
      const words = await chosenWords();
      const draw = (orderedOn: Day) => drawSampleOrder(orderLines(words, orderedOn));
      return makeSample(deps, { caseId, texts: sampleTexts(words), draw });
    },
    'data.erase': async () => {
      tellErased();
      await eraseEverything(deps.db);
      await forgetAll();
      await removeAllScratchFiles();
      return {};
    },
  };
}

/**
 * Erases what has been in the bin long enough, with what was typed there and not saved. Never rejects: reminders are
 * looked at behind it, and a bin that cannot be emptied keeps none of them back.
 */
export async function tidyBin(deps: Deps): Promise<void> {
  try {
    const { caseIds, entries } = await eraseOverdue(deps);
    if (caseIds.length + entries.length > 0) await forgetErased(deps.db);
  } catch (thrown) {
    console.error(thrown);
  }
}
