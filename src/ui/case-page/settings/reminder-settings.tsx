import {
  type QuietHours,
  type ReminderSettings,
  remindersOf,
  USUAL_REMINDERS,
} from '../../../domain/settings/settings.ts';
import { CheckField } from '../../kit/check-field.tsx';
import { TimeField } from '../../kit/time-field.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { LeadSettings } from './lead-settings.tsx';
import type { SettingsPart } from './settings-part.ts';

const USUAL_NIGHT: QuietHours = { from: '22:00', until: '08:00' };
const USUAL_REST: QuietHours = USUAL_REMINDERS.restDays ?? { from: '15:00', until: '21:00' };

/** When reminders come, and when none may. */
export function ReminderSettingsForm({ settings, onChange }: SettingsPart) {
  const words = useWords();
  const { leadDays, restDays, quietHours } = remindersOf(settings);
  const change = (part: Partial<ReminderSettings>): void =>
    onChange({ reminders: { leadDays, restDays, quietHours, ...part } });
  return (
    <>
      <LeadSettings leadDays={leadDays} onChange={(leads) => change({ leadDays: leads })} />
      <Hours
        label={words.say('settings.reminders.rest')}
        from={words.say('settings.reminders.restFrom')}
        until={words.say('settings.reminders.restUntil')}
        hours={restDays}
        usual={USUAL_REST}
        onHours={(hours) => change({ restDays: hours })}
      />
      <Hours
        label={words.say('settings.reminders.quiet')}
        from={words.say('settings.reminders.quietFrom')}
        until={words.say('settings.reminders.quietUntil')}
        hours={quietHours}
        usual={USUAL_NIGHT}
        onHours={(hours) => change({ quietHours: hours })}
      />
      <p class="small muted">{words.say('settings.reminders.moved')}</p>
    </>
  );
}

interface HoursProps {
  readonly label: string;
  readonly from: string;
  readonly until: string;
  readonly hours: QuietHours | null;
  readonly usual: QuietHours;
  readonly onHours: (hours: QuietHours | null) => void;
}

/** A quiet time that can be switched on, with its hours. */
function Hours({ label, from, until, hours, usual, onHours }: HoursProps) {
  // An hour that is being typed is none for a moment; the two may not be the same.
  const change = (part: Partial<QuietHours>): void => {
    const next = { ...(hours ?? usual), ...part };
    if (next.from !== '' && next.until !== '' && next.from !== next.until) onHours(next);
  };
  return (
    <div class="settings-hours">
      <CheckField label={label} checked={hours !== null} onChecked={(on) => onHours(on ? usual : null)} />
      {hours && (
        <div class="settings-times">
          <TimeField label={from} value={hours.from} onValue={(time) => change({ from: time })} />
          <TimeField label={until} value={hours.until} onValue={(time) => change({ until: time })} />
        </div>
      )}
    </div>
  );
}
