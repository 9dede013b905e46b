/** How many tests of a stage passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One stage of a test run. Throwing is failing. */
export interface Stage {
  readonly name: string;
  /** Stages without which this one cannot start. */
  readonly needs?: readonly string[];
  run(): Promise<Count>;
}

/**
 * Runs stages one after the other, whatever fails before them, and prints what each took. A stage that threw, or could
 * not start because one that it needs had failed, counts as one failure.
 */
export async function runStages(stages: readonly Stage[]): Promise<Count> {
  const failedStages = new Set<string>();
  const lines: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const stage of stages) {
    console.log(`\n== ${stage.name}`);
    const startedMs = performance.now();
    const count = await countOf(stage, failedStages);
    if (count.failed > 0) failedStages.add(stage.name);
    passed += count.passed;
    failed += count.failed;
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1).padStart(7);
    lines.push(`${stage.name.padEnd(16)} ${seconds} s  ${count.passed} passed, ${count.failed} failed`);
  }
  console.log(`\n${lines.join('\n')}\n`);
  return { passed, failed };
}

async function countOf(stage: Stage, failedStages: ReadonlySet<string>): Promise<Count> {
  const lacking = stage.needs?.filter((name) => failedStages.has(name)) ?? [];
  if (lacking.length > 0) {
    console.error(`Could not start: failed before it: ${lacking.join(', ')}.`);
    return { passed: 0, failed: 1 };
  }
  try {
    return await stage.run();
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    return { passed: 0, failed: 1 };
  }
}
