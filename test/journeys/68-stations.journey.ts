// Somebody comes to the stations of a feedback day: in Finnish as a plain form without any script, in Swedish with it, in English by keyboard
// alone; on a telephone's width, in the dark, and with less motion.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kioskPath } from '../../src/day-paths.ts'
import { to } from '../../src/paths.ts'
import { readReceipt } from '../../src/privacy/read-receipt.ts'
import { receiptHashes } from '../../src/privacy/receipt.ts'
import { texts } from '../../src/text/texts.ts'
import { aKiosk, atTablet, heldOf } from './a-kiosk.ts'
import { assertValid } from './page-checks.ts'
import { choose, goBack, press, receiptOn } from './steps.ts'

test('in Finnish, without any script and on a narrow screen, every station is a plain form, and what is wrong comes back with all that was typed', async () => {
  const kiosk = await aKiosk()
  const { stationIds, lineIds } = kiosk.day
  const words = texts.fi.dayKiosk
  const before = await heldOf(kiosk)
  const one = await atTablet(kiosk, { language: 'fi', javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
  const { page } = one
  await page.goto('/kiosk')
  await assertValid(await page.content(), page.url())
  await page.getByRole('link', { name: words.stations.cards.name }).click()
  await page.locator('label', { hasText: 'Iäkkäiden palvelut' }).click()
  await press(page, words.onlyCards)
  assert.equal(await page.locator('.of-cards input').count(), 6)
  for (let n = 0; n < 6; n++) await page.locator('.of-cards label').nth(n).click()
  await page.getByLabel('Mikä sana puuttui?').fill('hidas')
  await press(page, words.send)
  await page.locator('.error-summary').waitFor()
  assert.equal(await page.locator('input[name="a-own-word"]').inputValue(), 'hidas')
  assert.equal(await page.locator('.of-cards input:checked').count(), 6)
  await page.locator('.of-cards input:checked + label').first().click()
  await press(page, words.send)
  await page.getByText(words.thanksText).waitFor()

  await page.goto(kioskPath('fi', stationIds.dream))
  await press(page, words.send)
  await page.locator('.error-summary').waitFor()
  await page.getByLabel(words.wish).fill('Ilta-aikoja')
  await press(page, words.send)
  await page.getByText(words.thanksText).waitFor()

  await page.goto(kioskPath('fi', stationIds.feedback))
  await choose(page, 'kind-criticism')
  await choose(page, `line-${lineIds[1]}`)
  await page.getByLabel(words.text).fill('Odotin kaksi tuntia.')
  await press(page, words.send)
  await page.getByText(words.receiptTaken).waitFor()
  const read = readReceipt((await receiptOn(page)).join(' '))
  assert.ok(read.ok)
  const { channel, service_line_id: line } = await kiosk.db.selectFrom('feedback_case').select(['channel', 'service_line_id']).where('receipt_hash', 'in', receiptHashes(kiosk.keys, read.receipt)).executeTakeFirstOrThrow()
  assert.deepEqual([channel, line], ['feedback-day', lineIds[1]])
  assert.equal(await heldOf(kiosk), before + 3)
  await press(page, words.receiptDone)
  await page.locator('.stations').waitFor()
  // Whoever comes next goes back, and has the form sent again: the words are nobody's any more.
  await goBack(page)
  await page.locator('.stations').waitFor()
  await one.context.close()
})

test('in Swedish, one question at a time: only the cards of the service lie there, and thanks come once it is put away', async () => {
  const kiosk = await aKiosk()
  const { stationIds } = kiosk.day
  const words = texts.sv.dayKiosk
  const before = await heldOf(kiosk)
  const one = await atTablet(kiosk, { language: 'sv', colorScheme: 'dark', reducedMotion: 'reduce' })
  const { page } = one
  await page.goto(kioskPath('sv'))
  await one.sees(words.title)
  await page.getByRole('link', { name: words.stations.cards.name }).click()
  await one.sees(words.stations.cards.name)
  await page.locator('label:visible', { hasText: 'Service för äldre' }).click()
  await press(page, words.next)
  assert.equal(await page.locator('.of-cards input:visible').count(), 6)
  await one.sees(words.stations.cards.name)
  await page.locator('.of-cards label:visible').first().click()
  await press(page, words.back)
  await page.locator('label:visible', { hasText: 'Funktionshinderservice' }).click()
  await press(page, words.next)
  assert.ok(await page.locator('.of-cards input:visible').count() > 10)
  while (await page.locator('.of-cards input:checked').count() < 6) await page.locator('.of-cards input:visible:not(:checked) + label').first().click()
  await press(page, words.next)
  await page.getByText(texts.sv.surveyAnswering.pages.problems.many).waitFor()
  await page.locator('.of-cards input:checked + label').first().click()
  for (let n = 0; n < 2; n++) await press(page, words.next)
  // At the last of them it is handed in, and every target is large.
  for (const box of await page.locator('main :is(.button, .choice):visible').all()) assert.ok((await box.boundingBox())!.height >= 60)
  await press(page, words.send)
  await one.sees(words.thanks)
  await page.locator('main a[data-away]').click()
  await page.locator('.stations').waitFor()
  await page.waitForFunction(() => document.querySelector('[data-waiting]')?.textContent?.startsWith('0'))
  assert.equal(await heldOf(kiosk), before + 1)

  await page.goto(kioskPath('sv', stationIds.dream))
  await press(page, words.next)
  await page.getByText(words.problems.text).waitFor()
  // Another language is another page, and knows nothing of this one.
  await page.getByRole('button', { name: 'Suomi' }).click()
  await page.getByText(texts.fi.dayKiosk.wish).waitFor()
  await one.context.close()
})

test('in English, by keyboard alone, feedback is given; the words are on the screen and in the square code, and open the conversation on another device', async () => {
  const kiosk = await aKiosk()
  const words = texts.en.dayKiosk
  const one = await atTablet(kiosk, { language: 'en', viewport: { width: 768, height: 1024 } })
  const { page } = one
  await page.goto(kioskPath('en', kiosk.day.stationIds.feedback))
  await page.locator('[data-next]:visible').waitFor()
  const key = async (...keys: string[]) => { for (const each of keys) await page.keyboard.press(each) }
  await page.locator('#kind-suggestion').focus()
  await key('Space', 'Enter')
  await page.locator('input[name="line"]:visible').first().waitFor()
  await key('Tab', 'Enter')
  await page.locator('textarea').waitFor()
  await page.keyboard.type('Longer hours, please.')
  await one.sees(words.stations.feedback.name)
  await key('Tab', 'Tab', 'Enter')
  await page.getByLabel(words.pseudonym).waitFor()
  await page.keyboard.type('Sky')
  await key('Enter')
  await one.sees(words.receipt)
  const shown = await receiptOn(page)
  assert.equal(shown.length, 6)
  assert.equal(await page.locator('[data-qr] svg').count(), 1)
  const opens = await page.locator('[data-qr]').getAttribute('data-opens')
  await page.getByText(words.receiptDone).press('Enter')
  await page.locator('.stations').waitFor()
  assert.ok(!(await page.content()).includes(shown[0]!))
  await page.waitForFunction(() => document.querySelector('[data-waiting]')?.textContent?.startsWith('0'))
  await one.context.close()

  const phone = await atTablet(kiosk, { language: 'en', viewport: { width: 390, height: 800 } })
  await phone.page.goto(`${opens}#${shown.join('-')}`)
  const { open, page: conversation } = texts.en.conversation
  await phone.page.waitForFunction(() => location.hash === '')
  assert.equal(new URL(phone.page.url()).pathname, to('conversation', 'en'))
  await press(phone.page, open.button)
  await phone.page.getByText('Longer hours, please.').waitFor()
  assert.ok(conversation.title)
  await phone.context.close()
})
