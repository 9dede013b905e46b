import { excerptOf } from '../../../domain/search/find-places.ts';
import { parseQuery, type Query } from '../../../domain/search/query.ts';
import type { SearchPart, SearchText } from '../../../domain/search/search-texts.ts';
import type { KeptEntry } from './kept-entry.ts';
import type { SearchKeeper } from './search-keeper.ts';
import type { FoundPiece, HitGroup, SearchAnswer, ShownHit } from './search-messages.ts';

/** Length of what is quoted in a list, and of what is quoted beside an opened entry, in UTF-16 units. */
const LINE = 170;
export const PASSAGE = 700;

/** Parts that are quoted; the others are shown as the heading of what was found. */
const QUOTED: ReadonlySet<SearchPart> = new Set(['words', 'messages', 'page', 'facts']);

/** The text that shows most of what is looked for, and the piece of it; the first of several as good. */
function bestPiece(
  query: Query,
  texts: readonly SearchText[],
  length: number,
): { readonly piece: FoundPiece | undefined; readonly words: number } {
  let best: { piece: FoundPiece | undefined; words: number } = { piece: undefined, words: -1 };
  for (const { part, text } of texts) {
    if (!QUOTED.has(part)) continue;
    const excerpt = excerptOf(query, text, length);
    const words = new Set(excerpt.places.map(({ word }) => word)).size;
    if (words > best.words) best = { piece: { part, excerpt }, words };
  }
  return best;
}

/** An answer as it can be given at once, and the entries whose long texts are to be read for what it lacks. */
export function answerAtOnce(
  keeper: SearchKeeper,
  asked: string,
  most: number,
): { readonly answer: SearchAnswer; readonly lacking: readonly KeptEntry[] } {
  const query = parseQuery(asked);
  const found = keeper.find(asked, most);
  const lacking: KeptEntry[] = [];
  const groups = new Map<string, HitGroup & { readonly hits: ShownHit[] }>();
  for (const { id, caseId } of found.hits) {
    const row = keeper.cases.get(caseId);
    if (!row) continue;
    const group = groups.get(caseId) ?? {
      caseId,
      title: row.facts.title,
      isRemoved: row.binnedAtMs !== undefined,
      hits: [],
    };
    groups.set(caseId, group);
    const kept = keeper.entries.get(id);
    if (!kept) {
      const { piece } = bestPiece(query, keeper.textsOfCase(row), LINE);
      const hasPlace = piece && piece.excerpt.places.length > 0;
      group.hits.push({ id, caseId, isRemoved: false, isNotQuoted: false, ...(hasPlace && { piece }) });
      continue;
    }
    const hit = hitOf(kept, query);
    if (hit.isLacking) lacking.push(kept);
    group.hits.push(hit.shown);
  }
  const { total, caseCount } = found;
  const answer = { asked, total, caseCount, groups: [...groups.values()], state: keeper.state };
  return { answer, lacking };
}

function hitOf(kept: KeptEntry, query: Query): { readonly shown: ShownHit; readonly isLacking: boolean } {
  const { piece, words } = bestPiece(query, kept.texts, LINE);
  // Its own texts show all of it, or there is nothing else: no long text is read for it.
  const isLacking = kept.hasLong && words < query.length && !isInTitle(kept, query);
  const isNotQuoted = isLacking && kept.isRedacted;
  const { content, happenedAt, removed } = kept.entry;
  return {
    shown: {
      id: kept.id,
      caseId: kept.caseId,
      entry: {
        content: { ...content, text: (content.text ?? '').slice(0, LINE) },
        happenedAt,
        ...(kept.evidenceTitle !== undefined && { evidenceTitle: kept.evidenceTitle }),
      },
      isRemoved: removed === 1,
      isNotQuoted,
      ...(piece && !isLacking && { piece }),
    },
    isLacking: isLacking && !isNotQuoted,
  };
}

function isInTitle({ texts }: KeptEntry, query: Query): boolean {
  const title = texts.find(({ part }) => part === 'title');
  if (!title) return false;
  return (
    new Set(excerptOf(query, title.text, title.text.length).places.map(({ word }) => word)).size ===
    query.length
  );
}

/** The piece of an entry that an answer lacked, or a longer one: of its short texts, or of its long ones. */
export function pieceOf(
  asked: string,
  { texts }: KeptEntry,
  long: readonly SearchText[],
  length = LINE,
): FoundPiece | undefined {
  return bestPiece(parseQuery(asked), [...texts, ...long], length).piece;
}
