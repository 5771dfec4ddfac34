// A giver who changes the topic and the language in the middle, without scripts: nothing typed is lost.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { to } from '../../src/paths.ts'
import type { Language } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, follow, press, receiptOn } from './steps.ts'
import { desktop, visitor } from './visitor.ts'

const { feedback, conversation } = texts.en

test('who does not know the topic, then changes it and the language twice, still has every word and choice', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...desktop, language: 'en', javaScriptEnabled: false })
  const { page } = giver

  await page.goto(to('topic', 'en', {}, { kind: 'suggestion' }))
  await giver.sees(feedback.topic.title)
  await follow(page, feedback.topic.unknown)
  await giver.sees(feedback.form.title)
  assert.ok(await page.locator('#kind-suggestion').isChecked(), 'the kind that was chosen before the topic')
  await page.getByText(feedback.form.aboutUnknown).waitFor()
  await page.locator('.questions-suggestion textarea').first().fill('A bench by the door')
  await page.getByLabel(feedback.form.open).fill('Two lines,\n  the second indented')
  await choose(page, 'reader-supervisor')
  await choose(page, 'publish-true')
  await page.getByText(feedback.form.more).click()
  await choose(page, 'speaker-close-person')
  await page.getByLabel(feedback.form.pseudonym).fill('Neighbour & Co')
  await page.getByLabel(feedback.form.contact).fill('neighbour@example.org')
  await choose(page, 'contactShared')
  const typed = await filled(page)

  await press(page, 'Svenska')
  await giver.sees(texts.sv.feedback.form.title)
  assert.deepEqual(await filled(page), typed)

  await changeTopic(page, 'sv')
  await giver.sees(texts.sv.feedback.topic.title)
  await page.getByLabel(texts.sv.feedback.topic.search).fill('hemvård')
  await page.getByLabel(texts.sv.feedback.topic.search).press('Enter')
  await giver.sees(texts.sv.feedback.topic.title)
  await page.locator('.choose .button', { hasText: /^Hemvård/ }).first().click()
  await giver.sees(texts.sv.feedback.form.title)
  assert.deepEqual(await filled(page), typed, 'also what this service line does not ask')
  assert.match(await page.locator('.topic').textContent() ?? '', /Hemvård/)

  await changeTopic(page, 'sv')
  await page.locator('.choose .button', { hasText: 'Funktionshinderservice' }).first().click()
  await giver.sees('Funktionshinderservice')
  await press(page, 'English')
  await giver.sees(feedback.form.title)

  // Thinking better of it: back to the form with everything as it was, from the topics and from a line.
  await changeTopic(page, 'en')
  await giver.sees(feedback.topic.title)
  await press(page, feedback.topic.backToForm)
  await giver.sees(feedback.form.title)
  assert.deepEqual(await filled(page), typed)
  await changeTopic(page, 'en')
  await page.locator('.choose .button', { hasText: 'Disability services' }).first().click()
  await giver.sees('Disability services')
  await press(page, feedback.topic.otherTopic)
  await giver.sees(feedback.topic.title)
  await page.locator('.choose .button', { hasText: 'Disability services' }).first().click()
  await press(page, feedback.topic.backToForm)
  await giver.sees(feedback.form.title)
  assert.deepEqual(await filled(page), typed)
  assert.match(await page.locator('.topic').textContent() ?? '', /Home care/)

  await changeTopic(page, 'en')
  await page.locator('.choose .button', { hasText: feedback.topic.unknown }).click()
  await giver.sees(feedback.form.title)
  assert.deepEqual(await filled(page), typed)

  // Enter in a field sends nothing that may not be ready, and loses nothing.
  await page.getByLabel(feedback.form.pseudonym).press('Enter')
  await giver.sees(feedback.form.title)
  assert.deepEqual(await filled(page), typed)
  await press(page, feedback.form.send)
  await page.waitForURL(/p=/)
  await giver.sees(conversation.receipt.title)
  assert.match(await page.locator('.lede').textContent() ?? '', /feedback coordinator/)
  assert.equal((await receiptOn(page)).length, 6)

  await press(page, conversation.receipt.open)
  await giver.sees(conversation.page.title)
  const read = await page.locator('.message.giver .typed').allTextContents()
  assert.deepEqual(read, ['A bench by the door', 'Two lines,\n  the second indented'])
  await giver.goesAway()
})

test('somebody who presses send twice sees one receipt, and the pages that explain are in their language', async () => {
  const { url, storedCases } = await demonstration()
  const giver = await visitor(url, { ...desktop, language: 'en', javaScriptEnabled: false })
  const { page } = giver
  const before = await storedCases()
  await page.goto(to('form', 'en', {}, { kind: 'thanks' }))
  await page.getByLabel(feedback.form.open).fill('Thank you for calling back.')
  await page.getByRole('button', { name: feedback.form.send }).dblclick()
  await page.waitForURL(/p=/)
  assert.equal(await storedCases(), before + 1)

  await follow(page, texts.en.common.howItWorks)
  await giver.sees(texts.en.legal.promise.title)
  await follow(page, texts.en.common.accessibility)
  await giver.sees(texts.en.legal.accessibility.title)
  await follow(page, texts.en.common.supervisors)
  await giver.sees(texts.en.directory.supervisors.title)
  await page.getByLabel(texts.en.directory.supervisors.municipality).selectOption({ index: 1 })
  await press(page, texts.en.directory.supervisors.filter)
  await giver.sees(texts.en.directory.supervisors.title)
  await page.getByRole('link', { name: texts.en.directory.supervisors.giveFeedback }).first().click()
  await page.waitForURL(/reader=supervisor/)
  await page.goto('/en/nothing-here')
  await giver.sees(texts.en.errors[404].title)
  await giver.goesAway()
})

const changeTopic = (page: Page, language: Language) =>
  page.getByRole('button', { name: new RegExp(`^${texts[language].feedback.form.change} `) }).click()

/** Everything that a person has typed or chosen in the form. */
const filled = (page: Page): Promise<Record<string, string>> =>
  page.locator('#feedback').evaluate((form) => {
    const entries = [...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)] as const)
    const notTyped = ['token', 'line', 'service', 'unit']
    return Object.fromEntries(entries.filter(([name, value]) => value && !notTyped.includes(name)))
  })
