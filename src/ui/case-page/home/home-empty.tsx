import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { OpenSample } from '../sample/open-sample.tsx';
import { EmptyPicture } from './empty-picture.tsx';
import { NewCase } from './new-case.tsx';
import { useAddingCase } from './use-adding-case.ts';

/** What is shown before there is any case: how to start, in one screen. */
export function HomeEmpty() {
  const words = useWords();
  const adding = useAddingCase();
  return (
    <div class="home-empty">
      <EmptyPicture />
      <div class="home-empty-words">
        <ScreenTitle title={words.say('home.title')}>{words.say('home.empty.title')}</ScreenTitle>
        <p class="home-empty-lead">{words.say('home.empty.lead')}</p>
        <section class="home-empty-steps" aria-labelledby="how-to-start">
          <h2 id="how-to-start">{words.say('home.empty.steps')}</h2>
          <ol>
            <li>{words.say('home.empty.step1')}</li>
            <li>{words.say('home.empty.step2')}</li>
            <li>{words.say('home.empty.step3')}</li>
          </ol>
        </section>
        <p class="home-empty-private small">
          <Icon name="check" />
          {words.say('home.empty.private')}
        </p>
        {adding.isAdding ? (
          <NewCase onCancel={adding.shut} onBack={adding.open} />
        ) : (
          <div class="form-acts">
            <OpenSample />
            <Button look="quiet" icon="plus" buttonRef={adding.button} onPress={adding.open}>
              {words.say('home.empty.byHand')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
