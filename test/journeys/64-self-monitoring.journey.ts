// Self-monitoring: a supervisor without scripts meets among what waits that a report is to be written, writes on a phone what was found, is asked
// once about a telephone number in it, and makes it public; everybody reads it, in Swedish on a screen, and takes it as a document; and all that is said of a unit stands on one page, in English at the narrowest width.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { monitoring: words } = texts.fi

test('a supervisor without scripts finds what is to be written, meets a draft, and makes it public', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', supervisor)
  await page.getByRole('link', { name: /omavalvonnan raporttia odottaa|Omavalvonnan raportti odottaa/ }).click()
  await one.sees(words.title)
  await page.getByRole('table').getByRole('link').first().click()
  await one.sees(await page.locator('h1').innerText())
  assert.ok(await page.getByText(words.desk.editLede).isVisible())
  assert.match(await page.locator('[name="findings-fi"]').inputValue(), /palautetta tuli \d+|palautteen määrää ei näytetä/)
  await page.locator('[name="findings-fi"]').fill('')
  await page.getByRole('button', { name: words.desk.save }).click()
  assert.equal(await page.locator('[role="alert"]').count(), 1)
  await page.locator('[name="findings-fi"]').fill('Kohtaamisesta kiitettiin. Numeroon 040 123 4567 on vaikea päästä.')
  await page.getByRole('button', { name: words.desk.open }).click()
  await one.sees(await page.locator('h1').innerText())
  assert.equal(await page.locator('mark').innerText(), '040 123 4567')
  await page.locator('[name="findings-fi"]').fill('Kohtaamisesta kiitettiin. Puhelimeen on vaikea päästä.')
  await page.getByRole('button', { name: words.desk.open, exact: true }).click()
  assert.ok(await page.getByText(words.desk.opened).isVisible())
  await page.getByRole('link', { name: words.desk.seePublic }).click()
  await one.sees(await page.locator('h1').innerText())
  assert.ok(await page.getByText('Puhelimeen on vaikea päästä.').first().isVisible())
  await one.goesAway({ signedIn: true })
})

test('everybody finds it in the list, and reads it in Swedish with its improvements as they stood', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'sv' })
  const { page } = one
  await page.goto(to('monitoring', 'sv'))
  await one.sees(texts.sv.monitoring.title)
  await page.locator('main').getByRole('link').first().click()
  await one.sees(await page.locator('h1').innerText())
  assert.ok(await page.getByRole('heading', { name: texts.sv.monitoring.report.numbers }).isVisible())
  await page.getByText(texts.sv.reportPictures.explained.summary).first().click()
  assert.ok(await page.getByText(texts.sv.feedbackReport.explain.came.definition).isVisible())
  assert.ok(await page.getByRole('heading', { name: texts.sv.monitoring.report.themes }).isVisible())
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: texts.sv.monitoring.report.print }).click()])
  assert.match(file.suggestedFilename(), /^egenkontroll-20\d\d(-T\d)?\.pdf$/)
  await one.goesAway()
})

test('all that is said of a unit is on one page, which fits the narrowest width', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { viewport: { width: 320, height: 700 }, language: 'en' })
  const { page } = one
  await page.goto(to('unitsFeedback', 'en'))
  await one.sees(texts.en.unitPicture.list)
  await page.locator('main').getByRole('link').first().click()
  await one.sees(await page.locator('h1').innerText())
  assert.ok(await page.getByText(texts.en.unitPicture.caution).isVisible())
  assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
  await one.goesAway()
})
