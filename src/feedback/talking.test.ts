import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, wordsOn, type Fields } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { naming } from './named.sql.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
const cookies: Record<string, string> = {}

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  app = testApp(database)
  for (const id of [w.workerId, w.supervisorId, w.coordinatorId]) cookies[id] = await app.signIn(id)
})
after(() => database.close())

/** A new piece of feedback: its words, and its case. */
async function give(fields: Fields = {}) {
  const token = fieldValue((await app.get('/fi/palaute/uusi')).text, 'token')
  const sent = await app.post('/fi/palaute/uusi', {
    step: 'send', token, kind: 'criticism', text: 'Hoitaja tuli myöhässä.', service: w.serviceId, unit: w.unitId, ...fields,
  })
  const page = await app.get(sent.location!)
  const reference = /Palaute ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(page.text)![1]!
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()
  return { words: wordsOn(page.text).join(' '), receiptPage: sent.location!, id }
}

const open = async (receipt: string) =>
  app.post('/fi/keskustelu', { token: fieldValue((await app.get('/fi/keskustelu')).text, 'token'), receipt })

async function answer(id: string, who: string, fields: Fields = {}) {
  const page = await app.get(`/desk/cases/${id}`, cookies[who])
  return app.post(`/desk/cases/${id}`, { seen: fieldValue(page.text, 'seen'), text: 'Kiitos. Korjaamme tämän.', purpose: 'answer', came: 'changed', ...fields }, cookies[who])
}

const stateOf = async (id: string) =>
  (await database.db.selectFrom('feedback_case').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const messagesOf = async (id: string) =>
  (await database.db.selectFrom('outgoing_message').select('kind').where('case_id', '=', id).orderBy('created_at').execute()).map(({ kind }) => kind)

test('the handler answers, and the giver reads the answer with the receipt', async () => {
  const { words, id } = await give()
  const answered = await answer(id, w.workerId)
  assert.equal(answered.status, 303)
  assert.equal(await stateOf(id), 'answered')
  const opened = await open(words)
  assert.match(opened.text, /Kiitos\. Korjaamme tämän\./)
  assert.match(opened.text, /Vastaus: Veera Kanervasuo/)
})

test('a question back waits for the giver, whose reply waits for the handler again with a new due day', async () => {
  const { words, id } = await give()
  await answer(id, w.workerId, { purpose: 'question-back', text: 'Mihin aikaan?' })
  assert.equal(await stateOf(id), 'waiting-for-giver')
  const opened = await open(words)
  assert.match(opened.text, /Kysymys sinulle/)
  database.setNow(new Date('2026-09-21T09:00:00Z'))
  const page = await open(words)
  const replied = await app.post('/fi/keskustelu', { step: 'reply', p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), text: 'Kello 10.' })
  assert.equal(replied.status, 200)
  assert.match(replied.text, /Viestisi on perillä/)
  const one = await database.db.selectFrom('feedback_case').select(['state', 'due_on']).where('id', '=', id).executeTakeFirstOrThrow()
  assert.deepEqual(one, { state: 'waiting-for-handler', due_on: '2026-09-28' })
  assert.deepEqual(await messagesOf(id), ['feedback-arrived', 'reply-arrived'])
  database.setNow(wednesday)
})

test('a reply sent twice is one reply', async () => {
  const { words, id } = await give()
  const page = await open(words)
  const fields = { step: 'reply', p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), text: 'Lisäys' }
  const sent = await Promise.all([app.post('/fi/keskustelu', fields), app.post('/fi/keskustelu', fields), app.post('/fi/keskustelu', fields)])
  assert.deepEqual(sent.map(({ status }) => status), [200, 200, 200])
  const bodies = await naming(database.db, [id], (tx) => tx.selectFrom('body').select('purpose').where('case_id', '=', id).execute())
  assert.equal(bodies.length, 2)
})

