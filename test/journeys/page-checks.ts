// What must hold for every page of the program, whoever sees it and however it was reached.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { RunOptions } from 'axe-core'
import { transformSync } from 'esbuild'
import { HtmlValidate } from 'html-validate'
import type { CDPSession, Page } from 'playwright-core'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** As short as it gets: how axe comes into a page costs more than to run it there. */
const axeSource = (() => {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  return gzipSync(transformSync(source, { minify: true, charset: 'ascii', legalComments: 'none' }).code, { level: 9 }).toString('base64')
})()

const unpack = `(async () => {
  const packed = new Blob([Uint8Array.fromBase64('${axeSource}')]).stream().pipeThrough(new DecompressionStream('gzip'))
  globalThis.axeSource = await new Response(packed).text()
})()`

const options: RunOptions = { runOnly: { type: 'tag', values: wcag }, resultTypes: ['violations'] }
const run = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => \`\${id}: \${target} \${failureSummary}\`)))`

/** axe runs beside the page, in a world of its own: what the page's scripts see is as without it. */
export async function assertAccessible(session: CDPSession, address: string): Promise<void> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'page checks' })
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression, contextId: world.executionContextId, awaitPromise: true, returnByValue: true,
    })
    if (exceptionDetails) throw new Error(`${address}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`)
    return result.value
  }
  await evaluate(unpack)
  // Once it is there, a page's policy lets no text be run as a script but what the browser is told from outside.
  await evaluate('(0, eval)(axeSource), axe.version')
  assert.deepEqual(await evaluate(run), [], address)
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
    // Boxes to tick that answer one question have one name.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
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
