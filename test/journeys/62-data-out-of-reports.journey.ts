// Data out of reports: a coordinator on a phone without scripts asks for an export, leaves, comes back and fetches it; another, with scripts,
// watches one become ready and cancels one; and a stranger finds the open data in three languages, and reads its files.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { csvRows } from '../../src/csv.ts'
import { desk, openDataFile, to } from '../../src/paths.ts'
import { languages } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import { filesIn } from '../zip.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, follow, press, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const rowsOf = (text: string) => {
  const read = csvRows(text.replace(/^\uFEFF/, ''))
  assert.ok(read.ok)
  return read.rows.map(({ record }) => record)
}

test('in fi, without scripts on a phone: asked for, left, come back to, fetched, and it opens', async () => {
  const { url } = await demonstration()
  const { reportExports: words } = texts.fi
  const staff = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = staff
  await signIn(staff, 'fi', coordinator)
  await page.goto(desk.reportExports)
  await staff.sees(words.title)
  await press(page, words.ask.button)
  await page.getByText(words.ask.missing).first().waitFor()
  await staff.sees(words.title)
  await choose(page, 'form-excel')
  await press(page, words.ask.button)
  await staff.sees(words.one)

  await page.goto(desk.cases)
  for (let n = 0; n < 60; n++) {
    await page.goto(desk.reportExports)
    if (await page.getByText(words.states.ready, { exact: true }).first().isVisible()) break
    await new Promise((soon) => setTimeout(soon, 1000))
  }
  await staff.sees(words.title)
  await page.locator('tbody a').first().click()
  await staff.sees(words.one)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: words.fetch }).click()])
  assert.match(download.suggestedFilename(), /^julkaistut-luvut-\d{4}-\d\d-\d\d\.zip$/)
  const files = filesIn(await readFile(await download.path()), inflateRawSync)
  assert.deepEqual([...files.keys()].slice(0, 2), [words.aboutName, 'datapackage.json'])
  assert.ok(files.get(words.aboutName)!.toString().includes(texts.fi.disclosure.hidden))
  const [head, ...places] = rowsOf(files.get('lines-and-units.csv')!.toString())
  assert.equal(head!.at(-1), texts.fi.reportFiles.notShownColumn)
  assert.ok(places.length > 10)
  await staff.goesAway({ signedIn: true })
})

test('with scripts, in the language of whoever is signed in: it tells by itself when it is ready', async () => {
  const { url } = await demonstration()
  const staff = await visitor(url, { ...desktop, language: 'sv' })
  const { page } = staff
  await signIn(staff, 'sv', supervisor)
  await page.goto(desk.reportExports)
  // At the desk everybody reads their own language.
  const own = (await page.locator('html').getAttribute('lang')) as 'fi' | 'sv' | 'en'
  const spoken = texts[own].reportExports
  await staff.sees(spoken.title)
  await choose(page, 'form-standard')
  await press(page, spoken.ask.button)
  await staff.sees(spoken.one)
  await page.getByRole('link', { name: spoken.fetch }).waitFor({ timeout: 60_000 })
  await staff.sees(spoken.one)
  await staff.goesAway({ signedIn: true })
})

for (const [n, language] of languages.entries()) {
  test(`in ${language}: a stranger finds the open data, what its columns mean, and its files`, async () => {
    const { url } = await demonstration()
    const { openData: words } = texts[language]
    const anybody = await visitor(url, { ...(n % 2 ? desktop : phone), language, javaScriptEnabled: n % 2 === 1 })
    const { page } = anybody
    await page.goto(to('changes', language))
    await follow(page, words.title)
    await anybody.sees(words.title)
    await follow(page, words.figures.name)
    await anybody.sees(words.figures.name)
    await page.getByText(words.figureNames['answered-median']!.name).waitFor()
    await page.goto(to('openDataset', language, { dataset: 'lines-and-units' }))
    await anybody.sees(words.places.name)
    const file = async (name: string) => fetch(`${url}${openDataFile(name, language)}`)
    const figures = rowsOf(await (await file('published-figures.csv')).text())
    assert.equal(figures[0]!.at(-2), 'number')
    assert.ok(figures.slice(1).every((row) => row[11] !== ''), 'a number that is not shown has no row')
    const names = rowsOf(await (await file('lines-and-units.csv')).text())
    assert.ok(names.length > 10)
    const { resources } = await (await file('datapackage.json')).json() as { resources: { name: string }[] }
    assert.deepEqual(resources.map(({ name }) => name), ['published-figures', 'satisfaction', 'client-volumes', 'lines-and-units'])
    assert.match((await file('lines-and-units.xlsx')).headers.get('content-type')!, /spreadsheetml/)
    await anybody.goesAway()
  })
}
