import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails with what an accessibility checker objects to in a rendered component or screen. Colours
 * and sizes, which need a real layout, are looked at end to end.
 */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    // A component is not a page: it need not bring landmarks and a heading of its own.
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  const told = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ html }) => html),
  }));
  expect(told, 'what the accessibility checker objects to').toEqual([]);
}
