/** Counts faults by what was done and in what way it failed, and keeps what was wrong. */
export class Tally {
  readonly complaints: string[] = [];
  readonly #counts = new Map<string, Map<string, number>>();

  /** `kind` none: it went through without a fault, and is not counted as one. */
  count(flow: string, kind: string, complaints: readonly string[] = [], times = 1): void {
    this.complaints.push(...complaints.map((one) => `${flow}: ${one}`));
    if (kind === 'none') return;
    const ofFlow = this.#counts.get(flow) ?? new Map<string, number>();
    ofFlow.set(kind, (ofFlow.get(kind) ?? 0) + times);
    this.#counts.set(flow, ofFlow);
  }

  get total(): number {
    return [...this.#counts.values()]
      .flatMap((kinds) => [...kinds.values()])
      .reduce((sum, one) => sum + one, 0);
  }

  /** As a table of Markdown: a row for each flow, a column for each kind. */
  table(): string {
    const kinds = [...new Set([...this.#counts.values()].flatMap((ofFlow) => [...ofFlow.keys()]))];
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
    const rows = [...this.#counts].map(([flow, ofFlow]) => [
      flow,
      ...kinds.map((kind) => String(ofFlow.get(kind) ?? '')),
      String(sum([...ofFlow.values()])),
    ]);
    const sums = kinds.map((kind) =>
      String(sum([...this.#counts.values()].map((ofFlow) => ofFlow.get(kind) ?? 0))),
    );
    return [
      ['what was done', ...kinds, 'all'],
      ['---', ...kinds.map(() => '--:'), '--:'],
      ...rows,
      ['**all**', ...sums, String(this.total)],
    ]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');
  }
}
