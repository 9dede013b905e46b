import type { Clock, Moment } from '../domain/time/moment.ts';
import { momentOf } from '../domain/time/moment.ts';
import type { PagePort } from '../platform/ports.ts';
import type { Database } from '../storage/database.ts';

/** Places in a capture at which the worker may die; tests stop it there. */
export type CaptureStep =
  | 'asked'
  | 'page-read'
  | 'captured'
  | 'hashed'
  | 'written'
  | 'read-back'
  /** Of captures that take several pictures. */
  | 'picture-kept'
  | 'ended';

/** What the use cases need of the world. */
export interface Deps {
  readonly db: Database;
  readonly page: PagePort;
  readonly clock: Clock;
  /** The zone of this computer now, as an IANA name. */
  readonly zone: () => string;
  readonly userAgent: string;
  readonly extensionVersion: string;
  readonly reachStep: (step: CaptureStep) => Promise<void>;
}

/** This moment, where the shopper is. */
export const nowOf = (deps: Pick<Deps, 'clock' | 'zone'>): Moment => momentOf(deps.clock(), deps.zone());
