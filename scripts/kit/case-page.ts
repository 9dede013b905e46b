import { openSurface } from './open-surface.ts';

await openSurface('case-page');
