// What a browser keeps of a slip and of an answer on its way, and when it lets go of it: another form, the quick way out, a survey that
// closes, and a browser that does not say which button was pressed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration, type Program } from './program.ts'
import { formsSent, lastTitle, requestsOf, sendButton, surveyWithSlips, thanksTitle, upToTheEnd, wordsOf } from './slip-pages.ts'
import { choose, press } from './steps.ts'
import { phone, visitor } from './visitor.ts'

const { surveyTokens: { send }, surveyAnswering: answering } = texts.fi
const waiting = async ({ db }: Program) => (await db.selectFrom('waiting_response').select('id').execute()).length

test('a browser that does not say which button sent a form goes back, changes the language, and sends without the mathematics', async () => {
  const program = await demonstration()
  const { surveyId, blockId } = await surveyWithSlips(program)
  const one = await visitor(program.url, { ...phone, language: 'fi' })
  const { page } = one
  const requests = requestsOf(page)
  // As Safari was before 15.4.
  await page.addInitScript(() => Object.defineProperty(SubmitEvent.prototype, 'submitter', { value: undefined }))
  await upToTheEnd(one, program, 15)
  await page.locator('button[value="to:1"]').first().click()
  await page.locator('#a-heard-4').waitFor({ state: 'attached' })
  await press(page, answering.pages.next)
  await page.locator('nav.languages button[lang="sv"]').click()
  await page.locator('h1', { hasText: texts.sv.surveyAnswering.last.title }).waitFor()
  await page.locator('nav.languages button[lang="fi"]').click()
  await page.locator('h1', { hasText: lastTitle }).waitFor()
  await press(page, answering.pages.back)
  await page.locator('#a-heard-4').waitFor({ state: 'attached' })
  await press(page, answering.pages.back)
  await page.locator('form[data-survey-slip]').waitFor()
  await page.locator('nav.languages button[lang="sv"]').click()
  await page.locator('html[lang="sv"]').waitFor()
  await page.locator('nav.languages button[lang="fi"]').click()
  await page.locator('html[lang="fi"]').waitFor()
  await page.locator('form[data-survey-slip] button[value="start"]').click()
  await page.locator('#a-heard-4').waitFor({ state: 'attached' })
  await press(page, answering.pages.next)
  assert.equal(requests.some((request) => request.url().endsWith('/tokens')), false, 'nothing was sent on the way')
  for (const form of formsSent(requests, surveyId)) assert.ok(!form.get('code'), 'the words stayed in the browser')
  await page.route('**/api/v1/surveys/*', (route) => route.abort())
  await press(page, sendButton)
  await page.getByText(send.said.away).waitFor()
  await press(page, send.without)
  await page.locator('h1', { hasText: thanksTitle }).waitFor()
  assert.equal(formsSent(requests, surveyId).at(-1)!.get('code'), wordsOf(program, blockId, 15).join(' '))
  await one.goesAway()
})

test('what is left in a tab is sent by no other form; with changed answers it waits, and takes them as they are then', async () => {
  const program = await demonstration()
  const { surveyId } = await surveyWithSlips(program)
  const one = await visitor(program.url, { ...phone, language: 'fi' })
  const { page } = one
  page.on('dialog', (dialog) => void dialog.accept())
  const requests = requestsOf(page)
  const bodies = () => requests.filter((request) => request.url().endsWith('/responses')).map((request) => JSON.parse(request.postData()!))
  const left = () => page.evaluate(() => sessionStorage.getItem('survey-answer'))
  await upToTheEnd(one, program, 16)
  await choose(page, 'when-later')
  await press(page, sendButton)
  await page.getByText(send.said.waiting).waitFor()
  await page.locator('button[value="to:1"]').first().click()
  await choose(page, 'a-heard-2')
  await press(page, answering.pages.next)
  await page.locator('h1', { hasText: lastTitle }).waitFor()
  await page.waitForTimeout(500)
  assert.equal(await page.getByText(send.said.waiting).isVisible(), false, 'changed: it does not go on by itself')
  await press(page, sendButton)
  await press(page, send.sendNow)
  await page.locator('h1', { hasText: thanksTitle }).waitFor()
  assert.deepEqual(bodies().map(({ answers }) => answers.heard), [['2']])
  // Somebody exchanges theirs and goes; the next in this tab begins anew.
  await upToTheEnd(one, program, 17)
  await choose(page, 'when-later')
  await press(page, sendButton)
  await page.getByText(send.said.waiting).waitFor()
  const first = JSON.parse((await left())!)
  assert.ok(first.token && first.form)
  await page.evaluate((kept) => sessionStorage.setItem('survey-answer', kept), JSON.stringify({ ...first, at: 0 }))
  await upToTheEnd(one, program, 18)
  await page.waitForTimeout(500)
  assert.equal(bodies().length, 1, 'nothing went by itself')
  assert.equal(await left(), null)
  await press(page, sendButton)
  await page.locator('h1', { hasText: thanksTitle }).waitFor()
  assert.notEqual(bodies()[1].token.message, first.token.message)
  assert.ok(surveyId)
  await one.goesAway()
})

test('the quick way out takes a slip and its answer out of the tab, asks nothing, and lets nothing be sent any more', async () => {
  const program = await demonstration()
  const one = await visitor(program.url, { ...phone, language: 'fi' })
  const { page } = one
  const asked: string[] = []
  page.on('dialog', (dialog) => { asked.push(dialog.type()); void dialog.accept() })
  const before = await waiting(program)
  const kept = () => page.evaluate(() => Object.keys(sessionStorage).toSorted())
  await upToTheEnd(one, program, 19)
  assert.deepEqual(await kept(), ['survey-slip'])
  await choose(page, 'when-later')
  await press(page, sendButton)
  await page.getByText(send.said.waiting).waitFor()
  assert.deepEqual(await kept(), ['survey-answer'])
  await Promise.all([page.waitForURL(`**${to('leave', 'fi')}`), page.locator('[data-leave]').first().click()])
  assert.deepEqual([await kept(), asked], [[], []])
  assert.equal(await waiting(program), before)
  await one.goesAway()
})

test('where the survey has closed meanwhile the form itself goes on, to where the words that were written are given back', async () => {
  const program = await demonstration()
  const { surveyId } = await surveyWithSlips(program)
  const one = await visitor(program.url, { ...phone, language: 'fi' })
  const { page } = one
  const requests = requestsOf(page)
  await upToTheEnd(one, program, 20)
  await page.route('**/responses', (route) => route.fulfill({ status: 410, contentType: 'application/problem+json', body: '{"why":"closed"}' }))
  await press(page, sendButton)
  // The county’s survey is open still: so its page asks for the words of the slip, and has the answers.
  await page.getByText(answering.codes.missing).first().waitFor()
  const form = formsSent(requests, surveyId).at(-1)!
  assert.deepEqual([form.get('step'), form.get('at'), form.get('a-heard'), form.get('code')], ['send', 'last', '4', ''])
  assert.equal(await page.evaluate(() => sessionStorage.length), 0)
  await one.goesAway()
})
