import { formatDay, formatMoney } from '../../words/format.ts';
import { STYLE } from '../pdf/style.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import { askedOf } from '../told-summary.ts';
import { isolated, type Section, shownLine } from './section.ts';

/** Below the head of the first page: the parties, the order, the sum and what is asked for, a paragraph each. */
export function writeCover(section: Section): void {
  const { flow, words } = section;
  flow.y += 10;
  for (const [key, lines] of [
    ['parties', partiesOf(section)],
    ['order', orderOf(section)],
    ['sum', sumOf(section)],
    ['asked', askedOf(section)],
  ] as const) {
    if (lines.length === 0) continue;
    flow.y += 8;
    flow.subheading(words.say(`document.${key}`), STYLE.kind, STYLE.body.leading * lines.length, 1);
    for (const line of lines) flow.paragraph(line, STYLE.body, 1);
  }
}

function partiesOf({ words, model }: Section): string[] {
  const { customer, purchase } = model;
  const named = (text: string): string => isolated(shownLine(words, text, MAX_TITLE));
  return [
    ...(customer ? [words.say('document.customer', { name: named(customer) })] : []),
    ...(purchase.merchant ? [words.say('document.business', { name: named(purchase.merchant) })] : []),
  ];
}

function orderOf({ words, model }: Section): string[] {
  const { orderNumber, transactionDate, items = [] } = model.purchase;
  const number = orderNumber && isolated(shownLine(words, orderNumber, MAX_TITLE));
  const day = transactionDate && formatDay(words.language, transactionDate);
  const order =
    number && day
      ? words.say('document.orderOf', { number, day })
      : number
        ? words.say('document.orderNumber', { number })
        : day && words.say('document.orderDay', { day });
  const named = items.map(({ name, quantity }) =>
    isolated(shownLine(words, quantity && quantity > 1 ? `${quantity} × ${name}` : name, MAX_TITLE)),
  );
  return [...(order ? [order] : []), ...(named.length > 0 ? [named.join(', ')] : [])];
}

function sumOf({ words, model }: Section): string[] {
  const { total } = model.purchase;
  const say = (minor: number, currency: string): string =>
    isolated(formatMoney(words.language, { minor, currency }));
  return [
    ...(total ? [words.say('document.price', { sum: say(total.minor, total.currency) })] : []),
    ...model.money.flatMap(({ currency, won, atStake }) => [
      ...(won > 0 ? [words.say('document.cameBack', { sum: say(won, currency) })] : []),
      ...(won > 0 && atStake > 0 ? [words.say('document.atStake', { sum: say(atStake, currency) })] : []),
    ]),
  ];
}
