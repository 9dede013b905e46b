import './page-header.css';
import { Icon, type IconName, Mark } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { SearchButton } from '../search/search-button.tsx';
import { binHash, businessesHash, homeHash, type Route, settingsHash } from './route.ts';

interface Props {
  readonly at: Route['at'];
}

const PLACES: readonly { at: 'businesses' | 'bin' | 'settings'; href: string; icon: IconName }[] = [
  { at: 'businesses', href: businessesHash, icon: 'business' },
  { at: 'bin', href: binHash, icon: 'trash' },
  { at: 'settings', href: settingsHash, icon: 'settings' },
];

/** The head of every screen: the mark, which leads home, and the other places. */
export function PageHeader({ at }: Props) {
  const words = useWords();
  return (
    <header class="page-header">
      <a class="page-brand" href={homeHash} aria-current={at === 'home' ? 'page' : undefined}>
        <Mark />
        <span>{words.say('app.name')}</span>
      </a>
      <SearchButton />
      <nav class="page-places" aria-label={words.say('page.places')}>
        {PLACES.map((place) => (
          <a
            key={place.at}
            class="page-place small"
            href={place.href}
            aria-current={at === place.at ? 'page' : undefined}
          >
            <Icon name={place.icon} />
            <span>{words.say(`page.${place.at}`)}</span>
          </a>
        ))}
      </nav>
    </header>
  );
}
