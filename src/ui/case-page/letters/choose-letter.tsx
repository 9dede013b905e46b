import { useMemo } from 'preact/hooks';
import { fittingLetters } from '../../../domain/letters/fitting-letters.ts';
import type { LetterName } from '../../../domain/letters/letter-content.ts';
import type { LetterInput } from '../../../domain/letters/letter-facts.ts';
import { Fold } from '../../kit/fold.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { letterHash } from '../frame/route.ts';
import { ScreenTitle } from '../frame/screen-title.tsx';

interface Props {
  readonly caseId: string;
  readonly input: LetterInput;
}

/** The letters that fit a case, each with what it is for; all others are one press away. */
export function ChooseLetter({ caseId, input }: Props) {
  const words = useWords();
  const { fitting, others } = useMemo(() => fittingLetters(input), [input.case, input.entries, input.today]);
  const title = words.say('letter.choose.title');
  return (
    <>
      <ScreenTitle title={title}>{title}</ScreenTitle>
      <p class="muted letter-lead">{words.say('letter.choose.lead')}</p>
      {fitting.length > 0 && (
        <section aria-labelledby="letters-fitting">
          <h2 id="letters-fitting" class="letters-heading">
            {words.say('letter.choose.fitting')}
          </h2>
          <LetterList caseId={caseId} letters={fitting} />
        </section>
      )}
      <Fold summary={words.say('letter.choose.others', { count: others.length })}>
        {() => <LetterList caseId={caseId} letters={others} />}
      </Fold>
    </>
  );
}

function LetterList({
  caseId,
  letters,
}: {
  readonly caseId: string;
  readonly letters: readonly LetterName[];
}) {
  const words = useWords();
  return (
    <ul class="letter-list">
      {letters.map((letter) => (
        <li key={letter}>
          <a class="card letter-choice" href={letterHash(caseId, letter)}>
            <Icon name="letter" />
            <span class="letter-choice-words">
              <strong>{words.say(`entry.letters.${letter}`)}</strong>
              <span class="small muted">{words.say(`letter.about.${letter}`)}</span>
            </span>
            <Icon name="next" />
          </a>
        </li>
      ))}
    </ul>
  );
}
