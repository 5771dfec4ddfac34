// What came of a feedback day: a visitor without scripts finds the report on a phone, in Finnish; in Swedish they take the document and the text for a
// paper along; in English the poster. A holder changes the text for a paper, is asked once about a telephone number in it, and publishes.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { smallDay, demoDay } from '../../demo/feedback-day-words.ts'
import { desk, to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { coordinator, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

test('a visitor without scripts finds the report by the list of days, and reads whom it can speak for', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await page.goto(to('home', 'fi'))
  await page.getByRole('link', { name: texts.fi.dayReport.list.title }).click()
  await one.sees(texts.fi.dayReport.list.title)
  await page.getByRole('link', { name: demoDay.name.fi }).click()
  await one.sees(`${demoDay.name.fi}: mitä kuultiin`)
  assert.ok(await page.getByText(/ei voi yleistää näihin palveluihin: Lapsiperheiden palvelut ja Lastensuojelu/).first().isVisible())
  assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
  await one.goesAway()
})

test('the document and the text for a paper come along in Swedish, the poster and the day to come in English', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'sv' })
  const { page } = one
  await page.goto(to('feedbackDays', 'sv'))
  await page.getByRole('link', { name: demoDay.name.sv }).click()
  await one.sees(`${demoDay.name.sv}: vad vi hörde`)
  const words = texts.sv.dayReport
  const [pdf] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: words.files.pdf }).click()])
  assert.match(pdf.suggestedFilename(), /^responsdag-20\d\d-\d\d-\d\d\.pdf$/)
  const [text] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: words.news.sv }).click()])
  assert.match(await readFile(await text.path(), 'utf8'), /^45 människor kom[^]*kan inte generaliseras/)
  await page.getByRole('link', { name: 'English' }).click()
  await one.sees(`${demoDay.name.en}: what was heard`)
  await page.getByRole('link', { name: texts.en.dayReport.poster.a3 }).click()
  await one.sees(`${demoDay.name.en}: what was heard`)
  await page.goto(to('feedbackDays', 'en'))
  await page.locator('main .grid a').first().click()
  await one.sees(await page.locator('h1').innerText())
  await one.goesAway()
})

test('a holder changes the text for a paper, is asked once about a telephone number, and publishes; everybody reads it', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  const { desk: words } = texts.fi.dayReport
  await signIn(one, 'fi', coordinator)
  await page.goto(desk.days)
  await page.getByRole('link', { name: smallDay.name.fi }).click()
  await page.locator('main').getByRole('link', { name: texts.fi.days.ways.report.name, exact: true }).first().click()
  await one.sees(await page.locator('h1').innerText())
  assert.ok(await page.getByText(words.draft).isVisible())
  assert.match(await page.locator('[name="news-fi"]').inputValue(), /^12 ihmistä tuli/)
  await page.locator('[name="news-fi"]').fill('Kirjastossa käytiin kertomassa palvelusta. Soita 040 123 4567.')
  await page.getByRole('button', { name: words.publish }).click()
  await one.sees(await page.locator('h1').innerText())
  assert.equal(await page.locator('mark').innerText(), '040 123 4567')
  await page.locator('[name="news-fi"]').fill('Kirjastossa käytiin kertomassa palvelusta.')
  await page.getByRole('button', { name: words.publish, exact: true }).click()
  assert.ok(await page.getByText(words.published).isVisible())
  await page.getByRole('link', { name: words.seePublic }).click()
  await one.sees(`${smallDay.name.fi}: mitä kuultiin`)
  assert.ok(await page.getByText('Kirjastossa käytiin kertomassa palvelusta.').isVisible())
  await one.goesAway({ signedIn: true })
})
