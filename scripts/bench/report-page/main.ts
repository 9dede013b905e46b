// The page that `scripts/bench-report.ts` measures in: our PDF, or the same content as HTML for the browser's own print.
import { agentOf } from '../../../src/domain/case/entry.ts';
import type { EvidenceFacts } from '../../../src/domain/case/evidence.ts';
import { openPictures } from '../../../src/file-reader/open-pictures.ts';
import { makePdf } from '../../../src/report/make-pdf.ts';
import type { ReportModel } from '../../../src/report/report-model.ts';
import { makeDatabase, openDatabase } from '../../../src/storage/database.ts';
import { readPicture } from '../../../src/storage/queries.ts';

declare global {
  interface Window {
    store(evidenceIds: readonly string[]): Promise<void>;
    ours(model: ReportModel): Promise<{ ms: number; bytes: number }>;
    asHtml(model: ReportModel): Promise<void>;
  }
}

/** What is told of a screenshot. */
const factsOf = (facts: EvidenceFacts | undefined): readonly (string | undefined)[] =>
  facts?.kind === undefined ? [facts?.url, facts?.title, facts?.capturedAt.at, facts?.sha256] : [facts.name];

/** The pictures lie where the extension keeps them. */
const kept = openDatabase(makeDatabase(), () => undefined);

async function pictureOf(evidenceId: string): Promise<ArrayBuffer> {
  const bytes = await readPicture(await kept, evidenceId);
  if (!bytes) throw new Error(evidenceId);
  return bytes;
}

window.store = async (evidenceIds) => {
  for (const evidenceId of evidenceIds) {
    const bytes = await (await fetch(`/pictures/${evidenceId}`)).arrayBuffer();
    await (await kept).pictures.put({ evidenceId, bytes });
  }
};

window.ours = async (model) => {
  const started = performance.now();
  const size = { sizeLimit: 'none', wayToFit: 'volumes' } as const;
  const pictures = openPictures();
  const made = await makePdf(model, size, pictures.read, () => {}, new AbortController().signal);
  pictures.close();
  if (made.is !== 'made') throw new Error('not made');
  return { ms: performance.now() - started, bytes: made.volumes[0]?.blob.size ?? 0 };
};

function add(parent: Element, tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}

window.asHtml = async (model) => {
  document.dir = 'rtl';
  document.body.style.font = '13px sans-serif';
  add(document.body, 'h1', model.title);
  const table = add(document.body, 'table');
  for (const row of model.timeline) {
    const line = add(table, 'tr');
    for (const cell of [
      row.happenedAt.at,
      row.content.kind,
      agentOf(row.content) ?? '',
      row.content.text ?? '',
    ]) {
      add(line, 'td', cell);
    }
  }
  const loaded: Promise<void>[] = [];
  for (const { number, evidenceId, facts } of model.appendices) {
    const section = add(document.body, 'section');
    section.style.breakBefore = 'page';
    add(section, 'h2', String(number));
    for (const fact of factsOf(facts)) add(section, 'p', fact);
    const image = add(section, 'img') as HTMLImageElement;
    image.style.maxInlineSize = '100%';
    image.src = URL.createObjectURL(new Blob([await pictureOf(evidenceId)], { type: 'image/png' }));
    loaded.push(image.decode());
  }
  await Promise.all(loaded);
};
