/** Processor time of this process so far, in milliseconds: what runs beside it on a busy machine does not count. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
