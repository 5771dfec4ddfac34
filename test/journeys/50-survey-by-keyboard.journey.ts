// Somebody who has a keyboard and no mouse answers a survey.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { contactSurveyCode, contactSurveyName } from '../../demo/surveys-answering.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { desktop, visitor } from './visitor.ts'

test('in en, by keyboard alone: every answer is reached in the order in which it stands, and what is reached is seen', async () => {
  const program = await demonstration()
  const { surveyAnswering: words } = texts.en
  const name = contactSurveyName.en!
  const one = await visitor(program.url, { ...desktop, language: 'en', reducedMotion: 'reduce' })
  const { page } = one
  const { keyboard } = page
  await page.goto(`/q/${contactSurveyCode}`)
  await one.sees(name)
  await tabTo(page, words.first.start)
  await keyboard.press('Enter')
  await page.locator('#a-reached').waitFor()
  await tabTo(page, 'a-reached')
  await keyboard.press('Space')
  await keyboard.press('ArrowDown')
  assert.ok(await page.locator('#a-reached-4').isChecked())
  for (const field of ['a-listened', 'a-clear', 'a-felt']) await tabTo(page, field)
  await keyboard.press('ArrowRight')
  assert.ok(await page.locator('#a-felt-middle').isChecked())
  await tabTo(page, 'a-way')
  await tabTo(page, words.pages.next)
  await keyboard.press('Enter')
  await page.locator('#a-cards').waitFor()
  await tabTo(page, 'a-cards')
  await keyboard.press('Space')
  await tabTo(page, 'a-hours')
  await tabTo(page, 'a-first-calls')
  await keyboard.press('ArrowDown')
  await tabTo(page, 'a-again')
  await keyboard.press('Space')
  await tabTo(page, words.pages.next)
  await keyboard.press('Enter')
  await page.locator('#a-more').waitFor()
  await tabTo(page, 'a-one-word')
  await keyboard.type('Slow')
  // Enter in a field goes on, as it does everywhere.
  await keyboard.press('Enter')
  await one.sees(words.last.title)
  await tabTo(page, 'few')
  await keyboard.press('ArrowDown')
  await tabTo(page, words.last.send)
  await keyboard.press('Enter')
  await one.sees(words.thanks.title)
  assert.equal(await page.getByText(fill(words.thanks.where, { name: name })).count(), 1)
  await one.goesAway()
})

/** Presses Tab until the focus is at a field or button of this name, and sees that it shows. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const { name, text, shows } = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement
      const label = at.labels?.[0]
      const outlines = [at, label].filter((each) => each).flatMap((each) => [getComputedStyle(each!), getComputedStyle(each!, '::after')])
      return { name: at.name ?? '', text: at.textContent?.trim() ?? '', shows: outlines.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px') }
    })
    if (name !== wanted && text !== wanted) continue
    assert.ok(shows, `${wanted} shows that it has the focus`)
    return
  }
  assert.fail(`${wanted} was not reached`)
}
