/** What axe finds wrong with a page as it stands. */
import axe, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Every rule that is on, the best-practice ones too, and the size of targets, which is off unless asked for. */
export const allRules: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
  // Style sheets would be fetched again for a rule that is off.
  preload: { assets: ['media'] },
};

/** What can differ between widths, for what is seen at more than one. */
export const sizeRules: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] },
};

/** What can differ between light and dark. */
export const colourRules: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

type Axe = { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

/** Selectors of what to look at and of what to pass over. */
interface Parts {
  include: string[];
  exclude: string[];
}

const wholePage: Parts = { include: ['html'], exclude: [] };

export async function violationsOf(page: Page, options = allRules, parts = wholePage): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ([context, given]) => {
      const { axe } = window as unknown as { axe: Axe };
      const found = await axe.run(context, given);
      return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 120)) }));
    },
    [parts, options] as const,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 4).join(' | ')}`);
}
