import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { casePath, publicPageNames, to } from '../../paths.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'

const { notes } = texts.fi.finding
const marker = 'Muistisana-kuutamo'
let database: TestDatabase
let w: World
let it: ReturnType<typeof giver>
let workerCookie: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  workerCookie = await it.app.signIn(w.workerId)
})
after(() => database.close())

async function sentCase(more: Record<string, string> = {}): Promise<{ id: string; receipt: string }> {
  const { location } = await it.send({ service: w.serviceId, unit: w.unitId, ...more })
  const receipt = await it.receiptOf(location)
  const { id } = await database.db.selectFrom('feedback_case').select('id').orderBy('created_at', 'desc').where('state', '=', 'waiting-for-handler')
    .where((e) => e.not(e.exists(e.selectFrom('note').select('note.id').whereRef('note.case_id', '=', 'feedback_case.id')))).executeTakeFirstOrThrow()
  return { id, receipt }
}
const note = (id: string, text: string, cookie = workerCookie, more: Record<string, string> = {}) => it.app.post(casePath(id), { step: 'note', note: text, ...more }, cookie)

test('a note is written, read by those who may read all of the case, lies sealed, and pressed twice is one', async () => {
  const { id } = await sentCase()
  for (let n = 0; n < 2; n++) assert.equal((await note(id, `${marker}, soitetaan huomenna.`)).location, `${casePath(id)}?done=noted`)
  const shown = (await it.app.get(`${casePath(id)}?done=noted`, workerCookie)).text
  assert.equal(shown.split(marker).length - 1, 1)
  assert.ok(shown.includes(notes.done.saved) && shown.includes('Veera Kanervasuo'))
  const rows = await database.db.selectFrom('note').selectAll().execute()
  assert.equal(rows.length, 1)
  assert.doesNotMatch(rows[0]!.ciphertext.toString('latin1'), /kuutamo/)
})

test('whoever came in later, and whoever may not read the case, sees no note and writes none', async () => {
  const { id } = await sentCase()
  await note(id, marker)
  const later = await person(database.db, 'Myöhempi Tulija', { role: 'worker' })
  const stranger = await person(database.db, 'Vieras Haavisto', { role: 'worker' })
  await database.db.insertInto('case_party').values({ case_id: id, person_id: later, part: 'joined', from_number: 2, added_on: '2026-09-16' }).execute()
  for (const [who, status] of [[later, 200], [stranger, 404]] as const) {
    const cookie = await it.app.signIn(who)
    const shown = await it.app.get(casePath(id), cookie)
    assert.equal(shown.status, status)
    assert.ok(!shown.text.includes(marker) && !shown.text.includes(`>${notes.title}<`))
    assert.equal((await note(id, 'Minunkin sanani', cookie)).status, 404)
  }
  assert.equal((await database.db.selectFrom('note').select('id').where('case_id', '=', id).execute()).length, 1)
})

test('only its writer removes a note, and only on its day', async () => {
  const { id } = await sentCase()
  await note(id, marker)
  const { id: noteId } = await database.db.selectFrom('note').select('id').where('case_id', '=', id).executeTakeFirstOrThrow()
  const remove = (cookie: string) => it.app.post(casePath(id), { step: 'remove-note', 'note-id': noteId }, cookie)
  const coordinatorCookie = await it.app.signIn(w.coordinatorId)
  const refused = await remove(coordinatorCookie)
  assert.equal(refused.status, 409)
  assert.ok(refused.text.includes(notes.problems.gone))
  database.setNow(new Date(+wednesday + 86_400_000))
  try {
    const cookie = workerCookie = await again(w.workerId)
    assert.equal((await remove(cookie)).status, 409)
    assert.ok(!(await it.app.get(casePath(id), cookie)).text.includes(notes.remove))
  } finally {
    database.setNow(wednesday)
    workerCookie = await again(w.workerId)
  }
  for (let n = 0; n < 2; n++) assert.equal((await remove(workerCookie)).location, `${casePath(id)}?done=note-removed`)
  assert.ok(!(await it.app.get(casePath(id), workerCookie)).text.includes(marker))
})

async function again(personId: string): Promise<string> {
  const { email } = await database.db.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirstOrThrow()
  const answer = await it.app.post('/desk/sign-in', { email, password: 'oikein-pitka-salasana' })
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
}

test('what is empty or too long is not taken, and nothing that was typed is lost', async () => {
  const { id } = await sentCase()
  assert.equal((await note(id, ' ')).status, 422)
  const long = await note(id, 'pitkä'.repeat(1000))
  assert.ok(long.status === 422 && long.text.includes('pitkä'.repeat(1000)))
  const beside = await note(id, marker, workerCookie, { text: 'Kesken jäänyt vastaus', purpose: 'answer' })
  assert.ok(beside.status === 200 && beside.text.includes('Kesken jäänyt vastaus') && beside.text.includes(marker))
  assert.doesNotMatch(beside.text, new RegExp(`<textarea[^>]*name="note"[^>]*>\\s*${marker}`))
  const answered = await it.app.post(casePath(id), { step: 'answer', text: 'Kiitos, selvitän.', purpose: 'answer', came: 'changed', seen: '1', note: 'Kesken jäänyt muistiinpano' }, workerCookie)
  assert.match(answered.text, /<textarea[^>]*name="note"[^>]*>\s*Kesken jäänyt muistiinpano/)
  assert.ok(answered.text.includes(texts.fi.cases.one.sent))
})

test('no page that a giver can open and no answer of the API holds a note, whatever state the case is in', async () => {
  const { id, receipt } = await sentCase()
  await note(id, marker)
  const seen: string[] = []
  const look = async () => {
    for (const language of languages) {
      for (const name of publicPageNames) seen.push((await it.app.get(to(name, language, { line: w.lineId }))).text)
      const address = to('conversation', language)
      const token = fieldValue((await it.app.get(address)).text, 'token')
      const opened = await it.app.post(address, { token, receipt })
      assert.match(opened.text, /Hoitaja tuli myöhässä/, language)
      seen.push(opened.text)
    }
    const bearer = { authorization: `Receipt ${receipt}` }
    for (const path of ['/api/v1/feedback/conversation', '/api/v1/openapi.json', '/api/v1/services', '/api/v1/units']) {
      const answered = await it.app.request(path, { headers: bearer })
      assert.equal(answered.status, 200, path)
      seen.push(answered.text)
    }
  }
  await look()
  await it.app.post(casePath(id), { step: 'answer', text: 'Kiitos, selvitän.', purpose: 'answer', came: 'changed', seen: '1' }, workerCookie)
  await look()
  await it.app.post(casePath(id), { step: 'close' }, workerCookie)
  await look()
  assert.ok(seen.length > 100)
  // That there may be notes is said; what they are is not.
  const said = [texts.fi.feedback.form.beforeKeptText, ...texts.fi.legal.promise.sections.flatMap(({ paragraphs }) => paragraphs)].filter((text) => /muistiinpano/i.test(text))
  assert.equal(said.length, 2)
  for (const text of said) assert.ok(seen.some((page) => page.includes(text)))
  const unsaid = (page: string) => said.reduce((rest, text) => rest.replace(text, ''), page)
  for (const page of seen) assert.ok(!page.toLowerCase().includes(marker.toLowerCase()) && !unsaid(page).includes('muistiinpano'))
  const kept = await database.db.selectFrom('event').select(['name', 'detail']).execute()
  assert.ok(!JSON.stringify(kept).includes('kuutamo'))
})
