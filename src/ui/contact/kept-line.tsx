import './contact.css';
import { useWords } from '../kit/words-provider.tsx';

/** That what is typed in a form is kept as a draft, or that the browser cannot. */
export function KeptLine({ isKept }: { readonly isKept: boolean }) {
  const words = useWords();
  return (
    <span class={isKept ? 'kept-line tiny muted' : 'kept-line kept-not tiny'} role="status">
      {words.say(isKept ? 'case.entry.kept' : 'case.entry.notKept')}
    </span>
  );
}
