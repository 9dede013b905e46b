import { real } from '../page/real.ts';
import { commonAncestor } from './common-ancestor.ts';
import { type Conversation, knownConversation } from './conversation.ts';
import { guessConversation } from './guess-conversation.ts';
import { KNOWN_SHAPES } from './known-shapes.ts';

const MOST_SAMPLED = 20;

/**
 * Conversations in a document or an open shadow root: those of known systems, and one that is guessed where there are
 * none. Looks, asks nothing of the layout, changes nothing; never throws.
 */
export function findConversations(root: ParentNode): Conversation[] {
  try {
    const known = KNOWN_SHAPES.flatMap((shape) => {
      const items = [...real(root).querySelectorAll(shape.item)];
      const list = commonAncestor(items);
      if (!list) return [];
      const conversation = knownConversation(shape, list);
      return items.slice(0, MOST_SAMPLED).some((item) => conversation.read(item)) ? [conversation] : [];
    });
    if (known.length > 0) return known;
    const guessed = guessConversation(root);
    return guessed ? [guessed] : [];
  } catch {
    // A page can make any of its own elements throw.
    return [];
  }
}
