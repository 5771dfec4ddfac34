// A passage is erased at request: by two people, everywhere, for good; the giver reads that it was, and what is still needed stays.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actor as actorFor, world, type World } from '../../test/builders.ts'
import { indexed } from '../../test/indexed.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { rightsDesk } from '../../test/rights.ts'
import { transact } from '../db/db.ts'
import { lineOf } from '../exchange/export/line.ts'
import { rowsAfter } from '../exchange/export/rows.sql.ts'
import { answer } from '../feedback/answer.ts'
import { writeNote } from '../feedback/notes/write-note.ts'
import { prepare } from '../feedback/publishing/prepare.ts'
import type { Redacted } from '../privacy/redaction/finding.ts'
import { erasePath, erasurePath, rightPath } from '../rights-paths.ts'
import { desk } from '../paths.ts'
import type { Actor } from '../staff/actor.ts'
import { texts } from '../text/texts.ts'
import { decideOnErasure } from './erasures.ts'
import { sources } from './sources.ts'

const { erasing: words } = texts.fi
const passage = 'Maija Virtanen huusi äidilleni vesilasista'
let database: TestDatabase
let w: World
let at: Awaited<ReturnType<typeof rightsDesk>>
let from: ReturnType<typeof giver>

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  at = await rightsDesk(database)
  from = giver(database)
})
after(() => database.close())

/** Feedback with the passage, answered and prepared for everybody; a note with it; and a request whose hit in the feedback is said to be about who asked. */
async function asked(published = `${passage}.`): Promise<{ id: string; caseId: string; number: number; receipt: string }> {
  const { location } = await from.send({ service: w.serviceId, unit: w.unitId, publish: 'true', warned: 'name', text: `Tulin aamulla. ${passage}. Muuten kaikki oli hyvin.` })
  const receipt = await from.receiptOf(location)
  const { id: caseId } = await database.db.selectFrom('feedback_case').select('id').where('answered_at', 'is', null).executeTakeFirstOrThrow()
  const by = { actor: actorFor(w.workerId, 'worker', w.unitId), now: wednesday, keys: database.context.keys }
  await transact(database.db, async (tx) => {
    await answer(tx, { caseId, text: 'Pahoittelemme.', purpose: 'answer', turnsSeen: 1, cameOf: { is: 'changed' } }, by)
    await writeNote(tx, { caseId, text: 'Maija Virtanen kertoi tästä.' }, by)
    assert.equal(await prepare(tx, { caseId, form: { text: `Aamulla. ${published}` as Redacted, answer: 'Pahoittelemme.' as Redacted }, showsUnit: false, seen: 0 }, by), 'done')
  })
  await indexed(database)
  const id = await at.request({ wants: 'erase' })
  await at.search(id)
  const number = await hitOf(id, caseId, 'body')
  await at.judge(id, number)
  return { id, caseId, number, receipt }
}
const hitOf = async (id: string, caseId: string, source: string) => (await database.db.selectFrom('rights_hit as h').innerJoin('rights_search as s', 's.id', 'h.search_id').select('h.number')
  .where('s.request_id', '=', id).where('h.case_id', '=', caseId).where('h.source', '=', source).executeTakeFirstOrThrow()).number
const ask = (id: string, number: number, fields: Record<string, string> = { way: 'part', passages: passage }, cookie = at.officer) => at.it.post(erasePath(id, number), { because: '', passages: '', ...fields }, cookie)
const waiting = async (id: string) => (await database.db.selectFrom('rights_erasure').select('id').where('request_id', '=', id).where('state', '=', 'asked').executeTakeFirstOrThrow()).id
const decide = (erasureId: string, cookie = at.second, says = 'let-go') => at.it.post(erasurePath(erasureId, '/decide'), { says }, cookie)
const stateOf = async (erasureId: string) => (await database.db.selectFrom('rights_erasure').select('state').where('id', '=', erasureId).executeTakeFirstOrThrow()).state

/** Everything that is kept so that it can be read, opened: of one case. */
async function allThatIsKept(caseId: string): Promise<string> {
  const lines = await transact(database.db, async (tx) => (await Promise.all(sources.map(async ({ kind }) => (await rowsAfter(tx, kind, null, 1000)).map((row) => lineOf(kind, row, database.context.keys))))).flat())
  return lines.filter((line) => line.includes(caseId)).join('')
}
const sealedIn = async (caseId: string) => (await database.asOwner(`select encode(ciphertext, 'hex') as hex from body where case_id = '${caseId}' and number = 1
  union all select encode(ciphertext, 'hex') from publication_version where case_id = '${caseId}'`)).rows.map(({ hex }) => String(hex))

