/** How long one kind of work is measured in milliseconds unless said otherwise, and how often it is done at least. */
const BUDGET = 400;
const FEWEST = 3;

/**
 * The median time of a piece of work in milliseconds, once it is warm. `work` gets the number of the run, from 0; `before` is done before
 * each run and not measured.
 */
export function medianTime(work: (run: number) => unknown, { budget = BUDGET, before = () => {} } = {}): number {
  let run = 0;
  const times: number[] = [];
  const measure = (fewest: number, time: number) => {
    const end = performance.now() + time;
    while (times.length < fewest || performance.now() < end) {
      before();
      const start = performance.now();
      work(run++);
      times.push(performance.now() - start);
    }
  };
  measure(1, budget / 3);
  times.length = 0;
  measure(FEWEST, budget);
  times.sort((a, b) => a - b);
  return times[times.length >> 1]!;
}

/** Rows as a plain table: the first column on the left, figures on the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  ");
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}
