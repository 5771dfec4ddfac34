// The database goes away while somebody writes: the text is not lost, and is taken in once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration, type Program } from './program.ts'
import { choose, goBack, openConversation, press, receiptOn, send, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor, type Visitor } from './visitor.ts'

const { feedback, conversation, errors, common, cases } = texts.fi
const written = 'Kirjoitin tätä pitkään.\nToinen rivi & "lainaus".'

test('feedback sent while the database is away comes back on the page, and one press sends it once it is back', async () => {
  const program = await demonstration()
  const giver = await visitor(program.url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = giver
  await page.goto(to('form', 'fi'))
  await choose(page, 'kind-criticism')
  await page.getByLabel(feedback.form.open).fill(written)
  await choose(page, 'reader-supervisor')
  const before = await program.storedCases()

  await whileAway(program, async () => {
    for (const button of [feedback.form.send, errors.again]) {
      await press(page, button)
      await giver.sees(errors[503].title)
      assert.equal(await page.getByLabel(errors.typed).inputValue(), written)
    }
  })
  assert.equal(await program.storedCases(), before)

  await press(page, errors.again)
  await page.waitForURL(/p=/)
  await giver.sees(conversation.receipt.title)
  const receipt = await receiptOn(page)
  assert.equal(await program.storedCases(), before + 1)

  // Whoever goes back and sends the same once more gets the same receipt, and there is still one case.
  await goBack(page)
  assert.deepEqual(await receiptOn(page), receipt)
  await page.goto(to('home', 'fi'))
  await openConversation(page, 'fi', receipt.join(' '))
  assert.equal(await page.locator('.message.giver .typed').textContent(), written)
  const newest = program.db.selectFrom('feedback_case').select('reader').orderBy('created_at', 'desc').limit(1)
  assert.equal((await newest.executeTakeFirstOrThrow()).reader, 'supervisor', 'the choices came along')
  assert.equal(await program.storedCases(), before + 1)
  await giver.goesAway()
})

test('a reply and an answer written while the database is away are kept, and the quick way out leads out', async () => {
  const program = await demonstration()
  const giver = await visitor(program.url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = giver
  await page.goto(to('form', 'fi'))
  await send(page, 'fi', { kind: 'question', text: 'Milloin?' })
  await press(page, conversation.receipt.open)
  await page.getByLabel(conversation.page.replyLabel).fill('Odotan yhä.')
  const staff = await answering(program)

  await whileAway(program, async () => {
    await press(page, conversation.page.reply)
    await giver.sees(errors[503].title)
    assert.equal(await page.getByLabel(errors.typed).inputValue(), 'Odotan yhä.')
    await press(staff.page, cases.one.send)
    await staff.sees(errors[503].title)
    assert.equal(await staff.page.getByLabel(errors.typed).inputValue(), 'Vastaus kesken katkon.')
  })
  await press(page, errors.again)
  await page.getByText(conversation.page.sent).waitFor()
  assert.equal(await page.locator('.message.giver').count(), 2)
  await press(staff.page, errors.again)
  await staff.page.waitForURL(/done=answer/)
  await staff.goesAway({ signedIn: true })

  await page.goto(to('form', 'fi'))
  await page.getByLabel(feedback.form.open).fill('Tätä ei saa nähdä')
  await whileAway(program, async () => {
    await press(page, common.leave)
    await page.waitForURL(new RegExp(to('leave', 'fi')))
    assert.ok(!(await page.content()).includes('ei saa nähdä'))
  })
  await giver.goesAway()
})

async function answering({ url }: Program): Promise<Visitor> {
  const staff = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(staff, 'fi', supervisor)
  await staff.page.goto(desk.cases)
  await staff.page.locator('tbody a').first().click()
  await staff.page.getByLabel(cases.one.text).fill('Vastaus kesken katkon.')
  await choose(staff.page, 'purpose-answer')
  await choose(staff.page, 'came-changed')
  return staff
}

async function whileAway(program: Program, work: () => Promise<void>): Promise<void> {
  program.cutDatabase()
  try {
    await work()
  } finally {
    program.mendDatabase()
  }
}
