export { type Saving, useSaving } from '../../kit/use-saving.ts';
