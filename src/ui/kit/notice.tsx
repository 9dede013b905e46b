import './notice.css';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface Props {
  readonly tone?: 'plain' | 'calm' | 'good' | 'warn' | 'late';
  /** For a narrow place. */
  readonly small?: boolean;
  readonly title?: string;
  /** Said at once by screen readers: for what has just gone wrong. */
  readonly urgent?: boolean;
  readonly children: ComponentChildren;
}

const SIGNS = { plain: 'info', calm: 'info', good: 'check', warn: 'alert', late: 'alert' } as const;

/** Something that has to be known here, with what can be done about it. */
export function Notice({ tone = 'plain', small = false, title, urgent = false, children }: Props) {
  const classes = ['notice', tone !== 'plain' && `notice-${tone}`, small && 'notice-small'].filter(Boolean);
  return (
    <div class={classes.join(' ')} role={urgent ? 'alert' : undefined}>
      <Icon name={SIGNS[tone]} />
      <div class="notice-body">
        {title && <strong class="notice-title">{title}</strong>}
        {children}
      </div>
    </div>
  );
}
