import { useEffect, useState } from 'preact/hooks';

type View = typeof import('./contact-view.tsx')['ContactView'];

/** The view of a call or chat, loaded when it is first wanted: the popup has to open at once, and most openings are for a screenshot. */
export function useContactView(isWanted: boolean): View | undefined {
  const [view, setView] = useState<{ readonly draw: View }>();
  useEffect(() => {
    if (!isWanted || view) return;
    import('./contact-view.tsx').then(
      ({ ContactView }) => setView({ draw: ContactView }),
      (thrown: unknown) => console.error(thrown),
    );
  }, [isWanted, view]);
  return view?.draw;
}
