import { beforeEach, describe, expect, test } from 'vitest';
import { emptyPurchase } from '../../../../../src/domain/case/purchase.ts';
import { CaseSearch } from '../../../../../src/domain/search/case-search.ts';
import type { SearchText } from '../../../../../src/domain/search/search-texts.ts';
import type { Day } from '../../../../../src/domain/time/day.ts';
import { createCase, eraseCase } from '../../../../../src/services/cases.ts';
import { addEntry, correctEntry, removeEntry } from '../../../../../src/services/entries.ts';
import { eraseEntry } from '../../../../../src/services/erase-entry.ts';
import { eraseEverything } from '../../../../../src/services/erase-everything.ts';
import { markEvidence } from '../../../../../src/services/mark-evidence.ts';
import { readLongTexts } from '../../../../../src/ui/case-page/search/long-texts.ts';
import { SearchKeeper } from '../../../../../src/ui/case-page/search/search-keeper.ts';
import type { ShownHit } from '../../../../../src/ui/case-page/search/search-messages.ts';
import { answerAtOnce, pieceOf } from '../../../../../src/ui/case-page/search/show-hits.ts';
import { SpokenKinds } from '../../../../../src/ui/case-page/search/spoken-kinds.ts';
import { capturePieces } from '../../../support/captured-pieces.ts';
import { drawInNode } from '../../../support/draw-in-node.ts';
import { fakeWorld, type World } from '../../../support/fake-world.ts';

const happenedAt = { at: '2026-01-21T10:00:00.000Z', zone: 'Asia/Jerusalem' };
const note = (text: string) => ({ happenedAt, content: { kind: 'note' as const, text } });
const facts = (title: string) => ({ title, status: 'open' as const, hosts: [], purchase: emptyPurchase });

let world: World;
let keeper: SearchKeeper;
let changes: number;

beforeEach(async () => {
  world = await fakeWorld();
  changes = 0;
  await createCase(world, { caseId: 'one', facts: facts('Bezeq internet') });
  await addEntry(world, { caseId: 'one', entryId: 'call', body: note('Dana promised a courier') });
  keeper = new SearchKeeper(world.db, await SpokenKinds.load(), () => {
    changes += 1;
  });
});

/** What is read by now of what was written. */
async function follow(): Promise<void> {
  await keeper.follow();
  await keeper.readLong();
}

const hitsOf = (asked: string): ShownHit[] =>
  answerAtOnce(keeper, asked, 40).answer.groups.flatMap(({ hits }) => hits);
const idsOf = (asked: string): string[] => hitsOf(asked).map(({ id }) => id);
const marked = ({ piece }: ShownHit): string[] =>
  piece?.excerpt.places.map(({ start, end }) => piece.excerpt.text.slice(start, end)) ?? [];

describe('what is there', () => {
  test('is found with its case, its day and the place', async () => {
    await follow();
    const { answer } = answerAtOnce(keeper, 'courier', 40);
    expect(answer).toMatchObject({ total: 1, caseCount: 1, state: { isReady: true, unread: 0 } });
    const [group] = answer.groups;
    expect(group).toMatchObject({ caseId: 'one', title: 'Bezeq internet' });
    const [hit] = group?.hits ?? [];
    expect(hit).toMatchObject({ id: 'call', isRemoved: false, entry: { happenedAt } });
    expect(hit && marked(hit)).toEqual(['courier']);
  });

  test('is found by its kind and day in every language', async () => {
    await follow();
    for (const asked of ['21.01.2026', 'January dana', 'בינואר', 'note'])
      expect([asked, idsOf(asked)]).toEqual([asked, ['call']]);
  });

  test('of a case, what is wanted and what the law asked for is found in every language', async () => {
    const purchase = {
      ...emptyPurchase,
      receivedDate: '2026-03-12' as Day,
      law: { agreedDeliveryDate: '2026-03-05', reason: 'defect' },
    };
    const wanted = ['refund'] as const;
    await createCase(world, { caseId: 'two', facts: { ...facts('Kettle'), purchase, wanted } });
    await follow();
    for (const asked of ['refund', 'החזר', '12/3/26', '5.3.2026', 'defect', 'פגם'])
      expect([asked, idsOf(asked)]).toEqual([asked, ['two']]);
  });
});

