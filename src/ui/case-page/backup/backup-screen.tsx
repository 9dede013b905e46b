import './backup.css';
import '../files/add-files.css';
import { useWords } from '../../kit/words-provider.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { MakeCard } from './make-card.tsx';
import { ReminderCard } from './reminder-card.tsx';
import { RestoreCard } from './restore-card.tsx';

/** Backup and restore of everything. */
export function BackupScreen() {
  const words = useWords();
  return (
    <div class="backup">
      <div>
        <ScreenTitle title={words.say('backup.title')}>{words.say('backup.title')}</ScreenTitle>
        <p class="small muted">{words.say('backup.lead')}</p>
      </div>
      <MakeCard />
      <RestoreCard />
      <ReminderCard />
    </div>
  );
}
