import type { LadderRung } from '../../ladder.ts';
import { rung } from './rung.ts';

/** Rule sheet, part 15, `il-ladder-rep`, `il-ladder-manager`, `il-ladder-written`: what is said to the business itself. */
export const TALKS: readonly LadderRung[] = [
  rung('agent', {
    id: 'agent',
    rule: 'il-ladder-rep',
    letter: 'request',
    wait: { least: 2, most: 3, counted: 'working-days' },
    prepares: ['order-number', 'one-request', 'talks', 'chat'],
    doubts: [],
  }),
  rung('manager', {
    id: 'manager',
    rule: 'il-ladder-manager',
    letter: 'to-manager',
    wait: { least: 3, most: 5, counted: 'working-days' },
    prepares: ['order-number', 'one-request', 'talks', 'chat'],
    doubts: [],
  }),
  rung('demand', {
    id: 'demand',
    rule: 'il-ladder-written',
    letter: 'written-demand',
    wait: { least: 7, most: 14, counted: 'days' },
    cost: () => ({ is: 'postage' }),
    prepares: ['sum', 'order', 'document', 'dates', 'notice', 'notice-proof', 'photos'],
    doubts: [],
  }),
];
