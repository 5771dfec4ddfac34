// What a tablet kept comes in as a file where no network was found: once, of its own day only, and from a tablet that is lost or ended too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { packOf, sealer, sendJson, tabletInUse } from '../../../test/handing-in.ts'
import type { SealedRecord } from '../../privacy/day-keys.ts'

let database: TestDatabase, w: World, day: Awaited<ReturnType<typeof aDay>>, app: ReturnType<typeof testApp>, desk: string, tablet: string, seal: (record: { id: string }) => Promise<SealedRecord>
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  day = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys })
  app = testApp(database)
  desk = await app.signIn(w.coordinatorId)
  tablet = await tabletInUse(app, day.id, desk, 'Tabletti 1')
  seal = await sealer((await packOf(app, tablet)).publicKey)
})
after(() => database.close())

const answers = (more: object = {}) => ({ id: crypto.randomUUID(), language: 'sv', kind: 'answers', station: day.stationIds.cards, line: w.lineId, answers: { 'which-words': ['friendly'] }, ...more })

async function bring(content: unknown, { dayId = day.id, cookie = desk }: { dayId?: string; cookie?: string } = {}) {
  const form = new FormData()
  form.append('file', new File([typeof content === 'string' ? content : JSON.stringify(content)], 'tabletti-1.json', { type: 'application/json' }))
  const coded = new Request('http://localhost/', { method: 'POST', body: form })
  const body = new Uint8Array(await coded.arrayBuffer())
  return app.request(`/desk/days/${dayId}/tablets/import`, { method: 'POST', body, headers: { 'content-type': coded.headers.get('content-type')!, 'content-length': String(body.byteLength) }, cookie })
}
const held = async () => Number((await database.pool.query('select count(*) as n from day_held')).rows[0].n)

test('all of a file is taken in once; brought again, or handed in by the tablet before, it is counted no second time', async () => {
  const records = await Promise.all(Array.from({ length: 120 }, () => seal(answers())))
  await sendJson(app, '/kiosk/records', { records: records.slice(0, 30), waiting: 120 }, tablet)
  const before = await held()
  const first = await bring({ day: day.id, records })
  assert.equal(first.status, 200)
  for (const words of ['Tiedostossa oli 120 vastausta', '90 otettiin nyt vastaan', '30 oli tullut jo ennen']) assert.ok(first.text.includes(words), words)
  const again = await bring({ day: day.id, records })
  assert.ok(again.text.includes('120 oli tullut jo ennen') && !again.text.includes('otettiin nyt'))
  assert.equal(await held(), before + 90)
  // Somebody brought answers, and that stands in the audit; a file of which nothing was new does not.
  const audit = await database.pool.query(`select person_id, round_id from audit where what = 'answers-brought'`)
  assert.deepEqual(audit.rows, [{ person_id: w.coordinatorId, round_id: day.roundId }])
})

test('the file of a tablet that was taken out of use is taken in too', async () => {
  await database.pool.query(`update day_tablet set ended_on = '2026-09-16', ended_by = paired_by`)
  const { text } = await bring({ day: day.id, records: [await seal(answers())] })
  assert.match(text, /1 otettiin nyt vastaan/)
})

test('what cannot be read is told apart from what was taken in, and spoils none of it', async () => {
  const record = await seal(answers())
  const { text } = await bring({ day: day.id, records: [record, { ...record, id: crypto.randomUUID() }, null, 'x', { id: 'x' }, await seal(answers({ sheet: 7 })), await seal(answers({ sheet: 7 }))] })
  for (const words of ['2 otettiin nyt vastaan', '1 paperilomake oli näppäilty', '4 jäi lukematta', 'Pidä tiedosto']) assert.ok(text.includes(words), words)
})

test('a file of another day is refused with a sentence, and so is what is no file of a tablet', async () => {
  const other = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys })
  const before = await held()
  for (const [content, words] of [
    [{ day: other.id, records: [await seal(answers())] }, 'toisesta palautepäivästä'], ['{', 'ei ole tabletin tiedosto'], ['\u00ff\u0000', 'ei ole tabletin tiedosto'], [[], 'ei ole tabletin tiedosto'], [{ day: day.id }, 'ei ole tabletin tiedosto'],
    ['', 'Valitse tiedosto'], [{ day: day.id, records: Array(5001).fill(0) }, 'liian suuri'],
  ] as const) {
    const { status, text } = await bring(content)
    assert.equal(status, 422, words)
    assert.ok(text.includes(words), words)
  }
  // Put into another day's file, what is sealed for this one opens nothing.
  assert.match((await bring({ day: other.id, records: [await seal(answers())] }, { dayId: other.id })).text, /1 jäi lukematta/)
  assert.equal(await held(), before)
})

test('whoever does not hold the day brings nothing in', async () => {
  const supervisor = await app.signIn(await person(database.db, 'Muu Vastaava', { role: 'supervisor', unitId: w.otherUnitId }))
  const before = await held()
  assert.equal((await bring({ day: day.id, records: [await seal(answers())] }, { cookie: supervisor })).status, 404)
  assert.equal(await held(), before)
})

test('what would have been counted comes too late once the day is closed, and is told so', async () => {
  await database.pool.query(`update feedback_day set closed_on = '2026-09-16', closed_by = made_by where id = $1`, [day.id])
  await database.pool.query(`update survey_round set closed_on = '2026-09-16', end_asked_on = '2026-09-16', closed_by = made_by where id = $1`, [day.roundId])
  const { text } = await bring({ day: day.id, records: [await seal(answers()), await seal({ ...answers(), kind: 'wish', theme: null, text: 'Kukkia' } as { id: string })] })
  assert.ok(text.includes('1 tuli liian myöhään') && text.includes('1 otettiin nyt vastaan'))
})
