import './notice.css';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface Props {
  readonly tone?: 'plain' | 'good' | 'warn' | 'late';
  readonly title?: string;
  /** Said at once by screen readers: for what has just gone wrong. */
  readonly urgent?: boolean;
  readonly children: ComponentChildren;
}

/** Something that has to be known here, with what can be done about it. */
export function Notice({ tone = 'plain', title, urgent = false, children }: Props) {
  return (
    <div class={tone === 'plain' ? 'notice' : `notice notice-${tone}`} role={urgent ? 'alert' : undefined}>
      <Icon name={tone === 'good' ? 'check' : tone === 'plain' ? 'info' : 'alert'} />
      <div class="notice-body">
        {title && <strong class="notice-title">{title}</strong>}
        {children}
      </div>
    </div>
  );
}
