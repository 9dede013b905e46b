import './fold.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface Props {
  readonly summary: ComponentChildren;
  /** Called once, when it is first opened. */
  readonly children: () => ComponentChildren;
  /** Open without a summary, where there is room: what is inside stays as it is when that changes. */
  readonly isFixedOpen?: boolean;
  /** Made at once also while it is shut: what is inside can open it, and answers keys. */
  readonly isMadeAtOnce?: boolean;
}

/** Something that is one click away. What is inside is made only when it is opened. */
export function Fold({ summary, children, isFixedOpen = false, isMadeAtOnce = false }: Props) {
  const [opened, setOpened] = useState(isFixedOpen);
  return (
    <details
      class={isFixedOpen ? 'fold fold-fixed' : 'fold'}
      {...(isFixedOpen && { open: true })}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>
        <Icon name="next" />
        {summary}
      </summary>
      {(opened || isFixedOpen || isMadeAtOnce) && children()}
    </details>
  );
}
