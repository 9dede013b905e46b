import './fold.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

interface Props {
  readonly summary: ComponentChildren;
  /** Called once, when it is first opened. */
  readonly children: () => ComponentChildren;
}

/** Something that is one click away. What is inside is made only when it is opened. */
export function Fold({ summary, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="fold" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <Icon name="next" />
        {summary}
      </summary>
      {opened && children()}
    </details>
  );
}
