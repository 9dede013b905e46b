import type { CallInput } from '../../../contract/calls.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { PopupState } from '../state.ts';
import type { Buying } from './buying.ts';
import { BuyingLine } from './buying-line.tsx';
import { PlacedNotice } from './placed-notice.tsx';

interface Props {
  readonly buying: Buying;
  /** Today in Israel. */
  readonly today: Day;
  readonly popup: PopupState;
  readonly isLocked: boolean;
  readonly onOpen: () => void;
  readonly onShow: (place: CallInput<'case.show'>) => void;
}

/** What the popup says on a page where something is sold: that it was ordered already, and the way to the checklist. */
export function ShopSigns({ buying, today, popup, isLocked, onOpen, onShow }: Props) {
  return (
    <>
      <PlacedNotice buying={buying} today={today} popup={popup} onShow={onShow} />
      {!isLocked && <BuyingLine buying={buying} popup={popup} onOpen={onOpen} />}
    </>
  );
}
