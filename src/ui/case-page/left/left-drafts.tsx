import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { type LeftEntries, listLeftEntries, onLeftDrafts } from '../../../platform/left-drafts.ts';

const NONE: LeftEntries = { corrected: [], postponed: [], begun: [] };
const Left = createContext(NONE);

interface Props {
  readonly caseId: string;
  readonly children: ComponentChildren;
}

/** Tells what is in it over which entries of the case something was typed and not saved. */
export function LeftDrafts({ caseId, children }: Props) {
  const [left, setLeft] = useState(NONE);
  useEffect(() => {
    let isOver = false;
    const read = (): void => {
      listLeftEntries(caseId).then(
        (entries) => !isOver && setLeft(entries),
        (thrown: unknown) => console.error(thrown),
      );
    };
    read();
    const stop = onLeftDrafts(caseId, read);
    return () => {
      isOver = true;
      stop();
    };
  }, [caseId]);
  return <Left.Provider value={left}>{children}</Left.Provider>;
}

/** Over which entries of the case something was typed and not saved. */
export const useLeft = (): LeftEntries => useContext(Left);
