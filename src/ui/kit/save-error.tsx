import type { ErrorCode } from '../../domain/errors.ts';
import { Notice } from './notice.tsx';
import { useWords } from './words-provider.tsx';

interface Props {
  readonly code: ErrorCode | undefined;
}

/** Why something was not saved, beside what was typed. */
export function SaveError({ code }: Props) {
  const words = useWords();
  if (!code) return null;
  return (
    <Notice tone="late" urgent>
      <p>{words.say(`errors.${code}`)}</p>
    </Notice>
  );
}
