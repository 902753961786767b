import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

type Studio = {
  /** What went wrong so far on the pages of the test; see `collectComplaints`. */
  readonly complaints: readonly string[];
  /** Fails with the list of what an accessibility checker objects to on the page as it is now. */
  readonly expectAccessible: () => Promise<void>;
};

const accessibilityTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
}

/**
 * Tells of every violation of the content security policy, also of one that is only reported, and of
 * one whose error a script has caught.
 */
async function listenForViolations(context: BrowserContext, complaints: string[]): Promise<void> {
  await context.exposeBinding('tellOfViolation', (_source, violation: string) => {
    complaints.push(`policy: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { disposition, effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
      const at = `${sourceFile}:${lineNumber}`;
      const violation = [disposition, effectiveDirective, blockedURI, sample, at].join(' ');
      void Reflect.get(window, 'tellOfViolation')(violation);
    });
  });
}

/**
 * What goes wrong on any page of a browser from now on: uncaught errors, errors on its console and
 * violations of its policy. For tests that open a browser of their own.
 */
export async function collectComplaints(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = [];
  await listenForViolations(context, complaints);
  for (const page of context.pages()) listen(page, complaints);
  context.on('page', (page) => listen(page, complaints));
  return complaints;
}

/**
 * The `test` of every end-to-end file. A test that passes its own checks still fails when the page
 * complained meanwhile.
 */
export const test = base.extend<Studio>({
  complaints: [
    async ({ context, page }, provide) => {
      const complaints = await collectComplaints(context);
      page.on('crash', () => complaints.push('the page crashed'));
      await provide(complaints);
      expect(complaints, 'the page complained').toEqual([]);
    },
    { auto: true },
  ],
  expectAccessible: async ({ page }, provide) => {
    await provide(async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(accessibilityTags).analyze();
      const told = violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`),
      }));
      expect(told, 'what the accessibility checker objects to').toEqual([]);
    });
  },
});

export { expect };
