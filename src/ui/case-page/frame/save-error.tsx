export { SaveError } from '../../kit/save-error.tsx';
