import type { LongerWindow } from '../../../domain/law/longer-window.ts';
import { formatDay } from '../../../words/format.ts';
import { formatLawName } from '../../../words/law-name.ts';
import { formatSection } from '../../../words/section.ts';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';

/** Why a status is asked for: what the law gives for it, how sure that is, and where it stands. */
export function WhyAsked({ window }: { readonly window: LongerWindow }) {
  const { say, language } = useWords();
  const { seniorFrom, immigrantYears, months, ordinaryDays, conversationConfidence } = window;
  return (
    <div class="small muted">
      <p>
        {say('settings.status.why', { age: seniorFrom, years: immigrantYears, months, days: ordinaryDays })}
      </p>
      <p>
        {say('settings.status.doubt')} {say(`rights.confidence.${conversationConfidence}`)}
      </p>
      <p>
        <a href={window.sectionUrl} target="_blank" rel="noreferrer">
          {say('rights.source', {
            law: formatLawName(language, window.lawNames),
            section: formatSection(language, window),
          })}
          <Icon name="external" />
        </a>{' '}
        {say('rights.checked', { day: formatDay(language, window.checkedOn) })}
      </p>
    </div>
  );
}
