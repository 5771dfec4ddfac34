// Two who lead a council work on it at once, somebody presses twice, goes back in their browser, or takes away what another writes in: nothing is
// there twice, nothing is lost, and nobody writes over another unseen.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Fields } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { aWholeCouncil, type Who, type WholeCouncil } from '../../test/whole-council.ts'
import { councilDesk, meetingPath, panelPath, pointPath, unitTrialPath } from '../council-paths.ts'
import { transact } from '../db/db.ts'
import { texts } from '../text/texts.ts'
import { sendOn } from './changes/send-on.ts'
import { sectionsOf } from './meetings.sql.ts'
import { lettersTo } from './minutes/letters.sql.ts'
import { pointsOf } from './points.ts'

const { panelWriting: words } = texts.fi
let database: TestDatabase, app: ReturnType<typeof testApp>, w: World, of: WholeCouncil
before(async () => {
  database = await testDatabase()
  app = testApp(database)
  w = await world(database.db)
  of = await aWholeCouncil(database, { w, app })
})
after(() => database.close())

const post = (path: string, fields: Fields, who: Who = 'secretary') => app.post(path, fields, of.cookies[who])
const panel = (rest: string) => panelPath(of.id, rest)
const on = (rest: string) => meetingPath(of.id, of.meetingId, rest)
const said = async (meetingId = of.meetingId) => (await pointsOf(database.db, database.context.keys, meetingId)).map((point) => point.words)
const count = async (table: 'panel' | 'panel_meeting' | 'panel_trial' | 'panel_checklist' | 'panel_member' | 'homework' | 'panel_greeting' | 'research_request' | 'panel_trial_comment' | 'panel_season') =>
  Number((await database.db.selectFrom(table).select((e) => e.fn.countAll().as('rows')).executeTakeFirstOrThrow()).rows)

test('whoever goes back to a form that was sent and writes other words in it has both in the memo; sent twice each is there once', async () => {
  const at = of.sectionId('other')
  const form = { step: 'add', at, point: crypto.randomUUID() }
  for (const text of ['Ensimmäinen asia', 'Ensimmäinen asia', 'Toinen asia', 'Toinen asia']) assert.equal((await post(on('/write'), { ...form, [`words-${at}`]: text })).status, 303)
  assert.deepEqual((await said()).filter((one) => one.endsWith('asia')), ['Ensimmäinen asia', 'Toinen asia'])
})

test('a point of which something came stays; one that another has taken away can be brought back, once', async () => {
  const point = on(`/write/points/${of.points.on}`)
  const kept = await post(point, { step: 'remove', version: '1' })
  assert.ok(kept.status === 409 && kept.text.includes(words.refused.used))
  const id = crypto.randomUUID()
  assert.equal((await post(on('/write/points'), { id, at: of.sectionId('other'), words: 'Poistuu', version: '0' })).status, 200)
  for (const step of ['remove', 'remove', 'up']) assert.equal((await post(on(`/write/points/${id}`), { step, version: '1' }, step === 'up' ? 'chair' : 'secretary')).location, `${on('/write')}?removed=${id}`)
  for (const _ of [1, 2]) assert.equal((await post(on('/write'), { step: 'back', point: id })).location, `${on('/write')}?done=back`)
})

test('a member who may write no longer has their words back on the memo', async () => {
  const at = of.sectionId('other')
  const { status, text } = await post(on('/write'), { step: 'add', at, point: crypto.randomUUID(), [`words-${at}`]: 'Jäsenen sanat' }, 'member')
  assert.ok(status === 409 && text.includes('Jäsenen sanat') && text.includes(words.refused['not-yours']))
})

test('a section that another takes away while it is written in comes back as a new one, with all that was typed', async () => {
  const dated = (rest: string) => meetingPath(of.id, of.dated.id, rest)
  const sections = await sectionsOf(database.db, of.dated.id)
  const { id } = sections[1]!
  const page = (await app.get(dated(`/agenda/${id}`), of.cookies.chair)).text
  const order = fieldValue((await app.get(dated('/agenda'), of.cookies.secretary)).text, 'order')
  assert.equal((await post(dated('/agenda'), { step: 'remove', id, order })).status, 303)
  const typed = { 'title': 'Esityslista', 'lead': 'Näin edetään', 'part': 'agenda', 'kind': 'words', 'version': fieldValue(page, 'version'), [`question-${crypto.randomUUID()}`]: 'Mitä jäi?', 'question-new-1': 'Kuka?' }
  const late = await post(dated(`/agenda/${id}`), typed, 'chair')
  assert.ok(late.status === 409 && late.text.includes(words.refused.gone) && late.text.includes(`action="${dated('/agenda/new')}"`))
  assert.deepEqual([textIn(late.text, 'lead'), textIn(late.text, 'question-new-1'), textIn(late.text, 'question-new-2')], ['Näin edetään', 'Kuka?', 'Mitä jäi?'])
})

test('a day that members have been told of is moved and not emptied', async () => {
  const agenda = meetingPath(of.id, of.dated.id, '/agenda')
  const version = fieldValue((await app.get(agenda, of.cookies.chair)).text, 'version')
  const { status, text } = await post(agenda, { step: 'details', version, theme: 'Sama', day: '', from: '', until: '', where: '' })
  assert.ok(status === 422 && text.includes(words.agenda.problems.agreed))
})

