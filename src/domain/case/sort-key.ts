import type { Moment } from '../time/moment.ts';

/** The place of an entry on the timeline: when it happened, then its id, so that every place is one of its own. */
export const sortKeyOf = ({ at }: Moment, entryId: string): string => `${at} ${entryId}`;
