// A giver whose browser runs scripts, in Swedish: the conveniences, and that nothing is left in the browser.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, follow, leaveReceipt, openConversation, press, receiptOn, send } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { feedback, conversation } = texts.sv

test('a giver with scripts chooses the topic in two taps, copies, prints and saves the receipt, and leaves nothing behind', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'sv', permissions: ['clipboard-read', 'clipboard-write'] })
  const { page } = giver
  await page.addInitScript(() => { window.print = () => { document.title = 'printed' } })

  await page.goto('/')
  await giver.sees(feedback.home.title)
  await follow(page, feedback.home.start)
  await giver.sees(feedback.topic.title)
  await page.locator('.choose').getByRole('link', { name: 'Service för äldre', exact: true }).tap()
  await giver.sees('Service för äldre')
  await page.locator('.choose').getByRole('link', { name: /^Hemvård/ }).first().tap()
  await giver.sees(feedback.form.title)

  await choose(page, 'kind-thanks')
  const question = page.locator('.questions-thanks textarea').first()
  await question.fill('Skötaren tog sig tid.')
  assert.equal(await page.locator('.questions-criticism textarea').first().isVisible(), false)
  await page.getByLabel(feedback.form.open).fill('Tack för allt!')
  await press(page, feedback.form.send)
  await page.waitForURL(/p=/)
  await giver.sees(conversation.receipt.title)
  const receipt = await receiptOn(page)

  await press(page, conversation.receipt.copy)
  await press(page, conversation.receipt.copied)
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), receipt.join(' '))
  await press(page, conversation.receipt.print)
  assert.equal(await page.title(), 'printed')
  const downloading = page.waitForEvent('download')
  await press(page, conversation.receipt.download)
  const file = await downloading
  assert.equal(file.suggestedFilename(), conversation.receipt.fileName)
  const saved = await readFile(await file.path(), 'utf8')
  assert.ok(saved.includes(receipt.join(' ')) && saved.includes(`${url}/sv/samtal`), saved)

  await press(page, conversation.receipt.open)
  await giver.sees(conversation.page.title)
  assert.deepEqual(await page.locator('.message.giver .typed').allTextContents(), ['Skötaren tog sig tid.', 'Tack för allt!'])
  await press(page, conversation.page.showReceipt)
  await giver.sees(conversation.page.title)
  assert.deepEqual(await receiptOn(page), receipt)
  await press(page, conversation.page.leave)
  await giver.sees(conversation.left.title)
  await page.goto(to('conversation', 'sv'))
  await giver.sees(conversation.open.title)
  await giver.goesAway()
})

test('whoever copied the words and closes the page leaves none of them to be pasted; what they copied elsewhere stays', async () => {
  const { url } = await demonstration()
  for (const copies of [true, false]) {
    const giver = await visitor(url, { ...phone, language: 'sv', permissions: ['clipboard-read', 'clipboard-write'] })
    const { page } = giver
    const pasted = () => page.evaluate(() => navigator.clipboard.readText())
    await page.goto(to('form', 'sv'))
    await page.evaluate(() => navigator.clipboard.writeText('något annat'))
    const words = await send(page, 'sv', { kind: 'thanks', text: 'Tack!' })
    if (copies) {
      await page.getByText(conversation.receipt.copyHint).waitFor()
      await press(page, conversation.receipt.copy)
      await page.getByRole('button', { name: conversation.receipt.copied, exact: true }).waitFor()
      assert.equal(await pasted(), words.join(' '))
    }
    await leaveReceipt(giver, 'sv')
    await giver.sees(conversation.left.title)
    assert.equal((await pasted()).trim(), copies ? '' : 'något annat')
    await giver.goesAway()
  }
})

test('whoever opens a conversation with the short code sees it in the language they chose', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...desktop, language: 'sv' })
  const { page } = giver
  await page.goto(to('form', 'sv', {}, { kind: 'question' }))
  await page.getByLabel(feedback.form.open).fill('När öppnar ni?')
  await press(page, feedback.form.send)
  await page.waitForURL(/p=/)
  const code = await page.locator('.receipt .code').textContent()
  await openConversation(page, 'en', code!.toLowerCase())
  await giver.sees(texts.en.conversation.page.title)
  await page.getByLabel(texts.en.conversation.page.replyLabel).fill('I can wait.')
  await press(page, 'Suomi')
  await giver.sees(texts.fi.conversation.page.title)
  assert.equal(await page.getByLabel(texts.fi.conversation.page.replyLabel).inputValue(), 'I can wait.')
  await press(page, texts.fi.conversation.page.reply)
  await page.getByText(texts.fi.conversation.page.sent).waitFor()
  await giver.sees(texts.fi.conversation.page.title)
  await giver.goesAway()
})
