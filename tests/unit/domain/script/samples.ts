import type { CaseFacts, WantedOutcome } from '../../../../src/domain/case/case.ts';
import type { ContactChannel, Entry, EntryContent } from '../../../../src/domain/case/entry.ts';
import type { Purchase } from '../../../../src/domain/case/purchase.ts';
import type { Script } from '../../../../src/domain/script/script.ts';
import { scriptOf } from '../../../../src/domain/script/script-of.ts';
import { day, entry, TODAY, VACUUM } from '../letters/sample-cases.ts';

export const PLAN: Purchase = {
  jurisdiction: 'IL',
  channel: 'distance',
  kind: 'other',
  merchant: 'Bezeq',
  transactionDate: day('2025-10-12'),
  law: { kind: 'continuing-service' },
};
export const UNKNOWN: Purchase = { jurisdiction: 'IL', channel: 'distance', kind: 'other' };
export const withLaw = (base: Purchase, law: Purchase['law']): Purchase => ({
  ...base,
  law: { ...base.law, ...law },
});

export interface Made {
  readonly purchase?: Purchase;
  readonly wanted?: readonly WantedOutcome[];
  readonly enough?: string;
  readonly entries?: readonly Entry[];
  readonly channel?: ContactChannel;
  readonly name?: string;
}
export function made({
  purchase = VACUUM,
  wanted,
  enough,
  entries = [],
  channel = 'phone',
  name,
}: Made): Script {
  const facts: CaseFacts = {
    title: 'Case',
    status: 'open',
    hosts: [],
    purchase,
    ...(wanted && { wanted }),
    ...(enough && { enough }),
  };
  return scriptOf({ subject: { facts }, entries, channel, name, today: TODAY });
}
export const lines = (script: Script, part: keyof Script['parts']): string[] =>
  script.parts[part].map((one) =>
    'want' in one ? `${one.line} ${one.want}` : 'outcome' in one ? `${one.line} ${one.outcome}` : one.line,
  );

export const letter = (on: string, name: 'cancellation-notice' | 'end-continuing'): Entry =>
  entry(name, on, {
    kind: 'letter',
    letter: name,
    language: 'en',
    to: 'Shop',
    way: 'email',
    text: 'Please.',
    textHash: '0'.repeat(64),
  });
export const promise = (
  content: Partial<Extract<EntryContent, { kind: 'promise' }>>,
  on = '2026-11-10',
): Entry => entry(`promise-${on}`, on, { kind: 'promise', text: 'A courier', state: 'open', ...content });
