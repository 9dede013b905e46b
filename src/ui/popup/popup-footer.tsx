import './popup-footer.css';
import type { CallInput } from '../../contract/calls.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../kit/words-provider.tsx';

interface Props {
  /** Number of open cases; undefined until it is known. */
  readonly count: number | undefined;
  /** The case that a save would go to. */
  readonly caseId: string | undefined;
  readonly onShow: (place: CallInput<'case.show'>) => void;
  /** Writes a call or chat down; absent while something else is being done. */
  readonly onContact: (() => void) | undefined;
}

/** The ways out to the full page. */
export function PopupFooter({ count, caseId, onShow, onContact }: Props) {
  const { say } = useWords();
  return (
    <footer class="popup-footer">
      {caseId !== undefined && (
        <Button look="quiet" small onPress={() => onShow({ caseId })}>
          {say('popup.footer.openCase')}
        </Button>
      )}
      {onContact && (
        <Button look="quiet" small icon="phone" onPress={onContact}>
          {say('contact.title')}
        </Button>
      )}
      <Button look="quiet" small onPress={() => onShow({})}>
        {count ? say('popup.footer.allCases', { count }) : say('popup.footer.cases')}
      </Button>
    </footer>
  );
}
