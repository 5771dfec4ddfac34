// A worker stands in for a colleague who is away: finds it at the beginning of the day, works in their name, is seen to, and stops.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { casePath, desk } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { follow, press, signIn, worker } from './steps.ts'
import { phone, visitor } from './visitor.ts'

const { acting } = texts.fi

// Journeys share a county: the case that is lent to a colleague goes back.
let restore = async () => {}
after(() => restore())

test('a deputy works in the name of a colleague who is away, is shown on every page to do so, and stops', async () => {
  const { url, db } = await demonstration()
  const person = (name: string) => db.selectFrom('person').select(['id', 'name']).where('name', '=', name).executeTakeFirstOrThrow()
  const [absent, deputy] = [await person('Roosa Hongankallas'), await person('Noora Varvikkolahti')]
  const lent = await db.selectFrom('feedback_case').select(['id', 'handler_id', 'reference']).where('state', '=', 'waiting-for-handler')
    .where('reader', '=', 'handler').where('handler_id', '!=', deputy.id).orderBy('created_at', 'desc').limit(1).executeTakeFirstOrThrow()
  await db.updateTable('feedback_case').set({ handler_id: absent.id }).where('id', '=', lent.id).execute()
  restore = async () => void (await db.updateTable('feedback_case').set({ handler_id: lent.handler_id }).where('id', '=', lent.id).execute())

  const office = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = office
  await signIn(office, 'fi', worker)
  await page.goto(casePath(lent.id))
  await office.sees(texts.fi.cases.gone.title)
  await page.goto(desk.cases)
  await follow(page, acting.toStandIn)
  await office.sees(acting.title)
  await press(page, fill(acting.begin, { name: absent.name }))
  await page.getByText(fill(acting.banner, { name: absent.name })).waitFor()
  await office.sees(texts.fi.cases.list.title)
  await page.goto(casePath(lent.id))
  await page.getByText(fill(acting.banner, { name: absent.name })).waitFor()
  await office.sees(fill(texts.fi.cases.one.title, { reference: lent.reference }))
  await page.goto(desk.account)
  assert.ok((await page.locator('main').textContent())?.includes('noora.varvikkolahti'), 'own details stay one’s own')
  await press(page, acting.end)
  await page.waitForURL(/cases/)
  assert.equal(await page.getByText(fill(acting.banner, { name: absent.name })).count(), 0)
  await page.goto(casePath(lent.id))
  await office.sees(texts.fi.cases.gone.title)
  const rows = await db.selectFrom('audit').select('what').where('person_id', '=', absent.id).where('deputy_id', '=', deputy.id).execute()
  assert.deepEqual(new Set(rows.map(({ what }) => what)), new Set(['stood-in', 'case-opened', 'stood-down']))
  await page.goto(desk.cases)
  await office.goesAway({ signedIn: true })
})
