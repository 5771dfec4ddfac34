// How easily people find their way: told by who tried, kept without who it was, and counted by quarters.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { testApp, textIn, type Fields } from '../../../test/app.ts'
import { person, world } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { median, quarterOf, resultsOf } from './findability.ts'

const { findability: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let council: string
let communications: string
let worker: string

before(async () => {
  database = await testDatabase()
  const w = await world(database.db)
  app = testApp(database)
  ;[council, communications, worker] = await Promise.all([
    await person(database.db, 'Reijo Mäntysaari', { role: 'council' }), await person(database.db, 'Sanna Lumiala', { role: 'communications' }), w.workerId,
  ].map((id) => app.signIn(id))) as [string, string, string]
})
after(() => database.close())

const tell = (fields: Fields = {}, cookie = council) =>
  app.post(desk.findability, { goal: 'form', start: 'own-website', device: 'phone', day: '16.9.2026', found: 'yes', clicks: '4', note: '', ...fields }, cookie)
const tries = () => database.db.selectFrom('findability_try').selectAll().execute()

test('a member of the clients’ council tells a try, and it stands in the results without who it was', async () => {
  assert.ok((await app.get(desk.findability, council)).text.includes(words.none))
  assert.match((await tell({ note: 'Linkki oli alimpana pienellä.' })).location!, /done=told/)
  await tell({ clicks: '7' })
  await tell({ found: 'no', clicks: '' }, communications)
  const page = (await app.get(desk.findability, communications)).text
  for (const shown of ['2026, 3. neljännes', '5,5', 'Linkki oli alimpana pienellä.', words.as.council]) assert.ok(page.includes(shown), shown)
  assert.deepEqual((await tries()).map(({ tried_as: as, clicks }) => [as, clicks]).sort(), [['council', 4], ['council', 7], ['staff', null]])
  assert.ok(!page.includes('Mäntysaari'))
})

test('what is missing or odd is told, and nothing that was typed is lost', async () => {
  const before = (await tries()).length
  for (const [fields, field] of [[{ goal: 'x' }, 'goal'], [{ day: '17.9.2026' }, 'day'], [{ day: '1.1.2020' }, 'day'], [{ found: '' }, 'found'], [{ clicks: '' }, 'clicks'], [{ clicks: '100' }, 'clicks'], [{ clicks: '-1' }, 'clicks'], [{ note: 'x'.repeat(501) }, 'note']] as const) {
    const answer = await tell({ note: 'Säilyykö tämä?', ...fields })
    assert.equal(answer.status, 422, field)
    assert.match(answer.text, new RegExp(`href="#${field}"`))
    if (field !== 'note') assert.equal(textIn(answer.text, 'note'), 'Säilyykö tämä?')
  }
  assert.equal((await tries()).length, before)
})

test('who has nothing to do with it neither tells nor sees; a try is removed by who watches over the pages', async () => {
  assert.equal((await app.get(desk.findability, worker)).status, 404)
  assert.equal((await tell({}, worker)).status, 404)
  const [one] = await tries()
  assert.equal((await app.post(desk.findabilityRemove, { id: one!.id }, council)).status, 404)
  assert.equal((await app.post(desk.findabilityRemove, { id: one!.id }, communications)).status, 303)
  assert.equal((await app.post(desk.findabilityRemove, { id: 'eihan-tama-ole' }, communications)).status, 303)
  assert.ok(!(await tries()).some(({ id }) => id === one!.id))
})

test('the median lies in the middle of any numbers, and a quarter holds its three months', () => {
  fc.assert(fc.property(fc.array(fc.nat(99), { minLength: 1 }), (numbers) => {
    const middle = median(numbers)!
    const half = numbers.length / 2
    assert.ok(numbers.filter((n) => n < middle).length <= half && numbers.filter((n) => n > middle).length <= half)
  }))
  assert.equal(median([]), null)
  assert.deepEqual(['2026-01-31', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf), ['2026-1', '2026-1', '2026-2', '2026-4'])
  assert.deepEqual(resultsOf([{ triedOn: '2026-05-01', clicks: null }, { triedOn: '2026-08-01', clicks: 3 }]), [
    { quarter: '2026-3', tries: 1, found: 1, clicks: 3 }, { quarter: '2026-2', tries: 1, found: 0, clicks: null },
  ])
})
