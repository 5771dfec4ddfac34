// What must hold for every page of the program, whoever sees it and however it was reached.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export async function assertAccessible(page: Page): Promise<void> {
  // Once for each page, and the short form of it: to read so long a script costs more than to run it.
  await page.evaluate(axeSource)
  const violations = await page.evaluate(async (values) => {
    const here = (globalThis as unknown as { axe: typeof axe }).axe
    return (await here.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })).violations
  }, wcag)
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`))
  assert.deepEqual(found, [], page.url())
}

const html = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Written by a program, not by hand.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
  },
})

export async function assertValid(source: string, address: string): Promise<void> {
  const { results } = await html.validateString(source)
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`))
  assert.deepEqual(found.slice(0, 10), [], address)
}

/** Nothing has to be scrolled sideways to be read. */
export async function assertFits(page: Page): Promise<void> {
  // An empty document is as narrow as one likes, and a browser under load shows one for a moment.
  await page.locator('main').waitFor({ state: 'attached' })
  const tooWide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const parts = [...document.querySelectorAll('body *')]
      .filter((part) => part.getBoundingClientRect().right > clientWidth + 1)
      .map((part) => `${part.tagName}.${part.className} ${part.textContent?.slice(0, 40)}`)
    return [`${scrollWidth} > ${clientWidth}`, ...parts.slice(0, 5)]
  })
  assert.deepEqual(tooWide, [], page.url())
}
