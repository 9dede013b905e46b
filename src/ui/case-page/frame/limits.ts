export { MOST_IN_LINE, MOST_IN_TEXT } from '../../contact/limits.ts';
