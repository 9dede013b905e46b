import { useEffect, useState } from 'preact/hooks';
import { changeSettings, onSettingsChange, readSettings } from '../../../platform/settings.ts';
import { Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/check-field.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { ACTION_IDS, ACTION_PLACES, ACTIONS, type ActionId, keysOf } from './actions.ts';
import { KeysShown } from './keys-shown.tsx';

interface Props {
  readonly onClose: () => void;
}

/** All keys of the case page, and the choice to have none of those that are one letter. */
export function KeySheet({ onClose }: Props) {
  const words = useWords();
  return (
    <Dialog labelledBy="keys-title" look="high" onClose={onClose}>
      <div class="keys-head">
        <h2 id="keys-title">{words.say('keys.title')}</h2>
        <Button look="quiet" iconOnly icon="close" onPress={onClose}>
          {words.say('common.close')}
        </Button>
      </div>
      <div class="keys-body">
        <div class="keys-lists">
          {ACTION_PLACES.map((place) => (
            <section key={place} aria-labelledby={`keys-${place}`}>
              <h3 id={`keys-${place}`} class="small muted">
                {words.say(`keys.places.${place}`)}
              </h3>
              <dl class="keys-list">
                {ACTION_IDS.filter((id) => ACTIONS[id].at === place && keysOf(id).length > 0).map((id) => (
                  <KeyRow key={id} id={id} />
                ))}
              </dl>
            </section>
          ))}
          <PlainKeys />
        </div>
      </div>
    </Dialog>
  );
}

function KeyRow({ id }: { readonly id: ActionId }) {
  const words = useWords();
  return (
    <div class="keys-row">
      <dt>{words.say(`keys.actions.${id}`)}</dt>
      <dd>
        {keysOf(id).map((key) => (
          <KeysShown key={key.key} action={key} />
        ))}
      </dd>
    </div>
  );
}

function PlainKeys() {
  const words = useWords();
  const [isOn, setOn] = useState<boolean>();
  useEffect(() => {
    const read = (): void => {
      readSettings().then(
        ({ plainKeys }) => setOn(plainKeys !== false),
        (thrown: unknown) => console.error(thrown),
      );
    };
    read();
    return onSettingsChange(read);
  }, []);
  if (isOn === undefined) return null;
  const change = (checked: boolean): void => {
    setOn(checked);
    changeSettings({ plainKeys: checked ? undefined : false }).catch((thrown: unknown) => {
      console.error(thrown);
      setOn(!checked);
    });
  };
  return (
    <div class="keys-choice">
      <CheckField label={words.say('keys.plain')} checked={isOn} onChecked={change} />
      <p class="small muted">{words.say('keys.plainSays')}</p>
    </div>
  );
}
