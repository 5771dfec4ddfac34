// Forms on paper: a run is made and printed, sheets are given out and come back, are typed in one after the other, and what does not agree is seen;
// and a giver opens the conversation with the receipt that they tore off.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { scanPath, sheetName, sheetReceipt } from '../../src/feedback/forms/form-run.ts'
import { findRun } from '../../src/feedback/forms/forms.sql.ts'
import { receiptWords } from '../../src/privacy/receipt.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { follow, openConversation, press, signIn, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { paperForms: words } = texts.fi

test('a run of forms: made, printed, given out, typed in, and what does not agree is named', async () => {
  const { url, db, keys } = await demonstration()
  const clerk = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = clerk
  await signIn(clerk, 'fi', worker)
  await page.goto(desk.formRuns)
  await clerk.sees(words.title)
  await page.getByLabel(words.of).selectOption('all')
  await page.getByLabel(words.sheets, { exact: true }).fill('4')
  await press(page, words.makeButton)
  await page.getByText(words.done.made).waitFor()
  const run = (await findRun(db, page.url().split('/').at(-1)!.split('?')[0]!))!
  await clerk.sees(fill(words.oneTitle, { number: run.number, of: words.whole }))
  const [pdf] = await Promise.all([page.waitForEvent('download'), follow(page, words.pdf)])
  assert.equal(pdf.suggestedFilename(), `forms-${run.number}.pdf`)

  await page.getByLabel(words.numbers).fill('1-3')
  await press(page, words.given)
  await page.getByText(words.done.given).waitFor()
  await page.getByLabel(words.numbers).fill('1, 2, 4')
  await press(page, words.back)
  await page.getByText(fill(words.counts.neverGiven, { numbers: sheetName(run, 4) })).waitFor()

  await follow(page, words.type)
  await clerk.sees(fill(words.typeTitle, { number: run.number }))
  // The number has the focus, and is typed from the paper.
  await page.keyboard.type(sheetName(run, 1))
  await page.keyboard.press('Tab')
  await page.keyboard.type('15')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Matka 89: kiitos hyvästä kahvista.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText(fill(words.entered, { name: sheetName(run, 1) })).waitFor()
  assert.equal(await page.getByLabel(words.sheetNumber).inputValue(), '', 'the next is read from its paper')
  await page.getByLabel(words.sheetNumber).fill(sheetName(run, 1))
  await page.getByLabel(words.ticks).fill('2')
  await page.getByLabel(words.text).fill('Sama lomake toisen kerran.')
  await press(page, words.next)
  await page.locator('.error-summary', { hasText: fill(words.problems.entered, { name: sheetName(run, 1) }) }).waitFor()
  // Its square code says so at once; that of another opens the page with its number, and the figures come next.
  await page.goto(scanPath(run, 1))
  await page.getByText(fill(words.scannedBefore, { name: sheetName(run, 1) })).waitFor()
  await page.goto(scanPath(run, 2))
  await clerk.sees(fill(words.typeTitle, { number: run.number }))
  assert.equal(await page.getByLabel(words.sheetNumber).inputValue(), sheetName(run, 2))
  await page.keyboard.type('1')
  assert.equal(await page.getByLabel(words.ticks).inputValue(), '1')
  await clerk.goesAway({ signedIn: true })

  const giver = await visitor(url, { ...phone, language: 'fi' })
  await openConversation(giver.page, 'fi', receiptWords(sheetReceipt(keys, run, 1), 'fi').join(' '))
  await giver.page.getByText('Matka 89: kiitos hyvästä kahvista.').waitFor()
  await giver.goesAway()
})

test('on a narrow screen and without scripts the sheets of the demonstration are seen and typed in', async () => {
  const { url, db } = await demonstration()
  const clerk = await visitor(url, { ...phone, viewport: { width: 320, height: 640 }, language: 'fi', javaScriptEnabled: false })
  const { page } = clerk
  await signIn(clerk, 'fi', worker)
  await page.goto(desk.formRuns)
  await clerk.sees(words.title)
  const { id, number } = await db.selectFrom('form_run').select(['id', 'number']).where('sheets', '=', 20).executeTakeFirstOrThrow()
  await page.goto(`${desk.formRuns}/${id}`)
  await page.getByText(/mutta ei kirjattu/).waitFor()
  await follow(page, words.type)
  await page.getByLabel(words.sheetNumber).fill(sheetName({ number }, 7))
  await page.getByLabel(words.ticks).fill('3')
  await page.getByLabel(words.text).fill('Matka 89: lisää tuoleja odotustilaan.')
  await press(page, words.next)
  await page.locator('[role=status]').waitFor()
  await page.goto(`${desk.formRuns}/${id}`)
  await page.getByText(words.counts.agrees).waitFor()
  await clerk.goesAway({ signedIn: true })
})
