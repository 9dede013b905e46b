import './chip.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  readonly isOn: boolean;
  readonly icon?: IconName;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A chip that is pressed to choose it. That it is chosen is said, and shown by more than its colour. */
export function ToggleChip({ isOn, icon, onPress, children }: Props) {
  return (
    <button type="button" class="chip toggle-chip" aria-pressed={isOn} onClick={onPress}>
      {(isOn || icon) && <Icon name={isOn ? 'check' : (icon ?? 'check')} />}
      <span>{children}</span>
    </button>
  );
}
