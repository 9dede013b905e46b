import type { Finding } from '../../domain/detect/finding.ts';
import type { Words } from '../../words/words.ts';
import { showText } from '../kit/show-text.ts';

/** What is said when the pointer rests on a value of the page: what told it, and the words it was read from. */
export const sourceText = (
  say: Words['say'],
  source: Pick<Finding<unknown>, 'foundIn' | 'excerpt'> | undefined,
): string | undefined =>
  source && `${say(`popup.found.from.${source.foundIn}`)}\n${showText(source.excerpt, 160)}`;
