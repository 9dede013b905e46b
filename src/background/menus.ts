import { commandOf, DIRECT_WAYS } from '../domain/capture/direct-ways.ts';
import { setMenu } from '../platform/menus.ts';
import { chosenWords } from './chosen-words.ts';

// One after the other: two at once would make lines that are there already.
let last: Promise<void> = Promise.resolve();

/** Makes the context menu anew, in the language as it is chosen now. Resolves when it stands. */
export function showMenu(): Promise<void> {
  last = last.then(async () => {
    const words = await chosenWords();
    const items = DIRECT_WAYS.map((way) => ({
      id: commandOf(way),
      title: words.say(`commands.${way}`),
      needsSelection: way === 'selection',
    }));
    await setMenu(words.say('app.name'), items);
  }, undefined);
  // A menu that could not be made is made at the next occasion.
  last = last.catch(console.error);
  return last;
}
