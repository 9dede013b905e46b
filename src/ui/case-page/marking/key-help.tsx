import { Fold } from '../../kit/fold.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { TOOLS } from './tool.ts';

/** What each key does, one click away. */
export function KeyHelp() {
  const words = useWords();
  const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
    [['1', '…', String(TOOLS.length)], words.say('marking.keys.tools')],
    [['Enter'], words.say('marking.keys.add')],
    [['Tab'], words.say('marking.keys.next')],
    [['← → ↑ ↓'], words.say('marking.keys.move')],
    [['Shift', '← → ↑ ↓'], words.say('marking.keys.resize')],
    [['Delete'], words.say('marking.keys.remove')],
    [['Ctrl+Z', 'Ctrl+Shift+Z'], words.say('marking.keys.undo')],
    [['+', '-', '0'], words.say('marking.keys.zoom')],
  ];
  return (
    <Fold summary={words.say('marking.keys.title')}>
      {() => (
        <dl class="key-help small">
          {keys.map(([names, does]) => (
            <div key={does}>
              <dt dir="ltr">
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      )}
    </Fold>
  );
}
