// What Lighthouse says of a giver's pages, as a telephone with an empty cache loads them. Its network and its slow
// processor are simulated from what was seen, so that the load of the machine weighs little.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { navigation } from 'lighthouse'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { to } from '../src/paths.ts'
import { fill } from '../src/text/fill.ts'
import { texts } from '../src/text/texts.ts'
import { encode, fieldValue } from '../test/app.ts'
import { chromiumHere } from '../test/browser.ts'
import type { Topic } from './intake/giver.ts'
import { median, type Results } from './result.ts'

const categories = ['performance', 'accessibility', 'best-practices'] as const
type Scores = Record<(typeof categories)[number], number>

/** `scores`: medians of the rounds, of 100. `lost`: the audits that cost points in any round. */
export type Measured = { page: string; scores: Scores; lost: string[] }

/** The lowest score of all; beside it, what a page of six words gets on the same machine in the same minutes. */
export async function measureLighthouse(program: { url: string; topic: Topic }): Promise<Results> {
  const { pages, wordsAlone } = await lighthousePages(program)
  const lowest = Math.min(...pages.flatMap(({ scores }) => Object.values(scores)))
  return { lighthouse: { value: lowest, unit: 'of 100', reference: wordsAlone, goal: 100, holds: lowest >= 100 } }
}

/** The program must be a demonstration, which tells the words that open a conversation with an answer. */
export async function lighthousePages(
  { url, topic, rounds = 5 }: { url: string; topic: Topic; rounds?: number },
): Promise<{ pages: Measured[]; wordsAlone: number }> {
  const browser = await launch({ ...chromiumHere(), headless: true })
  const bare = await barePage()
  const form = url + to('form', 'fi', {}, topic)
  try {
    const { index } = await look(await browser.newPage(), bare.url, 4)
    const slowdown = Math.min(4, Math.max(1, 4 * index / meantIndex))
    console.log(`  the machine's index is ${index}: its processor is taken ${slowdown.toFixed(1)} times slower`)
    const measure = (name: string, wayTo: (page: Page) => Promise<Way>) => inRounds(browser, rounds, slowdown, name, wayTo)
    const { scores: { performance: wordsAlone } } = await measure('six words, no style', async () => bare.url)
    return {
      wordsAlone,
      pages: [
        await measure('front page', async () => url + to('home', 'fi')),
        await measure('form', async () => form),
        await measure('receipt', () => newReceipt(form)),
        await measure('conversation', (page) => conversation(page, url)),
      ],
    }
  } finally {
    await browser.close()
    bare.close()
  }
}

/** Lighthouse slows a fast desktop down four times. Of a slower machine it says itself to slow it down less, by its index. */
const meantIndex = 1750

/** What no page can be quicker than: where it does not get 100, others were busy on the machine. */
async function barePage(): Promise<{ url: string; close(): void }> {
  const server = createServer((_request, response) => void response
    .setHeader('Content-Type', 'text/html; charset=utf-8')
    .end('<!DOCTYPE html><html lang="fi"><meta name="viewport" content="width=device-width"><title>Sanoja</title><main><h1>Kuusi sanaa</h1><p>ilman mitään muuta täällä</main>'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() }
}

/** An address, or what somebody does on the page that is open. */
type Way = string | (() => Promise<void>)

/** The pass is in the address of a receipt, as it is after a giver has sent: each round has a receipt of its own. */
async function newReceipt(form: string): Promise<string> {
  const token = fieldValue(await (await fetch(form)).text(), 'token')
  const sent = await fetch(form.split('?')[0]!, {
    method: 'POST', redirect: 'manual', body: encode({ step: 'send', token, kind: 'thanks', text: 'Kiitos, asia hoitui.', ...topicOf(form) }),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  return new URL(sent.headers.get('location')!, form).href
}

const topicOf = (form: string) => Object.fromEntries(new URL(form).searchParams)

/** No address opens it: the words are typed before, and the press of the button is what is measured. */
async function conversation(page: Page, url: string): Promise<Way> {
  const { open } = texts.fi.conversation
  await page.goto(url + to('conversation', 'fi'))
  const words = new RegExp(fill(open.demo, { words: '((?:[a-z]+ ){5}[a-z]+)' })).exec(await page.content())
  if (!words) throw new Error('the program is no demonstration: it tells no receipt')
  await page.type('[name=receipt]', words[1]!)
  return () => page.locator(`::-p-aria([name="${open.button}"][role="button"])`).click()
}

async function inRounds(
  browser: Browser, rounds: number, slowdown: number, name: string, wayTo: (page: Page) => Promise<Way>,
): Promise<Measured> {
  const seen: { scores: Scores; lost: string[] }[] = []
  for (let round = 1; round <= rounds; round++) {
    const context = await browser.createBrowserContext()
    const page = await context.newPage()
    const way = await wayTo(page)
    // On a busy machine the recording itself fails at times, before anything was measured.
    seen.push(await look(page, way, slowdown).catch(async () => look(page, await wayTo(page), slowdown)))
    await context.close()
  }
  const scores = Object.fromEntries(categories.map((each) => [each, median(seen.map((one) => one.scores[each]))])) as Scores
  const lost = [...new Set(seen.flatMap((one) => one.lost))]
  console.log(`  ${name}: ${categories.map((each) => `${each} ${seen.map((one) => one.scores[each]).join(' ')}`).join(', ')}`)
  for (const each of lost) console.log(`    ${each}`)
  return { page: name, scores, lost }
}

/** Screen and network (slow 4G) are Lighthouse's own for a telephone. */
async function look(page: Page, way: Way, cpuSlowdownMultiplier: number): Promise<{ scores: Scores; lost: string[]; index: number }> {
  const flags = { onlyCategories: [...categories], disableFullPageScreenshot: true, logLevel: 'error' as const }
  const config = { extends: 'lighthouse:default', settings: { throttling: { cpuSlowdownMultiplier } } }
  const result = (await navigation(page, way, { flags, config }))?.lhr
  if (!result || result.runtimeError) throw new Error(`Lighthouse: ${result?.runtimeError?.message ?? 'no result'}`)
  const scores = Object.fromEntries(categories.map((each) => [each, Math.round(result.categories[each]!.score! * 100)])) as Scores
  const lost = categories.flatMap((each) => result.categories[each]!.auditRefs)
    .filter(({ id, weight }) => weight > 0 && (result.audits[id]!.score ?? 1) < 0.99)
    .map(({ id }) => `${id}: ${result.audits[id]!.displayValue || result.audits[id]!.title}`)
  return { scores, lost, index: result.environment.benchmarkIndex }
}
