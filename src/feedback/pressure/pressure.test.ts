// While very much is being sent by many networks at once, what is sent has to show a person's time or some work; nobody loses what they wrote.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, textIn, testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { to } from '../../paths.ts'
import { bitsAsked, countThrough, noPressure, slowPerMinute, takesSlowly } from '../../privacy/pressure.ts'
import { isWorkDone } from '../../privacy/work.ts'
import { texts } from '../../text/texts.ts'
import { beginOfHash, findWork } from './find-work.ts'

const words = texts.fi.pressure
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_FEEDBACK_IN_ALL: 2 })
  w = await world(database.db)
  app = testApp(database)
})
after(() => database.close())
beforeEach(() => {
  database.setNow(wednesday)
  Object.assign(database.context.pressure, noPressure())
})

const later = (seconds: number) => new Date(wednesday.getTime() + seconds * 1000)
const form = to('form', 'fi')
async function opened(text = 'Ruoka on kylmää.') {
  const { text: shown } = await app.get(`${form}?service=${w.serviceId}`)
  return { step: 'send', token: fieldValue(shown, 'token'), service: w.serviceId, kind: 'criticism', text }
}
async function flood(pieces = 2) {
  for (let n = 0; n < pieces; n++) assert.equal((await app.post(form, await opened(`Roskaa ${n}`))).status, 303)
}
const stored = async () => Number((await database.db.selectFrom('feedback_case').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)
const asked = (page: string) => ({ mark: /data-work="([\w-]+)"/.exec(page)![1]!, bits: Number(/data-bits="(\d+)"/.exec(page)![1]) })

test('as long as no more comes than ever does, nobody notices anything', async () => {
  await flood()
  database.setNow(later(600))
  assert.equal((await app.post(form, await opened())).status, 303)
})

test('what is sent quickly in a flood is held up with all that was typed, and goes with the work of its browser', async () => {
  await flood()
  const fields = await opened('Odotin kaksi tuntia & soitin <kolme> kertaa.\nSe riittää.')
  const before = await stored()
  const held = await app.post(form, fields)
  assert.deepEqual([held.status, held.headers.get('retry-after'), await stored()], [429, '60', before])
  assert.ok(held.text.includes(words.kept) && held.text.includes(words.wait) && held.text.includes('/work'))
  assert.equal(fieldValue(held.text, 'text'), fields.text)
  const { mark, bits } = asked(held.text)
  const work = findWork(mark, bits, { from: 0, tries: 10_000_000 })!
  assert.equal((await app.post(form, { ...fields, work: String(work) })).status, 303)
  assert.equal(await stored(), before + 1)
})

test('work for one form is none for another, and a piece is one piece with it too', async () => {
  await flood()
  const [one, other] = [await opened(), await opened()]
  const { mark, bits } = asked((await app.post(form, one)).text)
  const work = String(findWork(mark, bits, { from: 0, tries: 10_000_000 }))
  assert.equal((await app.post(form, { ...other, work })).status, 429)
  const before = await stored()
  for (let times = 0; times < 2; times++) assert.equal((await app.post(form, { ...one, work })).status, 303)
  assert.equal(await stored(), before + 1)
})

test('what was written in a person’s time goes through without work, so many a minute', async () => {
  await flood()
  const held = await opened()
  assert.equal((await app.post(form, held)).status, 429)
  database.setNow(later(60))
  assert.equal((await app.post(form, held)).status, 303)
  database.context.pressure.slowly.pieces = slowPerMinute
  const next = await opened()
  database.setNow(later(119))
  assert.equal((await app.post(form, next)).status, 429, 'open for less than a minute')
  database.setNow(later(120))
  assert.equal((await app.post(form, next)).status, 303, 'another minute has room again')
})

test('who asks to be called and who tells of a page are held up in the same way', async () => {
  await flood()
  const path = to('callBack', 'fi')
  const { text } = await app.get(path)
  const held = await app.post(path, { step: 'send', token: fieldValue(text, 'token'), number: '040 123 4567', when: '', about: '' })
  assert.equal(held.status, 429)
  assert.equal(fieldValue(held.text, 'number'), '040 123 4567')
  assert.ok(held.text.includes(`action="${path}"`))
})

test('one piece that is sent again and again puts nobody under pressure', async () => {
  const one = await opened()
  for (let times = 0; times < 4; times++) assert.equal((await app.post(form, one)).status, 303)
  assert.equal((await app.post(form, await opened('Toinen.'))).status, 303)
})

test('something that is wrong is told before anything is held up', async () => {
  await flood()
  const wrong = await app.post(form, { ...await opened(), kind: '' })
  assert.equal(wrong.status, 422)
  assert.equal(textIn(wrong.text, 'text'), 'Ruoka on kylmää.')
})

test('the more comes, the more work is asked for, up to eight times as much; and none where it is switched off', () => {
  const pressure = noPressure()
  const bits = []
  for (let pieces = 1; pieces <= 200; pieces++) {
    countThrough(pressure, wednesday)
    bits.push(bitsAsked(pressure, 10, wednesday))
  }
  assert.deepEqual([bits[8], bits[9], bits[18], bits[19], bits[39], bits[79], bits[199]], [0, 18, 18, 19, 20, 21, 21])
  assert.equal(bitsAsked(pressure, 0, wednesday), 0)
  assert.equal(bitsAsked(pressure, 10, later(599)), 21)
  assert.equal(bitsAsked(pressure, 10, later(600)), 0)
  countThrough(pressure, later(600))
  assert.equal(pressure.through.size, 1, 'what is older is forgotten')
  assert.equal(takesSlowly(pressure, 59, wednesday), false)
})

test('the hash that a browser makes is SHA-256, and work is what it says', () => {
  for (const text of ['', 'abc', 'a'.repeat(55), ...Array.from({ length: 200 }, (_, n) => `AAFqvMd1kJ2Ym9 ${n * 7919}`)]) {
    assert.equal(beginOfHash(text), createHash('sha256').update(text).digest().readUInt32BE(), text)
  }
  const found = findWork('merkki', 12, { from: 0, tries: 100_000 })!
  assert.ok(isWorkDone('merkki', String(found), 12))
  for (const wrong of ['', ' ', 'x', `${found} `, '-1', '1e3', '9'.repeat(16), `${found}\n`]) assert.equal(isWorkDone('merkki', wrong, 12), false, wrong)
  assert.equal(findWork('merkki', 12, { from: 0, tries: found }), null, 'no number before it')
})
