/** Runs a task at once, and when it is asked for again too soon, once more after a pause: never oftener than every `pause` ms. */
export class Pace {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isWanted = false;

  constructor(
    private readonly pause: number,
    private readonly task: () => void,
  ) {}

  run(): void {
    if (this.timer !== undefined) {
      this.isWanted = true;
      return;
    }
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.isWanted) this.run();
    }, this.pause);
    this.isWanted = false;
    this.task();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isWanted = false;
  }
}
