import { openSurface } from './open-surface.ts';

await openSurface('panel');
