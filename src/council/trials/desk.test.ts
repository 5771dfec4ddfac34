// A trial from its checklist to what was decided, through the pages: who does what, who finds nothing, and what the council is told.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { panelPath, unitTrialPath } from '../../council-paths.ts'
import { desk } from '../../paths.ts'
import { compose } from '../../post/compose.ts'
import type { MessageKind } from '../../post/message.ts'
import { transact } from '../../db/db.ts'
import { plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { tellUnits } from './remind.ts'

const { panelTrials: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let panel: Awaited<ReturnType<typeof aPanel>>
const cookies: Record<string, string> = {}
let checklist: string
let trial: string

/** Its days are moved, and not the clock: nobody stays signed in for weeks. */
const lasts = (from: string, until: string, comments: string) =>
  database.db.updateTable('panel_trial').set({ from_on: from, until_on: until, comments_until_on: comments }).where('id', '=', trial).execute()
const page = async (path: string, who: string) => (await app.get(path, cookies[who])).text
const atUnit = (rest = '', unit = w.unitId) => unitTrialPath(trial, unit, rest)
const drawn = () => ({ id: crypto.randomUUID(), 'words-id': crypto.randomUUID() })
const tapped = (did: 'used' | 'not', more: Fields = {}) => app.post(atUnit('/tap'), { ...drawn(), did, ...more }, cookies['worker'])
/** What of trials stands on the first page. */
async function onFirstPage(who: string): Promise<string[]> {
  const { text } = await app.get(desk.cases, cookies[who])
  return [plural(words.atUnit.asked, 2, 'fi'), words.atUnit.asked.one, words.atUnit.tried.one].filter((line) => text.includes(line))
}
const counted = async () => (await database.db.selectFrom('panel_trial_tap').select(['used', 'because', 'tapped_on']).orderBy('tapped_on').execute()).length

before(async () => {
  database = await testDatabase()
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  const { chair, secretary, member } = panel.people
  const elsewhere = await person(database.db, 'Kaisa Muualta', { role: 'worker', unitId: w.otherUnitId })
  for (const [who, id] of Object.entries({ chair, secretary, member, worker: w.workerId, supervisor: w.supervisorId, coordinator: w.coordinatorId, elsewhere })) cookies[who] = await app.signIn(id)
})
after(() => database.close())

test('whoever leads writes a checklist, and nobody else; what is wrong comes back with all that was typed', async () => {
  const path = panelPath(panel.id, '/checklists/new')
  for (const who of ['member', 'coordinator', 'supervisor', 'worker']) assert.equal((await app.post(path, { 'name-fi': 'Lista', 'items-fi': 'Kuuntele.' }, cookies[who])).status, 404, who)
  const wrong = await app.post(path, { 'name-fi': '', 'items-fi': 'Kuuntele ensin.', 'items-sv': 'Lyssna.\nFråga.' }, cookies['secretary'])
  assert.equal(wrong.status, 422)
  assert.ok(wrong.text.includes('href="#name-fi"') && wrong.text.includes('href="#items-sv"'))
  assert.equal(textIn(wrong.text, 'items-fi').trim(), 'Kuuntele ensin.')
  const made = await app.post(path, { 'name-fi': 'Muistilista', 'name-sv': 'Minneslista', 'items-fi': 'Kuuntele.\nKysy.', 'items-sv': 'Lyssna.\nFråga.' }, cookies['secretary'])
  checklist = made.location!.split('?')[0]!
  assert.match(await page(checklist, 'member'), /Kuuntele\./)
  assert.ok(!(await page(checklist, 'member')).includes('textarea'))
})

test('its paper is in a language of the reader, and what is not translated stays as it was written; the file is tagged', async () => {
  const swedish = await page(`${checklist}/print/1?language=sv`, 'member')
  assert.ok(swedish.includes('Lyssna.') && swedish.includes('Björkstrands klientråd'))
  assert.ok((await page(`${checklist}/print/1?language=en`, 'member')).includes('<li lang="fi">Kuuntele.'))
  const file = await app.get(`${checklist}/pdf/1?language=fi`, cookies['member'])
  assert.equal(file.headers.get('content-type'), 'application/pdf')
  assert.match(file.text, /\/MarkInfo|pdfuaid|\/StructTreeRoot/)
  assert.equal((await app.get(`${checklist}/print/7`, cookies['member'])).status, 404)
})

test('a trial needs days in their order, comments before the meeting, and units', async () => {
  const path = panelPath(panel.id, '/trials/new')
  const id = checklist.split('/').at(-1)!
  const wrong = await app.post(path, { checklist: id, from: '1.9.2026', until: '30.8.2026', 'comments-until': 'pian' }, cookies['chair'])
  for (const field of ['from', 'until', 'comments-until', 'unit']) assert.ok(wrong.text.includes(`href="#${field}"`), field)
  const made = await app.post(path, { checklist: id, from: '21.9.2026', until: '4.10.2026', 'comments-until': '9.10.2026', unit: [w.unitId, w.otherUnitId], 'begun-in': panel.meetingId }, cookies['chair'])
  trial = made.location!.split('?')[0]!.split('/').at(-1)!
  // Whoever is asked meets it on their first page, and nobody who works there before somebody has said yes.
  assert.deepEqual([await onFirstPage('supervisor'), await onFirstPage('worker'), await onFirstPage('elsewhere')], [[plural(words.atUnit.asked, 2, 'fi')], [], []])
  assert.ok((await page(panelPath(panel.id, `/trials/${trial}`), 'member')).includes(words.unitSays.waits))
})

async function mails(day: string, hour = '09:00'): Promise<string[]> {
  await database.db.deleteFrom('outgoing_message').execute()
  await transact(database.db, (tx) => tellUnits(tx, new Date(`${day}T${hour}:00Z`)))
  const names: Record<string, string> = { [w.supervisorId]: 'supervisor', [w.workerId]: 'worker' }
  return (await database.db.selectFrom('outgoing_message').select(['kind', 'person_id as personId']).orderBy('kind').execute()).map(({ kind, personId }) => `${kind} ${names[personId!] ?? 'other'}`).sort()
}

test('the supervisor is told once, in hours in which people may be written to', async () => {
  assert.deepEqual(await mails('2026-09-16', '20:00'), [])
  assert.deepEqual(await mails('2026-09-17'), ['trial-asked supervisor'])
  assert.deepEqual(await mails('2026-09-18'), [])
})

test('a supervisor says yes, or no and why, which the council reads and the other unit does not; a worker or another does not say it', async () => {
  for (const who of ['worker', 'elsewhere', 'member', 'secretary']) assert.equal((await app.post(atUnit(), { answer: 'accepted' }, cookies[who])).status, 404, who)
  assert.equal((await app.post(atUnit('', w.otherUnitId), { answer: 'refused', why: '' }, cookies['supervisor'])).status, 422)
  assert.equal((await app.post(atUnit('', w.otherUnitId), { answer: 'refused', why: 'Meillä on muutto.' }, cookies['supervisor'])).status, 303)
  assert.equal((await app.post(atUnit(), { answer: 'accepted' }, cookies['supervisor'])).status, 303)
  assert.ok((await page(panelPath(panel.id, `/trials/${trial}`), 'member')).includes('Meillä on muutto.'))
  assert.ok(!(await page(atUnit(), 'worker')).includes('muutto'))
  const { why } = await database.db.selectFrom('panel_trial_unit').select('why').where('unit_id', '=', w.otherUnitId).executeTakeFirstOrThrow()
  assert.ok(!why!.includes('muutto'))
})

test('workers are told when it begins and before comments are due, never whoever is away, nor the unit that said no', async () => {
  await database.db.insertInto('absence').values({ person_id: w.supervisorId, first_day: '2026-09-21', last_day: '2026-09-22' }).execute()
  assert.deepEqual(await mails('2026-09-21'), ['trial-began worker'])
  assert.deepEqual(await mails('2026-09-23'), [])
  assert.deepEqual(await mails('2026-10-05'), ['trial-comments supervisor', 'trial-comments worker'])
  assert.deepEqual(await mails('2026-10-06'), [])
  for (const kind of ['trial-asked', 'trial-began', 'trial-comments', 'trial-decided', 'greeting-arrived', 'greeting-waits'] as MessageKind[]) {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const { subject, text } = compose({ kind, language, caseId: null, reference: null, dueOn: null, organisation: { fi: 'Koivuranta' } }, { publicUrl: 'https://palaute.example' })
      assert.ok(subject && text.includes(`https://palaute.example${kind.startsWith('trial') ? desk.unitTrials : desk.unitGreetings}`) && !text.includes('{'), kind)
    }
  }
})

test('a worker marks with two taps, several times a day, each once; for a minute it can be undone; no name is kept', async () => {
  assert.equal((await tapped('used')).status, 409, 'it has not begun')
  await lasts('2026-09-14', '2026-09-27', '2026-10-02')
  assert.deepEqual([await onFirstPage('supervisor'), await onFirstPage('worker'), await onFirstPage('elsewhere')], [[words.atUnit.tried.one], [words.atUnit.tried.one], []])
  assert.ok((await page(desk.unitTrials, 'worker')).includes(words.taps.used))
  const once = { ...drawn(), did: 'used' }
  for (let n = 0; n < 2; n++) assert.equal((await app.post(atUnit('/tap'), once, cookies['worker'])).status, 303)
  assert.equal(await counted(), 1)
  const first = await tapped('not')
  assert.ok(first.location!.includes('why=asked'))
  assert.equal(await counted(), 1, 'it is counted with the second tap')
  assert.ok((await page(first.location!, 'worker')).includes(words.reasons.fit))
  const second = await tapped('not', { because: 'other', words: 'Asiakas nukkui.' })
  assert.equal(await counted(), 2)
  const shown = await page(second.location!, 'worker')
  const undo = { id: fieldValue(shown, 'id'), 'words-id': fieldValue(shown, 'words-id'), token: fieldValue(shown, 'token') }
  database.setNow(new Date('2026-09-16T09:02:00Z'))
  assert.equal((await app.post(atUnit('/undo'), undo, cookies['worker'])).status, 409)
  assert.ok(!(await page(second.location!, 'worker')).includes('name="token"'))
  database.setNow(new Date('2026-09-16T09:00:40Z'))
  assert.equal((await app.post(atUnit('/undo'), undo, cookies['worker'])).status, 303)
  assert.deepEqual([await counted(), (await database.db.selectFrom('panel_trial_comment').select('id').execute()).length], [1, 0])
  for (const because of ['time', 'fit', 'unsaid']) assert.equal((await tapped('not', { because })).status, 303)
})

test('another unit’s worker, a coordinator, a member and a stranger mark nothing, and find what is theirs to find', async () => {
  for (const who of ['elsewhere', 'coordinator', 'member', 'secretary']) assert.equal((await app.post(atUnit('/tap'), { ...drawn(), did: 'used' }, cookies[who])).status, 404, who)
  for (const who of ['elsewhere', 'member']) assert.equal((await app.get(atUnit(), cookies[who])).status, 404, who)
  assert.equal((await app.get(atUnit(), cookies['coordinator'])).status, 200)
  assert.equal((await app.get(panelPath(panel.id, `/trials/${trial}`), cookies['worker'])).status, 404)
  // Its own unit has said no.
  assert.equal((await app.post(atUnit('/tap', w.otherUnitId), { ...drawn(), did: 'used' }, cookies['elsewhere'])).status, 409)
  assert.equal((await app.get(atUnit())).status, 303)
})

test('a comment is sealed, of no unit and no day, and read when it is too late to write more', async () => {
  assert.equal((await app.post(atUnit('/comment'), { id: crypto.randomUUID(), comment: '' }, cookies['worker'])).status, 422)
  assert.equal((await app.post(atUnit('/comment'), { id: crypto.randomUUID(), comment: 'Lista auttoi kuuntelemaan.' }, cookies['worker'])).status, 303)
  const path = panelPath(panel.id, `/trials/${trial}`)
  assert.ok(!(await page(path, 'member')).includes('kuuntelemaan'))
  // By the order of rows, and by the transaction that wrote them, words would stand beside the tap of a unit and a day.
  const ids: string[] = Array.from({ length: 10 }, () => crypto.randomUUID())
  for (const id of ids) assert.equal((await app.post(atUnit('/comment'), { id, comment: 'Hyvä lista.' }, cookies['worker'])).status, 303)
  const { rows } = await database.pool.query<{ id: string; n: string }>('select id, xmin::text as n from panel_trial_comment order by ctid')
  assert.ok(new Set(rows.map(({ n }) => n)).size === 1 && rows.length === 11)
  assert.notDeepEqual(rows.map(({ id }) => id).filter((id) => ids.includes(id)), ids)
  await lasts('2026-08-01', '2026-09-06', '2026-09-15')
  const shown = await page(path, 'member')
  assert.ok(shown.includes('Lista auttoi kuuntelemaan.') && shown.includes(words.summary.few))
  assert.doesNotMatch(shown, /noin \d/, 'two work there: nothing of what they marked is told')
})

test('the council decides after its days, and its units read it; a change begins from the sentences that there are', async () => {
  const path = panelPath(panel.id, `/trials/${trial}`)
  assert.equal((await app.post(path, { step: 'decide', decision: 'change', why: 'Lisätään yksi.' }, cookies['member'])).status, 404)
  assert.equal((await app.post(path, { step: 'decide', decision: 'change', why: '' }, cookies['secretary'])).status, 422)
  await lasts('2026-09-01', '2026-09-16', '2026-09-20')
  assert.equal((await app.post(path, { step: 'decide', decision: 'change', why: 'Lisätään yksi.' }, cookies['secretary'])).status, 409)
  await lasts('2026-08-01', '2026-09-06', '2026-09-15')
  assert.equal((await app.post(path, { step: 'decide', decision: 'change', why: 'Lisätään yksi.', meeting: panel.meetingId }, cookies['secretary'])).status, 303)
  assert.equal((await app.post(path, { step: 'withdraw' }, cookies['secretary'])).status, 409)
  assert.ok((await page(atUnit(), 'worker')).includes('Lisätään yksi.'))
  assert.ok((await page(`/desk/unit/${w.unitId}`, 'worker')).includes(words.states.decided))
  assert.deepEqual(await mails('2026-10-12'), ['trial-decided supervisor', 'trial-decided worker'])
  assert.deepEqual(await mails('2026-10-13'), [])
  const form = await page(checklist, 'secretary')
  assert.equal(textIn(form, 'items-fi').trim(), 'Kuuntele.\nKysy.')
  const next = { seen: fieldValue(form, 'seen'), 'name-fi': 'Muistilista', 'items-fi': 'Kuuntele.\nKysy.\nSovi jatkosta.' }
  assert.equal((await app.post(checklist, next, cookies['secretary'])).status, 303)
  assert.equal((await app.post(checklist, next, cookies['chair'])).status, 409, 'somebody else was quicker')
  assert.ok((await page(`${checklist}/print/2`, 'member')).includes('Sovi jatkosta.') && !(await page(`${checklist}/print/1`, 'member')).includes('Sovi jatkosta.'))
})
