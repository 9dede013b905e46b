import { isInVolume, volumeOf } from '../../domain/export/volumes.ts';
import { appendixName } from '../appendix-name.ts';
import { STYLE } from '../pdf/style.ts';
import type { Cell } from '../pdf/table.ts';
import { appendixDestination, type Section } from './section.ts';

/** The name of an appendix as a link to it; of one in another volume the volume is named. */
export function appendixLink({ words, model }: Section, number: number): Cell {
  const text = appendixName(words, number);
  const { volume } = model;
  if (volume && !isInVolume(volume, number))
    return [
      { text, style: STYLE.cellStrong },
      { text: words.say('document.inVolume', { number: volumeOf(volume, number) }), style: STYLE.small },
    ];
  return [{ text, style: STYLE.link, goTo: { name: appendixDestination(number), says: text } }];
}

/** The name by which links find an entry, by its place on the timeline. */
const entryDestination = (index: number): string => `entry-${index + 1}`;

/** Marks where an entry stands, so that its appendix leads back to it. */
export function markEntry({ flow }: Section, index: number): (place: { readonly top: number }) => void {
  let isMarked = false;
  return ({ top }) => {
    // What is parted over two pages is found where it begins.
    if (!isMarked)
      flow.pdf.addNamedDestination(entryDestination(index), 'XYZ', null, Math.max(0, top - 30), null);
    isMarked = true;
  };
}

/** The way back to an entry. */
export const wayToEntry = (
  index: number,
  says: string,
): { readonly name: string; readonly says: string } => ({
  name: entryDestination(index),
  says,
});
