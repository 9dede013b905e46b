import './notice.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../kit/icon.tsx';

interface Props {
  readonly tone: 'calm' | 'warn' | 'late' | 'good';
  readonly icon: IconName;
  /** Read aloud at once. */
  readonly isAlert?: boolean;
  readonly children: ComponentChildren;
}

/** A sentence that matters, in a box of its own. */
export function Notice({ tone, icon, isAlert, children }: Props) {
  return (
    <div class={`notice notice-${tone}`} role={isAlert ? 'alert' : undefined}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
