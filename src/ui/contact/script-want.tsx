import { useLayoutEffect, useRef } from 'preact/hooks';
import { WANTED_OUTCOMES } from '../../domain/case/case.ts';
import { Button } from '../kit/button.tsx';
import { ToggleChip } from '../kit/toggle-chip.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { focusIfLost } from './focus-if-lost.ts';
import type { ShownScript } from './use-script.ts';

interface Props {
  readonly script: ShownScript;
  /** Nobody said yet what is wanted. */
  readonly isAsked: boolean;
  readonly locked: boolean;
}

/** Asks for the one thing that is wanted; once it was chosen here it can be taken back here. */
export function ScriptWant({ script, isAsked, locked }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(false);
  const { chosen } = script;
  // What was pressed gives way to what comes next.
  useLayoutEffect(() => {
    if (wasPressed.current) focusIfLost(box.current?.querySelector('button'));
    wasPressed.current = false;
  }, [isAsked]);
  const press = (act: () => void) => (): void => {
    if (locked) return;
    wasPressed.current = true;
    act();
  };
  return (
    <div ref={box} role="status">
      {isAsked ? (
        <fieldset class="script-answers">
          <legend class="field-label">{words.say('script.chooseWant')}</legend>
          {WANTED_OUTCOMES.map((outcome) => (
            <ToggleChip key={outcome} isOn={false} onPress={press(() => script.want(outcome))}>
              {words.say(`wanted.outcomes.${outcome}`)}
            </ToggleChip>
          ))}
        </fieldset>
      ) : (
        chosen && (
          <p class="script-chosen small muted">
            {words.say('script.wantKept', { outcome: words.say(`wanted.outcomes.${chosen}`) })}
            <Button look="quiet" small icon="undo" onPress={press(script.unwant)}>
              {words.say('common.undo')}
            </Button>
          </p>
        )
      )}
    </div>
  );
}
