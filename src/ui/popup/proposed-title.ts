import { titleOf } from '../../domain/case/proposed-title.ts';
import type { Offer } from '../../domain/shop/shop-reading.ts';
import type { Words } from '../../words/words.ts';
import type { Field } from './fields.ts';

/** The title that a new case is given until one is typed, by what the shopper left switched on. */
export function proposedTitle(
  words: Words,
  fields: readonly Field[],
  site: string,
  pageTitle: string,
  offer?: Offer,
): string {
  const textOf = (name: Field['name']): string => {
    const field = fields.find((one) => one.name === name && one.on);
    return field?.value?.kind === 'text' ? field.value.text : '';
  };
  return titleOf(
    {
      merchant: textOf('merchant'),
      orderNumber: textOf('orderNumber'),
      item: offer?.name?.value,
      site,
      pageTitle,
    },
    {
      withOrder: (who, orderNumber) => words.say('popup.case.titleWithOrder', { who, orderNumber }),
      withItem: (who, item) => words.say('popup.case.titleWithItem', { who, item }),
      untitled: words.say('popup.case.untitled'),
    },
  );
}
