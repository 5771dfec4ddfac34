// Feedback in figures: somebody on a phone without scripts reads how much came and what it means, and looks at another time; a coordinator reads
// the report of a line in Swedish and takes it along; a supervisor that of their unit in English, by keyboard; and it is printed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { ensurePublished } from '../published-figures.ts'
import { demonstration } from './program.ts'
import { coordinator, follow, press, signIn, supervisor as leader } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

/** Others walk through the same county after us: it is put back. */
const speak = (db: Awaited<ReturnType<typeof demonstration>>['db'], email: string, language: 'fi' | 'sv' | 'en') =>
  db.updateTable('person').set({ language }).where('email', '=', email).execute()

test('in fi, without scripts at 390 px and at 320 px: figures, what one means, another period, a line, and an address that is wrong', async () => {
  const { url, db } = await demonstration()
  await ensurePublished(db)
  const { feedbackReport: words, reportPictures } = texts.fi
  for (const width of [390, 320]) {
    const anybody = await visitor(url, { ...phone, viewport: { width, height: 720 }, language: 'fi', javaScriptEnabled: false })
    const { page } = anybody
    await page.goto(to('promises', 'fi'))
    await follow(page, words.link)
    await anybody.sees(words.title)
    await page.locator('.key-figures summary').first().click()
    await page.getByText(words.explain.came.definition).first().waitFor()
    await anybody.sees(words.title)
    await page.getByRole('heading', { name: words.sections.themes, exact: true }).waitFor()
    // What is shown stands in the link, though the page was opened without a period.
    assert.match((await page.getByRole('link', { name: reportPictures.share.link }).getAttribute('href'))!, /\?period=20\d\d/)
    await page.getByRole('navigation', { name: reportPictures.periods.title }).getByRole('link', { name: words.periods.kinds.year, exact: true }).click()
    await anybody.sees(words.title)
    assert.match(new URL(page.url()).search, /period=20\d\d$/)
    await page.locator('table.sheet a').first().click()
    await anybody.sees(words.title)
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), 'nothing is cut off')
    await page.goto(`${to('statistics', 'fi')}?period=2099`)
    await anybody.sees(words.wrong.title)
    await anybody.goesAway()
  }
})

test('in sv at the desk: from the overview to the report of a line, as a workbook, and on paper', async () => {
  const { url, db } = await demonstration()
  await ensurePublished(db)
  const { feedbackReport: words, overview } = texts.sv
  await speak(db, coordinator, 'sv')
  const office = await visitor(url, { ...desktop, language: 'sv' })
  const { page } = office
  await signIn(office, 'sv', coordinator)
  await page.goto(desk.overview)
  await office.sees(overview.title)
  await page.goto(desk.reports)
  await office.sees(words.reports.title)
  await page.getByRole('heading', { name: words.reports.ready.title }).waitFor()
  await follow(page, words.reports.feedback.title)
  await office.sees(words.title)
  await page.locator('#place').selectOption({ index: 1 })
  await press(page, words.places.show)
  await office.sees(words.title)
  assert.match(new URL(page.url()).search, /place=line/)
  await page.locator('.downloads summary').click()
  const download = page.waitForEvent('download')
  await follow(page, words.files.xlsx)
  assert.match((await download).suggestedFilename(), /\.xlsx$/)
  await page.emulateMedia({ media: 'print' })
  assert.ok(await page.locator('.report-foot').isVisible() && !(await page.locator('nav.periods').isVisible()))
  await page.emulateMedia({ media: 'screen' })
  await office.goesAway({ signedIn: true })
  await speak(db, coordinator, 'fi')
})

test('in en at 1280 px, a supervisor: their own unit first, and the choice of another place by keyboard alone', async () => {
  const { url, db } = await demonstration()
  await ensurePublished(db)
  const { feedbackReport: words } = texts.en
  await speak(db, leader, 'en')
  const supervisor = await visitor(url, { ...desktop, viewport: { width: 1280, height: 900 }, language: 'en' })
  const { page } = supervisor
  await signIn(supervisor, 'en', leader)
  await page.goto(desk.feedbackReport)
  assert.match(await page.locator('#place').inputValue(), /^unit\./)
  await page.locator('#place').focus()
  // As many keys as there are places of their own: the whole stands after them.
  const before = await page.locator('#place option').evaluateAll((all) => all.findIndex((one) => one.getAttribute('value') === 'whole'))
  for (let n = 0; n < before; n++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(/place=whole/)
  await page.locator('.of-what', { hasText: words.whole }).waitFor()
  await supervisor.goesAway({ signedIn: true })
  await speak(db, leader, 'fi')
})
