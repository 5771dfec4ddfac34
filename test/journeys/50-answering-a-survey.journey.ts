// Somebody answers a survey on an old phone without scripts, from the front page to the thanks; somebody begins one and goes on with it
// later, on the same device and on another.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { contactSurveyCode, contactSurveyName } from '../../demo/surveys-answering.ts'
import { to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration, type Program } from './program.ts'
import { choose, follow, press } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const waiting = async ({ db }: Program) => Number((await db.selectFrom('waiting_response').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)
const drafts = async ({ db }: Program) => Number((await db.selectFrom('survey_draft').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)
const keptWords = (page: Page) => page.locator('.kept-words li').allTextContents()

test('in fi, without scripts on a phone of 320 px in the dark: from the front page past every kind of question to the thanks, and on as feedback', async () => {
  const program = await demonstration()
  const { surveyAnswering: words, feedback, lanes } = texts.fi
  const name = contactSurveyName.fi
  const one = await visitor(program.url, { ...phone, viewport: { width: 320, height: 640 }, colorScheme: 'dark', language: 'fi', javaScriptEnabled: false })
  const { page } = one
  const before = await waiting(program)
  await page.goto(to('home', 'fi'))
  await follow(page, name)
  await one.sees(name)
  for (const said of [words.first.promise, words.first.safe, words.first.notKept, 'Päätämme uusista puhelinajoista']) await page.getByText(said).first().waitFor()
  await press(page, words.first.start)
  await one.sees(words.pages.place)
  await page.locator('#group').selectOption({ index: 3 })
  await press(page, words.pages.next)
  await one.sees(name)
  await choose(page, 'a-reached-2')
  await choose(page, 'a-felt-bad')
  await choose(page, 'a-way-phone')
  await press(page, words.pages.next)
  await one.sees(name)
  await choose(page, 'a-waited-never')
  for (const card of ['rushed', 'unhurried', 'clear', 'confusing', 'reachable']) await choose(page, `a-cards-${card}`)
  await page.locator('[name="a-first-worker"]').selectOption('1')
  await choose(page, 'a-again-0')
  await press(page, words.pages.next)
  await page.locator('.error-summary').waitFor()
  await one.sees(name)
  await choose(page, 'a-cards-unhurried')
  await press(page, words.pages.next)
  await one.sees(name)
  await page.locator('#a-more').fill('Soitin kolmesti. Numeroni on 040 123 4567.\nPelkään, että hän tappaa minut.')
  await press(page, words.pages.next)
  await page.getByText(words.warned.title).waitFor()
  await page.getByText(lanes.danger.title).waitFor()
  await one.sees(name)
  await press(page, words.warned.asItIs)
  await one.sees(words.last.title)
  await page.getByText(words.last.fewHint).waitFor()
  // Back with the browser's own button, another answer, and on again.
  await page.locator('button[value="to:2"]').first().click()
  await one.sees(name)
  assert.ok(await page.locator('#a-waited-never').isChecked())
  await choose(page, 'a-waited-long')
  await press(page, words.pages.next)
  await one.sees(words.last.title)
  await choose(page, 'few-higher')
  await press(page, words.last.send)
  await one.sees(words.thanks.title)
  await page.getByText(lanes.danger.title).waitFor()
  assert.equal(await waiting(program), before + 1)
  await press(page, words.thanks.sendOn)
  await one.sees(feedback.form.title)
  assert.match(await page.getByLabel(feedback.form.open).inputValue(), /^Soitin kolmesti/)
  await one.goesAway()
})

test('in sv, with scripts: begun, kept on the device under four words, opened with them alone, kept anew by itself, and gone once it is sent', async () => {
  const program = await demonstration()
  const { surveyAnswering: words } = texts.sv
  const name = contactSurveyName.sv!
  const one = await visitor(program.url, { ...phone, language: 'sv' })
  const { page } = one
  const kept = () => page.evaluate(() => localStorage.getItem('vk'))
  await page.goto(`/q/${contactSurveyCode}`)
  await one.sees(name)
  await page.getByText(words.first.about).waitFor()
  await press(page, words.first.start)
  await one.sees(name)
  assert.equal(await page.locator('#group').count(), 0, 'the poster has said which unit')
  await choose(page, 'a-listened-5')
  await press(page, words.pages.later)
  await one.sees(words.later.title)
  assert.equal(await kept(), null, 'nothing is kept unless it is asked for')
  await press(page, words.later.keepHere)
  await one.sees(/^Det är sparat på den här apparaten/)
  const four = await keptWords(page)
  assert.equal(four.length, 4)
  await page.waitForFunction(() => localStorage.getItem('vk') !== null)
  assert.equal(await drafts(program), 0)
  await press(page, words.later.on)
  await one.sees(name)
  await choose(page, 'a-way-message')
  await press(page, words.pages.next)
  await one.sees(name)
  const earlier = await kept()
  await choose(page, 'a-hours-evening')
  await page.waitForFunction((was) => localStorage.getItem('vk') !== was, earlier)
  const stored = (await kept())!
  assert.ok(!/a-listened|message|kyselyt|enkater/.test(stored), 'nothing of it can be read')

  // Another day.
  await page.goto(to('surveys', 'sv'))
  await page.getByText(words.first.onDevice).waitFor()
  await one.sees(words.list.title)
  await page.locator('#kept-words').fill('fel fel fel fel')
  await page.locator('.on-device').getByRole('button', { name: words.first.open }).click()
  await page.getByText(words.first.onDeviceWrong).waitFor()
  await page.locator('#kept-words').fill(` ${four.join(' ').toUpperCase()}`)
  await page.locator('.on-device').getByRole('button', { name: words.first.open }).click()
  await page.getByText(words.pages.resumed).waitFor()
  await one.sees(name)
  await press(page, words.pages.next)
  await press(page, words.pages.next)
  await one.sees(words.last.title)
  await page.locator('.answered li', { hasText: 'Man lyssnade på mig.' }).getByText(words.last.answered).waitFor()
  await press(page, words.last.send)
  await one.sees(words.thanks.title)
  await page.waitForFunction(() => localStorage.getItem('vk') === null)
  await one.goesAway()
})

test('in sv, on a device that is not theirs what somebody has begun is erased with one press', async () => {
  const { url } = await demonstration()
  const { surveyAnswering: words } = texts.sv
  const one = await visitor(url, { ...phone, language: 'sv' })
  const { page } = one
  await page.goto(`/q/${contactSurveyCode}`)
  await press(page, words.first.start)
  await press(page, words.pages.later)
  await press(page, words.later.keepHere)
  await page.waitForFunction(() => localStorage.getItem('vk') !== null)
  await page.goto(to('surveys', 'sv'))
  await press(page, words.first.eraseHere)
  await page.getByText(words.first.erasedHere).waitFor()
  await one.sees(words.list.title)
  await one.goesAway()
})

test('with four words it goes on on another device, without scripts, and is gone there once it is sent', async () => {
  const program = await demonstration()
  const { surveyAnswering: words, codes } = texts.fi
  const name = contactSurveyName.fi
  const [first, other] = [await visitor(program.url, { ...phone, language: 'fi' }), await visitor(program.url, { ...desktop, language: 'fi', javaScriptEnabled: false })]
  await first.page.goto(`/q/${contactSurveyCode}`)
  await press(first.page, words.first.start)
  await choose(first.page, 'a-reached-1')
  await press(first.page, words.pages.later)
  await press(first.page, words.later.keep)
  await first.sees(/^Se on tallessa/)
  const four = await keptWords(first.page)
  await first.goesAway()
  assert.equal(await drafts(program), 1)

  const { page } = other
  await page.goto(to('code', 'fi'))
  await page.getByLabel(codes.label, { exact: true }).fill(four.join(' '))
  await press(page, codes.go)
  await page.getByText(words.pages.resumed).waitFor()
  await other.sees(name)
  assert.ok(await page.locator('#a-reached-1').isChecked())
  for (let pages = 0; pages < 3; pages++) await press(page, words.pages.next)
  await other.sees(words.last.title)
  await press(page, words.last.send)
  await other.sees(words.thanks.title)
  assert.equal(await drafts(program), 0)
  await page.goto(to('surveys', 'fi'))
  await page.getByLabel(words.list.codeLabel).fill(four.join(' '))
  await press(page, words.list.go)
  await page.locator('.error-summary').waitFor()
  await other.sees(words.list.title)
  await other.goesAway()
})
