import { readPageFacts } from './read-page-facts.ts';

// The build makes this module's default export the value of the whole script (see the web extension plugin), and
// `scripting.executeScript` hands that value to the worker. It runs in the isolated world: the page sees none of it.
export default readPageFacts(globalThis.window);