test('of two who change a written memo at once, whoever changes what the other struck has their words back, to be added', async () => {
  const approval = (rest = '') => meetingPath(of.id, of.written.id, `/approval${rest}`)
  const amending = (text: string) => ({ amendment: crypto.randomUUID(), version: '1', words: text, why: 'Näin sovittiin' })
  assert.equal((await post(approval(`/${of.points.written}`), amending(''))).status, 303)
  const late = await post(approval(`/${of.points.written}`), amending('Puhelimeen ei vastata'), 'chair')
  assert.ok(late.status === 409 && late.text.includes(words.refused.gone) && late.text.includes(`action="${approval('/new')}"`))
  assert.deepEqual([textIn(late.text, 'words'), textIn(late.text, 'why')], ['Puhelimeen ei vastata', 'Näin sovittiin'])
  const form = { ...amending('Unohtui yksi'), version: '0', at: of.written.section }
  for (const text of ['Unohtui yksi', 'Unohtui yksi', 'Unohtui toinen']) assert.equal((await post(approval('/new'), { ...form, words: text })).status, 303)
  assert.deepEqual((await said(of.written.id)).sort(), ['Unohtui toinen', 'Unohtui yksi'])
})

test('pressed twice a meeting, a trial, a checklist, a member, a season and a council are there once', async () => {
  const forms: [Parameters<typeof count>[0], string, Fields, Who?][] = [
    ['panel_meeting', panel(`/season/${of.seasonId}/meeting`), { theme: 'Kerran', day: '18.11.2026', from: '14', until: '16', where: '' }],
    ['panel_season', panel('/season/new'), { name: 'Kevät', from: '1.1.2027', until: '30.6.2027', perspective: '' }],
    ['panel_checklist', panel('/checklists/new'), { 'name-fi': 'Kerran', 'items-fi': 'Kuuntele.' }],
    ['panel_trial', panel('/trials/new'), { 'checklist': of.checklist, 'from': '1.10.2026', 'until': '9.10.2026', 'comments-until': '12.10.2026', 'unit': [w.unitId] }],
    ['panel_member', panel('/members/new'), { 'called': 'Ruusu', 'reached': 'none', 'reminded': 'never', 'sign-in': 'none', 'email': '' }],
    ['panel', councilDesk.newPanel, { 'name-fi': 'Toinen raati', 'purpose-fi': 'Kuulla.', 'joining-fi': '', 'language': 'fi', 'person': of.people.secretary, 'called': 'Maarit' }, 'coordinator'],
  ]
  for (const [table, path, fields, who] of forms) {
    const before = await count(table)
    const both = await Promise.all([post(path, fields, who), post(path, fields, who)])
    assert.deepEqual([...both.map(({ status }) => status), await count(table) - before], [303, 303, 1], table)
  }
})

test('from a page that was sent before, another thing is another: homework, greetings, requests and comments', async () => {
  const id = crypto.randomUUID()
  const homework = (title: string) => ({ id, 'kind': 'own', title, 'words': '', 'due': '30.9.2026', 'who': 'all', 'question-1': 'Miten kävi?', 'form-1': 'text' })
  const request = (purpose: string) => ({ id, purpose, researcher: 'Tutkija', organisation: 'Koulu', asks: 'Puhelu', mail: 't@esimerkki.example', 'passes-telephone': 'yes', until: '1.12.2026' })
  const forms: [Parameters<typeof count>[0], string, (text: string) => Fields, Who?][] = [
    ['homework', panel('/homework/new'), homework], ['research_request', panel('/research/new'), request],
    ['panel_greeting', panel('/greetings/new'), (text) => ({ id, kind: 'greeting', words: text, to: 'units', unit: [w.unitId] })],
    ['panel_greeting', councilDesk.unitGreetings, (text) => ({ id: id.replace(/^./, 'f'), unit: w.unitId, panel: of.id, words: text }), 'worker'],
    ['panel_trial_comment', unitTrialPath(of.trial, w.unitId, '/comment'), (text) => ({ id, comment: text }), 'worker'],
  ]
  for (const [table, path, fields, who] of forms) {
    const before = await count(table)
    for (const text of ['Yksi sana', 'Yksi sana', 'Toinen sana']) assert.equal((await post(path, fields(text), who)).status, 303, path)
    assert.equal(await count(table) - before, 2, path)
  }
})

test('a point that two send on at once waits once', async () => {
  const { db, context: { keys, now } } = database
  const pointId = (await pointsOf(db, keys, of.meetingId)).find((point) => point.words === 'Ensimmäinen asia')!.id
  const send = () => transact(db, (tx) => sendOn(tx, keys, { panelId: of.id, meetingId: of.meetingId, pointId, kind: 'note', words: 'Sama asia' }, now()))
  const [one, two] = await Promise.all([send(), send()])
  assert.equal(one, two)
  assert.equal((await post(pointPath(of.id, of.meetingId, pointId), { step: 'send', kind: 'note', words: 'Sama asia' }, 'chair')).location?.endsWith('done=already'), true)
})

test('what was brought to a meeting that is cancelled waits again', async () => {
  const dated = of.dated.id
  assert.equal((await post(panel('/letters'), { step: 'take', letter: of.letter, [`meeting-${of.letter}`]: dated })).status, 303)
  assert.ok((await post(panel('/thoughts'), { step: 'take', thought: of.thought, meeting: dated })).location?.endsWith('taken'))
  const seen = fieldValue((await app.get(meetingPath(of.id, dated, '/cancel'), of.cookies.chair)).text, 'seen')
  assert.equal((await post(meetingPath(of.id, dated, '/cancel'), { why: 'Sali on kiinni', seen })).status, 303)
  assert.deepEqual([await said(dated), (await lettersTo(database.db, of.id, { from: 0, size: 100 })).filter(({ dealtOn }) => !dealtOn).map(({ id }) => id)], [[], [of.letter]])
  assert.equal((await database.db.selectFrom('panel_thought').select('state').where('id', '=', of.thought).executeTakeFirstOrThrow()).state, 'waiting')
})
