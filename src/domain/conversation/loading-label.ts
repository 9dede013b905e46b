const LOADING =
  /^\W*(?:loading|please wait|fetching|just a moment|טוען|טוענים|נטען|בטעינה|אנא המתינו|נא להמתין|רק רגע|загрузка|загружается|جار[يٍ] التحميل|تحميل)(?:[ \u00a0]\p{L}+){0,3}\W*$/iu;

/** Whether a short text says that something is still being loaded. */
export const isLoadingLabel = (words: string): boolean => words.length <= 60 && LOADING.test(words.trim());

const CLASS_WORD = /spinner|loading|loader|skeleton|shimmer/i;
const OVER_OR_TO_COME = /lazy|done|complete|finish|success|error|end(?![a-z])|not-?loading/i;

/** Whether one of the names that styles go by (`class`) says the same. */
export const isLoadingClass = (names: string): boolean =>
  names.split(/\s+/).some((name) => CLASS_WORD.test(name) && isWordOf(name) && !OVER_OR_TO_COME.test(name));

/** `MuiSkeleton-root` and `is-loading`, not `preloading` and `uploader`. */
const isWordOf = (name: string): boolean =>
  /(?:^|[^a-z])(?:spinner|loading|loader|skeleton|shimmer)(?![a-z])/i.test(name) ||
  /[a-z](?:Spinner|Loading|Loader|Skeleton|Shimmer)(?![a-z])/.test(name);
