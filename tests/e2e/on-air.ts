import { expect, type Locator, type Page } from '@playwright/test';

/** What the brief of a run lets one choose. */
export interface Going {
  /** Name of the time allowed, as the brief puts it. */
  readonly allowance?: string;
  /** Query of the link, such as `mode=exam&seed=7`. */
  readonly query?: string;
}

/** Opens the shipped crisis and goes on air. */
export async function goOnAir(page: Page, { allowance, query = 'seed=7' }: Going = {}) {
  await page.goto(`./#/s/le-festival-sous-lorage?${query}`);
  if (allowance !== undefined) await page.getByText(allowance, { exact: true }).click();
  await page.getByRole('button', { name: 'Passer en ondes' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
}

/** The item that says something. */
export function item(page: Page, words: string): Locator {
  return page.getByRole('article').filter({ hasText: words }).first();
}
