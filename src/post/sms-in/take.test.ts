// SMS that come in: feedback by a code word, once, in whichever order its parts come; a kind answer to the rest; and no answer without end.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { smsIn, wordsOfSms } from '../../../test/sms-in.ts'
import { transact } from '../../db/db.ts'
import { sweep } from '../../db/sweeps.ts'
import { piecesOf } from '../gsm.ts'
import { smsInSweeps } from './sweeps.ts'
import { takeSms } from './take.ts'

let database: TestDatabase
let w: World
let it: ReturnType<typeof smsIn>
before(async () => {
  database = await testDatabase({ BUDGET_SMS_PER_NUMBER: 8, BUDGET_SMS_IN_ALL: 20, SMS_SENDER: '+358409999999' })
  w = await world(database.db)
  it = smsIn(database)
})
after(() => database.close())
beforeEach(async () => {
  database.setNow(wednesday)
  await it.clear()
})

const kinds = async () => (await it.answers()).map(({ kind }) => kind)
const pass = async (later: number) => {
  database.setNow(new Date(wednesday.getTime() + later))
  for (const one of smsInSweeps(it.surroundings)) await sweep(database.db, one, database.context.now())
}
const minute = 60_000

test('with a code word it becomes a case of whoever finds where it belongs, and its receipt goes back to the number, which the case does not know', async () => {
  await it.take('PALAUTE Ovi on liian raskas.')
  const [one, ...more] = await it.cases()
  assert.deepEqual([one!.kind, one!.language, one!.text, one!.because, more], ['criticism', 'fi', 'Ovi on liian raskas.', 'topic-unknown', []])
  const [answer] = await it.answers()
  assert.deepEqual([answer!.kind, answer!.to], ['sms-receipt', '+358401234567'])
  assert.match((await giver(database).openWith(wordsOfSms(answer!.text))).text, /Ovi on liian raskas/)
  assert.equal((await database.db.selectFrom('contact').select('case_id').execute()).length, 0)
  const told = await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'feedback-arrived').execute()
  assert.deepEqual(told, [{ person_id: w.coordinatorId }])
})