test('an empty reply and one that is too long come back with their text', async () => {
  const page = await open((await give()).words)
  const fields = { step: 'reply', p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token') }
  assert.equal((await app.post('/fi/keskustelu', { ...fields, text: '  ' })).status, 422)
  const long = 'ö'.repeat(10_001)
  const refused = await app.post('/fi/keskustelu', { ...fields, text: long })
  assert.equal(refused.status, 422)
  assert.equal(textIn(refused.text, 'text'), long)
})

test('a receipt with one word wrong gets a kind message, and the word is suggested', async () => {
  const { words } = await give()
  const broken = words.split(' ')
  broken[2] = `${broken[2]}x`
  const answered = await open(broken.join(' '))
  assert.equal(answered.status, 422)
  assert.match(answered.text, /Sana 3, .*Vaihdoimme sen tilalle sanan ”\w+”\. Jos se on oikein, paina vielä kerran Avaa\./s)
  assert.equal(fieldValue(answered.text, 'receipt'), words)
  assert.equal((await open('koira kissa')).status, 422)
  assert.equal((await open('')).status, 422)
})

test('a receipt opens as it was pasted: the saved file, a numbered list, the code; and a slip in the code is called so', async () => {
  const { words, receiptPage } = await give()
  const file = await app.post('/fi/palaute/kuitti/tiedosto', { p: new URL(receiptPage, 'http://x').searchParams.get('p')! })
  const code = /koodi: (\S+)/.exec(file.text)![1]!
  const list = words.split(' ').map((word, n) => `${n + 1}. ${word}`).join(' ')
  for (const pasted of [file.text, list, code]) assert.equal((await open(pasted)).status, 200, pasted)
  const slipped = await open(`${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`)
  assert.equal(slipped.status, 422)
  // One in sixteen has a checksum that holds, and is looked for in vain.
  assert.match(slipped.text, /lyhyeltä koodilta|ei löydy keskustelua/)
})

test('who was asked something is told that this is the place to answer', async () => {
  const { words, id } = await give()
  assert.match((await open(words)).text, /Voit kiittää, kysyä/)
  await answer(id, w.workerId, { purpose: 'question-back', text: 'Mihin aikaan?' })
  const asked = (await open(words)).text
  assert.match(asked, /Kysyimme sinulta jotain\. Voit vastata tässä/)
  assert.doesNotMatch(asked, /Voit kiittää, kysyä/)
})

test('the wrong second word comes back as other mistakes do: a summary that takes the focus, and what was typed', async () => {
  const { receiptPage } = await give()
  const tried = await app.post('/fi/palaute/kuitti', { p: new URL(receiptPage, 'http://x').searchParams.get('p')!, word: 'jokin muu' })
  assert.equal(tried.status, 422)
  assert.match(tried.text, /<title>Virhe: /)
  assert.match(tried.text, /class="error-summary" role="alert" tabindex="-1" autofocus.*href="#word"/s)
  assert.equal(fieldValue(tried.text, 'word'), 'jokin muu')
  // With a fragment in the address a browser would put the focus there and not on the summary.
  assert.doesNotMatch(tried.text, /action="[^"]*kuitti[^"]*#/)
})

test('the quick way out of the receipt and of the conversation ends the visit as their own button does', async () => {
  const { words, receiptPage } = await give()
  for (const page of [await app.get(receiptPage), await open(words)]) {
    const [, form, way] = /class="leave" type="submit" form="(\w+)" formaction="([^"]+)"/.exec(page.text)!
    const sent = new RegExp(`<form id="${form}" method="post" action="${way}".*?</form>`, 's').exec(page.text)![0]
    const p = fieldValue(sent, 'p')
    assert.equal((await app.post(way!, { p })).location, '/fi/poistu?ended=yes')
    assert.equal((await app.post('/fi/keskustelu', { p, step: 'look' })).location, '/fi/poistu')
  }
  assert.equal((await app.get(receiptPage)).status, 404)
})

test('a receipt is not translated by a browser, and its paper tells when an answer comes and not who gives it', async () => {
  const { text } = await app.get((await give()).receiptPage)
  assert.match(text, /<ol class="words" lang="fi" translate="no">/)
  assert.match(text, /<dd class="code" translate="no">/)
  const [card] = /<section class="receipt".*?<\/section>/s.exec(text)!
  assert.match(card, /Vastaus viimeistään keskiviikkona 23\.9\.2026|Vastaus viimeistään/)
  assert.match(card, /localhost\/fi\/keskustelu/)
  assert.doesNotMatch(card, /Työntekijä/)
  assert.match(text, /<p class="lede no-print">[^<]*Työntekijä, Kotihoito, Saarisalmi/)
})

