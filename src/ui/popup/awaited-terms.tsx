import type { PopupStart } from '../../contract/calls.ts';
import { showText } from '../kit/show-text.ts';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly awaited: NonNullable<PopupStart['awaitedTerms']>;
}

const ADDRESS_CHARACTERS = 90;

/** Which case waits for this page as terms, and where it may not be they: what would be kept, and for what. */
export function AwaitedTerms({ awaited: { caseTitle, doubt } }: Props) {
  const { say } = useWords();
  if (!doubt) return say('popup.terms.awaited', { caseTitle });
  const linkedUrl = showText(doubt.linkedUrl, ADDRESS_CHARACTERS);
  return (
    <>
      <p>
        <strong>{say(`popup.terms.doubt.${doubt.why}`)}</strong>
      </p>
      <p>{say('popup.terms.doubtOf', { caseTitle, linkedUrl })}</p>
    </>
  );
}
