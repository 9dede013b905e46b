import { useEffect, useState } from 'preact/hooks';

/**
 * A view that is loaded when it is first wanted; undefined until then. The popup has to open at once, and most openings
 * are for a screenshot. `load` is a constant of its module.
 */
function useLaterView<View>(isWanted: boolean, load: () => Promise<View>): View | undefined {
  const [view, setView] = useState<{ readonly draw: View }>();
  useEffect(() => {
    if (!isWanted || view) return;
    load().then(
      (draw) => setView({ draw }),
      (thrown: unknown) => console.error(thrown),
    );
  }, [isWanted, view, load]);
  return view?.draw;
}

const loadContact = async () => (await import('./contact-view.tsx')).ContactView;
const loadSaved = () => import('./saved-view.tsx');
const loadCaseList = () => import('./case-list.tsx');
const loadDouble = () => import('./double-notice.tsx');
const loadShopSigns = () => import('./buying/shop-signs.tsx');
const loadOrderChoice = () => import('./order-choice.tsx');
const loadBuying = async () => (await import('./buying/buying-view.tsx')).BuyingView;

/** The view of a call or chat. */
export const useContactView = (isWanted: boolean) => useLaterView(isWanted, loadContact);

/** The checklist before something is bought. */
export const useBuyingView = (isWanted: boolean) => useLaterView(isWanted, loadBuying);

/** What a shop's page has to say before something is bought. */
export const useShopSigns = (isWanted: boolean) => useLaterView(isWanted, loadShopSigns)?.ShopSigns;

/** What is shown and told after a save. */
export const useSavedView = (isWanted: boolean) => useLaterView(isWanted, loadSaved);

/** The list of cases. Loaded once one of them can be chosen. */
export const useCaseList = (isWanted: boolean) => useLaterView(isWanted, loadCaseList)?.CaseList;

/** The word about an order that may have been made twice. */
export const useDoubleNotice = (isWanted: boolean) => useLaterView(isWanted, loadDouble)?.DoubleNotice;

/** Which of a page's orders it is about. Loaded while the page is read. */
export const useOrderChoice = (isWanted: boolean) => useLaterView(isWanted, loadOrderChoice)?.OrderChoice;
