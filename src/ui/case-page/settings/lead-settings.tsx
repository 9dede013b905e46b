import { DUE_KINDS, type DueKind, isAskedAfter } from '../../../domain/reminders/reminder.ts';
import { LEAD_DAYS_OFFERED, type LeadDays } from '../../../domain/settings/settings.ts';
import { ToggleChip } from '../../kit/toggle-chip.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly leadDays: LeadDays;
  readonly onChange: (leadDays: LeadDays) => void;
}

/** How long before a date one is reminded of it, for each kind of date. */
export function LeadSettings({ leadDays, onChange }: Props) {
  const words = useWords();
  const turn = (kind: DueKind, lead: number): void => {
    const others = leadDays[kind].filter((one) => one !== lead);
    const isOn = others.length < leadDays[kind].length;
    const leads = isOn ? others : [...others, lead].sort((a, b) => b - a);
    onChange({ ...leadDays, [kind]: leads });
  };
  return (
    <div class="settings-leads">
      <h3>{words.say('settings.reminders.lead')}</h3>
      {DUE_KINDS.map((kind) => (
        <fieldset key={kind} class="settings-lead">
          <legend class="field-label">{words.say(`settings.reminders.kinds.${kind}`)}</legend>
          <div class="settings-lead-days">
            {LEAD_DAYS_OFFERED.map((lead) => (
              <ToggleChip key={lead} isOn={leadDays[kind].includes(lead)} onPress={() => turn(kind, lead)}>
                {lead === 0
                  ? words.say('settings.reminders.leadSame')
                  : words.say('settings.reminders.leads', { count: lead })}
              </ToggleChip>
            ))}
          </div>
          {leadDays[kind].length === 0 && (
            <p class="small muted">{words.say('settings.reminders.leadNone')}</p>
          )}
          {isAskedAfter(kind) && <p class="small muted">{words.say('settings.reminders.asked')}</p>}
        </fieldset>
      ))}
    </div>
  );
}
