import './button.css';
import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type Look = 'plain' | 'primary' | 'quiet';

interface Common {
  readonly look?: Look;
  readonly small?: boolean;
  readonly icon?: IconName;
  /** Shows the icon alone; the words stay as its name. */
  readonly iconOnly?: boolean;
  readonly children: ComponentChildren;
}

interface ButtonProps extends Common {
  readonly onPress?: () => void;
  /** Sends its form. */
  readonly submit?: boolean;
  /** Something is under way: stays focusable, says so, and does nothing when pressed. */
  readonly busy?: boolean;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly controls?: string;
  /** Words that a pointer resting on an icon brings up. */
  readonly title?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

const classesOf = ({ look = 'plain', small, iconOnly }: Common): string =>
  ['button', look !== 'plain' && `button-${look}`, small && 'button-small', iconOnly && 'button-icon']
    .filter(Boolean)
    .join(' ');

const insideOf = ({ icon, iconOnly, children }: Common): ComponentChildren => (
  <>
    {icon && <Icon name={icon} />}
    {iconOnly ? <span class="unseen">{children}</span> : children}
  </>
);

/** A button. `primary` is for the one next action of a screen. */
export function Button(props: ButtonProps) {
  const { onPress, submit = false, busy = false } = props;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={classesOf(props)}
      aria-disabled={busy || undefined}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      aria-controls={props.controls}
      title={props.title}
      ref={props.buttonRef ?? null}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {insideOf(props)}
    </button>
  );
}

interface LinkProps extends Common {
  readonly href: string;
  /** Name of the file that the link saves. */
  readonly download?: string;
  /** Opens beside what is shown, which stays. */
  readonly newTab?: boolean;
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink(props: LinkProps) {
  return (
    <a
      class={classesOf(props)}
      href={props.href}
      download={props.download}
      target={props.newTab ? '_blank' : undefined}
      rel={props.newTab ? 'noreferrer' : undefined}
    >
      {insideOf(props)}
    </a>
  );
}
