import { Mark } from '../../kit/icon.tsx';
import { LanguageSwitch } from '../../kit/language-switch.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { homeHash } from './route.ts';

interface Props {
  readonly isHome: boolean;
}

/** The head of every screen: the mark, which leads home, and the languages. */
export function PageHeader({ isHome }: Props) {
  const words = useWords();
  return (
    <header class="page-header">
      <a class="page-brand" href={homeHash} aria-current={isHome ? 'page' : undefined}>
        <Mark />
        <span>{words.say('app.name')}</span>
      </a>
      <LanguageSwitch label={words.say('common.language')} />
    </header>
  );
}
