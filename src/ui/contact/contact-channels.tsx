import { CONTACT_CHANNELS, type ContactChannel } from '../../domain/case/entry.ts';
import { ToggleChip } from '../kit/toggle-chip.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  readonly chosen: ContactChannel;
  readonly onChoose: (channel: ContactChannel) => void;
}

/** The ways of being in touch, one of them chosen. */
export function ContactChannels({ chosen, onChoose }: Props) {
  const words = useWords();
  return (
    <fieldset class="contact-channels">
      <legend class="unseen">{words.say('case.entry.channel')}</legend>
      {CONTACT_CHANNELS.map((channel) => (
        <ToggleChip key={channel} isOn={chosen === channel} icon={channel} onPress={() => onChoose(channel)}>
          {words.say(`entry.channels.${channel}`)}
        </ToggleChip>
      ))}
    </fieldset>
  );
}
