// The page that `scripts/bench-report.ts` measures in: our PDF, or the same content as HTML for the browser's own print.
import { agentOf } from '../../../src/domain/case/entry.ts';
import type { EvidenceFacts } from '../../../src/domain/case/evidence.ts';
import { makePdf } from '../../../src/report/make-pdf.ts';
import type { ReportModel } from '../../../src/report/report-model.ts';

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

/** The pictures lie in IndexedDB, as in the extension. */
const pictures: Promise<IDBDatabase> = new Promise((resolve, reject) => {
  const opening = indexedDB.open('pictures', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('bytes');
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => reject(opening.error);
});

async function pictureOf(evidenceId: string): Promise<ArrayBuffer> {
  const reading = (await pictures).transaction('bytes').objectStore('bytes').get(evidenceId);
  return new Promise((resolve, reject) => {
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
}

window.store = async (evidenceIds) => {
  for (const evidenceId of evidenceIds) {
    const bytes = await (await fetch(`/pictures/${evidenceId}`)).arrayBuffer();
    const writing = (await pictures).transaction('bytes', 'readwrite');
    writing.objectStore('bytes').put(bytes, evidenceId);
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
  }
};

window.ours = async (model) => {
  const started = performance.now();
  const size = { sizeLimit: 'none', wayToFit: 'volumes' } as const;
  const made = await makePdf(model, size, pictureOf, () => {}, new AbortController().signal);
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
