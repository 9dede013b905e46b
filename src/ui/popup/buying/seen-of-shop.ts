import type { SeenFacts } from '../../../contract/calls.ts';
import type { FoundValue } from '../../../platform/buying-drafts.ts';
import type { PopupState } from '../state.ts';

/**
 * The facts that a case made before buying learns: the business, how it is reached, and with the product page the item.
 * Only what is sure, and shown in the checklist.
 */
export function seenOfShop(
  { findings, shop }: Pick<PopupState, 'findings' | 'shop'>,
  identity: Readonly<Record<string, FoundValue>>,
  withItem = false,
): SeenFacts {
  const sure = (name: string): string | undefined =>
    identity[name]?.sure ? identity[name].value : undefined;
  const merchant = sure('sign') ?? sure('name');
  const [phone, email] = [sure('phone'), sure('email')];
  const { name, sku } = shop?.offer ?? {};
  const item = withItem && shop?.buying === 'product' && name?.sure ? name.value : undefined;
  const { policyUrl } = findings;
  return {
    ...(merchant && { merchant }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(policyUrl?.sure && { policyUrl: policyUrl.value }),
    ...(item && { items: [{ name: item, ...(sku && { sku }) }] }),
  };
}
