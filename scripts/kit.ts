// npm run kit: every component and screen in every state, in both directions and both themes, on a page of its own.
import { startKit } from './kit/kit-server.ts';

const kit = await startKit(5180);
console.log(`${kit.url}index.html\nCtrl-C ends.`);
