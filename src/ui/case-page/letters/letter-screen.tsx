import './letters.css';
import './paper.css';
import './print.css';
import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import type { LetterName } from '../../../domain/letters/letter-content.ts';
import { dayIn } from '../../../domain/time/moment.ts';
import { findCase, readRootHash } from '../../../storage/queries.ts';
import { listStretch } from '../../../storage/timeline-queries.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';
import { ReadFailed } from '../frame/read-failed.tsx';
import { caseHash, homeHash } from '../frame/route.ts';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { useSettings } from '../settings/use-settings.ts';
import { ChooseLetter } from './choose-letter.tsx';
import type { LetterSource } from './use-letter.ts';
import { WriteLetter } from './write-letter.tsx';

interface Props {
  readonly caseId: string;
  /** Absent: one is to be chosen. */
  readonly letter?: LetterName;
}

/** A letter of a case, or the choice of one. */
export function LetterScreen({ caseId, letter }: Props) {
  const words = useWords();
  const nowMs = useNow();
  const { settings } = useSettings();
  const live = useLive(
    async (db) => {
      const row = await findCase(db, caseId);
      const whole = { before: undefined, until: undefined, limit: Number.POSITIVE_INFINITY };
      const [entries, rootHash] = await Promise.all([
        listStretch(db, caseId, whole),
        readRootHash(db, caseId),
      ]);
      return row && row.binnedAtMs === undefined ? { row, entries, rootHash } : null;
    },
    ['letter', caseId],
  );
  if (live.state === 'failed') return <ReadFailed />;
  if (live.state === 'reading' || !settings) return <p class="unseen">{words.say('common.loading')}</p>;
  if (!live.value) {
    return (
      <div class="case-missing">
        <ScreenTitle title={words.say('app.name')}>{words.say('case.missing')}</ScreenTitle>
        <ButtonLink href={homeHash}>{words.say('home.all')}</ButtonLink>
      </div>
    );
  }
  const source: LetterSource = { ...live.value, settings };
  const { row, entries } = live.value;
  const today = dayIn(zoneOfLaw(row.facts.purchase), nowMs);
  return (
    <div class="letter-screen">
      <a class="case-back small" href={caseHash(caseId)}>
        <Icon name="back" />
        <bdi>{row.facts.title}</bdi>
      </a>
      {letter ? (
        <WriteLetter name={letter} source={source} />
      ) : (
        <ChooseLetter caseId={caseId} input={{ case: row, entries, settings, today }} />
      )}
    </div>
  );
}
