import type { CaptureFacts, DerivedFrom, EvidenceFacts } from '../../domain/case/evidence.ts';
import { filesOf } from '../../domain/case/files-of.ts';
import { hidesSomething } from '../../domain/marking/hides-something.ts';
import { withoutQuotes } from '../../domain/marking/without-quotes.ts';
import { whenTaken } from '../../words/capture-words.ts';
import { formatMoment } from '../../words/format.ts';
import { verdictSentences, wayWords } from '../../words/verdict-words.ts';
import type { Words } from '../../words/words.ts';
import { STYLE } from '../pdf/style.ts';
import type { Cell, CellText } from '../pdf/table.ts';
import { drawTable } from '../pdf/table.ts';
import { MAX_TITLE, MAX_URL } from '../text/clean-text.ts';
import type { TextStyle } from '../text/text-block.ts';
import type { Section } from './section.ts';
import { isolated, shownLine, shownText } from './section.ts';

const LABEL_WIDTH = 96;

/** What is known of a capture: the page, the moment, what it was meant to hold and holds, what was changed, its hash. */
export function writeAppendixFacts({ flow, words }: Section, facts: CaptureFacts): void {
  const row = (label: string, texts: readonly string[], style: TextStyle = STYLE.cell): readonly Cell[] => [
    [{ text: label, style: STYLE.small }],
    texts.map((text): CellText => ({ text, style })),
  ];
  const when = whenTaken(words, facts);
  const title = shownLine(words, facts.title, MAX_TITLE);
  const { derived } = facts;
  const isOneFile = filesOf(facts).length === 1;
  drawTable(
    flow,
    [{ width: LABEL_WIDTH }, { width: flow.width - LABEL_WIDTH }],
    [
      ...(title ? [row(words.say('report.appendix.title'), [title])] : []),
      row(words.say('report.appendix.url'), [isolated(shownLine(words, facts.url, MAX_URL))]),
      row(words.say('report.appendix.time'), [
        words.say('report.appendix.zone', { when, zone: facts.capturedAt.zone }),
      ]),
      row(words.say('report.appendix.way'), [wayWords(words, facts.way)]),
      ...(facts.verdict
        ? [row(words.say('report.appendix.verdict'), verdictTexts(words, facts), STYLE.cellStrong)]
        : []),
      ...derivedRows(words, facts).map(({ label, texts, style }) => row(label, texts, style)),
      ...(isOneFile
        ? [
            row(
              words.say(derived ? 'report.derived.copy' : 'report.appendix.hash'),
              [hash(words, facts.sha256)],
              STYLE.hash,
            ),
          ]
        : []),
    ],
  );
}

/** What was done to an original, and the hash of that; nothing of an original. */
export function derivedRows(
  words: Words,
  facts: EvidenceFacts,
): readonly { readonly label: string; readonly texts: readonly string[]; readonly style: TextStyle }[] {
  const { derived } = facts;
  if (!derived) return [];
  return [
    {
      label: words.say(hidesSomething(facts) ? 'report.derived.redacted' : 'report.derived.justMarked'),
      texts: derivedTexts(words, derived),
      style: STYLE.cell,
    },
    {
      label: words.say('report.derived.original'),
      texts: [hash(words, derived.sha256)],
      style: STYLE.hash,
    },
  ];
}

const hash = (words: Words, sha256: string): string => isolated(shownLine(words, sha256, 80));

/** Nothing of the page is quoted from a redacted item, whoever made it. */
function verdictTexts(words: Words, { verdict, derived }: CaptureFacts): readonly string[] {
  if (!verdict) return [];
  const sentences = verdictSentences(words, derived ? withoutQuotes(verdict) : verdict);
  return sentences.map((sentence) => shownText(words, sentence));
}

/** When it was made, and what of the original is gone or was added. */
function derivedTexts(words: Words, { madeAt, marks }: DerivedFrom): readonly string[] {
  const when = formatMoment(words.language, madeAt);
  const has = (...kinds: readonly (typeof marks)[number]['is'][]): boolean =>
    marks.some(({ is }) => kinds.includes(is));
  return [
    words.say('report.derived.made', { when }),
    ...(has('black-out') ? [words.say('report.derived.blackedOut')] : []),
    ...(has('crop') ? [words.say('report.derived.cropped')] : []),
    ...(has('arrow', 'box', 'number') ? [words.say('report.derived.marked')] : []),
  ];
}
