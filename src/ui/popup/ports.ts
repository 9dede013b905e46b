import type { CallInput, CallName, CallOutput } from '../../contract/calls.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Moment } from '../../domain/time/moment.ts';
import type { ActiveTab } from '../../platform/active-tab.ts';
import type { BuyingDraft } from '../../platform/buying-drafts.ts';
import type { Draft, KeptDraft } from '../../platform/drafts.ts';

/** What the popup needs of the world around it. */
export interface Ports {
  ask<Name extends CallName>(call: Name, input: CallInput<Name>): Promise<CallOutput<Name>>;
  readActiveTab(): Promise<ActiveTab | undefined>;
  readDraft(page: string): Promise<Draft | undefined>;
  /** Drafts that were typed in a tab on an origin, by the page they are kept under. */
  draftsOfTab(tabId: number, origin: string): Promise<ReadonlyMap<string, Draft>>;
  keepDraft(page: string, draft: KeptDraft): Promise<void>;
  dropDraft(page: string): Promise<void>;
  /** Checklists before buying, one for each shop. */
  readonly buying: {
    list(): Promise<readonly BuyingDraft[]>;
    keep(draft: BuyingDraft): Promise<void>;
    drop(place: string): Promise<void>;
  };
  now(): Moment;
  newId(): string;
  /** Last day that an order can have been made. */
  readonly today: Day;
}
