// What did people answer in surveys, and what has changed? Somebody on a telephone finds it of a service line without a script; at the desk a
// unit and another period are chosen by keyboard, and the numbers taken along as a file; and in English it is told about how many answered.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { disabilitySurveyNames } from '../../demo/surveys-compared.ts'
import { desk, to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { follow, press, signIn, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const families = { fi: 'Lapsiperheiden palvelut', sv: 'Service för barnfamiljer' }

test('in fi, without scripts on a phone of 390 px: every survey that is over, then one line in full, what changed, and all results', async () => {
  const { url } = await demonstration()
  const { surveyReport: words, reportPictures, satisfaction } = texts.fi
  const anybody = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = anybody
  await page.goto(to('surveys', 'fi'))
  await follow(page, words.title)
  await anybody.sees(words.title)
  assert.ok(await page.locator('#list tbody tr').count() > 5)
  await page.locator('#place').selectOption({ label: families.fi })
  await press(page, words.show)
  await anybody.sees(words.title)
  assert.match(page.url(), /place=line\.[0-9a-f-]{36}/)
  await page.getByText(texts.fi.surveyCompared.verdicts.more).first().waitFor()
  await page.locator('summary', { hasText: reportPictures.explained.summary }).first().click()
  await page.locator('#list').getByText(words.explained.rounds.definition).waitFor()
  await page.locator('summary', { hasText: reportPictures.caveats.title }).first().click()
  await page.getByText(satisfaction.caveats.sentences['by-link']).first().waitFor()
  await anybody.sees(words.title)
  await page.getByRole('link', { name: words.toResults }).first().click()
  await anybody.sees(/^Tulokset: /)
  await anybody.goesAway()
})

test('in sv at the desk, by keyboard: a unit, four months, and the file; a worker may read it', async () => {
  const { url, db } = await demonstration()
  await db.updateTable('person').set({ language: 'sv' }).where('email', '=', worker).execute()
  try {
    const { surveyReport: words, satisfaction } = texts.sv
    const staff = await visitor(url, { ...desktop, language: 'sv' })
    const { page } = staff
    await signIn(staff, 'sv', worker)
    await page.goto(desk.reports)
    await follow(page, words.card.title)
    await staff.sees(words.title)
    await page.locator('#place').focus()
    await page.keyboard.type(families.sv)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/place=line/)
    await follow(page, satisfaction.kinds['four-months'])
    await staff.sees(words.title)
    assert.match(page.url(), /period=20\d\d-T[123]/)
    // In the newest there may have been a feedback day only, of lines and of no unit.
    while (!await page.locator('#units ul a').count()) {
      await page.locator('a[rel="prev"]').click()
      await staff.sees(words.title)
    }
    await page.locator('#units ul a').first().click()
    await staff.sees(words.title)
    await page.locator('summary', { hasText: texts.sv.reportPictures.downloads }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.downloads a[href*="form=excel"][href*="questions"]').click()])
    assert.match(download.suggestedFilename(), /^resultat-av-enkater-20\d\d-T[123]-questions\.csv$/)
    assert.ok((await readFile(await download.path(), 'utf8')).startsWith(`\uFEFF${words.head.place};`))
    const [document] = await Promise.all([page.waitForEvent('download'), page.locator('.downloads a[href*="form=pdf"]').click()])
    assert.match(document.suggestedFilename(), /^resultat-av-enkater-20\d\d-T[123]\.pdf$/)
    assert.ok((await readFile(await document.path())).subarray(0, 5).equals(Buffer.from('%PDF-')))
    const shared = (await page.locator('.share a').getAttribute('href'))!
    await page.goto(shared)
    await staff.sees(words.title)
    await staff.goesAway({ signedIn: true })
  } finally {
    await db.updateTable('person').set({ language: 'fi' }).where('email', '=', worker).execute()
  }
})

test('in en at 1280 px: about how many of those with a slip answered stands in the report and on the page of results', async () => {
  const { url } = await demonstration()
  const { surveyReport: words, satisfaction } = texts.en
  const anybody = await visitor(url, { ...desktop, language: 'en' })
  const { page } = anybody
  await page.goto(to('surveyReport', 'en'))
  await anybody.sees(words.title)
  await page.locator('#list th a', { hasText: disabilitySurveyNames[1]!.en! }).first().click()
  await anybody.sees(new RegExp(disabilitySurveyNames[1]!.en!))
  await page.getByText(satisfaction.caveats.sentences['reach-half']).waitFor()
  await page.goto(to('surveyReport', 'en', {}, { place: 'line.x' }))
  await page.getByText(words.wrong).waitFor()
  await anybody.goesAway()
})
