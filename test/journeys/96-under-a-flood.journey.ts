// While very much is being sent, a giver's browser shows some work and their words go by themselves; without scripts they wait and press, and lose nothing.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { startProgram, type Program } from './program.ts'
import { choose, press } from './steps.ts'
import { phone, visitor, type Visitor } from './visitor.ts'

let program: Program
before(async () => { program = await startProgram({ demonstration: false, settings: () => Promise.resolve({ BUDGET_FEEDBACK_IN_ALL: '1' }) }) })
after(() => program.stop())

async function write({ page }: Visitor, language: 'fi' | 'sv', text: string): Promise<void> {
  await page.goto(to('form', language))
  await choose(page, 'kind-criticism')
  await page.locator('#text').fill(text)
  await press(page, texts[language].feedback.form.send)
}

test('with scripts the first goes at once, and the next by itself after a moment', async () => {
  for (const text of ['Matka 96: ensimmäinen.', 'Matka 96: toinen, sen jälkeen.']) {
    const giver = await visitor(program.url, { ...phone, language: 'fi' })
    await write(giver, 'fi', text)
    await giver.page.locator('.receipt').waitFor({ timeout: 60_000 })
    await giver.sees(texts.fi.conversation.receipt.title)
    await giver.goesAway()
  }
  assert.equal(await program.storedCases(), 2)
})

test('without scripts it is said what to do, on a narrow screen too, and what was written goes along', async () => {
  const { pressure: words } = texts.sv
  const giver = await visitor(program.url, { ...phone, viewport: { width: 320, height: 640 }, language: 'sv', javaScriptEnabled: false })
  const before = await program.storedCases()
  await write(giver, 'sv', 'Resa 96: maten är kall.')
  await giver.sees(words.title)
  await giver.page.getByText(words.wait).waitFor()
  await press(giver.page, words.send)
  await giver.sees(words.title)
  assert.equal(await giver.page.locator('[name=text]').inputValue(), 'Resa 96: maten är kall.')
  assert.equal(await program.storedCases(), before)
  await giver.goesAway()
})
