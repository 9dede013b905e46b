import { formatLawName } from '../../../words/law-name.ts';
import { listOf } from '../../../words/list-of.ts';
import { formatSection } from '../../../words/section.ts';
import { Button } from '../../kit/button.tsx';
import { Value } from '../../kit/value.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import type { Buying } from './buying.ts';
import { BuyingRow } from './buying-row.tsx';
import type { BuyingRows, BuyingState } from './buying-state.ts';
import { detailsNote } from './buying-words.ts';
import { type Detail, untoldOf } from './shop-details.ts';

interface Props {
  readonly buying: Buying;
  readonly state: BuyingState;
  readonly rows: BuyingRows;
  readonly site: string;
}

/** Written left to right whatever the screen. */
const CODES: ReadonlySet<string> = new Set(['number', 'phone', 'email']);
const VALUE_CHARACTERS = 140;

/** Who is behind the shop: what was found, what is missing and what that means. */
export function WhoRow({ buying, state, rows, site }: Props) {
  const words = useWords();
  const { say, language } = words;
  const { task, error, start } = state;
  const { details, shop } = rows;
  const duty = start?.duty;
  const untold = untoldOf(details, duty).map((name) => say(`shop.who.inList.${name}`));
  return (
    <BuyingRow
      icon="business"
      title={say('shop.who.title')}
      isDone={shop !== 'open'}
      onUndo={shop === 'done' ? () => void buying.undo('shop') : undefined}
      error={error?.task === 'shop' ? error.code : undefined}
    >
      <dl class="buying-details">
        {details.map((detail) => (
          <OneDetail key={detail.name} detail={detail} />
        ))}
      </dl>
      {untold.length > 0 && (
        <p class="small buying-untold">
          {say('shop.who.untold', { details: listOf(language, untold) })}{' '}
          {duty && (
            <span class="muted">
              {say('shop.who.law', {
                law: formatLawName(language, duty.lawNames),
                section: formatSection(language, duty),
              })}{' '}
              {say('shop.who.general')}
            </span>
          )}
        </p>
      )}
      {shop === 'more' && <p class="small">{say('shop.who.more')}</p>}
      {shop !== 'done' && (
        <Button
          small
          busy={task !== undefined}
          onPress={() => void buying.keepNote('shop', detailsNote(words, details, site))}
        >
          {say(task === 'shop' ? 'shop.saving' : 'shop.who.keep')}
        </Button>
      )}
    </BuyingRow>
  );
}

function OneDetail({ detail: { name, found, doubt } }: { readonly detail: Detail }) {
  const { say } = useWords();
  return (
    <div class={found ? undefined : 'buying-missing'}>
      <dt>{say(`shop.who.names.${name}`)}</dt>
      <dd>
        {found ? (
          <Value code={CODES.has(name)} most={VALUE_CHARACTERS}>
            {found.value}
          </Value>
        ) : (
          say('shop.who.none')
        )}
        {found && !found.sure && !doubt && <span class="tiny muted"> ({say('shop.who.notSure')})</span>}
        {doubt && (
          <span class="tiny buying-doubt">
            {say(doubt === 'sign' ? 'shop.who.sign' : 'shop.who.checkDigit')}
          </span>
        )}
      </dd>
    </div>
  );
}
