import type { Locator, Page } from '@playwright/test';

/** A date as three boxes take it: day, month, year. */
export type DateTyped = readonly [day: string, month: string, year: string];

export const DATES = {
  start: 'First day of fieldwork',
  end: 'Last day of fieldwork',
  published: 'Report published',
} as const;

export function dateField(page: Page, legend: string): Locator {
  return page.getByRole('group', { name: legend });
}

export async function fillDate(page: Page, legend: string, [day, month, year]: DateTyped): Promise<void> {
  const field = dateField(page, legend);
  await field.getByLabel('Day').fill(day);
  await field.getByLabel('Month').fill(month);
  await field.getByLabel('Year').fill(year);
}

/** Chooses framework and kind; without JavaScript the grades that go with them come at the press of a button. */
export async function chooseKind(page: Page, framework: string, kind: string, scripted: boolean): Promise<void> {
  await page.getByLabel('Framework').selectOption({ label: framework });
  await page.getByLabel('Kind of inspection').selectOption({ label: kind });
  if (!scripted) await page.getByRole('button', { name: 'Show the grades for this framework and kind' }).click();
}

export async function grade(page: Page, area: string, label: string): Promise<void> {
  await page.getByRole('group', { name: area, exact: true }).getByLabel(label, { exact: true }).check();
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record this inspection' }).click();
}

/** What the summary at the top says is wrong, and the one at the field. */
export function problems(page: Page): Locator {
  return page.getByRole('main').getByRole('alert').getByRole('listitem');
}
