import { useEffect, useMemo, useState } from 'preact/hooks';
import { findPlaces } from '../../../domain/search/find-places.ts';
import type { Query } from '../../../domain/search/query.ts';
import { caseHash, entryHash } from '../frame/route.ts';
import type { FinderGroup } from './finder-rows.tsx';
import { HitRow } from './hit-row.tsx';
import { MarkedText } from './marked-text.tsx';
import type { HitGroup, SearchAnswer } from './search-messages.ts';

/** As many as there is room for: they are drawn at once, those below them when they are on the screen. */
const IN_SIGHT = 12;
const TITLE_CHARACTERS = 160;

/** The rows of an answer. `areAll` is false while only those in sight are drawn. */
export function useRows(
  answer: SearchAnswer | undefined,
  query: Query,
  open: (hash: string, entryId: string | undefined) => void,
): { readonly groups: readonly FinderGroup[]; readonly areAll: boolean } {
  const asked = answer?.asked;
  const [painted, setPainted] = useState<string>();
  // An effect runs once its frame is painted. The same answer given anew is drawn whole at once.
  useEffect(() => setPainted(asked), [asked]);
  const areAll = painted === asked;
  return useMemo(() => {
    const hits = areAll ? (answer?.groups ?? []) : firstOf(answer?.groups ?? [], IN_SIGHT);
    return { areAll, groups: hits.map((group) => groupOf(group, query, open)) };
  }, [answer, query, areAll, open]);
}

function groupOf(
  { caseId, title: whole, hits }: HitGroup,
  query: Query,
  open: (hash: string, entryId: string | undefined) => void,
): FinderGroup {
  const title = whole.slice(0, TITLE_CHARACTERS);
  return {
    key: caseId,
    heading: <MarkedText text={title} places={findPlaces(query, title)} />,
    options: hits.map((hit) => ({
      key: hit.id,
      shown: <HitRow hit={hit} query={query} />,
      run: () =>
        hit.entry ? open(entryHash(hit.caseId, hit.id), hit.id) : open(caseHash(hit.caseId), undefined),
    })),
  };
}

/** The first of all hits, in their groups. */
export function firstOf(groups: readonly HitGroup[], most: number): readonly HitGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const hits = group.hits.slice(0, left);
    left -= hits.length;
    return hits.length > 0 ? [{ ...group, hits }] : [];
  });
}
