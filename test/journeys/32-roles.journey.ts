// An administrator looks at what a role gives before giving it; the person signs in and sees exactly that. What each role may
// do is readable to all, the data protection officer holds no other role, and a role's last day is moved.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { desk, personPath } from '../../src/paths.ts'
import { daysAfter, dayOf, shortDay, startOfDay } from '../../src/text/dates.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { inMenu, waysOf } from '../../src/web/ways.ts'
import { demonstration } from './program.ts'
import { administrator, choose, follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor, type Visitor } from './visitor.ts'

const { access, common, staff, roles, cases } = texts.fi
const communications = 'sanna.lumiala@koivuranta.example'
const unitName = 'Koivurannan sosiaaliasema'

// Journeys share a county: whoever comes after finds everybody with the roles that they had.
after(async () => {
  const { db } = await demonstration()
  const { id } = await db.selectFrom('person').select('id').where('email', '=', communications).executeTakeFirstOrThrow()
  await db.updateTable('role_grant').set({ valid_from: '2020-01-01', valid_to: '2020-01-01' }).where('person_id', '=', id).where('role', '=', 'supervisor').execute()
})

const waysIn = (page: Page) => page.locator('nav.ways a').allTextContents()

async function opensGiving({ page }: Visitor, personId: string): Promise<void> {
  await page.goto(personPath(personId))
  await page.locator('summary', { hasText: staff.person.giveTitle }).click()
}

test('a role is looked at, changed, looked at again and given without scripts, and the person sees exactly what was shown', async () => {
  const { url, db } = await demonstration()
  const { id, name } = await db.selectFrom('person').select(['id', 'name']).where('email', '=', communications).executeTakeFirstOrThrow()
  const before = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(before, 'fi', communications)
  await before.page.locator('nav.ways').waitFor()
  const ownWays = await waysIn(before.page)
  await before.goesAway({ signedIn: true })

  const office = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = office
  await signIn(office, 'fi', administrator)
  await opensGiving(office, id)
  await choose(page, 'role-moderator')
  await press(page, access.preview.look)
  await office.sees(access.preview.title)
  await press(page, access.preview.change)
  await office.sees(name)
  assert.ok(await page.locator('#role-moderator').isChecked(), 'what was chosen is still chosen')
  await choose(page, 'role-supervisor')
  await page.getByLabel(staff.person.scope, { exact: true }).selectOption({ label: fill(staff.person.unit, { name: unitName }) })
  await press(page, access.preview.look)
  await office.sees(access.preview.title)
  await page.getByText(`${roles.names.supervisor}, ${unitName}`).waitFor()
  const promised = await page.locator(`h2:text-is("${access.preview.pages}") + ul li`).allTextContents()
  const told = page.locator('tr', { hasText: unitName }).locator('td')
  const amount = await told.count() ? await told.textContent() : access.preview.few
  await press(page, access.preview.give)
  await page.getByText(staff.person.given).waitFor()

  const colleague = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(colleague, 'fi', communications)
  await colleague.sees(cases.list.title)
  const unitList = texts.fi.finding.views.unit
  const lists = await colleague.page.locator('nav.views a', { hasText: unitList }).count() ? [fill(access.preview.list, { list: unitList })] : []
  // What stands under another way of the menu is promised by its own name.
  const roleNames = ['council', 'supervisor']
  const menu = inMenu(roleNames).map(({ place }) => place)
  const elsewhere = waysOf(roleNames).filter(({ place }) => !menu.includes(place)).map(({ text }) => String((common as Record<string, unknown>)[text]))
  const ofMenu = promised.filter((way) => !elsewhere.includes(way))
  assert.deepEqual([...(await waysIn(colleague.page)).filter((way) => !ownWays.includes(way)), ...lists], ofMenu)
  assert.ok(promised.length >= 4)
  const { n } = await db.selectFrom('feedback_case as c').innerJoin('unit as u', 'u.id', 'c.unit_id').select((e) => e.fn.countAll().as('n'))
    .where(sql`u.name ->> 'fi'`, '=', unitName).where('c.created_at', '<', startOfDay(`${dayOf(new Date()).slice(0, 7)}-01`)).executeTakeFirstOrThrow()
  const count = Number(n)
  const about = Math.round(count / 5) * 5
  assert.equal(amount, count < 5 ? access.preview.few : fill(access.preview.about, { count: about }), `${count} came before this month`)
  await colleague.page.goto(desk.ownRoles)
  await colleague.sees(access.roles.ownToday)
  await colleague.goesAway({ signedIn: true })
  await office.goesAway({ signedIn: true })
})

test('a data protection officer is no other, what a role may do is read by all, and the last day of a role is moved', async () => {
  const { url, db } = await demonstration()
  const { id } = await db.selectFrom('person').select('id').where('email', '=', communications).executeTakeFirstOrThrow()
  const office = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = office
  await signIn(office, 'fi', administrator)
  await opensGiving(office, id)
  await choose(page, 'role-data-protection')
  await press(page, access.preview.look)
  await page.locator('.error-summary').getByText(roles.names.communications).waitFor()
  assert.ok(await page.locator('#role-data-protection').isChecked())

  await page.goto(personPath(id))
  await follow(page, access.roles.today)
  await office.sees(/^Mitä Sanna Lumiala saa tehdä/)
  await follow(page, access.roles.link)
  await office.sees(access.roles.title)
  await page.getByText(access.may.mayTakeBack).first().waitFor()

  await page.goto(personPath(id))
  await page.getByRole('link', { name: fill(access.grant.linkOf, { role: `${roles.names.communications}` }) }).first().click()
  await office.sees(access.grant.title)
  const last = shortDay(daysAfter(dayOf(new Date()), 30), 'fi')
  await page.getByLabel(access.preview.to).fill('1.1.2026')
  await press(page, access.grant.save)
  await office.sees(access.grant.title)
  assert.equal(await page.getByLabel(access.preview.to).inputValue(), '1.1.2026', 'what was typed is still there')
  await page.getByLabel(access.preview.to).fill(last)
  await press(page, access.grant.save)
  await page.getByText(access.grant.moved).waitFor()
  await page.getByText(last).first().waitFor()
  await page.getByLabel(access.preview.to).fill('')
  await press(page, access.grant.save)
  await page.getByText(access.grant.moved).waitFor()
  await office.goesAway({ signedIn: true })
})
