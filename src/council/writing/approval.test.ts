// A meeting is planned, begins with what the last one left open, and approves its memo as it is or with changes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { meetingPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { fieldValue, testApp } from '../../../test/app.ts'
import { world } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { addMeeting, sectionsOf } from '../meetings.sql.ts'
import { addPoint, pointsOf } from '../points.ts'

const { panelWriting: words, panels } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let panel: Awaited<ReturnType<typeof aPanel>>
let chair: string
let member: string
let next: string
let later: string
const said: Record<'open' | 'idea' | 'said', string> = { open: crypto.randomUUID(), idea: crypto.randomUUID(), said: crypto.randomUUID() }
const path = (rest: string, id = next) => meetingPath(panel.id, id, rest)

before(async () => {
  database = await testDatabase()
  app = testApp(database)
  const { coordinatorId: by } = await world(database.db)
  panel = await aPanel(database.db, { by })
  database.setNow(new Date('2026-10-14T11:00:00Z'))
  ;[chair, member] = await Promise.all([app.signIn(panel.people.chair), app.signIn(panel.people.member)]) as [string, string]
  next = await transact(database.db, async (tx) => {
    const point = (state: keyof typeof said, at: string, place: number, text: string) => addPoint(tx, database.context.keys, panel.meetingId, { id: said[state], sectionId: panel.sectionId(at as 'other'), place, words: text, state })
    await point('open', 'theme', 1, 'Muistilista esitellään yksiköissä')
    await point('idea', 'other', 1, 'Lehtijuttu raadista')
    await point('said', 'closing-round', 1, 'Mielenkintoista')
    await addMeeting(tx, panel.seasonId, { theme: null, heldOn: null, fromMinute: null, untilMinute: null, where: null, chair: null, secretary: null }, { by, on: '2026-08-01' })
    return addMeeting(tx, panel.seasonId, { theme: 'Miehet sosiaalipalveluiden käyttäjinä', heldOn: '2026-10-14', fromMinute: 840, untilMinute: 960, where: null, chair: null, secretary: null }, { by, on: '2026-08-01' })
  })
  later = await transact(database.db, (tx) => addMeeting(tx, panel.seasonId, { theme: 'Työttömien palvelut', heldOn: '2026-11-18', fromMinute: 840, untilMinute: 960, where: null, chair: null, secretary: null }, { by, on: '2026-08-01' }))
})
after(() => database.close())