test('what two people let go is nowhere any more: not in the text, not in its public form, not in its marks, not in what was found; and a mark stands there', async () => {
  const { id, caseId, number, receipt } = await asked()
  assert.ok((await allThatIsKept(caseId)).includes('vesilasista'))
  const [before, marksBefore] = [await sealedIn(caseId), (await database.asOwner(`select marks from turn_index where case_id = '${caseId}' and number = 1`)).rows[0].marks]
  assert.equal((await ask(id, number)).status, 303)
  const erasureId = await waiting(id)
  const { text } = await at.it.get(erasurePath(erasureId), at.second)
  assert.ok(text.includes(`<mark>${passage}</mark>`) && text.includes(words.second.decideText))
  assert.equal((await decide(erasureId)).status, 303)
  assert.equal(await stateOf(erasureId), 'done')
  await indexed(database)

  const left = await allThatIsKept(caseId)
  assert.ok(!/vesilasista|huusi äidilleni/.test(left) && left.includes('poistettu pyynnöstä 16.9.2026') && left.includes('Muuten kaikki oli hyvin') && left.includes('Maija Virtanen kertoi tästä'))
  const dump = (await Promise.all(['body', 'publication_version', 'rights_hit', 'rights_erasure', 'rights_copy_part'].map((table) => database.asOwner(`select string_agg(t::text, ' ') as all from ${table} t`)))).map(({ rows }) => String(rows[0].all)).join()
  for (const bytes of before) assert.ok(!dump.includes(bytes.slice(32, 160)))
  assert.notDeepEqual((await database.asOwner(`select marks from turn_index where case_id = '${caseId}' and number = 1`)).rows[0].marks, marksBefore)
  assert.equal((await database.db.selectFrom('rights_hit').select('number').where('case_id', '=', caseId).where('source', 'in', ['body', 'publication_version']).execute()).length, 0)
  assert.ok((await at.hits(id)).includes(texts.fi.rights.hits.gone))
  const page = await from.openWith(receipt)
  assert.ok(page.text.includes(words.inTurn) && !page.text.includes('vesilasista') && !page.text.includes(texts.fi.rights.one.title.split(' ')[0]!))
  assert.ok(!(await at.it.get(erasurePath(erasureId), at.officer)).text.includes('vesilasista'))
})

test('the officer who asked does not let it go, nor does anybody by another’s hand or in a matter of their own, and the database refuses one person, and one alone', async () => {
  const { id, number } = await asked()
  await ask(id, number)
  const erasureId = await waiting(id)
  assert.equal((await decide(erasureId, at.officer)).status, 404)
  const by = (more: Partial<Actor>) => ({ actor: { personId: at.ids.administrator, name: '', language: 'fi', roles: [{ role: 'administrator', unitId: null, serviceLineId: null }], ...more } satisfies Actor, keys: database.context.keys, now: wednesday, lemmas: null })
  const says = (more: Partial<Actor>) => transact(database.db, (tx) => decideOnErasure(tx, erasureId, 'let-go', by(more)))
  assert.equal(await says({ deputy: { personId: at.ids.officer, name: '', roles: [] } }), 'not-found')
  assert.equal(await says({ name: 'Virtanen Maija' }), 'own')
  const row = database.db.updateTable('rights_erasure').where('id', '=', erasureId)
  await assert.rejects(row.set({ state: 'done', ciphertext: null, decided_by: at.ids.officer, decided_on: '2026-09-16' }).execute(), { code: '23514' })
  await assert.rejects(row.set({ state: 'let-go', ciphertext: null, decided_by: at.ids.second, decided_on: '2026-09-16' }).execute(), { code: '23514' })
  await assert.rejects(database.pool.query('select erase_passage($1, $2, 1, 0, $3)', [erasureId, 'body', Buffer.from('x')]), /no two people/)
  await assert.rejects(database.pool.query('update body set ciphertext = null'), { code: '42501' })
  assert.equal((await decide(erasureId, at.administrator, 'refused')).status, 303)
  assert.equal(await stateOf(erasureId), 'refused')
  assert.equal((await at.it.get(erasurePath(erasureId), at.administrator)).status, 404, 'not again')
})

