/** How often a server that ends by itself is started again: a few times within a while, then no more. */
export class RestartBudget {
  private starts: number[] = [];

  constructor(
    private readonly most: number,
    private readonly withinMs: number,
  ) {}

  /** Whether another start is allowed at a moment, in milliseconds; it then counts as done. */
  take(now: number): boolean {
    this.starts = this.starts.filter((start) => now - start < this.withinMs);
    if (this.starts.length >= this.most) return false;
    this.starts.push(now);
    return true;
  }
}