test('an agenda is planned by whoever leads: its time, what is usual, and a section with questions and headings', async () => {
  assert.equal((await app.get(path('/agenda'), member)).status, 404)
  let page = (await app.get(path('/agenda'), chair)).text
  assert.ok(page.includes(words.agenda.none))
  const details = { step: 'details', version: fieldValue(page, 'version'), theme: 'Miehet', day: '14.10.2026', from: '14', until: '16.00', where: 'Kirjasto', chair: 'Reijo', secretary: 'Maarit' }
  const wrong = await app.post(path('/agenda'), { ...details, until: '13' }, chair)
  assert.equal(wrong.status, 422)
  assert.ok(wrong.text.includes(words.agenda.problems.until) && wrong.text.includes('value="Kirjasto"'))
  assert.equal((await app.post(path('/agenda'), { ...details, day: '' }, chair)).status, 422)
  for (const status of [303, 303]) assert.equal((await app.post(path('/agenda'), details, chair)).status, status)
  assert.equal((await app.post(path('/agenda'), { ...details, where: 'Muualla' }, chair)).status, 409)
  assert.equal((await app.post(path('/agenda'), { step: 'usual' }, chair)).status, 303)
  page = (await app.get(path('/agenda'), chair)).text
  for (const title of Object.values(panels.usual)) assert.ok(page.includes(title), title)
  const theme = (await sectionsOf(database.db, next)).find(({ kind }) => kind === 'theme')!
  const section = { title: 'Teema: Miehet', lead: 'Kysyimme:', part: 'work', kind: 'theme', version: '1', 'question-new-1': 'Miksi?', 'question-new-2': 'Miten?', 'heading-new-1': 'Kokemuksia' }
  assert.equal((await app.post(path(`/agenda/${theme.id}`), { ...section, title: '' }, chair)).status, 422)
  assert.equal((await app.post(path(`/agenda/${theme.id}`), section, chair)).location, `${path('/agenda')}?done=saved#sections`)
  assert.equal((await app.post(path(`/agenda/${theme.id}`), section, chair)).status, 303, 'pressed twice it is saved once')
  const stale = await app.post(path(`/agenda/${theme.id}`), { ...section, 'title': 'Teema: Isät', 'question-new-1': 'Kuka?' }, chair)
  assert.equal(stale.status, 409, 'somebody has saved it since')
  for (const shown of [words.section.now, 'Teema: Miehet', 'Teema: Isät', 'Kuka?', 'Miten?']) assert.ok(stale.text.includes(shown), shown)
  assert.equal((await sectionsOf(database.db, next)).find(({ id }) => id === theme.id)!.questions.length, 2)
  const [one, two] = (await sectionsOf(database.db, next)).find(({ id }) => id === theme.id)!.questions
  assert.equal((await app.post(path(`/agenda/${theme.id}`), { ...section, version: '2', 'question-new-1': '', 'question-new-2': '', 'heading-new-1': '', [`question-${one!.id}`]: 'Miksi?', [`question-${two!.id}`]: 'Miten?', step: `up:${two!.id}` }, chair)).status, 303)
  const after = (await sectionsOf(database.db, next)).find(({ id }) => id === theme.id)!
  assert.deepEqual([after.questions.map((line) => line.words), after.headings.length], [['Miten?', 'Miksi?'], 0])
})

test('sections move and go, but not where something is written or the list has changed', async () => {
  const order = async () => (await sectionsOf(database.db, next)).map(({ title }) => title)
  const page = (await app.get(path('/agenda'), chair)).text
  const sections = await sectionsOf(database.db, next)
  const press = (step: string, id: string, seen: string, at = next) => app.post(path('/agenda', at), { step, id, order: seen }, chair)
  const seen = fieldValue(page, 'order')
  assert.equal((await press('down', sections[0]!.id, seen)).status, 303)
  assert.deepEqual((await order()).slice(0, 2), [sections[1]!.title, sections[0]!.title])
  assert.equal((await press('down', sections[0]!.id, seen)).status, 409)
  const now = fieldValue((await app.get(path('/agenda'), chair)).text, 'order')
  assert.equal((await press('remove', sections[0]!.id, now)).status, 303)
  assert.equal((await press('remove', sections[0]!.id, now)).status, 303, 'pressed twice it is gone once')
  assert.equal((await order()).length, 6)
  const written = fieldValue((await app.get(path('/agenda', panel.meetingId), chair)).text, 'order')
  const used = await press('remove', panel.sectionId('theme'), written, panel.meetingId)
  assert.ok(used.status === 409 && used.text.includes(words.refused['has-points']))
})

test('a memo begins on its day with what the last meeting left open; each is carried on or settled', async () => {
  assert.equal((await app.post(path('/write', later), { step: 'begin', present: '4' }, chair)).status, 409)
  assert.ok((await app.get(path('/write', later), chair)).text.includes(words.memo.waitText.split('{')[0]!))
  assert.equal((await app.post(path('/write'), { step: 'begin', present: '4' }, member)).status, 404)
  for (const _ of [1, 2]) assert.equal((await app.post(path('/write'), { step: 'begin', present: '4' }, chair)).location, `${path('/write')}?done=begun`)
  let page = (await app.get(path('/write'), member)).text
  for (const shown of ['Muistilista esitellään', 'Lehtijuttu', '1. tapaamisesta 16.9.2026', words.recap.notWritten, 'Jokainen on oman asiansa asiantuntija.', 'Työttömien palvelut']) assert.ok(page.includes(shown), shown)
  assert.ok(!page.includes('Mielenkintoista'))
  assert.equal((await app.post(path('/write'), { step: 'carry', waiting: said.open, version: '9' }, chair)).status, 409)
  for (const _ of [1, 2]) assert.equal((await app.post(path('/write'), { step: 'carry', waiting: said.open, version: '1' }, chair)).status, 303)
  assert.equal((await app.post(path('/write'), { step: 'settle', waiting: said.idea, version: '1' }, chair)).status, 303)
  page = (await app.get(path('/write'), member)).text
  assert.ok(page.includes(words.recap.none) && !page.includes('Lehtijuttu'))
  assert.deepEqual((await pointsOf(database.db, database.context.keys, next)).map((point) => [point.words, point.state, point.carriedFromId]), [['Muistilista esitellään yksiköissä', 'open', said.open]])
})

