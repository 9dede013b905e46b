/** An element of a PDF's structure. */
export interface StructureNode {
  readonly kind: string;
  /** What the file says of it. */
  readonly body: string;
  /** What is read aloud in its stead. */
  readonly actual: string;
  /** Number of the page that its own content is on, in the order of the pages; -1: it has none. */
  readonly page: number;
  /** Numbers of its own pieces of content on that page. */
  readonly content: readonly number[];
}

/** All elements of a tagged PDF in the order in which they are read; `opened`: the file as `openedPdf` gives it. */
export function structureOf(opened: string): readonly StructureNode[] {
  const objects = new Map(
    [...opened.matchAll(/^(\d+) 0 obj\n<<([\s\S]*?)\n>>\n(?:endobj|stream)/gm)].map(
      ([, id = '', body = '']) => [id, body] as const,
    ),
  );
  const pages = [
    ...(/\/Kids \[([^\]]*)\]/.exec(find(objects, '/Type /Pages'))?.[1] ?? '').matchAll(/(\d+) 0 R/g),
  ].map(([, id]) => id);
  const nodes: StructureNode[] = [];
  const walk = (id: string): void => {
    const body = objects.get(id) ?? '';
    const kind = /\n {2}\/S \/(\w+)/.exec(body)?.[1] ?? '';
    const kids = /\n {2}\/K (\[[\s\S]*?\n {2}\]|\d+ 0 R)/.exec(body)?.[1] ?? '';
    // Links and content on another page stand in dictionaries of their own.
    const plain = kids.replace(/<<[\s\S]*?>>/g, '');
    const page = /\n {2}\/Pg (\d+) 0 R/.exec(body)?.[1];
    if (kind !== '')
      nodes.push({
        kind,
        body,
        actual: actualOf(body),
        page: page === undefined ? -1 : pages.indexOf(page),
        content: [...plain.replace(/\d+ 0 R/g, '').matchAll(/\d+/g)].map(([number]) => Number(number)),
      });
    for (const [, kid = ''] of plain.matchAll(/(\d+) 0 R/g)) walk(kid);
  };
  walk(/\/StructTreeRoot (\d+) 0 R/.exec(opened)?.[1] ?? '');
  return nodes;
}

const find = (objects: ReadonlyMap<string, string>, what: string): string =>
  [...objects.values()].find((body) => body.includes(what)) ?? '';

/** Written as UTF-16 in hexadecimal digits, or as it is when it is plain. */
const actualOf = (body: string): string => {
  const [, hex, plain = ''] = /\/ActualText (?:<([0-9a-f]*)>|\((.*)\))/.exec(body) ?? [];
  return hex === undefined ? plain.replace(/\\([()\\])/g, '$1') : fromHex(hex);
};

const fromHex = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))).replace(
    '\ufeff',
    '',
  );
