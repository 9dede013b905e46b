import './settings.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { licencesUrl } from '../../../platform/extension.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { backupHash, handedHash, welcomeHash } from '../frame/route.ts';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { EraseData } from './erase-data.tsx';
import { LetterSettings } from './letter-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import { ReminderSettingsForm } from './reminder-settings.tsx';
import { StatusSettings } from './status-settings.tsx';
import { StorageUse } from './storage-use.tsx';
import { useSettings } from './use-settings.ts';

/** Everything that can be chosen. There is no save button: each change is kept as it is made. */
export function SettingsScreen() {
  const words = useWords();
  const { settings, change } = useSettings();
  if (!settings) return <p class="unseen">{words.say('common.loading')}</p>;
  return (
    <div class="settings">
      <div>
        <ScreenTitle title={words.say('settings.title')}>{words.say('settings.title')}</ScreenTitle>
        <p class="small muted">{words.say('settings.kept')}</p>
      </div>
      <Section title={words.say('settings.look')}>
        <LookSettings settings={settings} onChange={change} />
      </Section>
      <Section title={words.say('settings.reminders.title')}>
        <ReminderSettingsForm settings={settings} onChange={change} />
      </Section>
      <Section title={words.say('settings.status.title')}>
        <StatusSettings settings={settings} onChange={change} />
      </Section>
      <Section title={words.say('settings.letter.title')}>
        <LetterSettings settings={settings} onChange={change} />
      </Section>
      <Section title={words.say('settings.storage.title')}>
        <StorageUse />
      </Section>
      <Section title={words.say('backup.title')}>
        <p class="small muted">{words.say('backup.lead')}</p>
        <ButtonLink icon="download" href={backupHash}>
          {words.say('backup.open')}
        </ButtonLink>
      </Section>
      <Section title={words.say('settings.data.title')}>
        <EraseData />
      </Section>
      <ButtonLink look="quiet" icon="check" href={handedHash}>
        {words.say('handed.open')}
      </ButtonLink>
      <ButtonLink look="quiet" icon="info" href={welcomeHash}>
        {words.say('settings.welcome')}
      </ButtonLink>
      <ButtonLink look="quiet" icon="external" href={licencesUrl()} newTab>
        {words.say('settings.licences')}
      </ButtonLink>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="card settings-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
