import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { listLeftCorrections, onLeftDrafts } from '../../../platform/left-drafts.ts';

const Left = createContext<readonly string[]>([]);

interface Props {
  readonly caseId: string;
  readonly children: ComponentChildren;
}

/** Tells what is in it over which entries of the case something was typed and not saved. */
export function LeftDrafts({ caseId, children }: Props) {
  const [left, setLeft] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOver = false;
    const read = (): void => {
      listLeftCorrections(caseId).then(
        (ids) => !isOver && setLeft(ids),
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

/** Ids of the entries of the case over which something was typed and not saved. */
export const useLeft = (): readonly string[] => useContext(Left);
