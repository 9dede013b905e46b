import { Button } from '../../kit/button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { useWords } from '../../kit/words-provider.tsx';

interface Props {
  readonly facts: readonly string[];
  readonly nameOf: (fact: string) => string;
  readonly busy: boolean;
  /** It is to be asked again. */
  readonly onAsk: (fact: string) => void;
}

/** What the shopper does not know: not asked again by itself, but whenever it is wanted. */
export function UnknownFacts({ facts, nameOf, busy, onAsk }: Props) {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <Fold summary={words.say('ask.unknown.title')}>
      {() => (
        <ul class="unknown-facts">
          {facts.map((fact) => (
            <li key={fact}>
              <span>{nameOf(fact)}</span>
              <Button look="quiet" small busy={busy} onPress={() => onAsk(fact)}>
                {words.say('ask.unknown.ask')}
                <span class="unseen">: {nameOf(fact)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