test('trying receipts is throttled by address, and what was typed stays', async () => {
  const limited = await testDatabase({ BUDGET_RECEIPTS_PER_TEN_MINUTES: 3, BUDGET_FEEDBACK_PER_MINUTE: 0 })
  try {
    await world(limited.db)
    const its = testApp(limited)
    const { words } = await give()
    const statuses = []
    for (let n = 0; n < 5; n++) {
      const token = fieldValue((await its.get('/fi/keskustelu')).text, 'token')
      const tried = await its.post('/fi/keskustelu', { token, receipt: words })
      statuses.push(tried.status)
      if (tried.status === 429) assert.equal(fieldValue(tried.text, 'receipt'), words)
    }
    assert.deepEqual(statuses, [422, 422, 422, 429, 429])
  } finally {
    await limited.close()
  }
})

test('what was sent past the workers is nowhere for the worker: not in the list, not by its address', async () => {
  const { id } = await give({ reader: 'supervisor', text: 'Vain esihenkilölle' })
  assert.equal((await app.get(`/desk/cases/${id}`, cookies[w.workerId])).status, 404)
  assert.equal((await answer(id, w.workerId)).status, 404)
  const list = await app.get('/desk/cases?view=all', cookies[w.workerId])
  assert.ok(!list.text.includes(id))
  assert.equal((await app.get(`/desk/cases/${id}`, cookies[w.supervisorId])).status, 200)
})

test('the supervisor of another unit, and an administrator, see no text and no row', async () => {
  const { id } = await give()
  const otherId = await person(database.db, 'Jenni Virtalampi', { role: 'supervisor', unitId: w.otherUnitId })
  const adminId = await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })
  for (const who of [otherId, adminId]) {
    cookies[who] = await app.signIn(who)
    assert.equal((await app.get(`/desk/cases/${id}`, cookies[who])).status, 404)
    assert.ok(!(await app.get('/desk/cases?view=all', cookies[who])).text.includes(id))
  }
})

test('two who answer at once: the second sees the first answer before theirs goes, and keeps their text', async () => {
  const { id } = await give()
  const seen = fieldValue((await app.get(`/desk/cases/${id}`, cookies[w.supervisorId])).text, 'seen')
  await answer(id, w.workerId, { text: 'Ensimmäinen vastaus' })
  const second = await app.post(`/desk/cases/${id}`, { seen, purpose: 'answer', came: 'changed', text: 'Toinen vastaus' }, cookies[w.supervisorId])
  assert.equal(second.status, 409)
  assert.match(second.text, /Ensimmäinen vastaus/)
  assert.equal(textIn(second.text, 'text'), 'Toinen vastaus')
})

test('a giver who left an address gets a notice without content; the handler sees the address only with leave', async () => {
  const hidden = await give({ contact: 'piilo@example.fi' })
  const shared = await give({ contact: 'saa.ottaa@example.fi', contactShared: 'yes' })
  assert.ok(!(await app.get(`/desk/cases/${hidden.id}`, cookies[w.workerId])).text.includes('piilo@'))
  assert.ok((await app.get(`/desk/cases/${shared.id}`, cookies[w.workerId])).text.includes('saa.ottaa@example.fi'))
  await answer(hidden.id, w.workerId)
  assert.deepEqual(await messagesOf(hidden.id), ['feedback-arrived', 'answer-waits'])
})

test('a coordinator finds the right person for what came without a topic, and the promised day stays', async () => {
  const { id } = await give({ service: '', unit: '' })
  const before = await database.db.selectFrom('feedback_case').select('due_on').where('id', '=', id).executeTakeFirstOrThrow()
  const routed = await app.post(`/desk/cases/${id}`, { step: 'route', topic: `${w.serviceId} ${w.unitId}` }, cookies[w.coordinatorId])
  assert.equal(routed.status, 303)
  const after = await database.db.selectFrom('feedback_case').select(['handler_id', 'due_on']).where('id', '=', id).executeTakeFirstOrThrow()
  assert.deepEqual(after, { handler_id: w.workerId, due_on: before.due_on })
  const refused = await app.post(`/desk/cases/${id}`, { step: 'route', topic: '' }, cookies[w.workerId])
  assert.equal(refused.status, 404)
})

