import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'Where it stands',
  change: 'Update',
  ask: 'How far have you come?',
  notBegun: 'You have not turned to them yet',
  moved: 'Updated: {step}',
  done: 'done',
  steps: {
    agent: 'Representative',
    manager: 'Manager',
    demand: 'Written demand',
    ombudsman: 'Public complaints office',
    council: 'Consumer Council',
    authority: 'Consumer Authority',
    'card-issuer': 'Card issuer',
    court: 'Small claims',
  },
} satisfies Catalogue['ladder'];
