import type { Country } from '../../../domain/law/country.ts';
import { topicName } from '../../../words/fact-words.ts';
import { CheckField } from '../../kit/check-field.tsx';
import { Fold } from '../../kit/fold.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly country: Country | undefined;
  readonly chosen: readonly string[];
  readonly busy: boolean;
  readonly onChosen: (topics: readonly string[]) => void;
}

/** What else a case is about: what is chosen here is asked about too. */
export function TopicChoice({ country, chosen, busy, onChosen }: Props) {
  const words = useWords();
  // The first one is what every case is asked about.
  const topics = country?.topics.slice(1) ?? [];
  if (!country || topics.length === 0) return null;
  return (
    <Fold summary={words.say('ask.about.title')}>
      {() => (
        <fieldset class="topic-choice">
          <legend class="small muted">{words.say('ask.about.lead')}</legend>
          {topics.map((topic) => (
            <CheckField
              key={topic}
              label={topicName(words, country.id, topic)}
              checked={chosen.includes(topic)}
              onChecked={(checked) =>
                onChosen(checked ? [...chosen, topic] : chosen.filter((one) => one !== topic))
              }
              readOnly={busy}
            />
          ))}
        </fieldset>
      )}
    </Fold>
  );
}