test('who of the staff opened a case is written down, and neither that nor an event can be altered by the app', async () => {
  const { id } = await give()
  await app.get(`/desk/cases/${id}`, cookies[w.workerId])
  const views = await database.db.selectFrom('audit').select('person_id').where('case_id', '=', id).where('what', '=', 'case-opened').execute()
  assert.deepEqual(views.map(({ person_id }) => person_id), [w.workerId])
  await assert.rejects(database.pool.query('update event set name = name'), /permission denied/)
  await assert.rejects(database.pool.query('delete from event'), /permission denied/)
  await assert.rejects(database.pool.query('delete from audit'), /permission denied/)
})

test('a reply whose handler has left goes to whoever answers now', async () => {
  const { words, id } = await give()
  await database.db.updateTable('person').set({ left_on: '2026-09-01' }).where('id', '=', w.workerId).execute()
  const page = await open(words)
  await app.post('/fi/keskustelu', { step: 'reply', p: fieldValue(page.text, 'p'), token: fieldValue(page.text, 'token'), text: 'Hei?' })
  const one = await database.db.selectFrom('feedback_case').select('handler_id').where('id', '=', id).executeTakeFirstOrThrow()
  assert.equal(one.handler_id, w.supervisorId)
  await database.db.updateTable('person').set({ left_on: null }).where('id', '=', w.workerId).execute()
})

test('an answer sent with two presses is one answer, and the writer is told that it went', async () => {
  const { id } = await give()
  const seen = fieldValue((await app.get(`/desk/cases/${id}`, cookies[w.workerId])).text, 'seen')
  const press = () => app.post(`/desk/cases/${id}`, { seen, purpose: 'answer', came: 'changed', text: 'Kiitos!' }, cookies[w.workerId])
  assert.deepEqual([(await press()).status, (await press()).status], [303, 303])
  assert.equal((await naming(database.db, [id], (tx) => tx.selectFrom('body').select('id').where('case_id', '=', id).execute())).length, 2)
})

test('that a contact was left is told at the desk only of one that is shared, and a telephone gets no notice', async () => {
  const said = async (fields: Fields) => {
    const { id } = await give(fields)
    await answer(id, w.workerId)
    return (await app.get(`/desk/cases/${id}?done=answer`, cookies[w.workerId])).text.includes('ilmoitus ilman sisältöä')
  }
  assert.deepEqual(
    [await said({ contact: 'x@example.fi' }), await said({ contact: '040 1234567', contactShared: 'yes' }), await said({ contact: 'x@example.fi', contactShared: 'yes' })],
    [false, false, true],
  )
})

test('a supervisor elsewhere who is a worker here does not get what goes past the workers', async () => {
  const { db } = database
  await db.updateTable('unit').set({ supervisor_id: w.workerId }).where('id', '=', w.unitId).execute()
  await db.insertInto('role_grant').values({ person_id: w.workerId, role: 'supervisor', unit_id: w.otherUnitId, valid_from: '2020-01-01', granted_at: wednesday }).execute()
  const { id } = await give({ reader: 'supervisor' })
  const one = await db.selectFrom('feedback_case').select('handler_id').where('id', '=', id).executeTakeFirstOrThrow()
  assert.equal(one.handler_id, w.managerId)
  await db.updateTable('unit').set({ supervisor_id: w.supervisorId }).where('id', '=', w.unitId).execute()
  await db.updateTable('role_grant').set({ valid_to: '2020-01-02' }).where('person_id', '=', w.workerId).where('role', '=', 'supervisor').execute()
})

test('what waits for somebody who has left or lost their role stands in the coordinator’s own list', async () => {
  const { id } = await give()
  const mine = async () => (await app.get('/desk/cases?view=mine', cookies[w.coordinatorId])).text.includes(id)
  assert.equal(await mine(), false)
  await database.db.updateTable('role_grant').set({ valid_to: '2026-09-01' }).where('person_id', '=', w.workerId).execute()
  assert.equal(await mine(), true)
  await database.db.updateTable('role_grant').set({ valid_to: null }).where('person_id', '=', w.workerId).execute()
})
