// What Lighthouse says of a giver's pages, as a telephone with an empty cache loads them. Its network and its slow
// processor are simulated from what was seen, so that the load of the machine weighs little.
import { navigation } from 'lighthouse'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { to } from '../src/paths.ts'
import { fill } from '../src/text/fill.ts'
import { texts } from '../src/text/texts.ts'
import { encode, fieldValue } from '../test/app.ts'
import { chromiumHere } from '../test/browser.ts'
import type { Topic } from './intake/giver.ts'
import { noLessThan, median, type Results } from './result.ts'

const categories = ['performance', 'accessibility', 'best-practices'] as const
type Scores = Record<(typeof categories)[number], number>

/** `scores`: medians of the rounds, of 100. `lost`: the audits that cost points in any round. */
export type Measured = { page: string; scores: Scores; lost: string[] }

/** The lowest score of all. */
export async function measureLighthouse(program: { url: string; topic: Topic }): Promise<Results> {
  const pages = await lighthousePages(program)
  return { lighthouse: noLessThan(100, 'of 100', Math.min(...pages.flatMap(({ scores }) => Object.values(scores)))) }
}

/** The program must be a demonstration, which tells the words that open a conversation with an answer. */
export async function lighthousePages({ url, topic, rounds = 5 }: { url: string; topic: Topic; rounds?: number }): Promise<Measured[]> {
  const browser = await launch({ ...chromiumHere(), headless: true })
  const form = url + to('form', 'fi', {}, topic)
  try {
    return [
      await measure(browser, rounds, 'front page', async () => url + to('home', 'fi')),
      await measure(browser, rounds, 'form', async () => form),
      await measure(browser, rounds, 'receipt', () => newReceipt(form)),
      await measure(browser, rounds, 'conversation', (page) => conversation(page, url)),
    ]
  } finally {
    await browser.close()
  }
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

async function measure(browser: Browser, rounds: number, name: string, wayTo: (page: Page) => Promise<Way>): Promise<Measured> {
  const seen: { scores: Scores; lost: string[] }[] = []
  for (let round = 1; round <= rounds; round++) {
    const context = await browser.createBrowserContext()
    const page = await context.newPage()
    seen.push(await look(page, await wayTo(page)))
    await context.close()
  }
  const scores = Object.fromEntries(categories.map((each) => [each, median(seen.map((one) => one.scores[each]))])) as Scores
  const lost = [...new Set(seen.flatMap((one) => one.lost))]
  console.log(`  ${name}: ${categories.map((each) => `${each} ${seen.map((one) => one.scores[each]).join(' ')}`).join(', ')}`)
  for (const each of lost) console.log(`    ${each}`)
  return { page: name, scores, lost }
}

/** On a device with 4G and a processor four times slower, both simulated: Lighthouse's own default for a telephone. */
async function look(page: Page, way: Way): Promise<{ scores: Scores; lost: string[] }> {
  const flags = { onlyCategories: [...categories], disableFullPageScreenshot: true, logLevel: 'error' as const }
  const result = (await navigation(page, way, { flags }))?.lhr
  if (!result || result.runtimeError) throw new Error(`Lighthouse: ${result?.runtimeError?.message ?? 'no result'}`)
  const scores = Object.fromEntries(categories.map((each) => [each, Math.round(result.categories[each]!.score! * 100)])) as Scores
  const lost = categories.flatMap((each) => result.categories[each]!.auditRefs)
    .filter(({ id, weight }) => weight > 0 && (result.audits[id]!.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${result.audits[id]!.title} ${result.audits[id]!.displayValue ?? ''}`.trim())
  return { scores, lost }
}
