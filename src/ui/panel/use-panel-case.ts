import { useEffect, useState } from 'preact/hooks';
import { onPanelCase, readPanelCase } from '../../platform/panel-case.ts';

/** The case that the panel of a window is bound to; `unknown` until it was read. */
export function usePanelCase(windowId: number): string | undefined | 'unknown' {
  const [bound, setBound] = useState<string | undefined>('unknown');
  useEffect(() => {
    const read = (): void => {
      readPanelCase(windowId).then(setBound, (thrown: unknown) => {
        console.error(thrown);
        setBound(undefined);
      });
    };
    read();
    return onPanelCase(windowId, read);
  }, [windowId]);
  return bound;
}
