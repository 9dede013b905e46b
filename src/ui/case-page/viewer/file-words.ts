import type { PartFacts } from '../../../domain/case/evidence.ts';
import type { Words } from '../../../words/words.ts';

/** What a file is called on screen. Pictures are counted from 1. */
export function fileWords(words: Words, { name, fileName, mediaType }: PartFacts, index: number): string {
  if (fileName !== undefined) return fileName;
  if (index === 0 && mediaType !== 'image/png') return words.say('case.viewer.fileNames.original');
  if (mediaType === 'image/png') return words.say('case.viewer.fileNames.picture', { number: index + 1 });
  if (name === 'messages.json') return words.say('case.viewer.fileNames.messages');
  if (name === 'places.json') return words.say('case.viewer.fileNames.places');
  return name === 'page.html' ? words.say('case.viewer.fileNames.page') : name;
}
