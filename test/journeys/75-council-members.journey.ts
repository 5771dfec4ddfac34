// A clients' council is founded, its secretary invites and plans, and a new member comes by the link of a printed letter: on a phone of 320 px, by
// keyboard and without scripts they say which day suits them and ask for large text. Then a day is agreed, and the council ends again.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { panelPath } from '../../src/council-paths.ts'
import { desk } from '../../src/paths.ts'
import { typedDay } from '../../src/staff/day-field.ts'
import { dayOf, daysAfter } from '../../src/text/dates.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, press, signIn, supervisor } from './steps.ts'
import { desktop, visitor } from './visitor.ts'

const { panels, panelPeople: words, panelSeason: plan, staff } = texts.fi
const narrow = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } as const
const name = 'Saarisalmen kuntoutujien raati'
const day = (days: number): string => typedDay(daysAfter(dayOf(new Date()), days))
/** The council, and the link that stands in the letter. */
const made = { panel: '', link: '' }

test('a coordinator founds a council, and its secretary invites a member by letter and proposes days', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', coordinator)
  await page.goto(panelPath('new'))
  await one.sees(panels.add)
  await page.locator('[name=name-fi]').fill(name)
  await page.locator('[name=purpose-fi]').fill('Kuntoutujat kertovat, miten kuntoutuksen pitäisi toimia.')
  await page.getByLabel(words.details.person).selectOption({ label: 'Samuli Ojakoski' })
  await press(page, words.details.found)
  await page.locator('.error-summary').waitFor()
  await one.sees(panels.add)
  await page.locator('[name=called]').fill('Samuli')
  await press(page, words.details.found)
  await page.getByText(words.done.founded).waitFor()
  await one.sees(panels.ways.details.name)
  made.panel = /council\/([\w-]+)/.exec(page.url())![1]!
  await one.goesAway({ signedIn: true })

  const other = await visitor(url, { ...desktop, language: 'fi' })
  const secretary = other.page
  const at = (rest: string) => secretary.goto(panelPath(made.panel, rest))
  await signIn(other, 'fi', supervisor)
  await at('/members/new')
  await other.sees(words.member.newTitle)
  await secretary.locator('[name=called]').fill('Orvokki')
  await choose(secretary, 'sign-in-letter')
  await secretary.getByLabel(words.member.post).fill('Rantatie 1, Saarisalmi')
  await choose(secretary, 'reached-letter')
  await press(secretary, staff.person.save)
  await secretary.getByText(words.done['added-letter']).waitFor()
  await other.sees('Orvokki')
  await press(secretary, words.member.letter)
  await other.sees(words.member.letter)
  made.link = /\/desk\/set-up\/[\w-]+/.exec(await secretary.locator('article').innerText().then((text) => text.replaceAll(/\s+/g, '')))![0].slice(0, '/desk/set-up/'.length + 43)

  await at('/season/new')
  await other.sees(plan.season.newSeason)
  await secretary.locator('[name=name]').fill('Kausi rannalla')
  await secretary.locator('[name=from]').fill(day(0))
  await secretary.locator('[name=until]').fill(day(120))
  await press(secretary, staff.person.save)
  await other.sees('Kausi rannalla')
  await secretary.getByRole('link', { name: plan.season.addMeeting }).click()
  await other.sees(plan.season.addMeeting)
  await secretary.locator('[name=theme]').fill('Kuntoutuksen alku')
  await press(secretary, staff.person.save)
  await other.sees(plan.dates.title)
  for (const days of [30, 37]) {
    if (!(await secretary.locator('[name=day]').isVisible())) await secretary.getByText(plan.dates.propose).click()
    await secretary.locator('[name=day]').fill(day(days))
    await secretary.locator('[name=from]').fill('14')
    await secretary.locator('[name=until]').fill('16')
    await press(secretary, plan.dates.proposeOne)
    await secretary.getByText(words.done.saved).waitFor()
  }
  await other.sees(plan.dates.title)
  await other.goesAway({ signedIn: true })
})

test('a new member comes by their link on a narrow phone, by keyboard and without scripts, and says which day suits', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...narrow, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await page.goto(made.link)
  await one.sees(staff.setUp.title)
  await tabTo(page, '[name=new-password]')
  await page.keyboard.type('rannalla-kuljen-hiljaa')
  await page.keyboard.press('Tab')
  await page.keyboard.type('rannalla-kuljen-hiljaa')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/(?!set-up)/)
  await page.goto(desk.panels)
  await one.sees(panels.title)
  await tabTo(page, `a[href="${panelPath(made.panel)}"]`)
  await page.keyboard.press('Enter')
  await one.sees(name)
  await tabTo(page, `main a[href="${panelPath(made.panel, '/season')}"]`)
  await page.keyboard.press('Enter')
  await one.sees('Kausi rannalla')
  await page.getByRole('link', { name: new RegExp(`^${plan.season.agree}`) }).focus()
  await page.keyboard.press('Enter')
  await one.sees(plan.dates.title)
  const dates = page.url()
  await tabTo(page, '[name^=date-]')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, 'button[value=answer]')
  await page.keyboard.press('Enter')
  await page.getByText(words.done.saved).waitFor()
  await one.sees(plan.dates.title)
  assert.ok(await page.getByText(`${plan.dates.suits.suits}: 1 · `).first().isVisible())

  await page.goto(panelPath(made.panel, '/members/own'))
  await one.sees(words.own.title)
  await page.locator('[name=large-text]').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.getByText(words.done.saved).waitFor()
  assert.equal(await page.locator('html').getAttribute('class'), 'large-text')
  await one.sees(words.own.title)
  for (const [path, title] of [['/members', panels.ways.members.name], ['/season', 'Kausi rannalla'], ['/members/own/calendar', words.own.calendar], ['/members/own/leave', words.own.leave]] as const) {
    await page.goto(panelPath(made.panel, path))
    await one.sees(title)
  }
  await page.goto(dates)
  await one.sees(plan.dates.title)
  await one.goesAway({ signedIn: true })
})

test('the secretary chooses the day, the member sees it, and with the council its members go', async () => {
  const { url, db } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', supervisor)
  await page.goto(panelPath(made.panel, '/season'))
  await page.getByRole('link', { name: new RegExp(`^${plan.season.agree}`) }).click()
  await one.sees(plan.dates.title)
  await page.getByRole('button', { name: new RegExp(`^${plan.dates.choose}`) }).first().click()
  await page.getByText(words.done.chosen).waitFor()
  await one.sees(plan.dates.title)
  await page.getByText(plan.dates.agreed, { exact: true }).waitFor()
  for (const [path, title] of [['/members', panels.ways.members.name], ['/members/needs', words.members.needs], ['/members/to-call', words.members.toCall]] as const) {
    await page.goto(panelPath(made.panel, path))
    await one.sees(title)
  }
  await one.goesAway({ signedIn: true })

  const other = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(other, 'fi', coordinator)
  await other.page.goto(panelPath(made.panel, '/details/end'))
  await other.sees(words.details.end)
  await other.page.getByLabel(words.details.endWhy).fill('Kokeilu on ohi.')
  await press(other.page, words.details.end)
  await other.page.getByText(words.done.ended).waitFor()
  await other.sees(panels.ways.details.name)
  assert.equal((await db.selectFrom('panel_member').select('called').where('panel_id', '=', made.panel).where('part', '=', 'member').executeTakeFirstOrThrow()).called, '–')
  await other.goesAway({ signedIn: true })
})

/** As somebody does who has no pointer: on from where they are, until it is reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  assert.fail(`no way by keyboard to ${selector}`)
}