describe('what is written later', () => {
  beforeEach(follow);

  test('is found, in place of what it was before', async () => {
    await addEntry(world, { caseId: 'one', entryId: 'later', body: note('a technician comes') });
    await correctEntry(world, { entryId: 'call', version: 1, body: note('Ron promised nothing') });
    await createCase(world, { caseId: 'two', facts: facts('Headphones') });
    const before = changes;
    await follow();
    expect(changes).toBeGreaterThan(before);
    expect(idsOf('technician')).toEqual(['later']);
    expect(idsOf('dana')).toEqual([]);
    expect(idsOf('ron')).toEqual(['call']);
    expect(idsOf('headph')).toEqual(['two']);
  });

  test('in the bin it is found as such', async () => {
    await removeEntry(world, 'call');
    await follow();
    expect(hitsOf('courier')).toMatchObject([{ id: 'call', isRemoved: true }]);
  });

  test('erased, not a word of it is held', async () => {
    await removeEntry(world, 'call');
    await eraseEntry(world, 'call');
    await follow();
    expect(idsOf('courier')).toEqual([]);
    expect(keeper.entries.size).toBe(0);
    expect(keeper.holds('courier')).toBe(false);
    expect(keeper.holds('bezeq')).toBe(true);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a case that is erased', () => eraseCase(world, 'one')],
    ['everything', () => eraseEverything(world.db)],
  ])('%s goes with all that it held', async (_name, erase) => {
    await erase();
    await follow();
    expect([keeper.cases.size, keeper.entries.size]).toEqual([0, 0]);
    for (const word of ['courier', 'bezeq', 'dana']) expect(keeper.holds(word)).toBe(false);
  });
});

describe('a capture', () => {
  let entryId: string;
  let evidenceId: string;
  const messages = [{ who: 'Dana', text: 'the refund is on its way' }];
  const long = async (): Promise<readonly SearchText[]> => {
    const kept = keeper.entries.get(entryId);
    if (!kept) throw new Error('not kept');
    return readLongTexts(world.db, kept);
  };

  beforeEach(async () => {
    ({ entryId, evidenceId } = await capturePieces(world, {}, { text: 'Cancel within 14 days', messages }));
    await follow();
  });

  test('is found by its page and by its messages, which are quoted once they were read again', async () => {
    for (const [asked, part] of [
      ['cancel within', 'page'],
      ['refund', 'messages'],
    ] as const) {
      const { lacking } = answerAtOnce(keeper, asked, 40);
      expect(lacking.map(({ id }) => id)).toEqual([entryId]);
      const [kept] = lacking;
      const piece = kept && pieceOf(asked, kept, await long());
      expect(piece?.part).toBe(part);
      expect(piece?.excerpt.places.length).toBeGreaterThan(0);
    }
  });

  test('of which a redacted picture was made is found and not quoted', async () => {
    const mark = { is: 'black-out' as const, rect: { x: 0, y: 0, width: 9, height: 9 } };
    await markEvidence(world, { evidenceId, derivedId: 'made', marks: [mark] }, drawInNode);
    await follow();
    const { lacking } = answerAtOnce(keeper, 'refund', 40);
    expect(lacking).toEqual([]);
    expect(hitsOf('refund')).toMatchObject([{ id: entryId, isNotQuoted: true }]);
    expect(hitsOf('refund')[0]?.piece).toBeUndefined();
  });

  test('of which a redacted picture was made is listed without what its title says of a person', async () => {
    world.reading = { ...world.reading, title: 'Inbox - noa@gmail.com - Gmail' };
    const other = await capturePieces(
      world,
      { draftId: 'mail' },
      { text: 'Cancel within 14 days', messages },
    );
    await follow();
    const titleOf = (): string | undefined =>
      hitsOf('refund').find(({ id }) => id === other.entryId)?.entry?.evidenceTitle;
    expect(titleOf()).toBe('Inbox - noa@gmail.com - Gmail');
    const mark = { is: 'black-out' as const, rect: { x: 0, y: 0, width: 9, height: 9 } };
    await markEvidence(
      world,
      { evidenceId: other.evidenceId, derivedId: 'made-2', marks: [mark] },
      drawInNode,
    );
    await follow();
    expect(titleOf()).toBe(URL.parse(world.reading.url)?.host);
  });

  test('that is erased takes its texts with it', async () => {
    await eraseEntry(world, entryId);
    await follow();
    for (const word of ['cancel', 'refund']) expect(keeper.holds(word)).toBe(false);
  });
});

test('the last of 40,000 messages of a chat is found, and quoted', async () => {
  await follow();
  const lines = Array.from({ length: 40_000 }, (_, index) => `message ${index} of many`);
  const texts: readonly SearchText[] = [{ part: 'messages', text: lines.join('\n') }];
  const search = new CaseSearch();
  search.put({ id: 'chat', caseId: 'one', atMs: 0, isRemoved: false, texts });
  expect(search.isFull).toBe(false);
  for (const asked of ['message 0', '39999', '20001 many'])
    expect([asked, search.find(asked, 5).hits.map(({ id }) => id)]).toEqual([asked, ['chat']]);
  const kept = keeper.entries.get('call');
  const piece = kept && pieceOf('39999', kept, texts);
  expect(piece?.excerpt.text).toContain('message 39999 of many');
});
