// What a channel promises: read before sending, written by who leads the line, and looked up by anybody afterwards.
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { desk, to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { coordinator, follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const line = { fi: 'Iäkkäiden palvelut', sv: 'Service för äldre', en: 'Services for older people' }

test('a giver on a phone without scripts reads before sending what is promised, and looks up whether it was kept', async () => {
  const { url } = await demonstration()
  for (const language of ['fi', 'sv'] as const) {
    const { standing, feedback } = texts[language]
    const someone = await visitor(url, { ...phone, javaScriptEnabled: false, language })
    const { page } = someone
    await page.goto(to('promises', language))
    await someone.sees(standing.title)
    await follow(page, line[language])
    await someone.sees(fill(standing.ofLine, { line: line[language] }))
    for (const part of Object.values(standing.parts)) await page.getByText(part, { exact: true }).first().waitFor()
    assert.ok(await page.getByText(standing.states.kept, { exact: true }).count() > 0)
    await page.getByText(standing.howTitle).click()
    await follow(page, standing.give)
    await follow(page, fill(feedback.topic.whole, { line: line[language] }))
    await someone.sees(feedback.form.title)
    await page.getByText(standing.parts.purpose, { exact: true }).waitFor()
    await page.getByText(standing.more).click()
    await page.getByText(standing.parts.invests, { exact: true }).waitFor()
    await someone.sees(feedback.form.title)
    await someone.goesAway()
  }
})

test('a coordinator without scripts writes a promise anew: what is missing is said, nothing typed is lost, and the old one stays to be read', async () => {
  const { url } = await demonstration()
  const { standing, directory } = texts.fi
  const words = standing.desk
  const office = await visitor(url, { ...desktop, javaScriptEnabled: false, language: 'fi' })
  const { page } = office
  await signIn(office, 'fi', coordinator)
  await page.goto(desk.overview)
  await follow(page, words.title)
  await office.sees(words.title)
  await follow(page, line.fi)
  const title = fill(words.editOf, { line: line.fi })
  await office.sees(title)
  const purpose = page.locator('textarea[name="purpose-fi"]')
  await purpose.fill('')
  await page.locator('textarea[name="invests-fi"]').fill('Kolme tuntia viikossa.')
  await press(page, words.save)
  await page.getByText(fill(directory.problems.finnishMissing, { label: standing.parts.purpose })).first().waitFor()
  await office.sees(title)
  assert.equal(await page.locator('textarea[name="invests-fi"]').inputValue(), 'Kolme tuntia viikossa.')
  await purpose.fill('Kotona asuva tietää, kuka tulee ja milloin.')
  await press(page, words.save)
  await page.getByRole('status').waitFor()
  await office.sees(title)
  await follow(page, words.see)
  await office.sees(fill(standing.ofLine, { line: line.fi }))
  await page.getByText(standing.otherVersions).click()
  await page.getByText('Kotona asuva tietää').waitFor()
  await office.goesAway({ signedIn: true })
})
