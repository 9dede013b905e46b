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
const loadBuying = async () => (await import('./buying/buying-view.tsx')).BuyingView;

/** The view of a call or chat. */
export const useContactView = (isWanted: boolean) => useLaterView(isWanted, loadContact);

/** The checklist before something is bought. */
export const useBuyingView = (isWanted: boolean) => useLaterView(isWanted, loadBuying);
