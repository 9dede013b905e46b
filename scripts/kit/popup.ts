import { emptyStore } from './empty-store.ts';

await emptyStore();
const { prepare } = await import('./prepare.ts');
await prepare();
await import('../../src/ui/popup/main.tsx');
