// What goes wrong on the way of an answer by token, and what whoever sends it is told: a connection that breaks, a page that is loaded
// anew, a moment that is waited for, a key that is not the one on the paper, and a browser that cannot cover anything.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { lastPageTitle } from '../survey-page.tsx'
import { demonstration, type Program } from './program.ts'
import { servePages, surveyWithSlips, wordsOf } from './slip-pages.ts'
import { choose, press } from './steps.ts'
import { phone, visitor } from './visitor.ts'

const { slip, send } = texts.fi.surveyTokens
const waiting = async ({ db }: Program) => (await db.selectFrom('waiting_response').select('id').execute()).length
const used = async ({ db }: Program) => (await db.selectFrom('slip').select('number').where('used', 'is', true).execute()).length

/** With the words of this slip, up to the last page, which is filled in. */
async function upToTheEnd(page: Page, program: Program, number: number, print = ''): Promise<void> {
  const { blockId } = await surveyWithSlips(program)
  await page.goto(`${to('surveySlip', 'fi')}#${wordsOf(program, blockId, number).join('-')}${print && `.${print}`}`)
  await press(page, slip.go)
  await page.locator('h1', { hasText: lastPageTitle }).waitFor()
  await choose(page, 'a-heard-5')
}

test('where the connection breaks, the same is tried again with the same token, and arrives once', async () => {
  const program = await demonstration()
  const one = await visitor(program.url, { ...phone, language: 'fi' })
  const { page } = one
  await servePages(page, program)
  const before = await waiting(program)
  await upToTheEnd(page, program, 10)
  let tries = 0
  // The exchange arrives, and its answer is lost; so is the answer to the first hand-in.
  await page.route('**/tokens', async (route) => {
    if (tries++ > 0) return route.continue()
    await route.fetch()
    await route.abort()
  })
  let handed = 0
  await page.route('**/responses', async (route) => {
    if (handed++ > 0) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await press(page, 'Lähetä')
  await page.getByText(send.said.away).waitFor()
  assert.equal(await page.getByRole('button', { name: send.without }).isVisible(), false, 'the slip may be used by now')
  await one.sees(lastPageTitle)
  await press(page, send.again)
  await page.getByText(send.said.retrying).waitFor()
  await one.sees(/Kiitos|Viimeinen/)
  await page.locator('h1', { hasText: 'Kiitos' }).waitFor()
  assert.equal(await waiting(program), before + 1)
  assert.ok(tries >= 2 && handed >= 2)
  await one.goesAway()
})

test('who lets a moment be drawn may load the page anew, and send it at once after all', async () => {
  const program = await demonstration()
  const one = await visitor(program.url, { ...phone, language: 'fi' })
  const { page } = one
  const asked: string[] = []
  page.on('dialog', (dialog) => { asked.push(dialog.type()); void dialog.accept() })
  await servePages(page, program)
  const before = await waiting(program)
  await upToTheEnd(page, program, 11)
  await choose(page, 'when-later')
  await one.sees(lastPageTitle)
  await press(page, 'Lähetä')
  await page.getByText(send.said.waiting).waitFor()
  await one.sees(lastPageTitle)
  await page.reload()
  await page.getByText(send.said.waiting).waitFor()
  assert.deepEqual(asked, ['beforeunload'])
  assert.equal(await waiting(program), before)
  await press(page, send.sendNow)
  await page.locator('h1', { hasText: 'Kiitos' }).waitFor()
  assert.equal(await waiting(program), before + 1)
  await one.goesAway()
})

test('where the key is not the one on the paper nothing is sent, and no slip is used', async () => {
  const program = await demonstration()
  const one = await visitor(program.url, { ...phone, language: 'fi' })
  const { page } = one
  await servePages(page, program)
  const before = await used(program)
  await upToTheEnd(page, program, 12, '7KX4A2B3C4D5E6F7G8H9')
  await press(page, 'Lähetä')
  await page.getByText(send.said['wrong-key']).waitFor()
  await one.sees(lastPageTitle)
  assert.equal(await used(program), before)
  await page.evaluate(() => sessionStorage.clear())
  await one.goesAway()
})

test('a browser that cannot cover the slip says so, and sends it the other way; so does one whose slip cannot be exchanged', async () => {
  const program = await demonstration()
  const { surveyId, blockId } = await surveyWithSlips(program)
  const slipWords = wordsOf(program, blockId, 13).join(' ')
  const one = await visitor(program.url, { ...phone, language: 'fi' })
  const { page } = one
  const served = await servePages(page, program, slipWords)
  await page.route('**/api/v1/surveys/*', (route) => route.abort())
  await page.goto(to('survey', 'fi', { id: surveyId }))
  await choose(page, 'a-heard-5')
  await press(page, 'Lähetä')
  await page.getByText(send.said.away).waitFor()
  await one.sees(lastPageTitle)
  await press(page, send.without)
  await page.locator('h1', { hasText: 'Kiitos' }).waitFor()
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await page.goto(to('survey', 'fi', { id: surveyId }))
  await page.getByText(send.said.impossible).waitFor()
  await choose(page, 'a-heard-5')
  await press(page, 'Lähetä')
  await page.locator('h1', { hasText: 'Kiitos' }).waitFor()
  assert.deepEqual(served.posted.map((body) => new URLSearchParams(body).get('slip')), [slipWords, slipWords])
  await page.goto(to('surveySlip', 'fi'))
  await page.getByText(slip.said.impossible).waitFor()
  await one.goesAway()
})
