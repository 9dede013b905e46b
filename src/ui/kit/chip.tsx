import './chip.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** How something stands: `warn` is near, `late` is really late, `good` is well. The words say it too. */
type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'late';

interface Props {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

/** A small fact beside something else. */
export function Chip({ tone = 'plain', icon, children }: Props) {
  return (
    <span class={tone === 'plain' ? 'chip' : `chip chip-${tone}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
