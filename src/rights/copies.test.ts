// A copy to give out: what is of others is not in it, how its giver is reached is not in it, two people let it go, and the log of it stays.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { rightsDesk } from '../../test/rights.ts'
import { transact } from '../db/db.ts'
import { desk } from '../paths.ts'
import { copyPath, hitPath, rightPath } from '../rights-paths.ts'
import type { Actor } from '../staff/actor.ts'
import { texts } from '../text/texts.ts'
import { decideOnCopy, makeCopy, noteGiven } from './copies.ts'

const { rights: words } = texts.fi
let database: TestDatabase
let w: World
let at: Awaited<ReturnType<typeof rightsDesk>>
const reason = texts.fi.legal.editable.rightsReasons.split('\n')[1]!

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  at = await rightsDesk(database)
  const from = giver(database)
  await from.send({
    service: w.serviceId, unit: w.unitId, contact: 'kaisa.korhonen@example.fi', contactShared: 'yes', pseudonym: 'Huolestunut siskontyttö', warned: 'phone',
    text: 'Maija Virtanen huusi äidilleni Liisa Korhoselle. Veera Kanervasuo näki sen. Soittakaa 040 123 4567, t. Kaisa Korhonen, tytär alakerrasta.',
  })
  await from.send({ service: w.serviceId, unit: w.unitId, text: 'Maija Virtanen on kultainen.', contact: 'maija.virtanen@example.fi' })
  assert.equal((await database.db.selectFrom('feedback_case').select('id').execute()).length, 2)
})
after(() => database.close())

const numberOf = async (id: string, holds: string): Promise<number> => {
  const articles = (await at.hits(id)).split('<article').slice(1)
  return Number(/hit-(\d+)/.exec(articles.find((one) => one.includes(holds))!)![1])
}
/** A request with the first piece of feedback marked as about who asked. */
async function gone(): Promise<{ id: string; copyId: string }> {
  const id = await at.request()
  await at.search(id)
  const done = await at.judge(id, await numberOf(id, 'huusi'), { 'also-goes': 'tytär alakerrasta', because: reason })
  assert.equal(done.status, 303)
  return { id, copyId: await at.copy(id) }
}
const hidden = ['Liisa', 'Korhose', 'Korhonen', 'Kaisa', 'Kanervasuo', '040 123', 'alakerrasta', 'example.fi', 'siskontyttö']

test('what is of others, of its giver and what the officer struck out is not in the bytes of the copy; what is about who asked is', async () => {
  const { copyId } = await gone()
  for (const cookie of [at.officer, at.second, at.administrator]) {
    const { status, text } = await at.it.get(copyPath(copyId), cookie)
    assert.equal(status, 200)
    for (const word of hidden) assert.ok(!text.includes(word), word)
    assert.match(text, /Maija Virtanen huusi äidilleni/)
    for (const why of [words.copy.why.phone, words.copy.why.worker, reason]) assert.ok(text.includes(why), why)
  }
  const bars = [...(await at.it.get(copyPath(copyId), at.officer)).text.matchAll(/<span class="struck"[^>]*>([^<]*)</g)].map(([, bar]) => bar)
  assert.ok(bars.length >= 4)
  assert.deepEqual(new Set(bars), new Set(['██████']), 'a bar does not tell how long it was')
})

test('what an officer strikes out needs a reason, and must stand in the text as it is written', async () => {
  const id = await at.request()
  await at.search(id)
  const number = await numberOf(id, 'huusi')
  for (const [fields, problem] of [
    [{ 'also-goes': 'tytär alakerrasta' }, words.problems.reason], [{ 'also-goes': 'poika', because: reason }, 'poika'], [{ verdict: 'withheld' }, words.problems.reason], [{ verdict: '' }, words.problems.verdict],
    [{ suggestions: 'x' }, words.problems.stale], [{ search: crypto.randomUUID() }, words.problems.stale], [{ verdict: 'withheld', because: 'Itse keksitty' }, words.problems.reason],
  ] as const) {
    const { status, text } = await at.judge(id, number, fields)
    assert.equal(status, 422, problem)
    assert.ok(text.includes(problem), problem)
  }
})

test('names of the staff go, whatever the form says', async () => {
  const id = await at.request()
  await at.search(id)
  const number = await numberOf(id, 'huusi')
  const page = (await at.it.get(hitPath(id, number), at.officer)).text
  await at.it.post(hitPath(id, number), { verdict: 'theirs', search: fieldValue(page, 'search'), suggestions: fieldValue(page, 'suggestions'), 'also-goes': '' }, at.officer)
  const { text } = await at.it.get(copyPath(await at.copy(id)), at.officer)
  for (const word of ['Kanervasuo', 'Liisa Korhose', 'Kaisa Korhonen']) assert.ok(!text.includes(word), word)
})

