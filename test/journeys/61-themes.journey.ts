// Themes: a coordinator without scripts marks on a phone what closed feedback is about, with suggestions first; and reads what people talk
// about, on a screen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

test('a coordinator without scripts finds what nobody has marked, and marks it', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', coordinator)
  await page.goto(desk.themes)
  await one.sees(texts.fi.common.deskThemesItself)
  await page.goto(desk.themesToMark)
  await one.sees(texts.fi.themes.toMark.title)
  const first = page.locator('main input[type="checkbox"]').first()
  if (await first.count()) {
    await choose(page, (await first.getAttribute('id'))!)
    await page.locator('main form button[type="submit"]').last().click()
    assert.equal(await page.locator('main h1').count(), 1)
  }
  await one.goesAway({ signedIn: true })
})

test('what people talk about is read on a screen, with nothing wider than it', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', coordinator)
  await page.goto(desk.themesReport)
  await one.sees(texts.fi.themes.report.title)
  await one.goesAway({ signedIn: true })
})
