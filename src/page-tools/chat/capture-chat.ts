import type { WalkOutcome } from '../../domain/capture/page-tools.ts';
import type { Remark } from '../../domain/capture/verdict.ts';
import { chatText } from '../../domain/conversation/chat-text.ts';
import { real } from '../../domain/page/real.ts';
import { loadingPictures } from '../../page-reader/in-window.ts';
import { readVisibleText } from '../../page-reader/read-page-facts.ts';
import { visibleSize } from '../../page-reader/visible-size.ts';
import { showBar } from '../on-page/bar.ts';
import { rememberFocus } from '../on-page/focus.ts';
import { placesInside } from '../on-page/places-inside.ts';
import { keepCopyOfStart, withWantedCopy } from '../page-copy/wanted-copy.ts';
import type { Session, Tool } from '../session.ts';
import { takeOne } from '../try-again.ts';
import { holdStill } from '../walk/hold-still.ts';
import { type Chat, findChat } from './find-chat.ts';
import { ChatWalk } from './walk-chat.ts';

/**
 * The conversation on the page, message by message, with pictures of all of it. Where none can be read (it stands in a
 * frame of another site) one picture of what is visible, and a verdict that says so.
 */
export const captureChat: Tool = async (window, session) => {
  const chat = chatIn(window);
  keepCopyOfStart((chat?.window ?? window).document, session);
  return chat ? walkChat(window, chat, session) : pictureOnly(window, session);
};

/** A page can put elements in the place of the functions of its own document; it is shown as a picture then. */
function chatIn(window: Window): Chat | undefined {
  try {
    return findChat(window);
  } catch (thrown) {
    console.error(thrown);
    return undefined;
  }
}

async function walkChat(top: Window, chat: Chat, session: Session): Promise<WalkOutcome> {
  const { texts } = session.words;
  const giveFocusBack = rememberFocus(top);
  const goHome = chat.scroller.remember();
  const letGo = holdStill([top, chat.window], () => session.stop());
  const bar = showBar(top, session.words, {
    text: `${texts.capturing} ${texts.escapeStops}`,
    buttons: [{ label: texts.stop, onPress: () => session.stop() }],
  });
  try {
    // A conversation that is partly below the window's edge has no picture of that part.
    if (chat.scroller.element !== chat.conversation.list || chat.scroller.maxOffset() === 0) {
      real(chat.scroller.element).scrollIntoView({
        block: 'nearest',
        inline: 'nearest',
        behavior: 'instant',
      });
    }
    const walk = new ChatWalk(top, chat, session, (count) => bar.tellCount(String(count)));
    const { messages, stack, remarks } = await walk.run();
    const { text, textClipped } = chatText(messages);
    return withWantedCopy(chat.window.document, session, {
      verdict: { remarks: [...remarks, ...clippedRemark(textClipped)] },
      text,
      textClipped,
      whole: stack.size,
      messages,
      places: stack.places,
    });
  } finally {
    goHome();
    bar.remove();
    letGo();
    giveFocusBack();
  }
}

async function pictureOnly(window: Window, session: Session): Promise<WalkOutcome> {
  const { step, text, pictures } = await takeOne(window, session, () => lookAt(window));
  const { cut: view, soFar } = step;
  return withWantedCopy(window.document, session, {
    verdict: {
      remarks: [
        { is: 'picture-only' },
        ...(pictures > 0 ? [{ is: 'still-loading', pictures } as const] : []),
        ...clippedRemark(text.textClipped),
      ],
    },
    ...text,
    whole: { width: view.width, height: view.height },
    places: soFar.places,
  });
}

function lookAt(window: Window) {
  const cut = { x: 0, y: 0, ...visibleSize(window) };
  const text = readVisibleText(window.document);
  const pictures = loadingPictures(window, cut);
  const remarks: Remark[] = [
    { is: 'picture-only' },
    ...(pictures > 0 ? [{ is: 'still-loading', pictures } as const] : []),
    ...clippedRemark(text.textClipped),
  ];
  const soFar = { remarks, ...text, places: placesInside(window, cut, cut) };
  return { text, pictures, step: { cut, at: { x: 0, y: 0 }, done: 0, total: 1, soFar } };
}

const clippedRemark = (isClipped: boolean): Remark[] => (isClipped ? [{ is: 'text-clipped' }] : []);
