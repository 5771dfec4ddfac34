// Finding a case again: by a word in another form, in a view of one's own, with a note for colleagues, and by keyboard.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, press, signIn, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { cases, feedback, finding, overview } = texts.fi

for (const [how, options] of [['on a phone without scripts', { ...phone, javaScriptEnabled: false }], ['at a desk with scripts', desktop]] as const) {
  test(`a coordinator ${how} finds feedback by a word, keeps a view and looks at what can be done with several`, async () => {
    const { url } = await demonstration()
    const one = await visitor(url, { ...options, language: 'fi' })
    // A view of one's own is there for the next journey too.
    const kind = how.includes('desk') ? 'question' : 'thanks'
    const { page } = one
    await signIn(one, 'fi', coordinator)
    await one.sees(cases.list.title)
    await page.getByLabel(finding.search.label).fill('hoitajille')
    await press(page, finding.search.button)
    await one.sees(finding.search.title)
    assert.ok(await page.locator('table.work tbody tr').count() > 0, 'the word is somewhere in the demonstration')
    assert.equal(new URL(page.url()).search, '')
    assert.equal(await page.getByLabel(finding.search.label).inputValue(), 'hoitajille')
    const before = await page.locator('table.work tbody tr').count()
    await page.getByText(finding.search.narrow, { exact: true }).click()
    await page.getByLabel(overview.filter.kind).selectOption('thanks')
    await press(page, overview.filter.show)
    await page.getByText(`${finding.search.narrow}: ${feedback.kinds.thanks.name}`, { exact: true }).waitFor()
    await one.sees(finding.search.title)
    const titles = await page.locator('table.work tbody th').allTextContents()
    assert.ok(titles.length <= before && titles.every((title) => title.startsWith(feedback.kinds.thanks.name)), titles.join())
    assert.equal(await page.getByLabel(finding.search.label).inputValue(), 'hoitajille')
    await page.getByLabel(finding.search.label).fill('ja se on')
    await press(page, finding.search.button)
    await page.getByText(finding.search.problems.noWords).first().waitFor()
    await one.sees(finding.search.title)

    await page.goto(`${desk.cases}?view=answered`)
    await page.getByText(finding.narrow, { exact: true }).click()
    await page.getByLabel(overview.filter.kind).selectOption(kind)
    await press(page, overview.filter.show)
    await page.waitForURL(new RegExp(`kind=${kind}`))
    await page.getByText(finding.saved.save, { exact: true }).click()
    await page.getByLabel(finding.saved.name).fill(`Kiitokset ${how}`)
    await press(page, finding.saved.button)
    await page.getByText(finding.saved.done.saved).waitFor()
    await one.sees(cases.list.title)
    assert.equal(await page.locator('.stack .views [aria-current]').textContent(), `Kiitokset ${how}`)

    for (const box of await page.locator('table.work .select').all()) if (await page.locator('table.work .select:checked').count() < 3) await box.check()
    await page.locator('summary', { hasText: finding.several.open }).click()
    await choose(page, 'act-close')
    await press(page, finding.several.look)
    await page.getByText(finding.several.cannot).or(page.getByText(finding.several.will.close)).first().waitFor()
    await one.sees(finding.several.confirmTitle)
    await page.goto(desk.cases)
    await one.goesAway({ signedIn: true })
  })
}

test('a worker goes through the list by its keys, and they do nothing while the focus is elsewhere', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', worker)
  await page.goto(`${desk.cases}?view=all`)
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? '')
  const links = await page.locator('table.work tbody th a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  await page.keyboard.press('j')
  assert.ok(!links.includes(await focused()), 'nothing happens outside the list')
  await page.locator('table.work tbody th a').first().focus()
  await page.keyboard.press('j')
  assert.equal(await focused(), links[1])
  await page.keyboard.press('k')
  assert.equal(await focused(), links[0])
  await page.keyboard.press('?')
  await page.getByText(finding.keys.text).waitFor()
  await page.keyboard.press('/')
  assert.equal(await focused(), 'q')
  await page.keyboard.type('j/k?')
  assert.equal(await page.locator('#q').inputValue(), 'j/k?', 'in a field a key is a letter')
  await page.locator('table.work tbody th a').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/cases\/[0-9a-f-]{36}/)
  await page.locator('summary', { hasText: finding.notes.title }).click()
  await page.getByLabel(finding.notes.label).fill('Soitetaan huomenna uudestaan.')
  await press(page, finding.notes.save)
  await page.getByText(finding.notes.done.saved).waitFor()
  await page.getByText('Soitetaan huomenna uudestaan.').waitFor()
  await one.sees(/^Palaute /)
  await press(page, finding.notes.remove)
  await page.getByText(finding.notes.done.removed).waitFor()
  await page.goto(desk.cases)
  await one.goesAway({ signedIn: true })
})
