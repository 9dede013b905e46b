import type { PersonalPlace } from '../../domain/capture/mark.ts';
import type { Message } from '../../domain/capture/message.ts';
import type { Point, Rect } from '../../domain/capture/pieces.ts';
import { areaOf, overlapOf } from '../../domain/capture/rect-arithmetic.ts';
import type { SoFar } from '../../domain/capture/so-far.ts';
import type { ClipReason, Remark } from '../../domain/capture/verdict.ts';
import { chatRemarks } from '../../domain/conversation/chat-text.ts';
import { fillNames, fillSides } from '../../domain/conversation/fill-names.ts';
import { MergedReadings } from '../../domain/conversation/merge-readings.ts';
import { real } from '../../domain/page/real.ts';
import { placesIn } from '../../page-reader/places/places-in.ts';
import { inPicture } from '../on-page/window-pixels.ts';
import { NotTaken, type Session } from '../session.ts';
import { takeOne } from '../try-again.ts';
import { inSight } from '../walk/in-sight.ts';
import { asksForOlder } from './asks-for-older.ts';
import type { Chat } from './find-chat.ts';
import { inTop } from './frame-chain.ts';
import { type Begun, goToStart } from './go-to-start.ts';
import { ElementNumbers, type ListLook, lookAtList } from './look-at-list.ts';
import { PictureStack } from './picture-stack.ts';
import { SameChat } from './same-chat.ts';
import { ListSettling } from './settle-list.ts';

/** What one conversation may hold and cost. */
const MOST_MESSAGES = 5_000;
const MOST_PICTURES = 200;
const MOST_STEPS = 2_000;
const WALK_AT_MOST_MS = 5 * 60_000;
/** What two views share: so much that the messages on the border are seen in both. */
const SHARED = 0.2;
const NEW_WITHIN_MS = 250;

/** A page that puts the list back to its place so often lets nobody get on. */
const HELD_AT_MOST = 2;
/** Why a conversation does not begin at its beginning. */
const CUT_AT_START: Partial<Record<Begun, ClipReason>> = { endless: 'keeps-growing', held: 'not-scrolled' };

/** The first message of a list: its element, and what it says. */
interface FirstItem {
  readonly element: Element | undefined;
  readonly words: string;
}

/** How a walk of a conversation went. */
export interface ChatWalked {
  readonly messages: readonly Message[];
  readonly stack: PictureStack;
  readonly remarks: readonly Remark[];
}

/** Walks a conversation from its start to its end, reading and taking a picture of each view. */
export class ChatWalk {
  readonly #top: Window;
  readonly #chat: Chat;
  readonly #session: Session;
  readonly #settling: ListSettling;
  readonly #merged = new MergedReadings();
  readonly #stack = new PictureStack();
  readonly #numbers = new ElementNumbers();
  readonly #onCount: (count: number) => void;
  readonly #same: SameChat;
  /** How many messages the pictures show to their ends, those of this view, and whether a view after it has none. */
  #pictured = 0;
  #shown = 0;
  #hasUnpictured = false;
  #lastOffset = 0;
  #wasEmpty = false;
  /** Why the conversation does not begin at its beginning. */
  #older: ClipReason | undefined;

  constructor(top: Window, chat: Chat, session: Session, onCount: (count: number) => void) {
    this.#top = top;
    this.#chat = chat;
    this.#session = session;
    this.#onCount = onCount;
    this.#settling = new ListSettling(chat.window, chat.scroller, session.stopped);
    this.#same = new SameChat(chat.scroller, this.#look, this.#rest);
  }

