import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../../src/ui/kit/button.tsx';
import { Chip } from '../../../src/ui/kit/chip.tsx';
import { CopyButton } from '../../../src/ui/kit/copy-button.tsx';
import { ICON_NAMES, Icon } from '../../../src/ui/kit/icon.tsx';
import { LanguageSwitch } from '../../../src/ui/kit/language-switch.tsx';
import { ToggleChip } from '../../../src/ui/kit/toggle-chip.tsx';
import type { Sample, Show } from '../show.ts';

const LOOKS = ['primary', 'plain', 'quiet'] as const;
const TONES = ['plain', 'accent', 'good', 'warn', 'late'] as const;

const buttons: Show = {
  file: 'button.tsx',
  states: [
    {
      state: 'looks',
      draw: ({ short }) =>
        LOOKS.map((look) => (
          <Button key={look} look={look}>
            {short}
          </Button>
        )),
    },
    {
      state: 'with an icon, small, icon alone',
      draw: ({ short }) => (
        <>
          <Button icon="export">{short}</Button>
          <Button small icon="undo">
            {short}
          </Button>
          <Button iconOnly icon="trash" look="quiet">
            {short}
          </Button>
        </>
      ),
    },
    {
      state: 'under way, pressed, opened',
      draw: ({ short }) => (
        <>
          <Button look="primary" busy>
            {short}
          </Button>
          <Button pressed>{short}</Button>
          <Button expanded>{short}</Button>
        </>
      ),
    },
    { state: 'a link', draw: ({ short }) => <ButtonLink href="#">{short}</ButtonLink> },
    { state: 'long words', draw: ({ sentence }) => <Button>{sentence}</Button> },
  ],
};

const chips: Show = {
  file: 'chip.tsx',
  states: [
    {
      state: 'tones',
      draw: ({ short }) =>
        TONES.map((tone) => (
          <Chip key={tone} tone={tone} icon="clock">
            {short}
          </Chip>
        )),
    },
    { state: 'long words', draw: ({ long }) => <Chip>{long}</Chip> },
  ],
};

function Toggles({ sample }: { readonly sample: Sample }) {
  const [chosen, setChosen] = useState(0);
  return (
    <>
      {[sample.short, sample.code].map((text, at) => (
        <ToggleChip key={text} isOn={chosen === at} onPress={() => setChosen(at)}>
          {text}
        </ToggleChip>
      ))}
    </>
  );
}

const toggles: Show = {
  file: 'toggle-chip.tsx',
  states: [{ state: 'chosen and not', draw: (sample) => <Toggles sample={sample} /> }],
};

const copying: Show = {
  file: 'copy-button.tsx',
  states: [
    {
      state: 'at rest',
      draw: ({ code, short }) => <CopyButton text={code} label={short} doneLabel={short} />,
    },
  ],
};

const icons: Show = {
  file: 'icon.tsx',
  states: [
    { state: 'all', draw: () => ICON_NAMES.map((name) => <Icon key={name} name={name} />) },
    { state: 'large', draw: () => <Icon name="folder" large /> },
  ],
};

const languages: Show = {
  file: 'language-switch.tsx',
  states: [{ state: 'at rest', draw: ({ short }) => <LanguageSwitch label={short} /> }],
};

/** What is pressed, and the small signs. */
export const controls: readonly Show[] = [buttons, toggles, chips, copying, icons, languages];
