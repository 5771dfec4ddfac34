// Who is told, by whom nobody has to be asked: coordinators of what waits for an answer, whoever leads a council of letters that lie unopened, its members of what came of their words.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { panelPath, proposalPath } from '../../council-paths.ts'
import { transact, type Tx } from '../../db/db.ts'
import { desk, to } from '../../paths.ts'
import { deliver } from '../../post/deliver.ts'
import { languages } from '../../text/language.ts'
import { plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { fieldValue, testApp } from '../../../test/app.ts'
import { actor, world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { mailServer } from '../../../test/mail-server.ts'
import { postOf } from '../../../test/post.ts'
import { addLetter } from '../minutes/letters.sql.ts'
import { tellOfLetters } from '../minutes/remind.ts'
import { addPoint } from '../points.ts'
import { tellOfProposals } from './remind.ts'
import { refuseProposal } from './answer.ts'
import { sendOn } from './send-on.ts'
import { tellNews } from './tell-news.ts'

let database: TestDatabase, app: ReturnType<typeof testApp>, w: World, server: Awaited<ReturnType<typeof mailServer>>
let panel: Awaited<ReturnType<typeof aPanel>>

before(async () => {
  server = await mailServer()
  database = await testDatabase({ SMTP_URL: server.url })
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  await database.db.updateTable('panel_member').set({ reached: 'mail' }).where('person_id', 'is not', null).execute()
})
after(async () => {
  await database.close()
  await server.close()
})
beforeEach(() => database.db.deleteFrom('outgoing_message').execute())

let place = 0
async function proposal(kind: 'improvement' | 'question' | 'note', on: string): Promise<string> {
  const [pointId, keys] = [crypto.randomUUID(), database.context.keys]
  return transact(database.db, async (tx) => {
    await addPoint(tx, keys, panel.meetingId, { id: pointId, sectionId: panel.sectionId('theme'), place: ++place, words: 'Jonosta ei kerrota.' })
    return sendOn(tx, keys, { panelId: panel.id, meetingId: panel.meetingId, pointId, kind, words: 'Kertokaa jonosta.' }, new Date(`${on}T09:00:00Z`))
  })
}
/** Who was written to in this run, by what. */
async function told(sweep: (tx: Tx, now: Date) => Promise<unknown>, moment: string): Promise<string[]> {
  await database.db.deleteFrom('outgoing_message').execute()
  await transact(database.db, (tx) => sweep(tx, new Date(moment)))
  const names = new Map<string | null, string>([[w.coordinatorId, 'coordinator'], ...Object.entries(panel.seats).map(([name, id]) => [id, name] as const)])
  return (await database.db.selectFrom('outgoing_message').select(['kind', 'person_id', 'seat_id']).execute()).map(({ kind, person_id: to, seat_id: seat }) => `${kind} ${names.get(to ?? seat) ?? 'other'}`).sort()
}

test('coordinators are told of what waits: one mail a day, in office hours, not while away, and once more after two weeks', async () => {
  const id = await proposal('note', '2026-09-16')
  await database.db.insertInto('absence').values({ person_id: w.coordinatorId, first_day: '2026-09-17', last_day: '2026-09-17' }).execute()
  assert.deepEqual(await told(tellOfProposals, '2026-09-16T18:00:00Z'), [], 'in the evening')
  assert.deepEqual(await told(tellOfProposals, '2026-09-17T09:00:00Z'), [], 'away')
  assert.deepEqual(await told(tellOfProposals, '2026-09-18T09:00:00Z'), ['proposal-arrived coordinator'])
  const later = await proposal('improvement', '2026-09-18')
  assert.deepEqual(await told(tellOfProposals, '2026-09-18T12:00:00Z'), [], 'today they have had one')
  assert.deepEqual(await told(tellOfProposals, '2026-09-21T09:00:00Z'), ['proposal-arrived coordinator'], 'of the one that came after it')
  assert.deepEqual(await told(tellOfProposals, '2026-10-01T09:00:00Z'), [])
  assert.deepEqual(await told(tellOfProposals, '2026-10-02T09:00:00Z'), ['proposal-waits coordinator'], 'two weeks have gone by')
  await transact(database.db, (tx) => refuseProposal(tx, { id: later, why: 'Ei nyt.' }, { actor: actor(w.coordinatorId, 'coordinator'), now: new Date('2026-10-05T09:00:00Z'), keys: database.context.keys }))
  assert.deepEqual(await told(tellOfProposals, '2026-10-06T09:00:00Z'), [], 'one is answered, of the other they were reminded')
  assert.deepEqual(await told(tellOfProposals, '2026-12-01T10:00:00Z'), [])
  await transact(database.db, (tx) => refuseProposal(tx, { id, why: 'Ei nyt.' }, { actor: actor(w.coordinatorId, 'coordinator'), now: new Date('2026-12-01T10:00:00Z'), keys: database.context.keys }))
})

test('a coordinator reads on their first pages how much waits, a supervisor of questions alone, a worker nothing', async () => {
  await proposal('note', '2026-09-16')
  await proposal('question', '2026-09-16')
  const [coordinator, supervisor, worker] = [await app.signIn(w.coordinatorId), await app.signIn(w.supervisorId), await app.signIn(w.workerId)]
  const says = (count: number) => plural(texts.fi.panelChanges.proposals.waits, count, 'fi')
  for (const path of [desk.cases, desk.overview]) {
    const { text } = await app.get(path, coordinator)
    assert.ok(text.includes(says(2)) && text.includes(`href="${proposalPath()}"`), path)
  }
  assert.ok((await app.get(desk.cases, supervisor)).text.includes(says(1)))
  assert.ok(!(await app.get(desk.cases, worker)).text.includes(proposalPath()))
})

test('of a letter that nobody opened in three working days the secretary hears, a week later the chair too, and nobody once it is opened', async () => {
  const letter = (cameOn: string) => transact(database.db, (tx) => addLetter(tx, panel.id, { id: crypto.randomUUID(), ciphertext: Buffer.from('x'), keyVersion: 1, language: 'fi', cameOn }))
  // A Thursday: the third working day after it is a Tuesday.
  await letter('2026-09-17')
  assert.deepEqual(await told(tellOfLetters, '2026-09-21T09:00:00Z'), [])
  assert.deepEqual(await told(tellOfLetters, '2026-09-22T18:00:00Z'), [], 'in the evening')
  assert.deepEqual(await told(tellOfLetters, '2026-09-22T09:00:00Z'), ['seat-letters secretary'])
  await letter('2026-09-18')
  assert.deepEqual(await told(tellOfLetters, '2026-09-28T09:00:00Z'), [], 'one a week')
  assert.deepEqual(await told(tellOfLetters, '2026-09-29T09:00:00Z'), ['seat-letters chair', 'seat-letters secretary'])
  await database.db.insertInto('absence').values({ person_id: panel.people.secretary, first_day: '2026-10-01', last_day: '2026-10-10' }).execute()
  assert.deepEqual(await told(tellOfLetters, '2026-10-06T09:00:00Z'), ['seat-letters chair'])
  await database.db.deleteFrom('panel_letter').execute()
})

test('who leads it sees on the first page of the council that letters wait, and a look at them is enough that nobody is told', async () => {
  const [secretary, member] = [await app.signIn(panel.people.secretary), await app.signIn(panel.people.member)]
  const form = to('councilLetter', 'fi', { panel: panel.id })
  assert.equal((await app.post(form, { step: 'send', token: fieldValue((await app.get(form)).text, 'token'), text: 'Puhukaa jonoista.' })).status, 303)
  const waits = plural(texts.fi.panels.waits.items.letters, 1, 'fi')
  assert.ok((await app.get(panelPath(panel.id), secretary)).text.includes(waits))
  assert.ok(!(await app.get(panelPath(panel.id), member)).text.includes(waits))
  assert.equal((await app.get(panelPath(panel.id, '/letters'), secretary)).status, 200)
  assert.deepEqual(await told(tellOfLetters, '2026-11-16T10:00:00Z'), [])
  assert.ok((await app.get(panelPath(panel.id), secretary)).text.includes(waits), 'it waits still')
})

test('members are told that something came of their words: once a week at most, as they chose, and not of what came before they were asked', async () => {
  const { seats } = panel
  await database.db.updateTable('panel').set({ news_told_on: null }).execute()
  await database.db.updateTable('panel_member').set({ reached: 'phone' }).where('id', '=', seats.chair).execute()
  const answer = async (kind: 'note' | 'improvement', on: string) => {
    const id = await proposal(kind, on)
    await transact(database.db, (tx) => refuseProposal(tx, { id, why: 'Ei nyt.' }, { actor: actor(w.coordinatorId, 'coordinator'), now: new Date(`${on}T09:00:00Z`), keys: database.context.keys }))
  }
  await answer('note', '2027-01-11')
  assert.deepEqual(await told(tellNews, '2027-01-12T10:00:00Z'), [])
  assert.deepEqual(await told(tellNews, '2027-01-26T10:00:00Z'), [], 'nothing has come')
  await answer('note', '2027-01-27')
  assert.deepEqual(await told(tellNews, '2027-01-27T10:00:00Z'), [], 'of today they are told tomorrow, with whatever else comes')
  assert.deepEqual(await told(tellNews, '2027-01-28T20:00:00Z'), [], 'in the evening')
  assert.deepEqual(await told(tellNews, '2027-01-28T10:00:00Z'), ['seat-news member', 'seat-news secretary'])
  await answer('improvement', '2027-01-28')
  assert.deepEqual(await told(tellNews, '2027-02-03T10:00:00Z'), [], 'one a week')
  await database.db.updateTable('panel_member').set({ news: false }).where('id', '=', seats.member).execute()
  assert.deepEqual(await told(tellNews, '2027-02-04T10:00:00Z'), ['seat-news secretary'])
  await database.db.insertInto('meeting_amendment').values({ id: crypto.randomUUID(), meeting_id: panel.meetingId, number: 1, kind: 'added', point: crypto.randomUUID(), after_ciphertext: Buffer.from('x'), why_ciphertext: Buffer.from('x'), key_version: 1, amended_on: '2027-02-05' }).execute()
  assert.deepEqual(await told(tellNews, '2027-02-12T10:00:00Z'), ['seat-news secretary'], 'of an amendment')
})

test('such a mail says nothing of a council, and leads to what it is about after signing in', async () => {
  await database.db.updateTable('panel_letter').set({ opened_on: null }).execute()
  for (const language of languages) for (const kind of ['seat-news', 'seat-letters'] as const) {
    await database.db.insertInto('outgoing_message').values({ kind, seat_id: panel.seats.secretary, language, created_at: database.context.now() }).execute()
    const { id } = await database.db.selectFrom('outgoing_message').select('id').where('sent_at', 'is', null).executeTakeFirstOrThrow()
    await deliver(postOf(database, server.url), id, { last: false })
    const { parsed } = server.mails.at(-1)!
    const all = `${parsed.subject} ${parsed.text}`
    assert.equal(parsed.subject, texts[language].panelPeople.mail.subjects[kind === 'seat-news' ? 'news' : 'letters'])
    assert.ok(all.includes(panelPath(panel.id, kind === 'seat-news' ? '/changes' : '/letters')))
    assert.doesNotMatch(all.replaceAll(/https?:\S+/g, ''), /raati|raadi|klientråd|council|Aila|Reijo|Maarit/i)
  }
  // Letters were opened meanwhile: nothing goes out.
  await database.db.updateTable('panel_letter').set({ opened_on: '2026-12-01' }).execute()
  await database.db.insertInto('outgoing_message').values({ kind: 'seat-letters', seat_id: panel.seats.chair, language: 'fi', created_at: database.context.now() }).execute()
  const { id } = await database.db.selectFrom('outgoing_message').select('id').where('sent_at', 'is', null).executeTakeFirstOrThrow()
  const before = server.mails.length
  await deliver(postOf(database, server.url), id, { last: false })
  assert.equal(server.mails.length, before)
})
