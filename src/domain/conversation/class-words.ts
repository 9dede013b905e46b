import { real } from '../page/real.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words in class names and the like by which chats call their parts, in lower case. */
const MESSAGE_WORDS = words(
  'message msg bubble comment reply said utterance speech chatline chatitem turn remark post',
);
const LIST_WORDS = words(
  'chat conversation messages thread dialog dialogue transcript log comments history messenger talk',
);
const OWN_WORDS = words('me mine own self outgoing out sent visitor customer client user requester sender');
const OTHER_WORDS = words(
  'agent operator incoming received bot assistant them theirs other admin support system staff employee partner business',
);
const AUTHOR_WORDS = words(
  'author sender name from nick nickname username agentname who by speaker participant',
);
const TIME_WORDS = words('time timestamp date when timeago datetime clock');
const PICTURE_WORDS = words('avatar profile userpic thumbnail icon logo emoji');

/** The names that an element gives itself: class, test id, part, label-free roles; at most a few hundred characters. */
function namesOf(element: Element): string {
  const names = [
    'class',
    'data-testid',
    'data-test',
    'part',
    'data-author',
    'data-sender',
    'data-direction',
    'data-from',
  ];
  return names.map((name) => real(element).getAttribute(name)?.slice(0, 300) ?? '').join(' ');
}

/** The words that names consist of: `lp_agentLine` gives lp, agent, line. Names made by machines give none. */
function wordsOf(names: string): string[] {
  return names
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
}

const has = (element: Element, known: ReadonlySet<string>): boolean =>
  wordsOf(namesOf(element)).some((word) => known.has(word));

export const isListNamed = (element: Element): boolean => has(element, LIST_WORDS);
export const isAuthorNamed = (element: Element): boolean => has(element, AUTHOR_WORDS);
export const isTimeNamed = (element: Element): boolean => has(element, TIME_WORDS);
export const isPictureNamed = (element: Element): boolean => has(element, PICTURE_WORDS);

/** Whose side the names of an element put it on; undefined when they do not say, or say both. */
export function sideOf(element: Element): 'own' | 'other' | undefined {
  const found = wordsOf(namesOf(element));
  const isOwn = found.some((word) => OWN_WORDS.has(word));
  const isOther = found.some((word) => OTHER_WORDS.has(word));
  return isOwn === isOther ? undefined : isOwn ? 'own' : 'other';
}

/** Class names of an element that have a word for a message in them. */
export function messageClasses(element: Element): string[] {
  const names = real(element).getAttribute('class')?.slice(0, 300).split(/\s+/) ?? [];
  return names.filter(
    (name) => /^[\w-]+$/.test(name) && wordsOf(name).some((word) => MESSAGE_WORDS.has(word)),
  );
}
