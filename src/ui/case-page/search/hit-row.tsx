import { agentOf, type EntryContent } from '../../../domain/case/entry.ts';
import { findPlaces } from '../../../domain/search/find-places.ts';
import type { Query } from '../../../domain/search/query.ts';
import { dayIn, type Moment, msOf } from '../../../domain/time/moment.ts';
import { entryHeading } from '../../../words/entry-words.ts';
import { formatDay } from '../../../words/format.ts';
import type { Language } from '../../../words/words.ts';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Time } from '../../kit/time.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { entryIcon } from '../timeline/entry-icon.ts';
import { MarkedText } from './marked-text.tsx';
import type { FoundPiece, ShownHit } from './search-messages.ts';

interface Props {
  readonly hit: ShownHit;
  readonly query: Query;
}

const HEADING_CHARACTERS = 120;

/** One thing found: what it is, when it was, and the place in it. */
export function HitRow({ hit, query }: Props) {
  const words = useWords();
  const { entry, piece } = hit;
  const heading = entry ? headingOf(entry.content, entry.evidenceTitle) : undefined;
  return (
    <div class="hit">
      <Icon name={entry ? entryIcon(entry.content) : 'folder'} />
      <div class="hit-words">
        <p class="hit-head">
          <span class="hit-title">
            {entry ? entryHeading(words, entry.content) : words.say('search.theCase')}
            {heading && (
              <>
                {': '}
                <MarkedText text={heading} places={findPlaces(query, heading)} />
              </>
            )}
          </span>
          {hit.isRemoved && <Chip icon="trash">{words.say('search.inBin')}</Chip>}
          {entry && (
            <Time class="hit-day small muted num" of={entry.happenedAt}>
              {dayWords(words.language, entry.happenedAt)}
            </Time>
          )}
        </p>
        <p class="hit-piece small muted">
          {hit.isNotQuoted ? words.say('search.notQuoted') : piece && <Piece piece={piece} entry={entry} />}
        </p>
      </div>
    </div>
  );
}

const days = new Map<string, string>();
const MOST_DAYS = 2_000;

/** Days in words cost more than all the rest of a row, and rows are filled anew at every letter. */
function dayWords(language: Language, moment: Moment): string {
  const key = `${language} ${moment.zone} ${moment.at}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const made = formatDay(language, dayIn(moment.zone, msOf(moment)));
  if (days.size >= MOST_DAYS) days.clear();
  days.set(key, made);
  return made;
}

function Piece({ piece, entry }: { readonly piece: FoundPiece; readonly entry: ShownHit['entry'] }) {
  const words = useWords();
  const { part, excerpt } = piece;
  const isOwn = part === 'words' || part === 'facts';
  return (
    <>
      {!isOwn && (
        <span class="hit-part">
          {part === 'messages'
            ? words.say('search.parts.messages')
            : words.say(entry?.content.kind === 'file' ? 'search.parts.file' : 'search.parts.page')}
          {': '}
        </span>
      )}
      <MarkedText {...excerpt} />
    </>
  );
}

/** What follows the kind of an entry: the page or file that it shows, or who it was with. */
function headingOf(content: EntryContent, evidenceTitle: string | undefined): string | undefined {
  const name = evidenceTitle || agentOf(content);
  return name?.slice(0, HEADING_CHARACTERS);
}