  /** Walks. Throws `WorkerGone`. */
  async run(): Promise<ChatWalked> {
    const { scroller } = this.#chat;
    const goHome = scroller.remember();
    const begun = await goToStart(scroller, this.#settling, this.#session.stopped);
    // Stopped before anything was taken: what the shopper looked at is kept.
    if (begun === 'stopped') goHome();
    const hasOlder = begun === 'start' && asksForOlder(this.#chat);
    this.#older = hasOlder ? 'not-loaded' : CUT_AT_START[begun];
    const first = this.#firstItem();
    const cut = await this.#walk();
    if (begun === 'start' && !this.#older && !cut && (await this.#hasGrownAtStart(first)))
      this.#older = 'keeps-growing';
    const messages = this.#messages();
    return { messages, stack: this.#stack, remarks: this.#remarks(messages.length, cut) };
  }

  /** What the first message of the list is and says, of those that the page holds now. */
  #firstItem(): FirstItem {
    const { conversation, scroller } = this.#chat;
    const element = conversation.items(scroller.scope).find((item) => conversation.read(item) !== undefined);
    return { element, words: element ? (real(element).textContent ?? '') : '' };
  }

  /** Whether older messages came while the list was walked: it is gone back to its start, and another one is first. */
  async #hasGrownAtStart(first: FirstItem): Promise<boolean> {
    const { scroller } = this.#chat;
    if (scroller.maxOffset() < 1) return this.#isOther(first);
    scroller.scrollTo(0);
    await this.#rest();
    return scroller.offset() > 1 || this.#isOther(first);
  }

  #isOther({ element, words }: FirstItem): boolean {
    const now = this.#firstItem();
    // Virtual lists use their elements again; others write the time of a message anew.
    return now.element !== element && now.words !== words;
  }

  #messages(): Message[] {
    return fillSides(fillNames(this.#merged.messages(), this.#chat.conversation.namesAt));
  }

  #remarks(count: number, cut?: ClipReason): Remark[] {
    const { missed } = this.#settling;
    const { breaks, size } = this.#stack;
    const isTextOnly = this.#hasUnpictured && count > this.#pictured;
    return [
      ...chatRemarks(count, this.#merged.gaps()),
      ...(isTextOnly ? [{ is: 'pictures-until', message: this.#pictured, of: count } as const] : []),
      ...(this.#older ? [{ is: 'older-missing', why: this.#older } as const] : []),
      ...(cut ? [{ is: 'clipped', atPx: Math.round(size.height), why: cut } as const] : []),
      ...(missed > 0 ? [{ is: 'still-loading', pictures: missed } as const] : []),
      ...(breaks > 0 ? [{ is: 'gap-between-pictures', count: breaks } as const] : []),
    ];
  }

  async #walk(): Promise<ClipReason | undefined> {
    const { scroller } = this.#chat;
    const { stopped } = this.#session;
    const startedMs = performance.now();
    let [reached, height, held] = [-1, 0, 0];
    for (let step = 0; step < MOST_STEPS; step += 1) {
      if (!(await inSight(this.#top, stopped)) && !stopped.aborted) return 'page-left';
      await this.#rest();
      if (!real(scroller.scope).isConnected || (await this.#same.isAnother())) return 'page-left';
      const movedPx = this.#read();
      if (!(await this.#take(movedPx))) return 'page-left';
      if (stopped.aborted) return 'stopped';
      if (this.#merged.count >= MOST_MESSAGES || performance.now() - startedMs > WALK_AT_MOST_MS)
        return 'too-long';
      if (await this.#isAtEnd()) {
        const isTold = this.#merged.count > this.#pictured;
        return this.#hasUnpictured && !isTold ? 'too-long' : undefined;
      }
      const before = scroller.offset();
      const isHeld = before <= reached && scroller.maxOffset() <= height + 1;
      held = isHeld ? held + 1 : 0;
      if (held >= HELD_AT_MOST) return 'not-scrolled';
      [reached, height] = [before, scroller.maxOffset()];
      scroller.scrollTo(before + Math.max(20, scroller.view().height * (1 - SHARED)));
    }
    return 'too-long';
  }

  readonly #look = (): ListLook => lookAtList(this.#chat.conversation, this.#chat.scroller, this.#numbers);

  readonly #rest = (): Promise<void> => this.#settling.rest(() => this.#look().isLacking);

  /** Reads this view; tells how far the list moved up since the last one, if anything tells it. */
  #read(): number | undefined {
    const { seen, otherNumbers } = this.#look();
    this.#same.note(seen);
    this.#merged.ignoreNumbers(otherNumbers);
    const added = this.#merged.add(seen, this.#chat.scroller.view().height);
    this.#onCount(this.#merged.count);
    const { height } = this.#chat.scroller.view();
    // A message ends where the next one begins; lists draw some more below what they show.
    this.#shown =
      this.#merged.count - seen.filter((_one, at) => (seen[at + 1]?.top ?? height + 1) > height).length;
    const offset = this.#chat.scroller.offset();
    const scrolledPx = offset - this.#lastOffset;
    const isEmpty = seen.length === 0;
    // By the messages that both views show; the list's own scrolling says it where there are none to go by.
    const movedPx = isEmpty || this.#wasEmpty ? scrolledPx : added.movedPx;
    [this.#lastOffset, this.#wasEmpty] = [offset, isEmpty];
    return movedPx;
  }

  async #isAtEnd(): Promise<boolean> {
    const { scroller } = this.#chat;
    const left = (): number => scroller.maxOffset() - scroller.offset();
    if (left() >= 2) return false;
    // Lists that load at their end as well do so when it comes in sight.
    await this.#settling.grows(NEW_WITHIN_MS);
    return left() < 2;
  }

  /** Takes the picture of this view. False when there was none to be had. */
  async #take(movedPx: number | undefined): Promise<boolean> {
    const { scroller } = this.#chat;
    if (this.#stack.count >= MOST_PICTURES) {
      this.#hasUnpictured = true;
      this.#session.tellProgress(this.#merged.count, null);
      return true;
    }
    const view = this.#chat.view();
    if (view.width < 1 || view.height < 1) return true;
    const { cut, at } = this.#stack.next(view, movedPx);
    this.#settling.noteMissingPictures();
    this.#stack.addPlaces(this.#look().inView.flatMap((row) => this.#placesOf(row, cut, at)));
    const done = this.#stack.count - 1;
    const steps = Math.ceil(scroller.maxOffset() / Math.max(1, view.height * (1 - SHARED))) + 1;
    const total = Math.max(done + 1, steps);
    return this.#tryTaking({ cut: inPicture(this.#top, cut), at, done, total, soFar: this.#soFar() });
  }

  #soFar(): SoFar {
    const messages = this.#messages();
    return { remarks: this.#remarks(messages.length), messages, places: this.#stack.places };
  }

  /** Where personal details of a message stand in the whole. */
  #placesOf(row: Element, cut: Rect, at: Point): PersonalPlace[] {
    const { window, frames } = this.#chat;
    const toWhole = (rect: DOMRect): Rect | undefined => {
      const seen = overlapOf(inTop(this.#top, frames, rect), cut);
      return areaOf(seen) > 0 ? { ...seen, x: seen.x - cut.x + at.x, y: seen.y - cut.y + at.y } : undefined;
    };
    return placesIn(window, toWhole, row);
  }

  async #tryTaking(step: Parameters<Session['take']>[0]): Promise<boolean> {
    try {
      await takeOne(this.#top, this.#session, () => ({ step: { ...step, isStill: this.#same.isStill } }));
      this.#pictured = this.#shown;
      return true;
    } catch (thrown) {
      if (thrown instanceof NotTaken) return false;
      throw thrown;
    }
  }
}