test('nothing in the database holds the number or the words in a readable form', async () => {
  await it.take('PALAUTE Ovi on liian raskas.')
  await it.take('PALAUTE Ovi on', { from: '+358407654321', part: { set: 1, number: 1, count: 2 } })
  await it.take('STOP', { from: '+358405555555' })
  const { rows: tables } = await database.pool.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`)
  for (const { name } of tables) {
    const { rows } = await database.asOwner(`select t::text as row from ${name} t where t::text ~* '4012345|4076543|4055555|raskas' or t::text like '%' || encode('+358401234567', 'hex') || '%'`)
    assert.deepEqual(rows, [], name)
  }
})

test('in Swedish and in English it is answered so, with the day of the promise', async () => {
  await it.take('Respons: Dörren är tung?', { from: '+46701234567' })
  await it.take('FEEDBACK Nobody came')
  assert.deepEqual((await it.cases()).map(({ kind, language }) => [kind, language]), [['question', 'sv'], ['criticism', 'en']])
  const [sv, en] = await it.answers()
  assert.match(sv!.text, /^Tack! Vi svarar senast 23\.9\..*\/sv\/samtal#/)
  assert.match(en!.text, /^Thank you!.*\/en\/conversation#/)
  for (const { text } of [sv!, en!]) assert.ok(piecesOf(text).alphabet === 'gsm' && piecesOf(text).pieces.length <= 2, text)
})

test('where the text may tell of danger, the answer begins with whom to call, in the language of the text', async () => {
  for (const [text, begins] of [['PALAUTE En jaksa enää elää, haluan kuolla.', /^Hätätilanteessa soita 112\. Kiitos!/], ['RESPONS Jag vill dö.', /^Ring 112 i en nödsituation\. Tack!/], ['FEEDBACK I want to die.', /^In an emergency call 112\. Thank/], ['PALAUTE Ovi on raskas.', /^Kiitos!/]] as const) {
    await it.take(text)
    assert.match((await it.answers()).at(-1)!.text, begins)
  }
})

test('what a gateway hands over again is one case and one answer, at once and later', async () => {
  await Promise.all(Array.from({ length: 5 }, () => it.take('PALAUTE a', { known: 'sama' })))
  database.setNow(new Date(wednesday.getTime() + 30 * minute))
  await it.take('PALAUTE a', { known: 'sama' })
  assert.deepEqual([(await it.cases()).length, await kinds()], [1, ['sms-receipt']])
})

test('a gateway that calls two SMS alike, as it counts anew, has neither lost', async () => {
  await it.take('PALAUTE a', { known: '1' })
  await it.take('PALAUTE b', { known: '1' })
  await it.take('PALAUTE a', { known: '1', from: '+358407654321' })
  assert.deepEqual((await it.cases()).map(({ text }) => text).sort(), ['a', 'a', 'b'])
})

test('without a name of its gateway the same words of a number are one within an hour, and another after it; of two numbers they are two', async () => {
  const say = (from = '+358401234567') => it.take('PALAUTE a', { known: null, from })
  await say()
  await say()
  await say('+358407654321')
  assert.equal((await it.cases()).length, 2)
  database.setNow(new Date(wednesday.getTime() + 61 * minute))
  await say()
  assert.equal((await it.cases()).length, 3)
})

test('parts are put together in whichever order they come, also twice, all at once, and with an emoji cut in two', async () => {
  await fc.assert(fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), async (order) => {
    await it.clear()
    const text = `PALAUTE ${'Näin kävi 👍. '.repeat(3)}loppu`
    const pieces = [text.slice(0, 19), text.slice(19, 40), text.slice(40)]
    assert.ok(!pieces[0]!.isWellFormed())
    await Promise.all(order.map((at) => it.take(pieces[at % 3]!, { known: `osa ${at % 3}`, part: { set: 5, number: at % 3 + 1, count: 3 } })))
    const [one, ...more] = await it.cases()
    assert.deepEqual([one?.text, more], [text.slice(8), []])
  }), { numRuns: 15 })
})

test('parts of two senders, or of two long SMS, are not mixed', async () => {
  const part = (number: number, set = 5) => ({ part: { set, number, count: 2 } })
  await it.take('PALAUTE a', part(1))
  await it.take('PALAUTE b', { ...part(1), from: '+358407654321' })
  await it.take('PALAUTE c', part(1, 6))
  await it.take('2', { ...part(2), from: '+358407654321' })
  await it.take('1', part(2))
  assert.deepEqual((await it.cases()).map(({ text }) => text).sort(), ['a1', 'b2'])
})

test('of what never comes whole, what there is counts after an hour, and shows the gap', async () => {
  await it.take('PALAUTE alku', { part: { set: 5, number: 1, count: 3 } })
  await it.take('loppu', { part: { set: 5, number: 3, count: 3 } })
  await pass(59 * minute)
  assert.deepEqual(await it.cases(), [])
  await pass(62 * minute)
  assert.deepEqual((await it.cases()).map(({ text }) => text), ['alku […] loppu'])
  assert.deepEqual(await kinds(), ['sms-receipt'])
  await pass(200 * minute)
  assert.equal((await it.cases()).length, 1)
})

test('a part that comes at the very moment at which the others were given up makes one case all the same', async () => {
  const part = (number: number) => ({ part: { set: 5, number, count: 2 } })
  await it.take('PALAUTE alku ', part(1))
  const [taken, committing] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const late = transact(database.db, async (tx) => {
    await takeSms({ ...it.surroundings, db: tx }, { from: '+358401234567', to: '17777', known: 'myöhäinen', text: 'loppu', ...part(2) })
    taken.resolve()
    await committing.promise
  })
  await taken.promise
  const givenUp = pass(62 * minute)
  await pause(500)
  committing.resolve()
  await Promise.all([late, givenUp])
  assert.deepEqual((await it.cases()).map(({ text }) => text), ['alku loppu'])
})

test('a number whose answer never goes is erased after a week, and the answer is given up', async () => {
  await it.take('PALAUTE a')
  await pass(6 * 24 * 60 * minute)
  assert.equal((await it.answers()).length, 1)
  await pass(8 * 24 * 60 * minute)
  assert.deepEqual(await database.db.selectFrom('sms_answer').select('id').execute(), [])
  assert.deepEqual((await database.db.selectFrom('outgoing_message').select(['failed_at', 'last_error']).where('kind', '=', 'sms-receipt').execute()).map(({ failed_at: at, last_error: error }) => [at !== null, error]), [[true, 'no-smtp']])
})

test('without a code word it becomes nothing, and gets one kind answer a day', async () => {
  await it.take('Hei')
  await it.take('Oletteko siellä?')
  assert.deepEqual([await it.cases(), (await it.answers()).map(({ kind, text }) => [kind, /PALAUTE.*RESPONS.*FEEDBACK/.test(text)])], [[], [['sms-help', true]]])
  database.setNow(new Date(wednesday.getTime() + 24 * 60 * minute))
  await it.take('Hei taas')
  assert.deepEqual(await kinds(), ['sms-help', 'sms-help'])
})

test('the code word alone is answered in its language', async () => {
  await it.take('RESPONS')
  const [answer] = await it.answers()
  assert.match(answer!.text, /^Om du vill ge respons, skriv RESPONS/)
  assert.doesNotMatch(answer!.text, /PALAUTE/)
})

test('names, short numbers, other countries and our own number get no answer; what they say with a code word is taken all the same, but not from ourselves', async () => {
  for (const from of ['Koivuranta', '17163', '', '+358800123456', '+46900123456', '+9112345678901', 'a@b.example']) {
    await it.take('Hei', { from })
    await it.take('PALAUTE Hei', { from })
  }
  await it.take('PALAUTE Hei', { from: '358409999999' })
  assert.deepEqual([(await it.cases()).length, await kinds()], [7, []])
})

test('nobody is troubled without end in whose name somebody writes: after twenty receipts in a day no more go to a number, and what was said is kept', async () => {
  for (let times = 0; times < 22; times++) {
    database.setNow(new Date(wednesday.getTime() + times * 10 * minute))
    assert.equal(await it.take(`PALAUTE ${times}`), 'taken')
  }
  assert.deepEqual([(await it.cases()).length, (await kinds()).length], [22, 20])
})

test('more than the budget, of a number or of all, is to come again later, and is lost by nobody', async () => {
  for (let times = 0; times < 8; times++) assert.equal(await it.take(`PALAUTE ${times}`), 'taken')
  assert.equal(await it.take('PALAUTE 9', { known: 'yhdeksäs' }), 'later')
  for (let times = 0; times < 12; times++) assert.equal(await it.take('PALAUTE a', { from: `+3584012345${10 + times}` }), 'taken')
  assert.equal(await it.take('PALAUTE a', { from: '+358407777777' }), 'later')
  database.setNow(new Date(wednesday.getTime() + 10 * minute))
  assert.equal(await it.take('PALAUTE 9', { known: 'yhdeksäs' }), 'taken')
  assert.equal((await it.cases()).length, 21)
})

test('markup, statements, templates and signs that steer are words like any others', async () => {
  const said = `<script>alert(1)</script> '; drop table feedback_case; -- {{7*7}} \${x} %s\u202e\u0000 \r\nSubject: x`
  await it.take(`PALAUTE ${said}`)
  const [one] = await it.cases()
  assert.equal(one!.text, said.replace(/[\u202e\u0000\r]/g, ''))
  const page = await giver(database).openWith(wordsOfSms((await it.answers())[0]!.text))
  assert.doesNotMatch(page.text, /<script>alert/)
})
