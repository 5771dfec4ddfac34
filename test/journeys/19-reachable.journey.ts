// Who answers for something confirms their details from a mail without signing in; the coordinator rehearses the routing; and
// the administrator lets somebody leave, whose open cases go on.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { transact } from '../../src/db/db.ts'
import { confirmPath, desk, personPath } from '../../src/paths.ts'
import { mintSetUpLink } from '../../src/staff/mint-set-up-link.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration, type Program } from './program.ts'
import { administrator, choose, coordinator, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { confirm, handOver, people, rehearsal, overview } = texts.fi.reachable

const personId = async ({ db }: Program, email: string): Promise<string> =>
  (await db.selectFrom('person').select('id').where('email', '=', `${email}@koivuranta.example`).executeTakeFirstOrThrow()).id

test('on a phone without scripts somebody looks at their own details by a link, tells what is wrong, and the link is used up', async () => {
  const program = await demonstration()
  const id = await personId(program, 'roosa.hongankallas')
  const token = await transact(program.db, (tx) => mintSetUpLink(tx, { personId: id, kind: 'confirm', now: new Date() }))
  const handler = await visitor(program.url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = handler
  await page.goto(confirmPath(token))
  await handler.sees(confirm.title)
  await page.getByText('Roosa Hongankallas').first().waitFor()
  await page.getByText(confirm.wrongTitle, { exact: true }).click()
  await press(page, confirm.tell)
  await handler.sees(confirm.title)
  await page.getByLabel(confirm.wrong).fill('Puhelinnumeroni on nyt 010 000 0177.')
  await press(page, confirm.tell)
  await handler.sees(confirm.doneTitle)
  await page.goto(confirmPath(token))
  await handler.sees(confirm.deadTitle)
  await handler.goesAway()

  const office = await visitor(program.url, { ...desktop, language: 'fi' })
  await signIn(office, 'fi', administrator)
  await office.page.goto(`${desk.people}?show=corrections`)
  await office.sees(texts.fi.staff.people.title)
  await office.page.getByRole('link', { name: 'Roosa Hongankallas' }).click()
  await office.sees('Roosa Hongankallas')
  await office.page.getByText('010 000 0177').waitFor()
  await office.page.goto(`${desk.people}?show=unconfirmed`)
  await office.page.getByText(people.tagRefused).first().waitFor()
  await office.sees(texts.fi.staff.people.title)
  await office.goesAway({ signedIn: true })
})

test('the coordinator sees who does not answer for what they should, and walks the ways of the routing', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...phone, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', coordinator)
  await page.goto(desk.overview)
  await page.getByText(overview.unanswering).waitFor()
  await one.sees(texts.fi.overview.title)
  await page.goto(desk.rehearsal)
  await one.sees(rehearsal.title)
  await press(page, rehearsal.now)
  await page.getByText(rehearsal.done).waitFor()
  await one.sees(rehearsal.title)
  await one.goesAway({ signedIn: true })
})

test('somebody with open cases is let go once it is decided where these go, without scripts', async () => {
  const program = await demonstration()
  const { handler_id: id, name, deputy_id: deputyId } = (await program.db.selectFrom('feedback_case as c').innerJoin('person as p', 'p.id', 'c.handler_id')
    .innerJoin('person as d', 'd.id', 'p.deputy_id').select(['c.handler_id', 'p.name', 'p.deputy_id'])
    .where('c.state', '=', 'waiting-for-handler').where('c.reader', '=', 'handler').where('d.left_on', 'is', null)
    .where((e) => e.exists(e.selectFrom('role_grant as g').select('g.id').whereRef('g.person_id', '=', 'p.id').where('g.role', '=', 'worker')))
    .where('p.name', 'not like', 'Noora%').orderBy('p.name').limit(1).executeTakeFirstOrThrow())
  const office = await visitor(program.url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = office
  await signIn(office, 'fi', administrator)
  await page.goto(personPath(id!))
  await press(page, texts.fi.staff.person.markLeft)
  await page.getByRole('link', { name: handOver.decide }).click()
  await office.sees(fill(handOver.title, { name }))
  await press(page, handOver.leave)
  await office.sees(fill(handOver.title, { name }))
  await choose(page, 'all-route')
  await press(page, handOver.leave)
  await page.waitForURL(/done=left/)
  await office.sees(name)
  const left = await program.db.selectFrom('feedback_case').select('id').where('handler_id', '=', id).where('state', '<>', 'closed').execute()
  assert.equal(left.length, 0, `nothing is left with ${name}, whose deputy is ${deputyId}`)
  await office.goesAway({ signedIn: true })
})
