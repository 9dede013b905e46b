import { DUE_KINDS, type DueKind, isAskedAfter } from '../../../domain/reminders/reminder.ts';
import { LEAD_DAYS_OFFERED, type LeadDays } from '../../../domain/settings/settings.ts';
import { Fold } from '../../kit/fold.tsx';
import { ToggleChip } from '../../kit/toggle-chip.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly leadDays: LeadDays;
  readonly onChange: (leadDays: LeadDays) => void;
}

/** How long before a date one is reminded of it, a line for each kind of date; what can be changed is a click away. */
export function LeadSettings({ leadDays, onChange }: Props) {
  const words = useWords();
  const turn = (kind: DueKind, lead: number): void => {
    const others = leadDays[kind].filter((one) => one !== lead);
    const isOn = others.length < leadDays[kind].length;
    const leads = isOn ? others : [...others, lead].sort((a, b) => b - a);
    onChange({ ...leadDays, [kind]: leads });
  };
  const leadName = (lead: number): string =>
    lead === 0
      ? words.say('settings.reminders.leadSame')
      : words.say('settings.reminders.leads', { count: lead });
  return (
    <div class="settings-leads">
      <h3>{words.say('settings.reminders.lead')}</h3>
      {DUE_KINDS.map((kind) => (
        <Fold
          key={kind}
          summary={
            <span class="settings-lead-kind">
              {words.say(`settings.reminders.kinds.${kind}`)}
              <span class="small muted">{leadDays[kind].map(leadName).join(' · ')}</span>
            </span>
          }
        >
          {() => (
            <fieldset class="settings-lead">
              <legend class="unseen">{words.say(`settings.reminders.kinds.${kind}`)}</legend>
              <div class="settings-lead-days">
                {LEAD_DAYS_OFFERED.map((lead) => (
                  <ToggleChip
                    key={lead}
                    isOn={leadDays[kind].includes(lead)}
                    onPress={() => turn(kind, lead)}
                  >
                    {leadName(lead)}
                  </ToggleChip>
                ))}
              </div>
              {leadDays[kind].length === 0 && (
                <p class="small muted">{words.say('settings.reminders.leadNone')}</p>
              )}
              {isAskedAfter(kind) && <p class="small muted">{words.say('settings.reminders.asked')}</p>}
            </fieldset>
          )}
        </Fold>
      ))}
    </div>
  );
}
