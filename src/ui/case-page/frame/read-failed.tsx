import { Button } from '../../kit/button.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { ScreenTitle } from './screen-title.tsx';

/** In the place of a screen whose data could not be read: that nothing of it was changed, and the way to try again. */
export function ReadFailed() {
  const words = useWords();
  const title = words.say('case.database.title');
  return (
    <div class="notice-screen">
      <ScreenTitle title={title}>{title}</ScreenTitle>
      <Notice tone="late" urgent>
        <p>{words.say('common.readFailed')}</p>
        <Button onPress={() => location.reload()}>{words.say('common.reload')}</Button>
      </Notice>
    </div>
  );
}
