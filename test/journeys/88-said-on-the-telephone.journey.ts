// A client rings: what they say is written down by the keyboard alone, read back and sent; the receipt is read out. Later it is answered, told by
// telephone, and opened at the client's call. With and without scripts, and as narrow as it gets.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { desk } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, follow, press, receiptOn, signIn, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { spoken: words, feedback, cases } = texts.fi
const small = { ...phone, viewport: { width: 320, height: 640 } }

test('by the keyboard alone a client’s words are written down, read back, sent and the receipt closed', async () => {
  const { url } = await demonstration()
  const clerk = await visitor(url, { ...desktop, language: 'fi', reducedMotion: 'reduce' })
  const { page } = clerk
  await signIn(clerk, 'fi', worker)
  await page.goto(desk.writeDown)
  await clerk.sees(words.title)
  await tabTo(page, 'how')
  await page.keyboard.press('Space')
  await tabTo(page, 'about')
  await page.keyboard.type('toimeentulotuki')
  await page.keyboard.press('Escape')
  await tabTo(page, 'kind')
  await page.keyboard.press('ArrowDown')
  await page.locator('#text').focus()
  await page.keyboard.type('Matka 88: soitin kolme kertaa.')
  await tabTo(page, 'helped')
  await page.keyboard.press('Space')
  await tabTo(page, 'answerBy')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, 'number')
  await page.keyboard.type('040 000 0188')
  await page.keyboard.press('Enter')
  // Several services may be meant: the page offers them, and everything stands there still.
  await page.locator('.error-summary', { hasText: words.problems.which }).waitFor()
  await tabTo(page, 'topic')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await clerk.sees(words.back.title)
  await page.locator('.read-aloud', { hasText: 'Matka 88: soitin kolme kertaa.' }).waitFor()
  await tabTo(page, 'consent')
  await page.keyboard.press('Space')
  await tabTo(page, words.back.send)
  await page.keyboard.press('Enter')
  await clerk.sees(words.receipt.title)
  assert.equal((await receiptOn(page)).length, 6)
  await tabTo(page, words.receipt.end)
  await page.keyboard.press('Enter')
  await clerk.sees(words.title)
  await page.getByText(words.done).waitFor()
  await clerk.goesAway({ signedIn: true })
})

test('on a narrow screen and without scripts: written down, answered, told, and opened with the client’s words', async () => {
  const { url, db } = await demonstration()
  const clerk = await visitor(url, { ...small, language: 'fi', javaScriptEnabled: false })
  const { page } = clerk
  await signIn(clerk, 'fi', worker)
  await page.goto(desk.writeDown)
  await clerk.sees(words.title)
  await press(page, words.look)
  assert.ok(await page.locator('.error-summary li').count() >= 4, 'all that is missing is told at once')
  await choose(page, 'how-in-person')
  const label = await page.locator('#topics option').first().textContent()
  await page.getByLabel(words.about).fill(label!)
  await choose(page, 'kind-question')
  await page.getByLabel(feedback.form.open).fill('Matka 88: milloin toimisto on auki?')
  await choose(page, 'helped-volunteer')
  await choose(page, 'answerBy-service-point')
  await press(page, words.look)
  await clerk.sees(words.back.title)
  await press(page, words.back.send)
  await page.locator('.error-summary', { hasText: words.problems.consent }).waitFor()
  await choose(page, 'consent')
  await press(page, words.back.send)
  await clerk.sees(words.receipt.title)
  const receipt = (await receiptOn(page)).join(' ')
  await press(page, words.receipt.end)

  // For the journey it comes to this worker to answer.
  const { id: me } = await db.selectFrom('person').select('id').where('email', '=', worker).executeTakeFirstOrThrow()
  const { id } = await db.selectFrom('feedback_case').select('id').where('channel', '=', 'in-person').orderBy('created_at', 'desc').executeTakeFirstOrThrow()
  await db.updateTable('feedback_case').set({ handler_id: me }).where('id', '=', id).execute()
  await page.goto(`${desk.cases}/${id}`)
  await page.locator('.tag.channel', { hasText: texts.fi.overview.channels['in-person'] }).waitFor()
  await page.locator('#text').fill('Toimisto on auki arkisin kello 9–15.')
  await choose(page, 'purpose-answer')
  await choose(page, 'came-nothing-asked')
  await press(page, cases.one.send)
  await page.locator('#to-tell').waitFor()

  await page.goto(desk.readOut)
  await clerk.sees(words.open.title)
  await page.getByLabel(texts.fi.conversation.open.label).fill(receipt)
  await choose(page, 'how-service-point')
  await press(page, texts.fi.conversation.open.button)
  await clerk.sees(words.open.read)
  await page.locator('.read-aloud', { hasText: 'Toimisto on auki arkisin kello 9–15.' }).waitFor()
  await page.getByLabel(words.open.say).fill('Kiitos, se selvisi.')
  await choose(page, 'consent')
  await press(page, words.open.send)
  await page.locator('.read-aloud', { hasText: 'Kiitos, se selvisi.' }).waitFor()
  await press(page, words.open.end)
  await page.getByText(words.open.ended).waitFor()
  await clerk.goesAway({ signedIn: true })
})

test('an answer that waits to be told is seen in the list, printed as a letter and noted as told', async () => {
  const { url, db } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', worker)
  await page.locator('tr', { hasText: words.desk.tag }).first().waitFor()
  const { case_id: id } = await db.selectFrom('case_way').select('case_id').where('way', '=', 'letter').where('waits', 'is not', null).executeTakeFirstOrThrow()
  await page.goto(`${desk.cases}/${id}`)
  await follow(page, words.desk.letter)
  await one.sees(words.desk.letterTitle)
  await page.locator('.letter', { hasText: 'Esko Esimerkki' }).waitFor()
  await page.goto(`${desk.cases}/${id}`)
  await choose(page, 'told-how-letter')
  await press(page, words.desk.tell)
  await page.getByText(words.desk.told).waitFor()
  assert.equal(await page.locator('#to-tell').count(), 0)
  await one.goesAway({ signedIn: true })
})

/** Presses Tab until the control of this name, or with this text, has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 45; presses++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement
      return element.name && element.type !== 'submit' ? element.name : (element.textContent ?? '').trim()
    })
    if (at === name || at.startsWith(name)) return
  }
  assert.fail(`Tab does not lead to ${name}`)
}
