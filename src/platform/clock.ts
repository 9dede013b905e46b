import type { Clock } from '../domain/time/moment.ts';

/** The clock of this computer. Asynchronous so that a test build can put a clock here that is set from storage. */
export async function openClock(): Promise<Clock> {
  return () => Date.now();
}

/** The zone that this computer lives in, as an IANA name. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
