// At noon on Good Friday, a weekday on which every door and telephone of the county would be open: what somebody on a phone is told.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { holidayOn } from '../../src/directory/hours/holidays.ts'
import { to } from '../../src/paths.ts'
import { dayOf, daysAfter, nearDay, startOfDay, type Day } from '../../src/text/dates.ts'
import { texts } from '../../src/text/texts.ts'
import { startProgram } from './program.ts'
import { follow } from './steps.ts'
import { phone, visitor } from './visitor.ts'

const today = dayOf(new Date())
const goodFriday = Array.from({ length: 400 }, (_, n): Day => daysAfter(today, n + 1)).find((day) => holidayOn(day) === 'good-friday')!
const noon = startOfDay(goodFriday).getTime() + 12 * 3_600_000
const program = startProgram({ demonstration: true, settings: async () => ({ CLOCK_OFFSET_SECONDS: String(Math.round((noon - Date.now()) / 1000)) }) })

after(async () => (await program).stop())

for (const [language, place] of [['fi', 'Koivurannan toimitalo'], ['sv', 'Verksamhetshuset i Björkstrand']] as const) {
  test(`in ${language}, a door and the telephone for advice are closed on a public holiday, and say on which day they open after Easter`, async () => {
    const { url } = await program
    const one = await visitor(url, { ...phone, language, javaScriptEnabled: false })
    const { page } = one
    await page.goto(to('places', language))
    await follow(page, place)
    await one.sees(place)
    await page.getByText(new RegExp(texts[language].hours.holidays['good-friday'], 'i')).first().waitFor()
    assert.equal(await page.locator('.open-now.open').count(), 0)
    // Easter Monday is one as well.
    const tuesday = new RegExp(nearDay(daysAfter(goodFriday, 4), language).replaceAll('.', '\\.'))
    assert.match(await page.locator('.open-now').first().textContent() ?? '', tuesday)
    assert.match(await page.locator('footer').textContent() ?? '', tuesday)
    await one.goesAway()
  })
}
