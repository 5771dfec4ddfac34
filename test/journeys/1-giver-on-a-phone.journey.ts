// A giver on a phone without scripts, in Finnish: the whole way, with the slips that people make.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator } from 'playwright-core'
import { to } from '../../src/paths.ts'
import { readReceipt } from '../../src/privacy/read-receipt.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, follow, goBack, openConversation, press, receiptOn } from './steps.ts'
import { phone, visitor } from './visitor.ts'

const { common, feedback, conversation } = texts.fi
const written = 'Hoitaja tuli kaksi tuntia myöhässä.\n\nSoitin kolmesti. 😀 <b>Kukaan ei vastannut.</b>'

test('a giver on a phone without scripts finds the topic, mends the form, keeps the receipt, leaves, and comes back', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = giver

  await page.goto('/')
  assert.equal(new URL(page.url()).pathname, '/fi')
  await giver.sees(feedback.home.title)

  await follow(page, feedback.home.start)
  await giver.sees(feedback.topic.title)
  await page.getByLabel(feedback.topic.search).fill('hoitajat mummo')
  await press(page, feedback.topic.searchButton)
  await giver.sees(feedback.topic.title)
  assert.match(await page.evaluate(() => document.activeElement?.textContent) ?? '', /^\d+ osuma/)
  await follow(page, /^Kotihoito/)
  await giver.sees(feedback.form.title)

  // Sent without choosing what it is: the text stays, the focus goes to what is missing.
  await page.getByLabel(feedback.form.open).fill(written)
  await page.getByText(feedback.form.more).click()
  await page.getByLabel(feedback.form.pseudonym).fill('Huolestunut tytär')
  await page.getByLabel(feedback.form.contact).fill('tytär at example')
  await press(page, feedback.form.send)
  await giver.sees(feedback.form.title)
  assert.ok((await page.title()).startsWith(common.errorPrefix))
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'error-summary')
  assert.equal(await page.getByLabel(feedback.form.open).inputValue(), written)
  assert.equal(await page.getByLabel(feedback.form.pseudonym).inputValue(), 'Huolestunut tytär')
  assert.deepEqual(await fieldsOf(page.locator('.error-summary a')), ['kind', 'contact'])
  await follow(page, feedback.form.problems.kindMissing)
  assert.equal(await page.evaluate(() => location.hash), '#kind')

  await choose(page, 'kind-criticism')
  await page.getByLabel(feedback.form.contact).fill('')
  await press(page, feedback.form.send)
  await page.waitForURL(/p=/)
  await giver.sees(conversation.receipt.title)
  const receipt = await receiptOn(page)
  const withReceipt = page.url()
  assert.equal(receipt.length, 6)
  for (const button of [conversation.receipt.copy, conversation.receipt.print]) {
    assert.equal(await page.getByRole('button', { name: button }).count(), 0, 'a button that needs scripts is not offered')
  }

  await page.getByLabel(conversation.receipt.checkLabel).fill(receipt[2]!)
  await press(page, conversation.receipt.check)
  await giver.sees(conversation.receipt.title)
  await page.getByText(conversation.receipt.wrong).first().waitFor()
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'error-summary')
  await page.getByLabel(conversation.receipt.checkLabel).fill(` ${receipt[1]!.toUpperCase()} `)
  await press(page, conversation.receipt.check)
  await page.getByText(conversation.receipt.right).waitFor()
  await giver.sees(conversation.receipt.title)

  await press(page, conversation.receipt.leave)
  await giver.sees(conversation.left.title)

  // Whoever takes the phone next presses "back" as often as they can, and sends again what a page was made from.
  for (let back = 1; (await page.evaluate(() => history.length)) > back; back++) {
    await goBack(page)
    const typed = await page.locator('textarea, input').evaluateAll(values)
    const shown = `${await page.title()} ${await page.content()} ${typed}`
    const where = `after ${back} times back, at ${page.url().slice(0, 60)}`
    for (const secret of ['kaksi tuntia', 'Huolestunut']) assert.ok(!shown.includes(secret), `"${secret}" ${where}`)
    // One word of a receipt may stand in any sentence ("sulje ikkuna"): alone in an element or a field, or two in a row, it is a leak.
    for (const [place, word] of receipt.entries()) {
      const alone = new RegExp(`>\\s*${word}\\s*<|^${word}$`, 'm')
      const pair = new RegExp(`\\b${word}\\W+${receipt[place + 1] ?? word}\\b`)
      assert.ok(!alone.test(shown) && !alone.test(typed.replaceAll(',', '\n')) && !pair.test(shown), `"${word}" ${where}`)
    }
  }
  await page.goto(withReceipt)
  await giver.sees(conversation.receipt.gone)

  // Typed as people type: capitals, spaces where there are none, a full stop.
  await openConversation(page, 'fi', `  ${receipt.slice(0, 3).join(' ').toUpperCase()},${receipt.slice(3).join('  -')}.`)
  await giver.sees(conversation.page.title)
  assert.equal(await page.locator('.message.giver .typed').textContent(), written)
  await page.getByText(conversation.page.states['waiting-for-handler']).waitFor()

  await press(page, conversation.page.leave)
  await giver.sees(conversation.left.title)
  await goBack(page)
  assert.ok(!(await page.content()).includes('kaksi tuntia'))
  await giver.goesAway()
})

test('somebody who has mistyped a word of the receipt is told which one, and what it may be', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = giver
  await page.goto(to('form', 'fi'))
  await choose(page, 'kind-thanks')
  await page.getByLabel(feedback.form.open).fill('Kiitos.')
  await press(page, feedback.form.send)
  await page.waitForURL(/p=/)
  const receipt = await receiptOn(page)

  // Now and then two words would be possible, and nothing is put right then; here a slip is made that leaves one.
  const slips = receipt.map((word, place) => receipt.with(place, `${word.slice(0, -1)}x`))
  const at = slips.findIndex((slip) => {
    const read = readReceipt(slip.join(' '))
    return !read.ok && read.reason === 'unknown-word' && read.corrected !== undefined
  })
  await openConversation(page, 'fi', slips[at]!.join(' '))
  await giver.sees(conversation.open.title)
  const told = await page.locator('.field-error').textContent() ?? ''
  assert.ok(told.includes(fill(conversation.open.problems.unknownWord, { position: at + 1, word: slips[at]![at]! })), told)
  assert.ok(told.includes(fill(conversation.open.problems.corrected, { suggestion: receipt[at]! })), told)
  assert.equal(await page.getByLabel(conversation.open.label).inputValue(), receipt.join(' '))
  await press(page, conversation.open.button)
  await giver.sees(conversation.page.title)
  await giver.goesAway()
})

const fieldsOf = (links: Locator) => links.evaluateAll((all) => all.map((one) => one.getAttribute('href')?.slice(1)))

const values = (all: (Element & { value?: string })[]) => all.map(({ value }) => value).join(' ')
