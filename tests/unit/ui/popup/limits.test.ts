import { expect, test } from 'vitest';
import { isTooLong } from '../../../../src/ui/popup/limits.ts';
import { aStart } from './examples.ts';
import { FakePorts } from './fake-ports.ts';
import { opened } from './opened.ts';

const long = (characters: number): string => 'x'.repeat(characters);

test('spaces around a text do not count: they are not sent', () => {
  expect(isTooLong(` ${long(3)} `, 3)).toBe(false);
  expect(isTooLong(long(4), 3)).toBe(true);
});

test('what is too long is not sent, and the rest is', async () => {
  const ports = new FakePorts();
  ports.answers = { ...ports.answers, 'popup.start': () => aStart({ cases: [], match: { match: 'new' } }) };
  const session = await opened(ports);
  session.edit({ edit: 'agent', value: long(2_001) });
  session.edit({ edit: 'text', value: long(200_000) });
  session.edit({ edit: 'title', value: long(2_001) });
  session.edit({ edit: 'field', name: 'merchant', value: long(2_001) });
  session.edit({ edit: 'field', name: 'orderNumber', value: long(2_000) });
  await session.save('screenshot', 'proposed');
  const [input] = ports.inputsOf('capture.save');
  expect(input).toMatchObject({
    target: { to: 'new', title: 'proposed' },
    text: long(200_000),
    seen: { orderNumber: long(2_000) },
  });
  expect(input).not.toHaveProperty('agent');
  expect(input).not.toHaveProperty('seen.merchant');
});

test('facts and a title that were too long are named after the save', async () => {
  const ports = new FakePorts();
  const session = await opened(ports);
  session.edit({ edit: 'title', value: long(2_001) });
  session.edit({ edit: 'field', name: 'merchant', value: long(2_001) });
  await session.save('screenshot', 'proposed');
  expect(session.state().phase).toMatchObject({ is: 'saved', unsent: ['merchant', 'title'] });
});

test('a note that is too long alone cannot be saved; with a name the name can', async () => {
  const ports = new FakePorts();
  const session = await opened(ports);
  session.edit({ edit: 'text', value: long(200_001) });
  await session.save('note', 'title');
  expect(ports.inputsOf('note.save')).toEqual([]);
  session.edit({ edit: 'agent', value: 'Dan' });
  await session.save('note', 'title');
  const [input] = ports.inputsOf('note.save');
  expect(input).toMatchObject({ agent: 'Dan' });
  expect(input).not.toHaveProperty('text');
});
