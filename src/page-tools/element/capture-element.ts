import { onStage } from '../on-page/stage.ts';
import type { Tool } from '../session.ts';
import { type ElementChoice, setElementChoice } from './element-choice.ts';
import { walkElement } from './walk-element.ts';

/** A part of the page, chosen by pointing at it, growing and shrinking it; all of it, also what is out of sight. */
export const captureElement: Tool = (window, session) => {
  const { pickElement, grow, shrink, capturing } = session.words.texts;
  let choice: ElementChoice | undefined;
  return onStage(
    window,
    session,
    {
      text: pickElement,
      buttons: [
        { label: grow, onPress: () => choice?.grow() },
        { label: shrink, onPress: () => choice?.shrink() },
      ],
    },
    (stage) => {
      choice = setElementChoice(window, stage, pickElement);
      return choice;
    },
    (element, stage) => {
      stage.bar.say(capturing);
      return walkElement(window, session, element);
    },
  );
};
