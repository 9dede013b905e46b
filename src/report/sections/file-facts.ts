import type { FileFacts } from '../../domain/case/file-facts.ts';
import { filesOf } from '../../domain/case/files-of.ts';
import { fileFacts } from '../../words/file-words.ts';
import { STYLE } from '../pdf/style.ts';
import { type Cell, drawTable } from '../pdf/table.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import type { TextStyle } from '../text/text-block.ts';
import { derivedRows } from './appendix-facts.ts';
import { isolated, type Section, shownLine } from './section.ts';

const LABEL_WIDTH = 96;

/** What is known of an added file: its name, what was read of it, and its hash when it is the only file. */
export function writeFileFacts({ flow, words }: Section, facts: FileFacts): void {
  const row = (label: string, texts: readonly string[], style: TextStyle): readonly Cell[] => [
    [{ text: label, style: STYLE.small }],
    texts.map((text) => ({ text, style })),
  ];
  const isOneFile = filesOf(facts).length === 1;
  drawTable(
    flow,
    [{ width: LABEL_WIDTH }, { width: flow.width - LABEL_WIDTH }],
    [
      row(
        words.say('files.facts.name'),
        [isolated(shownLine(words, facts.name, MAX_TITLE))],
        STYLE.cellStrong,
      ),
      ...fileFacts(words, facts).map(({ label, values, look }) =>
        row(
          label,
          values.map((value) => (look === 'said' ? value : isolated(shownLine(words, value, MAX_TITLE)))),
          STYLE.cell,
        ),
      ),
      ...derivedRows(words, facts).map(({ label, texts, style }) => row(label, texts, style)),
      ...(isOneFile
        ? [
            row(
              words.say(facts.derived ? 'report.derived.copy' : 'report.appendix.hash'),
              [isolated(shownLine(words, facts.sha256, 80))],
              STYLE.hash,
            ),
          ]
        : []),
    ],
  );
}
