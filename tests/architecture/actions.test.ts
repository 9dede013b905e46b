import { expect, test } from 'vitest';
import { ACTION_IDS, ACTIONS } from '../../src/ui/case-page/keyboard/actions.ts';
import { filesIn, nodesIn, programOf } from './source-files.ts';

/** What can be made by hand, each by the palette too. */
const MADE = ['newCase', 'addContact', 'addNote', 'addFiles', 'addVisit', 'closeCase'];
const FACTS = ['addPromise', 'addBenefit', 'addBill', 'addPayment', 'addDelivery'];

test('every action of the table is done by something on a screen, and nothing else is', () => {
  const done = filesIn('src/ui/case-page', '.ts', '.tsx').flatMap((file) =>
    nodesIn(programOf(file)).flatMap(([node]) => {
      const isOffer =
        node.type === 'CallExpression' && (node.callee as { name?: string }).name === 'useAction';
      return isOffer ? [String((node.arguments as { value?: unknown }[])[0]?.value)] : [];
    }),
  );
  expect([...new Set(done)].sort()).toEqual([...ACTION_IDS].sort());
});

test('whatever a button of a case makes is offered by the palette', () => {
  expect(ACTION_IDS.filter((id) => ACTIONS[id].isOffered)).toEqual(
    expect.arrayContaining([...MADE, ...FACTS]),
  );
});
