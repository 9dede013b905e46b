import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import { zoneOfLaw } from '../law/zone-of-law.ts';
import type { Day } from '../time/day.ts';
import { dayIn, msOf } from '../time/moment.ts';

/** The civil day on which something happened, in the zone of the case's law. */
export const dayOfEntry = ({ facts }: Pick<Case, 'facts'>, { happenedAt }: Entry): Day =>
  dayIn(zoneOfLaw(facts.purchase), msOf(happenedAt));