test('a memo is changed with a reason once it is written, approved at the next meeting, and stays', async () => {
  const approval = path('/approval', panel.meetingId)
  assert.equal((await app.get(approval, chair)).status, 404, 'it is being written')
  assert.equal((await app.post(path('/write', panel.meetingId), { step: 'finish' }, chair)).status, 303)
  const form = fieldValue((await app.get(`${approval}/${said.said}`, chair)).text, 'amendment')
  const amending = { amendment: form, version: '1', words: 'Mielenkiintoista', why: 'Kirjoitusvirhe.' }
  assert.equal((await app.post(`${approval}/${said.said}`, { ...amending, why: '' }, chair)).status, 422)
  assert.equal((await app.post(`${approval}/${said.said}`, amending, member)).status, 404)
  for (const _ of [1, 2]) assert.equal((await app.post(`${approval}/${said.said}`, amending, chair)).location, `${approval}?done=amended#history`)
  assert.equal((await app.post(`${approval}/${said.said}`, { ...amending, amendment: crypto.randomUUID(), words: 'Muuta' }, chair)).status, 409, 'another has changed it since')
  assert.ok((await app.post(`${approval}/${said.open}`, { ...amending, amendment: crypto.randomUUID(), words: '' }, chair)).text.includes(words.refused.used), 'something goes on from it')
  assert.equal((await app.post(`${approval}/new`, { amendment: crypto.randomUUID(), version: '0', at: panel.sectionId('closing-round'), words: 'Hyvät fiilikset', why: 'Jäi pois.' }, chair)).status, 303)
  const history = (await app.get(approval, member)).text
  for (const shown of ['Mielenkintoista', 'Mielenkiintoista', 'Kirjoitusvirhe.', 'Hyvät fiilikset', '14.10.2026, 3. tapaamisessa']) assert.ok(history.includes(shown), shown)
  assert.ok(!history.includes(words.approval.approveText))
  assert.equal((await app.post(approval, { step: 'approve', seen: '2' }, member)).status, 404)
  assert.equal((await app.post(approval, { step: 'approve', seen: '1' }, chair)).status, 409, 'a change came since it was looked at')
  for (const _ of [1, 2]) assert.equal((await app.post(approval, { step: 'approve', seen: '2' }, chair)).location, `${approval}?done=approved`)
  assert.ok((await app.get(path('/write'), member)).text.includes('Hyväksytty 14.10.2026.'))
  const late = await app.post(`${approval}/${said.said}`, { ...amending, amendment: crypto.randomUUID(), version: '2', words: 'Liian myöhään' }, chair)
  assert.ok(late.status === 409 && late.text.includes('Liian myöhään') && late.text.includes(words.refused.closed))
})

test('without a later meeting that has begun there is nowhere to approve a memo', async () => {
  assert.equal((await app.post(path('/write'), { step: 'finish' }, chair)).status, 303)
  const { text } = await app.get(path('/approval'), chair)
  assert.ok(text.includes(words.approval.notYet) && !text.includes('value="approve"'))
  const early = await app.post(path('/approval'), { step: 'approve', seen: '0' }, chair)
  assert.ok(early.status === 409 && early.text.includes(words.refused['no-meeting']))
})
