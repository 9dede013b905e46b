import { useMemo } from 'preact/hooks';
import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import { followUpDay } from '../../../domain/letters/follow-up-day.ts';
import type { SentDraft } from '../../../domain/letters/letter-draft.ts';
import type { Day } from '../../../domain/time/day.ts';
import { dayIn, msOf } from '../../../domain/time/moment.ts';
import { momentTyped } from '../../../domain/time/typed-moment.ts';
import { localZone } from '../../../platform/clock.ts';
import type { Writing } from './use-letter.ts';

/** The day that is proposed for looking after the answer to a letter, by when and how it is said to have gone out. */
export function useProposedDay({ name, input }: Writing, { when, way }: SentDraft): Day | undefined {
  return useMemo(() => {
    const { today } = input;
    const sentAt = momentTyped(when, localZone());
    const sentOn = sentAt ? dayIn(zoneOfLaw(input.case.facts.purchase), msOf(sentAt)) : today;
    return followUpDay(name, { ...input, way, today: sentOn }, today);
  }, [name, input, when, way]);
}