test('a name of somebody else that was added to the request is struck out, and whoever lets the copy go sees all names, what for and how it was checked', async () => {
  const also = ['Veera Kanervasuo', 'Liisa Korhonen', 'Kaisa Korhonen', 'Maija Koskela']
  const id = await at.request({ also: also.join('\n') })
  await at.search(id)
  const number = await numberOf(id, 'huusi')
  const page = (await at.it.get(hitPath(id, number), at.officer)).text
  await at.it.post(hitPath(id, number), { verdict: 'theirs', search: fieldValue(page, 'search'), suggestions: fieldValue(page, 'suggestions'), 'also-goes': '' }, at.officer)
  const copyId = await at.copy(id)
  const { text } = await at.it.get(copyPath(copyId), at.second)
  const paper = text.slice(text.indexOf('<article'))
  for (const word of ['Kanervasuo', 'Korhose', 'Korhonen', 'Kaisa']) assert.ok(!paper.includes(word), word)
  assert.match(paper, /Maija Virtanen huusi äidilleni/)
  for (const shown of [also.join(', '), also.slice(0, 3).join(', '), 'Passi', 'Työntekijä kysyy, mitä hänestä sanotaan.']) assert.ok(text.slice(0, text.indexOf('<article')).includes(shown), shown)
  const { reference } = await database.db.selectFrom('rights_request').select('reference').where('id', '=', id).executeTakeFirstOrThrow()
  const row = (await at.it.get(desk.rights, at.administrator)).text.split('<tr').filter((one) => one.includes(reference)).at(-1)!
  assert.match(row, />5</, 'how many names it has')
})

test('contact details are found and never given out: a copy of nothing else is not made', async () => {
  const id = await at.request({ name: 'Maija Virtanen' })
  await at.search(id)
  const articles = (await at.hits(id)).split('<article').slice(1)
  const contact = articles.find((one) => one.includes(words.places.contact))!
  const number = Number(/hit-(\d+)/.exec(contact)![1])
  const shown = (await at.it.get(hitPath(id, number), at.officer)).text
  assert.ok(shown.includes(words.hit.givers))
  for (const page of [contact, shown]) assert.ok(!page.includes('maija.virtanen'), 'the address itself is not kept with what was found')
  await at.judge(id, number)
  const { status, text } = await at.it.post(rightPath(id, '/copies'), { ground: 'access' }, at.officer)
  assert.equal(status, 422)
  assert.ok(text.includes(words.problems.nothing))
})

test('another of that name and what is not told are in no copy', async () => {
  const id = await at.request()
  await at.search(id)
  await at.judge(id, await numberOf(id, 'huusi'), { verdict: 'withheld', because: reason })
  await at.judge(id, await numberOf(id, 'kultainen'), { verdict: 'another' })
  assert.equal((await at.it.post(rightPath(id, '/copies'), { ground: 'access' }, at.officer)).status, 422)
})

test('whoever made it does not let it go, and cannot have the other role; another does, once', async () => {
  const { copyId } = await gone()
  await assert.rejects(database.db.insertInto('role_grant').values({ person_id: at.ids.officer, role: 'administrator', valid_from: '2020-01-01', granted_at: wednesday }).execute(), /holds no other role/)
  assert.equal((await at.decide(copyId, at.officer)).status, 404)
  assert.equal((await at.give(copyId)).status, 409, 'not before somebody let it go')
  await assert.rejects(database.db.updateTable('rights_copy').set({ state: 'let-go', decided_by: at.ids.officer, decided_at: wednesday }).where('id', '=', copyId).execute(), { code: '23514' })
  assert.equal((await at.decide(copyId, at.administrator)).status, 303)
  assert.equal((await at.decide(copyId, at.second, 'refused')).status, 409)
})

test('for a request that was refused no copy is made, let go or given, and the pages say so', async () => {
  const [{ id, copyId }, other] = [await gone(), await gone()]
  await at.decide(copyId, at.second)
  for (const one of [id, other.id]) await at.it.post(rightPath(one, '/decision'), { outcome: 'refused', reasons: 'Ei ole asianosainen.' }, at.officer)
  const refusals = [[422, await at.it.post(rightPath(id, '/copies'), { ground: 'access' }, at.officer)], [409, await at.give(copyId)], [409, await at.decide(other.copyId, at.second)]] as const
  for (const [status, answer] of refusals) assert.ok(answer.status === status && answer.text.includes(words.copy.declined), String(answer.status))
  const { text } = await at.it.get(copyPath(other.copyId), at.administrator)
  assert.ok(text.includes(words.letter.outcomes.refused) && !text.includes(words.copy.letGo + '</button>'))
  assert.equal((await at.decide(other.copyId, at.second, 'refused')).status, 303)
})

