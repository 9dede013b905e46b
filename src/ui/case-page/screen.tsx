import { BackupScreen } from './backup/backup-screen.tsx';
import { BinScreen } from './bin/bin-screen.tsx';
import { BusinessList } from './business/business-list.tsx';
import { BusinessScreen } from './business/business-screen.tsx';
import { CaseScreen } from './case/case-screen.tsx';
import type { Route } from './frame/route.ts';
import { HandedScreen } from './handed/handed-screen.tsx';
import { HomeScreen } from './home/home-screen.tsx';
import { LetterScreen } from './letters/letter-screen.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { SubscriptionsScreen } from './subscriptions/subscriptions-screen.tsx';
import { WelcomeScreen } from './welcome/welcome-screen.tsx';

/** The screen of a place. */
export function Screen({ route }: { readonly route: Route }) {
  switch (route.at) {
    case 'home':
      return <HomeScreen />;
    case 'case':
      return <CaseScreen route={route} />;
    case 'letter':
      return <LetterScreen caseId={route.caseId} {...(route.letter && { letter: route.letter })} />;
    case 'businesses':
      return <BusinessList />;
    case 'business':
      return <BusinessScreen businessKey={route.key} />;
    case 'subscriptions':
      return <SubscriptionsScreen />;
    case 'backup':
      return <BackupScreen />;
    case 'bin':
      return <BinScreen />;
    case 'handed':
      return <HandedScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'welcome':
      return <WelcomeScreen />;
  }
}
