import type { CallInput, CallOutput } from '../contract/calls.ts';
import type { ShopCalls } from '../contract/shop-calls.ts';
import { openTermsTab } from '../platform/terms-tabs.ts';
import type { Deps } from '../services/deps.ts';
import { awaitShopTerms, startShop } from '../services/shop-checklist.ts';
import { restoreChecklist, throwChecklist } from '../services/throw-checklist.ts';

type Handlers = { [Name in keyof ShopCalls]: (input: CallInput<Name>) => Promise<CallOutput<Name>> };

/** What answers the messages about a purchase that is not made yet. */
export const shopCalls = (deps: Deps): Handlers => ({
  'shop.start': (input) => startShop(deps, input),
  'shop.terms': async (input) => {
    await openTermsTab(await awaitShopTerms(deps, input));
    return {};
  },
  'shop.throw': (input) => throwChecklist(deps, input),
  'shop.restore': async (input) => {
    await restoreChecklist(deps, input);
    return {};
  },
});
