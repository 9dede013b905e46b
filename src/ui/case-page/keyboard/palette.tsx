import { useState } from 'preact/hooks';
import { matchName, placesInName } from '../../../domain/search/match-name.ts';
import { listCases } from '../../../storage/queries.ts';
import type { Words } from '../../../words/words.ts';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { caseHash, goTo } from '../frame/route.ts';
import { Finder } from '../search/finder.tsx';
import type { FinderGroup, FinderOption } from '../search/finder-rows.tsx';
import { MarkedText } from '../search/marked-text.tsx';
import { runAction, useDoers } from './action-provider.tsx';
import { ACTION_IDS, ACTIONS, type ActionId, type ActionKey, keysOf } from './actions.ts';
import { KeysShown } from './keys-shown.tsx';

/** Cases that are offered before anything is typed, and at most. */
const FEW_CASES = 5;
const MOST_CASES = 12;
const NAME_CHARACTERS = 120;

/** Actions that people look for under other words than their names. */
const ALSO_CALLED = [
  'addContact',
  'startCall',
  'addFiles',
  'addPayment',
  'exportPdf',
  'writeLetter',
] as const;
const isAlsoCalled = (id: ActionId): id is (typeof ALSO_CALLED)[number] =>
  (ALSO_CALLED as readonly string[]).includes(id);

interface Props {
  readonly onSearch: (text: string) => void;
  readonly onClose: () => void;
}

/** Goes to a case by a few letters of its name, or does anything that can be done here. */
export function Palette({ onSearch, onClose }: Props) {
  const words = useWords();
  const doers = useDoers();
  const [text, setText] = useState('');
  const live = useLive(listCases, ['palette']);
  const cases = live.state === 'read' ? live.value.filter(({ binnedAtMs }) => binnedAtMs === undefined) : [];

  const fitting = <One,>(all: readonly One[], nameOf: (one: One) => string): One[] =>
    all
      .map((one) => ({ one, fit: matchName(text, nameOf(one)) }))
      .filter(({ fit }) => fit > 0)
      .sort((one, other) => other.fit - one.fit)
      .map(({ one }) => one);
  const choose = (run: () => void) => (): void => {
    onClose();
    // After the dialog has given the focus back: what is done may put it elsewhere.
    queueMicrotask(run);
  };

  const isDoable = (id: ActionId): boolean => ACTIONS[id].isOffered && (doers.get(id)?.size ?? 0) > 0;
  const namesOf = (id: ActionId): string => {
    const name = words.say(`keys.actions.${id}`);
    return isAlsoCalled(id) ? `${name} ${words.say(`keys.also.${id}`)}` : name;
  };
  const actions = fitting(ACTION_IDS.filter(isDoable), namesOf).map(
    (id): FinderOption => ({
      key: id,
      shown: (
        <Line
          icon={ACTIONS[id].icon}
          name={words.say(`keys.actions.${id}`)}
          typed={text}
          action={keysOf(id)[0]}
        />
      ),
      run: choose(() => runAction(doers, id)),
    }),
  );
  const links = fitting(cases, ({ facts }) => `${facts.title} ${facts.purchase.merchant ?? ''}`)
    .slice(0, text.trim() === '' ? FEW_CASES : MOST_CASES)
    .map(
      ({ id, facts }): FinderOption => ({
        key: `case-${id}`,
        shown: <Line icon="folder" name={facts.title.slice(0, NAME_CHARACTERS)} typed={text} />,
        run: choose(() => goTo(caseHash(id))),
      }),
    );
  const everywhere: FinderOption = {
    key: 'everywhere',
    shown: <Line icon="search" name={everywhereWords(words, text)} typed="" />,
    run: () => onSearch(text),
  };

  const groups: FinderGroup[] = [
    { key: 'cases', heading: words.say('palette.cases'), options: links },
    { key: 'actions', heading: words.say('palette.actions'), options: actions },
    { key: 'everywhere', options: text.trim() === '' ? [] : [everywhere] },
  ];
  const shown = groups.filter(({ options }) => options.length > 0);
  return (
    <Finder
      title={words.say('palette.title')}
      placeholder={words.say('palette.placeholder')}
      text={text}
      onText={setText}
      groups={shown}
      status={words.say('palette.results', {
        count: shown.reduce((sum, { options }) => sum + options.length, 0),
      })}
      isBehind={live.state === 'reading'}
      onClose={onClose}
    />
  );
}

const everywhereWords = (words: Words, text: string): string =>
  words.say('palette.everywhere', { text: text.trim().slice(0, 60) });

interface LineProps {
  readonly icon: IconName;
  readonly name: string;
  readonly typed: string;
  readonly action?: ActionKey | undefined;
}

function Line({ icon, name, typed, action }: LineProps) {
  return (
    <div class="palette-line">
      <Icon name={icon} />
      <span class="palette-name">
        <MarkedText text={name} places={placesInName(typed, name)} />
      </span>
      {action && <KeysShown action={action} />}
    </div>
  );
}
