import './broken.css';
import { Component, type ComponentChildren } from 'preact';
import { Button, ButtonLink } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  /** Where a backup is made. */
  readonly backup: { readonly href: string; readonly newTab?: boolean };
  readonly children: ComponentChildren;
}

interface State {
  readonly isBroken: boolean;
}

/** Around what is drawn: where that throws, this says so in its place, instead of an empty page. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false };

  static override getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override componentDidCatch(thrown: unknown): void {
    console.error(thrown);
  }

  override render({ backup, children }: Props) {
    return this.state.isBroken ? <Broken backup={backup} /> : children;
  }
}

function Broken({ backup }: Pick<Props, 'backup'>) {
  const words = useWords();
  return (
    <div class="broken">
      <Notice tone="late" urgent title={words.say('common.broken.title')}>
        <p>{words.say('common.broken.text')}</p>
        <div class="form-acts">
          <Button look="primary" onPress={() => location.reload()}>
            {words.say('common.reload')}
          </Button>
          <ButtonLink icon="download" {...backup}>
            {words.say('common.broken.backup')}
          </ButtonLink>
        </div>
      </Notice>
    </div>
  );
}
