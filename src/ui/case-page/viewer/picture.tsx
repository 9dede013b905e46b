interface Props {
  readonly address: string;
  readonly name: string;
  /** In its own size, to be scrolled; else as large as the window allows. */
  readonly isActual: boolean;
}

/** The screenshot itself. The place around it takes the focus, so that the keyboard can scroll it. */
export function Picture({ address, name, isActual }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard
    <section class="viewer-picture-scroll" aria-label={name} tabIndex={0} dir="ltr">
      <img class={isActual ? 'viewer-actual' : 'viewer-fit'} src={address} alt={name} />
    </section>
  );
}
