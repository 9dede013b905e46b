import { isRoleBelowName, signedAgents } from './agent-signature.ts';
import { type Candidate, distinct, findingOf, heaviestOf } from './candidate.ts';
import { AGENT_PHRASES, ROLE, SERVES } from './conversation/agent-phrases.ts';
import { personName, withoutWords } from './conversation/agent-words.ts';
import type { Finding } from './finding.ts';
import { isReadable, type ReadAt, readAtLabels, spotOf } from './label-reader.ts';
import type { Line, Page } from './page.ts';
import { hasOpenChat, type PageKind } from './page-kind.ts';
import { excerptOf } from './page-text.ts';

/** The program itself says who joined: more than the head of a chat, which names the business as often. */
const TOLD_BY_PROGRAM = 9;
const LABELLED = 6;
const SAID = 5;
const SURE = 4;
const MAYBE = 2;

const NAME_AT = /[\p{L}][\p{L}'’׳.-]{0,19}(?:\s[\p{L}][\p{L}'’׳.-]{0,19})?/uy;

function readName(line: Line, from: number, alone: boolean): ReadAt<string> | undefined {
  NAME_AT.lastIndex = from;
  const written = NAME_AT.exec(line.text)?.[0];
  const name = personName(written);
  if (alone && written && !/^[\s.,]*$/.test(line.text.slice(from + written.length))) return undefined;
  return name && written ? { value: name, end: from + written.length } : undefined;
}

const JOINED =
  /^.{2,60}(?:joined|entered) (?:the|your) (?:chat|conversation)|^.{2,60}הצטרפ?(?:ה|\/ה)? (?:ל|אל ה)(?:שיחה|צ'אט|צאט)/i;

/** A line in which a little picture ends a phrase as a point does, equally long. */
const withoutPictures = (folded: string): string =>
  folded.replace(/\p{Extended_Pictographic}/gu, (picture) => '.'.repeat(picture.length));

function fromPhrases(page: Page, merchant: string | undefined): Candidate<string>[] {
  return page.lines.flatMap((line): Candidate<string>[] => {
    if (line.at % 64 === 0) page.deadline.check();
    if (!isReadable(line) || line.speaker === 'shopper') return [];
    // The program itself says who joined.
    if (line.speaker === 'bot' && !JOINED.test(line.folded)) return [];
    const folded = withoutPictures(line.folded);
    return AGENT_PHRASES.flatMap(({ pattern, told, letters }): Candidate<string>[] => {
      if (!letters.test(folded)) return [];
      const match = pattern.exec(folded);
      const caught = match?.groups?.who;
      if (!match || !caught) return [];
      const who = withoutWords(caught);
      const at = match.index + match[0].indexOf(caught) + caught.length - who.length;
      const name = personName(line.text.slice(at, at + who.length));
      if (!name) return [];
      const isServing =
        told || SERVES.test(line.folded) || (merchant !== undefined && line.text.includes(merchant));
      const isAlone = told && line.speaker === undefined && JOINED.test(line.folded);
      const said = line.speaker === 'business' || isServing ? SAID : MAYBE;
      const weight = isAlone ? TOLD_BY_PROGRAM : said;
      return [
        {
          value: name,
          foundIn: 'label',
          excerpt: excerptOf(line.text, at),
          weight,
          spot: { line, written: name },
        },
      ];
    });
  });
}

/** "Priscilla O. · Support agent": a name set apart in markup from the role beside it. */
function besideRole(page: Page): Candidate<string>[] {
  return page.lines.flatMap((line): Candidate<string>[] => {
    if (line.headLength === undefined || line.speaker === 'shopper' || !isReadable(line)) return [];
    const value = personName(line.text.slice(0, line.headLength));
    if (!value || !ROLE.test(line.folded.slice(line.headLength))) return [];
    const spot = { line, written: value };
    return [{ value, foundIn: 'label', excerpt: excerptOf(line.text), weight: LABELLED, spot }];
  });
}

/** Whether a line tells who joined a chat, as no other page has it. */
const isJoined = (page: Page): boolean =>
  page.lines.some((line) => isReadable(line) && line.text.length < 100 && JOINED.test(line.folded));

/** The same person with her second name, where one and no other is so called. */
function inFull(chosen: Candidate<string>, all: readonly Candidate<string>[]): Candidate<string> {
  const fuller = all.filter(
    ({ value, weight }) => weight >= SURE && value.startsWith(`${chosen.value} `) && chosen.weight >= SURE,
  );
  return distinct(fuller).length === 1 ? (fuller[0] ?? chosen) : chosen;
}

/**
 * Decides on the name of who answered for the business; `marked` is what a chat's own markup says. `isAnswered`: the page
 * gives the number of a request.
 */
export function decideAgentName(
  page: Page,
  kind: PageKind,
  marked: readonly Candidate<string>[],
  merchant: string | undefined,
  isAnswered = false,
): Finding<string> | undefined {
  if (kind.negative && !hasOpenChat(kind)) return undefined;
  // Without a colon only a label that has its line to itself: "Agent" in a list, and not the end of a sentence.
  const isLabel = (line: Line, start: number, end: number): boolean =>
    line.speaker !== 'shopper' && (start === 0 || /^\s?[:-]/.test(line.folded.slice(end)));
  const labelled = readAtLabels(page, 'agent', readName, isLabel)
    .filter(({ line }) => !isRoleBelowName(page, line))
    .map(
      (hit): Candidate<string> => ({ value: hit.value, foundIn: 'label', weight: LABELLED, ...spotOf(hit) }),
    );
  const said =
    kind.conversation || isAnswered || isJoined(page)
      ? [...fromPhrases(page, merchant), ...signedAgents(page, merchant), ...besideRole(page)]
      : [];
  const named = (page.agents ?? []).flatMap((name): Candidate<string>[] =>
    personName(name) ? [{ value: name, foundIn: 'label', excerpt: excerptOf(name), weight: SAID }] : [],
  );
  const all = [...marked, ...labelled, ...said, ...named].filter(
    ({ value, spot }) =>
      value !== merchant &&
      value !== page.businessName &&
      (!kind.negative || spot?.line?.speaker !== undefined),
  );
  const top = heaviestOf(all);
  const [first] = top;
  if (!first) return undefined;
  // Several answered: the one who said most, else the last.
  const names = distinct(top).map((name) => ({
    name,
    times: top.filter(({ value }) => value === name).length,
  }));
  const most = Math.max(...names.map(({ times }) => times));
  const busiest = names.filter(({ times }) => times === most).at(-1);
  const chosen = inFull(top.findLast(({ value }) => value === busiest?.name) ?? first, all);
  return findingOf(chosen, chosen.value, chosen.weight >= SURE && !page.cut);
}
