import type { BrowserContext, Page } from '@playwright/test';
import type { Accepted, Finding } from './trainee.ts';

/** A run that is played, killed, and looked at again, over and over. */
export class Victim {
  #context: BrowserContext;
  readonly #address: string;
  readonly #accepted = new Map<number, string>();
  #run = '';

  constructor(context: BrowserContext, address: string) {
    this.#context = context;
    this.#address = address;
  }

  get accepted(): number {
    return this.#accepted.size;
  }

  /** The same run, in a browser that was started anew. */
  moveTo(context: BrowserContext): this {
    this.#context = context;
    return this;
  }

  /** Begins anew with a run that has no past. */
  async begin(page: Page): Promise<void> {
    this.#run = await page.evaluate(async () => await window.torture.begin());
    this.#accepted.clear();
  }

  async open(): Promise<Page> {
    const page = await this.#context.newPage();
    await page.exposeFunction('tellAccepted', (events: readonly Accepted[]) => {
      for (const { seq, event } of events) this.#accepted.set(seq, event);
    });
    await page.goto(this.#address);
    await page.waitForFunction(() => 'torture' in window);
    return page;
  }

  /** Plays until the page is killed `after` real ms, at whatever it is doing then. */
  async playAndCrash(page: Page, after: number): Promise<void> {
    await this.play(page);
    await page.waitForTimeout(after);
    const session = await this.#context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // The answer never comes, since whoever would send it is gone.
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
  }

  async play(page: Page): Promise<void> {
    await page.evaluate(async (run) => await window.torture.play(run), this.#run);
  }

  /** What became of everything that had been accepted. */
  async examine(page: Page): Promise<Finding> {
    const accepted = [...this.#accepted].map(([seq, event]) => ({ seq, event }));
    return await page.evaluate(async ([run, known]) => await window.torture.examine(run, known), [
      this.#run,
      accepted,
    ] as const);
  }
}
