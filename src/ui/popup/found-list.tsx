import './found-list.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../domain/detect/finding.ts';
import { Icon } from '../kit/icon.tsx';
import { useWords } from '../kit/words-provider.tsx';
import { AlsoFound } from './also-found.tsx';
import type { Field, FieldName } from './fields.ts';
import type { FoundItem } from './found-items.ts';
import { FoundRow } from './found-row.tsx';
import { ItemsFound } from './items-found.tsx';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly fields: readonly Field[];
  readonly items: readonly FoundItem[];
  readonly isReading: boolean;
  /** The page was too large to be read to its end. */
  readonly isCut: boolean;
  readonly isPlaceGone: boolean;
  readonly isLocked: boolean;
}

/** What most cases need; the rest is shown when the page has it, and can be added on the case page. */
const OFFERED: ReadonlySet<FieldName> = new Set(['merchant', 'orderNumber', 'total', 'orderDate']);

/** What the page says about the purchase: each value seen, editable and switchable before it is kept. */
export function FoundList({ session, fields, items, isReading, isCut, isPlaceGone, isLocked }: Props) {
  const { say } = useWords();
  const [editing, setEditing] = useState<FieldName>();
  const list = useRef<HTMLElement>(null);
  const left = useRef<FieldName | undefined>(undefined);
  const rows = fields.filter(
    (field) => OFFERED.has(field.name) && (field.from !== 'absent' || field.name === editing),
  );
  const show = (place: Place): void => void session.showPlace(place);
  const also = fields.filter((field) => !OFFERED.has(field.name) && field.from !== 'absent');
  const absent = fields.filter(
    (field) => field.from === 'absent' && field.name !== editing && OFFERED.has(field.name),
  );

  // Enter closed an input: the focus goes to the value that took its place, or to the button that offers it again.
  useEffect(() => {
    if (!left.current) return;
    list.current?.querySelector<HTMLElement>(`[data-opens="${left.current}"]`)?.focus();
    left.current = undefined;
  });

  if (isReading && rows.length === 0) return <Reading />;
  return (
    <section aria-labelledby="found-heading" ref={list}>
      <h2 class="found-heading" id="found-heading">
        {say(rows.length + also.length + items.length > 0 ? 'popup.found.heading' : 'popup.found.none')}
      </h2>
      {isCut && <p class="tiny muted">{say('popup.found.cut')}</p>}
      {rows.length > 0 && (
        <ul class="card found">
          {rows.map((field) => (
            <FoundRow
              key={field.name}
              field={field}
              isEditing={field.name === editing}
              isLocked={isLocked}
              onEdit={session.edit}
              onShow={show}
              onOpen={() => setEditing(field.name)}
              onClose={(byKey) => {
                setEditing((open) => (open === field.name ? undefined : open));
                if (byKey) left.current = field.name;
              }}
            />
          ))}
        </ul>
      )}
      <AlsoFound fields={also} isLocked={isLocked} onEdit={session.edit} onShow={show} />
      <ItemsFound items={items} isLocked={isLocked} onEdit={session.edit} onShow={show} />
      <p class="tiny place-gone" role="status">
        {isPlaceGone && say('popup.found.placeGone')}
      </p>
      {absent.length > 0 && (
        <ul class="absent">
          {absent.map(({ name }) => (
            <li key={name}>
              <button
                type="button"
                class="add"
                data-opens={name}
                aria-label={say('popup.found.add', { field: say(`popup.found.names.${name}`) })}
                onClick={() => !isLocked && setEditing(name)}
              >
                <Icon name="plus" />
                {say(`popup.found.names.${name}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

// As high as four values: what comes moves little of what is below.
function Reading() {
  const { say } = useWords();
  return (
    <section aria-busy="true">
      <h2 class="found-heading">{say('popup.found.reading')}</h2>
      <div class="card found found-reading" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </section>
  );
}
