import { CONTACT_FACTS, isAddressFact } from '../../domain/case/purchase.ts';
import type { Volume } from '../../domain/export/volumes.ts';
import { formatDay, formatMoment, formatMoney } from '../../words/format.ts';
import { purchaseChannel, purchaseKind } from '../../words/purchase-kind.ts';
import { appendixMark } from '../appendix-name.ts';
import { COLOUR, STYLE } from '../pdf/style.ts';
import type { Cell } from '../pdf/table.ts';
import { drawTable } from '../pdf/table.ts';
import { MAX_TITLE, MAX_URL } from '../text/clean-text.ts';
import type { Section } from './section.ts';
import { isolated, shownLine } from './section.ts';

/** The case's name as the document writes it. */
export function shownTitle({ words, model }: Pick<Section, 'words' | 'model'>): string {
  return shownLine(words, model.title, MAX_TITLE) || words.say('report.untitled');
}

/** The head of the first page: what this is, the case's name, when it was made and how much is in it. */
export function writeTitle(section: Section): void {
  const { flow, words, model } = section;
  flow.tint({ inset: 0, width: 34 }, flow.y - 14, 4, COLOUR.folder);
  flow.paragraph(words.say('report.kind'), STYLE.kind, 2);
  flow.heading(shownTitle(section), 1, STYLE.title);
  flow.y += 4;
  const made = words.say('report.made', { when: formatMoment(words.language, model.generatedAt) });
  const entries = words.say('report.entries', { count: model.timeline.length });
  const appendices = words.say('report.appendices', { count: model.appendices.length });
  flow.paragraph([made, entries, appendices].join(' · '), STYLE.lead, 0);
  if (model.volume) writeVolumeLines(section, model.volume);
}

/** Which volume this is, and what the others hold. */
function writeVolumeLines({ flow, words }: Section, { number, ranges }: Volume): void {
  flow.y += 10;
  flow.paragraph(words.say('document.volume', { number, count: ranges.length }), STYLE.strong, 4);
  for (const [index, { from, to }] of ranges.entries()) {
    const holds = [
      ...(index === 0 ? [words.say('document.volumeStory')] : []),
      ...(to >= from
        ? [
            from === to
              ? words.say('document.volumeAppendix', { from: appendixMark(words, from) })
              : words.say('document.volumeAppendices', {
                  from: appendixMark(words, from),
                  to: appendixMark(words, to),
                }),
          ]
        : []),
      ...(index === ranges.length - 1 ? [words.say('document.volumeEnd')] : []),
    ];
    const line = words.say('document.volumeHolds', { number: index + 1, holds: holds.join(', ') });
    flow.paragraph(line, index + 1 === number ? STYLE.bodyStrong : STYLE.body, 1);
  }
  if (number > 1) flow.paragraph(words.say('document.volumeContents'), STYLE.small);
}

/** Parties, order, sum, dates: each fact on a line, said to be unknown when it is. */
export function writePurchase({ flow, words, model }: Section): void {
  const { purchase } = model;
  const { language } = words;
  const unknown = { text: words.say('report.purchase.unknown'), style: STYLE.label };
  const row = (label: string, value: string | undefined): readonly Cell[] => [
    [{ text: label, style: STYLE.label }],
    [value ? { text: value, style: STYLE.value } : unknown],
  ];
  const dayOr = (day: typeof purchase.receivedDate, absent: string): string | undefined =>
    day === null ? absent : day && formatDay(language, day, 'long');
  // What helps to reach the business: nothing hangs on it, so what is not known is not mentioned.
  const contactRows = CONTACT_FACTS.flatMap((fact) => {
    const value = purchase[fact];
    const limit = isAddressFact(fact) ? MAX_URL : MAX_TITLE;
    return value ? [row(words.say(`report.purchase.${fact}`), isolated(shownLine(words, value, limit)))] : [];
  });
  const named = (purchase.items ?? []).map(({ name, quantity }) =>
    isolated(
      shownLine(words, quantity !== undefined && quantity > 1 ? `${quantity} × ${name}` : name, MAX_TITLE),
    ),
  );
  const itemRows = named.length > 0 ? [row(words.say('report.purchase.items'), named.join(', '))] : [];
  flow.sectionHeading(words.say('report.purchase.title'), 220);
  const labelWidth = 150;
  drawTable(
    flow,
    [{ width: labelWidth }, { width: flow.width - labelWidth }],
    [
      row(
        words.say('report.purchase.merchant'),
        purchase.merchant && isolated(shownLine(words, purchase.merchant, MAX_TITLE)),
      ),
      row(
        words.say('report.purchase.orderNumber'),
        purchase.orderNumber && isolated(shownLine(words, purchase.orderNumber, MAX_TITLE)),
      ),
      row(
        words.say('report.purchase.total'),
        purchase.total && isolated(formatMoney(language, purchase.total)),
      ),
      ...itemRows,
      row(words.say('report.purchase.kind'), purchaseKind(words, purchase)),
      row(words.say('report.purchase.channel'), purchaseChannel(words, purchase)),
      row(words.say('report.purchase.transactionDate'), dayOr(purchase.transactionDate, '')),
      row(
        words.say('report.purchase.receivedDate'),
        dayOr(purchase.receivedDate, words.say('report.purchase.notReceived')),
      ),
      row(
        words.say('report.purchase.disclosureDate'),
        dayOr(purchase.disclosureDate, words.say('report.purchase.neverDisclosed')),
      ),
      ...contactRows,
    ],
  );
}
