import { formatDay } from '../../../words/format.ts';
import { sourceWords } from '../../../words/right-words.ts';
import { useWords } from '../../kit/words-provider.tsx';
import type { Writing } from './use-letter.ts';

interface Props {
  readonly writing: Writing;
}

/**
 * The sections that the letter cites, as the law engine gave them, each with its text a press away. Where none is cited in a
 * letter that rests on the law, that is said, so that nobody signs it unaware.
 */
export function LawCard({ writing }: Props) {
  const words = useWords();
  const { citations, template } = writing.plan;
  const isBare = citations.length === 0;
  if (isBare && !template.restsOnLaw) return null;
  return (
    <section class="card letter-card" aria-labelledby="letter-law">
      <h2 id="letter-law">{words.say('letter.law.title')}</h2>
      {isBare ? (
        <p class="small">{words.say('letter.law.none')}</p>
      ) : (
        <ul class="small letter-law">
          {citations.map(({ rule, sectionUrl, checkedOn, ...place }) => (
            <li key={rule}>
              <a href={sectionUrl} target="_blank" rel="noreferrer">
                {sourceWords(words, place)}
              </a>{' '}
              <span class="tiny muted">
                {words.say('letter.law.checked', { day: formatDay(words.language, checkedOn) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