test('what another open request or a copy still needs stays until then, and so does what is searched or held', async () => {
  const { id, caseId, number } = await asked()
  const other = await at.request()
  await at.search(other)
  await ask(id, number)
  const erasureId = await waiting(id)
  const refused = async (why: keyof typeof words.problems) => {
    const { status, text } = await decide(erasureId)
    assert.ok(status === 409 && text.includes(words.problems[why]), why)
    assert.ok((await allThatIsKept(caseId)).includes('vesilasista'))
  }
  await refused('needed')
  await at.it.post(rightPath(other, '/decision'), { outcome: 'granted', reasons: 'Kerrottu.' }, at.officer)
  const copyId = await at.copy(id)
  await refused('needed')
  await at.decide(copyId, at.second, 'refused')
  await at.it.post(rightPath(id, '/search'), {}, at.officer)
  await refused('searching')
  await at.it.post(rightPath(id, '/search/stop'), {}, at.officer)
  await database.db.insertInto('retention_hold').values({ case_id: caseId, because: 'court', placed_by: at.ids.officer, placed_on: '2026-09-16', until_on: '2027-09-16' }).execute()
  await refused('held')
  await database.db.updateTable('retention_hold').set({ ended_by: at.ids.officer, ended_on: '2026-09-16' }).where('case_id', '=', caseId).execute()
  assert.equal((await decide(erasureId)).status, 303)
  assert.equal((await decide(erasureId)).status, 409, 'once')
})

test('what was made public across a name that was taken away is taken down whole', async () => {
  const { id, caseId, number } = await asked('[Työntekijä] huusi äidilleni, ja siinä oli vesilasi.')
  await ask(id, number)
  await decide(await waiting(id), at.administrator)
  const publication = await database.db.selectFrom('publication').select(['state', 'withheld_because']).where('case_id', '=', caseId).executeTakeFirstOrThrow()
  assert.deepEqual(publication, { state: 'taken-down', withheld_because: 'other' })
  assert.ok(!(await allThatIsKept(caseId)).includes('huusi'))
})

test('a note goes too, one passage of a text waits at a time, and to keep it needs a reason', async () => {
  const { id, caseId, number } = await asked()
  for (const [fields, why] of [[{ way: '' }, words.problems.way], [{ way: 'part' }, words.problems.passages], [{ way: 'part', passages: 'M' }, words.problems.short], [{ way: 'part', passages: 'ei ole tässä' }, 'ei ole tässä'], [{ way: 'keep' }, words.problems.because]] as const) {
    const { status, text } = await ask(id, number, fields)
    assert.ok(status === 422 && text.includes(why), why)
  }
  assert.equal((await ask(id, number, { way: 'keep', because: 'claims' })).status, 303)
  await ask(id, number)
  assert.ok((await ask(id, number)).text.includes(words.problems.waits))
  const note = await hitOf(id, caseId, 'note')
  assert.equal((await ask(id, note, { way: 'all' })).status, 422, 'not before it is said to be about who asked')
  await at.judge(id, note)
  await ask(id, note, { way: 'all' })
  const { id: ofNote } = await database.db.selectFrom('rights_erasure').select('id').where('request_id', '=', id).where('source', '=', 'note').executeTakeFirstOrThrow()
  await decide(ofNote)
  const left = await allThatIsKept(caseId)
  assert.ok(!left.includes('kertoi tästä') && left.includes('vesilasista'))
  const { text } = await at.it.get(rightPath(id), at.officer)
  for (const state of ['asked', 'kept', 'done'] as const) assert.ok(text.includes(words.states[state]), state)
  assert.ok((await at.it.get(desk.rights, at.administrator)).text.includes(words.second.waiting))
})

test('where it cannot be erased here the page says how it goes', async () => {
  const { id, caseId } = await asked()
  const published = await hitOf(id, caseId, 'publication_version')
  await at.judge(id, published)
  assert.ok((await at.it.get(erasePath(id, published), at.officer)).text.includes(words.elsewhere.published))
  assert.equal((await ask(id, published, { way: 'all' })).status, 422)
})
