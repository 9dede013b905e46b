import type { CaseRow } from '../../../storage/rows.ts';
import { Button } from '../../kit/button.tsx';
import { SaveError } from '../../kit/save-error.tsx';
import { useSaving } from '../../kit/use-saving.ts';
import { useWords } from '../../kit/words-provider.tsx';
import { goTo, homeHash } from '../frame/route.ts';
import { useBinCase } from './use-bin-case.ts';

interface Props {
  readonly row: CaseRow;
}

/** Puts a case into the bin: at once, since it can be taken back here and for 30 days there. */
export function BinCase({ row }: Props) {
  const words = useWords();
  const bin = useBinCase(row.id);
  const { busy, failed, save } = useSaving();
  const putAway = async (): Promise<void> => {
    if (!(await save(bin))) return;
    goTo(homeHash, true);
  };
  return (
    <div class="case-bin">
      <Button look="quiet" small icon="trash" busy={busy} onPress={() => void putAway()}>
        {words.say('bin.putCase')}
      </Button>
      <SaveError code={failed} />
    </div>
  );
}
