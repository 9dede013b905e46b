import { ask } from '../../../platform/messaging.ts';
import { readBinDaysLeft } from '../../../storage/bin-queries.ts';
import type { CaseRow } from '../../../storage/rows.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { binHash } from '../frame/route.ts';
import { ScreenTitle } from '../frame/screen-title.tsx';

interface Props {
  readonly row: CaseRow;
}

/** What a link to a case in the bin shows: that it is there, for how long, and the way back. */
export function BinnedCase({ row }: Props) {
  const words = useWords();
  const daysLeft = useLive(readBinDaysLeft, ['bin']);
  const { busy, failed, save } = useSaving();
  return (
    <div class="case-missing">
      <ScreenTitle title={row.facts.title}>
        <Value most={300}>{row.facts.title}</Value>
      </ScreenTitle>
      <p>
        {words.say('bin.isBinned')}.{' '}
        {daysLeft.state === 'read' && `${words.say('bin.daysLeft', { count: daysLeft.value(row.id) })}.`}
      </p>
      <div class="form-acts">
        <Button
          look="primary"
          icon="undo"
          busy={busy}
          onPress={() => void save(() => ask('case.restore', { caseId: row.id }))}
        >
          {words.say('bin.restore')}
        </Button>
        <ButtonLink look="quiet" href={binHash}>
          {words.say('bin.title')}
        </ButtonLink>
      </div>
      <SaveError code={failed} />
    </div>
  );
}
