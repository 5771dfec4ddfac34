// Asking to be rung: the request reaches whoever handles the service, with the number, and is answered like any piece.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { casePath, to } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { callBackDraft } from './request.ts'

const words = texts.fi.callBack
let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let handler: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  it = giver(database)
  handler = await it.app.signIn(w.workerId)
})
after(() => database.close())

const ask = async (fields: Fields, token?: string) => it.app.post(to('callBack', 'fi'), {
  service: w.serviceId, token: token ?? fieldValue((await it.app.get(to('callBack', 'fi', {}, { service: w.serviceId }))).text, 'token'), ...fields,
})

test('a request becomes a question to whoever handles the service, who sees the number, the name and when it suits', async () => {
  const sent = await ask({ number: '040 123 4567', name: 'Aino', when: 'aamulla', about: 'Lasku' })
  assert.equal(sent.status, 303)
  const { id, kind } = await database.db.selectFrom('feedback_case').select(['id', 'kind']).executeTakeFirstOrThrow()
  assert.equal(kind, 'question')
  const shown = (await it.app.get(casePath(id), handler)).text
  for (const said of ['040 123 4567', 'Aino', 'Milloin sopii: aamulla', 'Mistä on kyse: Lasku']) assert.ok(shown.includes(said), said)
  const receipt = await it.receiptOf(sent.location)
  assert.match((await it.openWith(receipt)).text, /Toivon, että minulle soitetaan/)
})

test('without a number that can be rung nothing is sent, and all that was typed is there still', async () => {
  const count = await it.count('feedback_case')
  for (const number of ['', 'huomenna', 'aino@example.fi', '12']) {
    const sent = await ask({ number, when: 'iltaisin', about: 'Asia' })
    assert.equal(sent.status, 422, number)
    assert.equal(fieldValue(sent.text, 'when'), 'iltaisin')
    assert.ok(sent.text.includes(number === '' || number.includes('@') ? words.numberMissing : words.notNumber), number)
  }
  assert.equal((await ask({ number: '040 123 4567', when: 'x'.repeat(201) })).status, 422)
  assert.equal((await ask({ number: '040 123 4567' }, 'not-ours')).status, 422)
  assert.equal((await ask({ number: '040 123 4567', 'vk-extra': 'spam' })).status, 422)
  assert.equal(await it.count('feedback_case'), count)
})

test('sent twice it is one request, and an address never carries a number', async () => {
  const token = fieldValue((await it.app.get(to('callBack', 'fi'))).text, 'token')
  const [first, second] = [await ask({ number: '040 123 4567' }, token), await ask({ number: '040 123 4567' }, token)]
  assert.equal(await it.receiptOf(first.location), await it.receiptOf(second.location))
  const page = (await it.app.get(`${to('callBack', 'fi')}?number=0401234567&about=zqx`)).text
  assert.ok(!page.includes('0401234567') && !page.includes('zqx'))
})

test('a request in Swedish says so in Swedish, and keeps nothing that was not typed', () => {
  const made = callBackDraft({ service: '', unit: '', line: '', municipality: '', number: ' 040 123 4567 ', name: '', when: '', about: '' }, 'sv')
  assert.ok(made.ok)
  assert.deepEqual([made.draft.language, made.draft.text, made.draft.contact, made.draft.publish], ['sv', texts.sv.callBack.asked, { address: '040 123 4567', shared: true }, false])
})

test('after leaving, a form that is sent again by "back" shows nobody what was typed', async () => {
  const token = fieldValue((await it.app.get(to('callBack', 'fi'))).text, 'token')
  await it.app.post(to('leave', 'fi'), { token })
  const again = await ask({ number: 'huomenna', name: 'Salanimi' }, token)
  assert.deepEqual([again.status, again.location], [303, to('leave', 'fi')])
})

test('whoever rings reads whom to ask for and what not to say; a municipality that was not asked is not kept', async () => {
  const { cases: { one: said } } = texts.fi
  for (const [name, hint] of [['Salli', fill(said.phoneHintNamed, { name: 'Salli' })], ['', said.phoneHint]] as const) {
    assert.equal((await ask({ number: '040 555 1234', name, municipality: crypto.randomUUID() })).status, 303)
    const shown = await Promise.all((await database.db.selectFrom('feedback_case').select('id').execute()).map(async (one) => (await it.app.get(casePath(one.id), handler)).text))
    assert.ok(shown.some((text) => text.includes(hint)), hint)
  }
  const kept = await database.db.selectFrom('feedback_case').select('municipality_id').execute()
  assert.ok(kept.every(({ municipality_id: municipality }) => municipality === null))
})
