import { ButtonLink } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { goTo, letterHash } from '../frame/route.ts';
import { useAction } from '../keyboard/action-provider.tsx';

interface Props {
  readonly caseId: string;
}

/** The way to the letters of a case. */
export function WriteLetterLink({ caseId }: Props) {
  const words = useWords();
  useAction('writeLetter', () => goTo(letterHash(caseId)));
  return (
    <ButtonLink icon="letter" href={letterHash(caseId)}>
      {words.say('letter.write')}
    </ButtonLink>
  );
}
