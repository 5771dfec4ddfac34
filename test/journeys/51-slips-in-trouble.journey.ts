// What goes wrong on the way of an answer by token, and what whoever sends it is told: a connection that breaks, a page that is loaded
// anew, a moment that is waited for, a key that is not the one on the paper, and a browser that cannot cover anything.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration, type Program } from './program.ts'
import { answer, formsSent, lastTitle, requestsOf, sendButton, surveyWithSlips, thanksTitle, upToTheEnd, wordsOf } from './slip-pages.ts'
import { choose, press } from './steps.ts'
import { phone, visitor } from './visitor.ts'

const { surveyAnswering: answering, surveyTokens: { slip, send } } = texts.fi
const waiting = async ({ db }: Program) => (await db.selectFrom('waiting_response').select('id').execute()).length
const used = async ({ db }: Program) => (await db.selectFrom('slip').select('number').where('used', 'is', true).execute()).length

test('where the connection breaks, the same is tried again with the same token, and arrives once', async () => {
  const program = await demonstration()
  const one = await visitor(program.url, { ...phone, language: 'fi' })
  const { page } = one
  const before = await waiting(program)
  await upToTheEnd(one, program, 10)
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
  await press(page, sendButton)
  await page.getByText(send.said.away).waitFor()
  assert.equal(await page.getByRole('button', { name: send.without }).isVisible(), false, 'the slip may be used by now')
  await one.sees(lastTitle)
  await press(page, send.again)
  await page.getByText(send.said.retrying).waitFor()
  await one.sees(new RegExp(`${thanksTitle}|${lastTitle}`))
  await page.locator('h1', { hasText: thanksTitle }).waitFor()
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
  const before = await waiting(program)
  await upToTheEnd(one, program, 11)
  await choose(page, 'when-later')
  await one.sees(lastTitle)
  await press(page, sendButton)
  await page.getByText(send.said.waiting).waitFor()
  await one.sees(lastTitle)
  await page.reload()
  await page.getByText(send.said.waiting).waitFor()
  assert.deepEqual(asked, ['beforeunload'])
  assert.equal(await waiting(program), before)
  await press(page, send.sendNow)
  await page.locator('h1', { hasText: thanksTitle }).waitFor()
  assert.equal(await waiting(program), before + 1)
  await one.goesAway()
})

test('where the key is not the one on the paper nothing is sent, and no slip is used', async () => {
  const program = await demonstration()
  const one = await visitor(program.url, { ...phone, language: 'fi' })
  const { page } = one
  const before = await used(program)
  await upToTheEnd(one, program, 12, '7KX4A2B3C4D5E6F7G8H9')
  await press(page, sendButton)
  await page.getByText(send.said['wrong-key']).waitFor()
  await one.sees(lastTitle)
  assert.equal(await used(program), before)
  await page.evaluate(() => sessionStorage.clear())
  await one.goesAway()
})

test('a browser that cannot cover the slip says so, and sends it the other way; so does one whose slip cannot be exchanged', async () => {
  const program = await demonstration()
  const { surveyId, blockId } = await surveyWithSlips(program)
  const one = await visitor(program.url, { ...phone, language: 'fi' })
  const { page } = one
  const requests = requestsOf(page)
  await page.route('**/api/v1/surveys/*', (route) => route.abort())
  await upToTheEnd(one, program, 13)
  await press(page, sendButton)
  await page.getByText(send.said.away).waitFor()
  await one.sees(lastTitle)
  await press(page, send.without)
  await page.locator('h1', { hasText: thanksTitle }).waitFor()
  assert.equal(formsSent(requests, surveyId).at(-1)!.get('code'), wordsOf(program, blockId, 13).join(' '))
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await page.goto(to('surveySlip', 'fi'))
  await page.getByText(slip.said.impossible).waitFor()
  await page.getByLabel(slip.label).fill(wordsOf(program, blockId, 14).join(' '))
  await press(page, slip.go)
  await press(page, slip.found.go)
  await answer(one)
  await page.getByText(send.said.impossible).waitFor()
  await one.sees(lastTitle)
  await press(page, sendButton)
  await page.locator('h1', { hasText: thanksTitle }).waitFor()
  assert.equal(formsSent(requests, surveyId).at(-1)!.get('code'), wordsOf(program, blockId, 14).join(' '))
  await one.goesAway()
})

test('who leaves everything unanswered is told so, uses no slip, and answers after all with the same words', async () => {
  const program = await demonstration()
  const one = await visitor(program.url, { ...phone, language: 'fi' })
  const { page } = one
  const before = [await used(program), await waiting(program)]
  const { blockId } = await surveyWithSlips(program)
  await page.goto(`${to('surveySlip', 'fi')}#${wordsOf(program, blockId, 21).join('-')}`)
  await press(page, slip.go)
  await press(page, answering.first.start)
  await press(page, answering.pages.next)
  await one.sees(lastTitle)
  await press(page, sendButton)
  await page.getByText(answering.last.problems.empty).first().waitFor()
  await one.sees(lastTitle)
  assert.deepEqual([await used(program), await waiting(program)], before)
  await press(page, answering.pages.back)
  await choose(page, 'a-heard-4')
  await press(page, answering.pages.next)
  await press(page, sendButton)
  await one.sees(thanksTitle)
  assert.deepEqual([await used(program), await waiting(program)], before.map((n) => n! + 1))
  await one.goesAway()
})
