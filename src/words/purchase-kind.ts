import type { Purchase } from '../domain/case/purchase.ts';
import { factsOfPurchase } from '../domain/law/purchase-facts.ts';
import { valueName } from './fact-words.ts';
import type { Words } from './words.ts';

/** What was bought, in a few words; undefined where it is not known. */
export function purchaseKind(
  words: Words,
  { kind, channel, jurisdiction, law }: Purchase,
): string | undefined {
  if (typeof law?.kind === 'string') return valueName(words, jurisdiction, 'kind', law.kind);
  if (kind === 'goods') return words.say('case.purchase.goods');
  // Where not even the way of buying is known, nobody was asked yet.
  return channel && words.say('case.purchase.otherKind');
}

const CHANNELS = ['distance', 'store', 'door', 'event'] as const;

/** How something was bought, in words for somebody else; undefined where it is not known. */
export function purchaseChannel(words: Words, purchase: Purchase): string | undefined {
  const { channel } = factsOfPurchase(purchase);
  const known = CHANNELS.find((one) => one === channel);
  return known && words.say(`report.purchase.channels.${known}`);
}
