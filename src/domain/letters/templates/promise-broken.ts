import type { Values } from '../field.ts';
import { DEAL } from '../story.ts';
import { type Standing, template } from '../template.ts';

/** What an agent said would happen did not. */
export const promiseBroken = template({
  name: 'promise-broken',
  form: 'letter',
  to: 'business',
  signature: { needs: ['writerName'], may: ['writerPhone', 'writerEmail'] },
  subject: ['orderNumber', 'reference'],
  wishDays: 5,
  paragraphs: [
    DEAL,
    {
      id: 'broken',
      list: 'promises',
      may: ['promisesTotal'],
      when: (_: Standing, { promises }: Values) => promises?.length !== 1,
    },
    {
      id: 'broken-one',
      list: 'promises',
      when: (_: Standing, { promises }: Values) => promises?.length === 1,
    },
    { id: 'keep', needs: ['wishBy'] },
  ],
});
