import './buying.css';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CallInput } from '../../../contract/calls.ts';
import type { Day } from '../../../domain/time/day.ts';
import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { siteNameOf } from '../hindrance.ts';
import type { PopupState } from '../state.ts';
import type { Buying } from './buying.ts';
import { buyingRows } from './buying-state.ts';
import { CouponRow, PageRow, PricesRow, TermsRow } from './keep-rows.tsx';
import { PlacedNotice } from './placed-notice.tsx';
import { useBuying } from './use-buying.ts';
import { WhoRow } from './who-row.tsx';

interface Props {
  readonly buying: Buying;
  /** Today in Israel. */
  readonly today: Day;
  readonly popup: PopupState;
  /** Title that the case gets with the first thing kept. */
  readonly title: string;
  readonly onBack: () => void;
  readonly onLeave: () => void;
  readonly onShow: (place: CallInput<'case.show'>) => void;
}

/** The checklist before buying: what is kept of a shop while nothing has gone wrong. */
export function BuyingView({ buying, today, popup, title, onBack, onLeave, onShow }: Props) {
  const { say } = useWords();
  const state = useBuying(buying);
  const { draft, thrown, task, error, start } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const isRead = popup.reading === 'done';
  // Begun with what the page tells, and again when that comes later.
  useEffect(() => {
    if (isRead && !thrown) void buying.begin(title);
  }, [buying, isRead, title]);
  const rows = buyingRows(state);
  const props = { buying, popup, state, rows, onLeave };
  const failed = error?.task === 'undo' || error?.task === 'throw' ? error.code : undefined;
  return (
    <main class="popup-main buying">
      <div class="buying-top">
        <Button look="quiet" small icon="back" onPress={onBack}>
          {say('shop.back')}
        </Button>
        <h2 tabIndex={-1} ref={heading}>
          {say('shop.title')}
        </h2>
        <p class="small muted">{say('shop.lead')}</p>
      </div>
      {failed && (
        <Notice small tone="late" urgent>
          {say(`errors.${failed}`)}
        </Notice>
      )}
      {!state.isDraftKept && (
        <Notice small tone="late" urgent>
          {say('shop.notKept')}
        </Notice>
      )}
      {thrown ? (
        <div class="card buying-thrown" role="status">
          <p>{say('shop.thrown')}</p>
          <Button icon="undo" busy={task !== undefined} onPress={() => void buying.takeBack()}>
            {say('shop.takeBack')}
          </Button>
        </div>
      ) : (
        <>
          <PlacedNotice buying={buying} today={today} popup={popup} onShow={onShow} />
          <ul class="buying-rows">
            <WhoRow buying={buying} state={state} rows={rows} site={siteNameOf(popup.page.url)} />
            <PageRow {...props} />
            <TermsRow {...props} />
            <CouponRow {...props} />
            <PricesRow rows={rows} />
          </ul>
          <div class="buying-ends">
            {draft && start?.case === 'there' && (
              <Button icon="folder" onPress={() => onShow({ caseId: draft.caseId })}>
                {say('shop.openCase')}
              </Button>
            )}
            {rows.isBegun && (
              <Button
                look="quiet"
                small
                icon="trash"
                busy={task !== undefined}
                onPress={() => void buying.throwAway()}
              >
                {say('shop.throwAway')}
              </Button>
            )}
          </div>
        </>
      )}
    </main>
  );
}
