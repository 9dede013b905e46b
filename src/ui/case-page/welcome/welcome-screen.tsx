import './welcome.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whichBrowser } from '../../../platform/first-run.ts';
import { sampleOrderUrl } from '../../../platform/sample-order.ts';
import { shortcutOf } from '../../../platform/side-panel.ts';
import { listCases } from '../../../storage/queries.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { Icon, Mark } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { caseHash, homeHash } from '../frame/route.ts';
import { ScreenTitle } from '../frame/screen-title.tsx';

/** The introduction: three steps on one page, none of which has to be taken. */
export function WelcomeScreen() {
  const words = useWords();
  const live = useLive(
    async (db) => (await listCases(db)).find(({ facts }) => facts.sample)?.id ?? null,
    ['sample'],
  );
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    shortcutOf('_execute_action').then(setKeys, (thrown: unknown) => console.error(thrown));
  }, []);
  const sampleId = live.state === 'read' ? live.value : null;
  return (
    <div class="welcome">
      <div class="welcome-head">
        <div>
          <ScreenTitle title={words.say('welcome.title')}>{words.say('welcome.title')}</ScreenTitle>
          <p class="muted">{words.say('welcome.lead')}</p>
        </div>
        <ButtonLink look="quiet" href={homeHash}>
          {words.say('welcome.skip')}
        </ButtonLink>
      </div>
      <ol class="welcome-steps">
        <Step title={words.say('welcome.pin.title')}>
          <div class="welcome-pin" role="img" aria-label={words.say('welcome.pin.picture')}>
            <span class="welcome-puzzle" aria-hidden="true">
              <Icon name="puzzle" large />
            </span>
            <Icon name="next" />
            <span class="welcome-pinned" aria-hidden="true">
              <Mark />
            </span>
          </div>
          <p>{words.say(`welcome.pin.${whichBrowser()}`)}</p>
          {keys !== undefined && <p class="small muted">{words.say('welcome.pin.keys', { keys })}</p>}
        </Step>
        <Step title={words.say('welcome.trial.title')}>
          <p>{words.say('welcome.trial.lead')}</p>
          <div class="form-acts">
            <ButtonLink look={sampleId ? 'plain' : 'primary'} icon="external" href={sampleOrderUrl()} newTab>
              {words.say('welcome.trial.open')}
            </ButtonLink>
          </div>
          <div class="welcome-done" role="status">
            {sampleId && (
              <>
                <p>
                  <Icon name="check" />
                  {words.say('welcome.trial.done')}
                </p>
                <ButtonLink look="primary" href={caseHash(sampleId)}>
                  {words.say('welcome.trial.show')}
                </ButtonLink>
              </>
            )}
          </div>
        </Step>
        <Step title={words.say('welcome.kept.title')}>
          <ul class="welcome-kept">
            <li>{words.say('welcome.kept.here')}</li>
            <li>{words.say('welcome.kept.nothing')}</li>
            <li>{words.say('welcome.kept.asked')}</li>
            <li>{words.say('welcome.kept.gone')}</li>
          </ul>
          <div class="form-acts">
            <ButtonLink href={homeHash}>{words.say('welcome.finish')}</ButtonLink>
          </div>
        </Step>
      </ol>
    </div>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <li class="card welcome-step">
      <h2>{title}</h2>
      {children}
    </li>
  );
}
