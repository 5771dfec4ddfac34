// Who saw what of a round is in the audit: making and printing slips, reading texts, what was left for a unit, and invitations. Once an
// hour, by name and hand, without any of what was seen; and whoever looks after data protection reads it in three languages.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { aRound } from '../../test/surveys.ts'
import { transact } from '../db/db.ts'
import { desk } from '../paths.ts'
import { roundPath, roundSlipsPath } from '../survey-paths.ts'
import { slipCode, slipWords } from '../privacy/slip-code.ts'
import { languages } from '../text/language.ts'
import { noteSeen } from './note-seen.ts'
import { close } from './release-due.ts'
import { respond } from './respond.ts'
import { groupsOf, lockRound } from './rounds.sql.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let supervisor: string
let officerId: string
let officer: string

before(async () => {
  database = await testDatabase({ PUBLIC_URL: 'https://palaute.example.fi' })
  w = await world(database.db)
  app = testApp(database)
  supervisor = await app.signIn(w.supervisorId)
  officerId = await person(database.db, 'Ville Kivirinne', { role: 'data-protection' })
  officer = await app.signIn(officerId)
})
after(() => database.close())

const rows = async (roundId: string) => (await database.db.selectFrom('audit').select(['what', 'person_id', 'detail']).where('round_id', '=', roundId).orderBy('happened_at').orderBy('what').execute())
const seen = async (roundId: string) => (await rows(roundId)).map(({ what, detail }) => [what, detail])
const later = (minutes: number) => database.setNow(new Date(wednesday.getTime() + minutes * 60_000))

test('making a block, and each time its words are shown: as slips, as letters, and once an hour', async () => {
  const { roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, round: { way: 'code' } })
  const [group] = await groupsOf(database.db, roundId)
  const form = { group: group!.id, occasion: 'meeting', month: '2026-09-01', language: 'fi', slips: '8', weeks: '4' }
  assert.equal((await app.post(roundSlipsPath(roundId), { ...form, slips: '0' }, supervisor)).status, 422)
  assert.deepEqual(await seen(roundId), [])
  await app.post(roundSlipsPath(roundId), form, supervisor)
  const { id, key_version: version } = await database.db.selectFrom('slip_block').select(['id', 'key_version']).where('round_id', '=', roundId).executeTakeFirstOrThrow()
  const block = (as: string) => app.get(`${roundSlipsPath(roundId, `/${id}`)}?as=${as}`, supervisor)
  assert.deepEqual(await seen(roundId), [['slips-made', { block: 1, slips: 8 }]])
  await app.get(roundSlipsPath(roundId), supervisor)
  assert.equal((await seen(roundId)).length, 1, 'the list shows no words')
  const words = slipWords(slipCode(database.context.keys, String(id), 1, version), 'fi')
  assert.ok((await block('slips')).text.includes(words[0]!))
  for (const as of ['slips', 'slips', 'letters']) await block(as)
  const shown = [['slips-seen', { as: 'letters', block: 1 }], ['slips-seen', { as: 'slips', block: 1 }]]
  assert.deepEqual((await seen(roundId)).slice(1).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))), shown)
  later(59)
  await block('slips')
  assert.equal((await seen(roundId)).length, 3)
  later(61)
  await block('slips')
  assert.equal((await seen(roundId)).length, 4)
  later(0)
  const audit = JSON.stringify(await rows(roundId))
  for (const word of words) assert.ok(!audit.includes(word))
})

