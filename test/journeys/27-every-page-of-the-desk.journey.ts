// Every page of the desk that a link leads to, whoever has signed in: on narrow screens, on paper, and with the colours
// of the system.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { desk } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { assertFits } from './page-checks.ts'
import { demonstration } from './program.ts'
import { administrator, coordinator, signIn, supervisor, worker } from './steps.ts'
import { desktop, visitor } from './visitor.ts'

const id = /[0-9a-f]{8}-[0-9a-f-]{27}/g

/** Of many pages that look the same, as those of people or of the lists by one view or another, one is enough. */
const kindOf = (address: string): string =>
  new URL(address).pathname.replace(id, ':id').replace(/\/codes\/[^/]+/, '/codes/:code').replace(/(\/lanes|\/questions\/[^/]+)\/[^/]+$/, '$1/:which')

/** The narrowest screen, and the narrowest on which a table has rows. */
async function assertFitsAtBoth(page: Page): Promise<void> {
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 640 })
    await assertFits(page)
  }
}

/** A file is no page. */
const linksOn = (page: Page): Promise<string[]> => page.locator('a[href]:not([download])').evaluateAll((all) =>
  all.map((one) => (one as unknown as { href: string }).href.replace(/#.*/, '')))

/** Opens one page of each kind that can be reached by links from the first one, the nearest first. */
async function walk(page: Page, most: number, check: () => Promise<void>): Promise<string[]> {
  const seen = new Set<string>()
  const ahead = [page.url()]
  for (let address = ahead.shift(); address && seen.size < most; address = ahead.shift()) {
    if (seen.has(kindOf(address))) continue
    seen.add(kindOf(address))
    await page.goto(address)
    await check()
    ahead.push(...(await linksOn(page)).filter((link) => /^http:\/\/[^/]+\/desk(\/|$)/.test(link)))
  }
  return [...seen]
}

// Between them the first two reach every kind of page. The others have their own lists on the nearest of the same pages.
for (const [who, email, least, most] of [
  ['the coordinator', coordinator, 20, 100], ['the administrator', administrator, 25, 100], ['a supervisor', supervisor, 4, 4], ['a worker', worker, 4, 4],
] as const) {
  test(`no page that a link leads ${who} to has to be scrolled sideways on a narrow screen`, async () => {
    const { url } = await demonstration()
    const staff = await visitor(url, { viewport: { width: 320, height: 640 }, language: 'fi' })
    await signIn(staff, 'fi', email)
    const pages = await walk(staff.page, most, () => assertFitsAtBoth(staff.page))
    assert.ok(pages.length >= least, `${pages.length} pages: ${pages.join(' ')}`)
    await staff.goesAway({ signedIn: true })
  })
}

test('on paper a case says in what state it is and by when it is to be answered', async () => {
  const { url } = await demonstration()
  const staff = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = staff
  await signIn(staff, 'fi', coordinator)
  await page.locator('tbody th a').first().click()
  await page.waitForURL(/cases\/[0-9a-f-]{36}/)
  await page.emulateMedia({ media: 'print' })
  const { states, one } = texts.fi.cases
  assert.ok(await page.getByText(states['waiting-for-handler'], { exact: true }).first().isVisible())
  assert.ok(await page.getByText(one.due).first().isVisible())
  assert.equal(await page.locator('a[href="#answer"]').isVisible(), false)
  await staff.goesAway({ signedIn: true })
})

test('with the colours of the system the view that is shown can be told from the others', async () => {
  const { url } = await demonstration()
  const staff = await visitor(url, { ...desktop, language: 'fi', forcedColors: 'active' })
  await signIn(staff, 'fi', coordinator)
  await staff.page.goto(desk.mail)
  const looks = await staff.page.locator('.views a').evaluateAll((all) => all.map((one) => {
    const { color, backgroundColor } = getComputedStyle(one)
    return { current: one.hasAttribute('aria-current'), look: `${color} ${backgroundColor}` }
  }))
  const [current] = looks.filter((one) => one.current)
  assert.ok(current && looks.length > 1)
  for (const other of looks.filter((one) => !one.current)) assert.notEqual(other.look, current.look)
  await staff.goesAway({ signedIn: true })
})