test('an administrator opens a copy while it waits for a decision, and not again', async () => {
  const { copyId } = await gone()
  assert.equal((await at.it.get(copyPath(copyId), at.administrator)).status, 200)
  assert.equal((await at.decide(copyId, at.administrator)).location, `${desk.rights}?done=done`)
  const refused = (await at.audited('rights-refused', at.ids.administrator)).length
  assert.equal((await at.it.get(copyPath(copyId), at.administrator)).status, 404)
  assert.equal((await at.audited('rights-refused', at.ids.administrator)).length, refused + 1)
  assert.equal((await at.it.get(copyPath(copyId), at.second)).status, 200)
})

test('the day on which it was given is not before the day on which it was let go, and nothing that was typed is lost', async () => {
  const { copyId } = await gone()
  await at.decide(copyId, at.second)
  const { status, text } = await at.give(copyId, { how: 'fetched', on: '15.9.2026' })
  assert.equal(status, 422)
  assert.ok(text.includes(words.problems.given) && text.includes('value="15.9.2026"') && /value="fetched"[^>]*checked|checked[^>]*value="fetched"/.test(text))
})

test('whoever may let it go is told by mail that one waits, and whoever made it is not', async () => {
  await gone()
  const { rows } = await database.asOwner(`select p.name, m.case_id from outgoing_message m join person p on p.id = m.person_id where m.kind = 'copy-asked' order by p.name`)
  assert.deepEqual(rows, [{ name: 'Iiro Kaislavirta', case_id: null }, { name: 'Saga Norrback', case_id: null }])
})

test('nobody makes, lets go or gives a copy by somebody else’s hand', async () => {
  const { id, copyId } = await gone()
  const by = (personId: string, role: 'data-protection' | 'administrator', deputyId: string) => ({
    actor: { personId, name: '', language: 'fi', roles: [{ role, unitId: null, serviceLineId: null }], deputy: { personId: deputyId, name: '', roles: [] } } satisfies Actor, keys: database.context.keys, now: wednesday,
  })
  const hand = by(at.ids.administrator, 'administrator', at.ids.officer)
  assert.equal(await transact(database.db, (tx) => decideOnCopy(tx, copyId, 'let-go', hand)), 'not-found')
  assert.equal(await transact(database.db, (tx) => makeCopy(tx, id, 'access', by(at.ids.officer, 'data-protection', at.ids.second))), 'not-found')
  assert.equal(await transact(database.db, (tx) => noteGiven(tx, copyId, { how: 'posted', on: '2026-09-16' }, by(at.ids.officer, 'data-protection', at.ids.second))), 'not-found')
})

test('a case that was erased meanwhile is in no hit and no copy, and a copy of it is not let go', async () => {
  const { id, copyId } = await gone()
  const { case_id: caseId } = await database.db.selectFrom('rights_copy_part').select('case_id').where('copy_id', '=', copyId).executeTakeFirstOrThrow()
  const { rows: [key] } = await database.asOwner(`delete from keys.case_key where case_id = '${caseId}' returning *`)
  assert.equal((await at.decide(copyId, at.second)).status, 409)
  const { text } = await at.it.get(copyPath(copyId), at.second)
  assert.ok(text.includes(words.copy.changed) && !text.includes('huusi'))
  assert.ok(!(await at.hits(id)).includes('huusi'))
  assert.equal(key.case_id, caseId)
})

test('what was given out stands in the log for good, with its originals and without who asked, also when the request is gone', async () => {
  const id = await at.request()
  await at.search(id)
  await at.judge(id, await numberOf(id, 'kultainen'))
  const copyId = await at.copy(id, 'party')
  await at.decide(copyId, at.second)
  for (const fields of [{ how: '', on: '16.9.2026' }, { how: 'posted', on: '17.9.2026' }, { how: 'posted', on: 'eilen' }]) assert.equal((await at.give(copyId, fields)).status, 422)
  assert.equal((await at.give(copyId, { how: 'fetched', on: '16.9.2026' }, at.administrator)).status, 404)
  assert.equal((await at.give(copyId, { how: 'fetched', on: '16.9.2026' })).status, 303)
  assert.equal((await at.give(copyId)).status, 409)
  const row = await database.db.selectFrom('disclosure').selectAll().where('of_copy', '=', copyId).executeTakeFirstOrThrow()
  assert.deepEqual([row.how, row.ground, row.made_by, row.let_go_by, row.originals.length], ['fetched', 'party', at.ids.officer, at.ids.second, 1])
  assert.match(row.originals[0]!, /^body [0-9a-f-]{36} 1$/)
  for (const statement of ['update disclosure set how = $$posted$$', 'delete from disclosure', 'truncate disclosure']) await assert.rejects(database.asOwner(statement), /never altered/)
  await database.asOwner(`delete from rights_request where id = '${id}'`)
  for (const cookie of [at.officer, at.administrator]) {
    const [page, file] = [await at.it.get(desk.disclosures, cookie), await at.it.get(desk.disclosuresFile, cookie)]
    for (const { text } of [page, file]) assert.ok(text.includes(row.request_reference) && text.includes('Saga Norrback') && !text.includes('Virtanen'))
    assert.match(file.headers.get('content-type')!, /text\/csv/)
  }
})
