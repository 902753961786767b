import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

type Studio = {
  /**
   * What went wrong on the page so far: uncaught errors, and errors on the console, where the
   * browser also reports every violation of the content security policy.
   */
  readonly complaints: readonly string[];
  /** Fails with the list of what an accessibility checker objects to on the page as it is now. */
  readonly expectAccessible: () => Promise<void>;
};

const accessibilityTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('crash', () => complaints.push('the page crashed'));
  return complaints;
}

/**
 * The `test` of every end-to-end file. A test that passes its own checks still fails when the page
 * complained meanwhile.
 */
export const test = base.extend<Studio>({
  complaints: [
    async ({ page }, provide) => {
      const complaints = collectComplaints(page);
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