test('reading and sorting texts, and what was left for a unit alone; not numbers, and not where there is nothing to read', async () => {
  const places = [{ serviceLineId: null, unitId: null }, { serviceLineId: w.lineId, unitId: null }, { serviceLineId: w.lineId, unitId: w.unitId }]
  const round = async (answered: boolean) => {
    const { roundId } = await aRound(database.db, { by: w.supervisorId, serviceLineId: w.lineId, places })
    await transact(database.db, async (tx) => {
      const send = (unitId: string | null, text: string, few: 'wait' | 'anyway') => respond(tx, database.context.keys, { roundId, place: { serviceLineId: w.lineId, unitId }, few, answers: { more: [text] } }, '2026-09-16')
      for (let n = answered ? 0 : 6; n < 6; n++) await send(null, `Zqxteksti ${n}`, 'wait')
      if (answered) await send(w.unitId, 'Zqxyksikölle', 'anyway')
      await close(tx, database.context.keys, (await lockRound(tx, roundId, 'closing'))!, '2026-09-16')
    })
    return roundId
  }
  const [answered, empty] = [await round(true), await round(false)]
  const coordinator = await app.signIn(w.coordinatorId)
  for (const roundId of [answered, empty]) {
    await app.get(roundPath(roundId, '/results'), coordinator)
    assert.deepEqual(await seen(roundId), [])
    for (const page of ['', '?page=2', '?which=left']) await app.get(roundPath(roundId, `/texts${page}`), coordinator)
    await app.post(roundPath(roundId, '/texts'), { 'step': 'add', 'name-fi': 'Jonot' }, coordinator)
    await app.get(roundPath(roundId, '/unit'), supervisor)
  }
  assert.deepEqual((await rows(answered)).map(({ what, person_id: id }) => [what, id]).sort(), [['survey-few-read', w.supervisorId], ['survey-texts-read', w.coordinatorId]])
  assert.deepEqual(await seen(empty), [])
  assert.ok(!/zqx/i.test(JSON.stringify(await rows(answered))))
})

test('a list of invitations that was sent, and addresses that were erased', async () => {
  const { roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, round: { way: 'code' } })
  const [group] = await groupsOf(database.db, roundId)
  const list = { 'list': 'asiakas@esimerkki.example', 'language': 'fi', 'group': group!.id }
  const looked = await app.post(roundPath(roundId, '/invitations'), list, supervisor)
  assert.deepEqual([looked.status, await seen(roundId)], [200, []], 'looked at, and nothing sent')
  const taken = await app.post(roundPath(roundId, '/invitations'), { ...list, step: 'take', seen: fieldValue(looked.text, 'seen') }, supervisor)
  assert.equal(taken.status, 303, taken.text)
  later(1)
  await app.post(roundPath(roundId, '/invitations/erase'), { list: 'all' }, supervisor)
  later(0)
  assert.deepEqual(await seen(roundId), [['invitations-made', { invited: 1 }], ['invitations-erased', {}]])
})

test('whoever looks after data protection reads it in each language, with the days and the unit, and no name of a survey', async () => {
  const { roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId })
  const deputy = { personId: w.workerId }
  await noteSeen(database.db, { what: 'slips-seen', by: { personId: w.supervisorId, deputy }, roundId, detail: { block: 3, as: 'letters' } }, wednesday)
  await noteSeen(database.db, { what: 'slips-seen', by: { personId: w.supervisorId }, roundId, detail: { block: 3, as: 'letters' } }, wednesday)
  assert.equal((await rows(roundId)).length, 2, 'another hand is another row')
  const said = {
    fi: ['Veera Kanervasuo (sijaistaa: Hilkka Rautapuro) näki tapaamislappujen sanat', 'Kysely 1.9.2026 – 30.9.2026, Kotihoito, Saarisalmi. Nippu 3. Kirjeinä'],
    sv: ['såg orden på möteslappar', 'Enkät 1.9.2026 – 30.9.2026, Hemvård, Ösund. Bunt 3. Som brev'],
    en: ['saw the words of slips', 'Survey 1 Sept 2026 – 30 Sept 2026, Home care, Saarisalmi. Block 3. As letters'],
  }
  for (const language of languages) {
    await database.db.updateTable('person').set({ language }).where('id', '=', officerId).execute()
    const page = (await app.get(`${desk.audit}?what=slips-seen`, officer)).text.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')
    for (const text of said[language]) assert.ok(page.includes(text), `${language}: ${text}`)
    assert.ok(!page.includes('Miten meni?') && !page.includes('How did it go?'))
  }
  await database.db.updateTable('person').set({ language: 'fi' }).where('id', '=', officerId).execute()
  later(5)
  const csv = await app.post(`${desk.audit}/export`, { 'what': 'slips-seen', 'from': '1.9.2026', 'to': '30.9.2026', 'purpose': 'own', 'as': 'file' }, officer)
  assert.ok(csv.text.includes('näki tapaamislappujen sanat') && csv.text.includes('Nippu 3'))
})
