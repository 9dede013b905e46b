import type { PromiseContent } from '../domain/case/entry.ts';
import { zoneOfLaw } from '../domain/law/zone-of-law.ts';
import { isAskedAbout } from '../domain/promises/promise.ts';
import type { Day } from '../domain/time/day.ts';
import { dayIn, msOf } from '../domain/time/moment.ts';
import { formatDay } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import type { ReportModel } from './report-model.ts';

/** The day on which a document tells how things stand, as its story counts it. */
export const dayOf = ({ purchase, generatedAt }: Pick<ReportModel, 'purchase' | 'generatedAt'>): Day =>
  dayIn(zoneOfLaw(purchase), msOf(generatedAt));

/** What came of a promise, in words; what the document calls not kept on time is not called open alone. */
export function promiseState(words: Words, promise: PromiseContent, today: Day): string {
  const { state, settledOn } = promise;
  if (isAskedAbout(promise, today)) return words.say('document.promises.overdue');
  if (state === 'open' || !settledOn) return words.say(`document.promises.${state}`);
  return words.say(`document.promises.${state}On`, { day: formatDay(words.language, settledOn, 'short') });
}
