// From words to change: a point is sent on, taken up or answered with why not, and the council follows what comes of it. The staff read what was sent, and nothing else.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { councilDesk, meetingPath, panelPath, pointPath, proposalPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { councilWordPath, desk, to } from '../../paths.ts'
import { versionsOf, addSurvey } from '../../surveys/surveys.sql.ts'
import { isStandIn } from '../../surveys/rounds/gate.ts'
import { texts } from '../../text/texts.ts'
import { testApp, type Fields } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { improving } from '../../../test/improvements.ts'
import { addPoint } from '../points.ts'
import { insertTrial } from '../trials/trials.sql.ts'
import { changesOf } from './changes.ts'
import { standingOf } from './outcome.ts'

const { panelChanges: words } = texts.fi
let database: TestDatabase, app: ReturnType<typeof testApp>, w: World, it: ReturnType<typeof improving>
let panel: Awaited<ReturnType<typeof aPanel>>, other: Awaited<ReturnType<typeof aPanel>>
let cookies: Record<'chair' | 'secretary' | 'member' | 'coordinator' | 'supervisor', string>

before(async () => {
  database = await testDatabase()
  app = testApp(database)
  w = await world(database.db)
  it = improving(database, w)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  other = await aPanel(database.db, { by: w.coordinatorId, name: { fi: 'Toinen raati' }, second: ' Toinen' })
  const { chair, secretary, member } = panel.people
  cookies = { chair: await app.signIn(chair), secretary: await app.signIn(secretary), member: await app.signIn(member), coordinator: await app.signIn(w.coordinatorId), supervisor: await app.signIn(w.supervisorId) }
})
after(() => database.close())

let place = 0
async function point(said: string, of = panel, state: 'said' | 'idea' = 'said'): Promise<string> {
  const id = crypto.randomUUID()
  await transact(database.db, (tx) => addPoint(tx, database.context.keys, of.meetingId, { id, sectionId: of.sectionId('theme'), place: ++place, words: said, state }))
  return id
}
const address = (id: string) => pointPath(panel.id, panel.meetingId, id)
const send = (id: string, fields: Fields = {}, cookie = cookies.chair) => app.post(address(id), { step: 'send', kind: 'improvement', words: 'Vastaus pitää saada viikossa.', ...fields }, cookie)
const proposals = async (kind = 'improvement') => (await database.db.selectFrom('point_outcome').select('id').where('state', '=', 'waiting').where('kind', '=', kind).orderBy('made_on').execute()).map(({ id }) => id)
const at = () => ({ db: database.db, keys: database.context.keys, today: '2026-09-16' })
const newImprovement = (more: Fields): Fields => ({
  'title-fi': 'Vastaus viikossa', 'said-fi': 'Vastauksia joutuu odottamaan.', 'does-fi': 'Jokaiseen vastataan viikossa.', 'line': w.lineId, 'means': 'practice', 'owner': `unit-supervisor:${w.unitId}`, 'due': '1.12.2026', ...more,
})

test('a member reads what came of a point and sends nothing on; of another council’s point there is nothing', async () => {
  const id = await point('Vastausta joutuu odottamaan kuukauden.')
  const { text, status } = await app.get(address(id), cookies.member)
  assert.ok(status === 200 && text.includes('odottamaan kuukauden') && text.includes(words.point.none) && !text.includes(words.point.sendTitle))
  const tries: Fields[] = [{}, { step: 'join', improvement: await it.make() }, { step: 'take' }]
  for (const fields of tries) assert.equal((await send(id, fields, cookies.member)).status, 404)
  assert.equal((await app.get(`${desk.newImprovement}?point=${id}`, cookies.member)).status, 404)
  const theirs = await point('Toisen raadin asia.', other)
  for (const path of [pointPath(panel.id, panel.meetingId, theirs), pointPath(panel.id, other.meetingId, theirs), pointPath(other.id, other.meetingId, theirs)]) assert.equal((await app.get(path, cookies.chair)).status, 404, path)
  assert.equal((await app.get(`${desk.newImprovement}?point=${id}`, cookies.coordinator)).status, 404, 'who does not sit there begins with no point of it')
})

test('a coordinator reads a proposal once it was sent, and no other word of the council; its words are sealed', async () => {
  const id = await point('Vain raadille: Kukan tarina.')
  assert.ok(!(await app.get(proposalPath(), cookies.coordinator)).text.includes('Kukan tarina'))
  const missing = await send(id, { kind: '', words: '' })
  assert.ok(missing.status === 422 && missing.text.includes('href="#kind"') && missing.text.includes('href="#words"'))
  assert.equal((await send(id)).status, 303)
  assert.ok((await send(id)).location?.endsWith('done=already'))
  const list = (await app.get(proposalPath(), cookies.coordinator)).text
  assert.ok(list.includes('Vastaus pitää saada viikossa.') && !list.includes('Kukan tarina') && !list.includes('Reijo'))
  assert.ok((await app.get(desk.panels, cookies.coordinator)).text.includes(councilDesk.panelProposals))
  assert.equal((await app.get(address(id), cookies.coordinator)).status, 404)
  const [proposal] = await proposals()
  for (const cookie of [cookies.supervisor, cookies.chair]) assert.equal((await app.get(proposalPath(proposal), cookie)).status, 404)
  const { ciphertext } = await database.db.selectFrom('point_outcome').select('ciphertext').executeTakeFirstOrThrow()
  assert.ok(!ciphertext.includes(Buffer.from('viikossa')))
})

test('it becomes an improvement, of which everybody reads from which council it came; done, it waits for the council’s word', async () => {
  const [proposal] = await proposals()
  const form = (await app.get(`${desk.newImprovement}?proposal=${proposal}`, cookies.coordinator)).text
  assert.ok(form.includes('Vastaus pitää saada viikossa.'))
  const made = await app.post(desk.newImprovement, newImprovement({ proposal: proposal! }), cookies.coordinator)
  assert.equal(made.status, 303, made.text)
  assert.equal((await app.post(desk.newImprovement, newImprovement({ 'title-fi': 'Toinen', 'proposal': proposal! }), cookies.coordinator)).status, 422, 'it is taken up once')
  const id = /improvements\/([0-9a-f-]{36})/.exec(made.location!)![1]!
  const page = async () => (await app.get(panelPath(panel.id, '/changes'), cookies.member)).text
  assert.ok((await page()).includes(words.list.states.considered) && !(await page()).includes('Jokaiseen vastataan') && !(await page()).includes('Vastaus viikossa</'), 'how it is put, everybody reads first')
  await it.show(id)
  assert.match((await app.get(to('change', 'fi', { change: id }))).text, /Lähtöisin raadin kokouksesta: Koivurannan asiakasraati, syyskuu 2026\./)
  await it.go(id, ['decided', 'done'])
  const waiting = await page()
  assert.ok(waiting.includes(words.list.wordTitle) && waiting.includes(councilWordPath(id)))
  await app.post(councilWordPath(id), { seen: '0', says: 'not-changed', why: 'Odotus on yhä pitkä.' }, cookies.member)
  assert.ok((await page()).includes(words.list.says['not-changed']) && !(await page()).includes(words.list.wordTitle))
})

test('what is not taken up is answered with why not, which the council reads; it is answered once', async () => {
  const id = await point('Kahvia kaikille.')
  await send(id, { kind: 'note', words: 'Kahvi puuttuu aulasta.' })
  const [proposal] = await proposals('note')
  assert.equal((await app.post(proposalPath(proposal), { step: 'refuse', why: '' }, cookies.coordinator)).status, 422)
  assert.equal((await app.post(proposalPath(proposal), { step: 'refuse', why: 'Rahaa on vain lakisääteiseen.' }, cookies.coordinator)).status, 303)
  assert.equal((await app.post(proposalPath(proposal), { step: 'note', answer: '' }, cookies.coordinator)).status, 409)
  for (const path of [address(id), panelPath(panel.id, '/changes?state=refused')]) assert.ok((await app.get(path, cookies.member)).text.includes('Rahaa on vain lakisääteiseen.'))
  assert.ok(!(await app.get(panelPath(panel.id, '/changes?state=waiting'), cookies.member)).text.includes('Kahvi puuttuu'))
})

test('a question goes into the draft of a survey by whoever asks it, and is followed there', async () => {
  const id = await point('Kysyttäisiinkö tästä muiltakin?')
  await send(id, { kind: 'question', words: 'Saitko vastauksen ajoissa?' })
  const [proposal] = await proposals('question')
  const surveyId = await transact(database.db, (tx) => addSurvey(tx, { name: { fi: 'Saitko vastauksen' }, about: null, serviceLineId: null, unitId: null, template: null }, [], { by: w.coordinatorId, on: '2026-09-01' }))
  assert.equal((await app.post(proposalPath(proposal), { 'step': 'ask', 'question-fi': 'Saitko?', 'survey': '' }, cookies.coordinator)).status, 422)
  const asked = await app.post(proposalPath(proposal), { 'step': 'ask', 'question-fi': 'Saitko vastauksen ajoissa?', 'survey': surveyId }, cookies.coordinator)
  assert.ok(asked.status === 303 && asked.location?.includes(surveyId))
  const mine = async () => (await changesOf(at(), panel.id)).find(({ pointId }) => pointId === id)!
  assert.equal((await mine()).standing, 'working')
  await database.db.updateTable('survey_version').set({ frozen_on: '2026-09-16' }).where('survey_id', '=', surveyId).execute()
  assert.equal((await mine()).standing, 'done')
})

test('a question may be in the language of the council alone, once however often it is pressed; no round asks it before it is in Finnish', async () => {
  const { db } = database
  const id = await point('Kysymys ruotsiksi')
  await db.updateTable('panel').set({ language: 'sv' }).where('id', '=', panel.id).execute()
  await send(id, { kind: 'question', words: 'Fick du svar i tid?' })
  const [proposal] = await proposals('question')
  const surveyId = await transact(db, (tx) => addSurvey(tx, { name: { fi: 'Vastaukset' }, about: null, serviceLineId: null, unitId: null, template: null }, [], { by: w.coordinatorId, on: '2026-09-01' }))
  assert.ok((await app.get(proposalPath(proposal), cookies.coordinator)).text.includes('Fick du svar i tid?'))
  for (const _ of [1, 2]) assert.ok([303, 409].includes((await app.post(proposalPath(proposal), { 'step': 'ask', 'question-fi': '', 'question-sv': 'Fick du svar i tid?', 'survey': surveyId }, cookies.coordinator)).status))
  const [draft] = await versionsOf(db, surveyId)
  assert.deepEqual(draft!.questions.map(({ text }) => text), [{ fi: 'Fick du svar i tid?', sv: 'Fick du svar i tid?' }])
  assert.ok(isStandIn(draft!.questions[0]!) && !isStandIn({ ...draft!.questions[0]!, text: { fi: 'Saitko vastauksen ajoissa?', sv: 'Fick du svar i tid?' } }))
  await db.updateTable('panel').set({ language: 'fi' }).where('id', '=', panel.id).execute()
})

test('an idea waits for whoever takes it up, and is an idea no longer then', async () => {
  const id = await point('Juttu paikallislehteen', panel, 'idea')
  const page = async () => (await app.get(panelPath(panel.id, '/changes'), cookies.chair)).text
  assert.ok((await page()).includes('Juttu paikallislehteen'))
  assert.equal((await app.post(address(id), { step: 'take' }, cookies.secretary)).status, 303)
  assert.ok(!(await page()).includes('Juttu paikallislehteen'))
  // Once a later meeting goes on with it, it is taken up there.
  const carried = await point('Ajatus penkistä', panel, 'idea')
  assert.ok((await app.get(address(carried), cookies.chair)).text.includes(words.point.idea))
  await transact(database.db, (tx) => addPoint(tx, database.context.keys, panel.meetingId, { id: crypto.randomUUID(), sectionId: panel.sectionId('other'), place: 50, words: 'Ajatus penkistä', carriedFromId: carried }))
  assert.ok(!(await app.get(address(carried), cookies.chair)).text.includes(words.point.idea) && !(await page()).includes('Ajatus penkistä'))
  assert.equal((await database.db.selectFrom('meeting_point').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state, 'open')
})

test('whoever leads and may write improvements joins a point to one; what came of it stays when the point is removed', async () => {
  const coordinates = await aPanel(database.db, { by: w.coordinatorId, name: { fi: 'Kolmas raati' }, second: ' Kolmas' })
  await database.db.updateTable('panel_member').set({ person_id: w.coordinatorId }).where('panel_id', '=', coordinates.id).where('part', '=', 'secretary').execute()
  const [id, improvementId] = [await point('Ovi on raskas.', coordinates), await it.make()]
  const path = pointPath(coordinates.id, coordinates.meetingId, id)
  assert.ok((await app.get(path, cookies.coordinator)).text.includes(`?point=${id}`))
  assert.ok((await app.post(path, { step: 'join', improvement: improvementId }, cookies.coordinator)).location?.endsWith('done=joined'))
  await database.db.deleteFrom('meeting_point').where('id', '=', id).execute()
  const [change] = await changesOf(at(), coordinates.id)
  assert.deepEqual([change!.improvementId, change!.pointId, change!.words], [improvementId, null, 'Ovi on raskas.'])
  assert.equal((await app.get(meetingPath(coordinates.id, coordinates.meetingId), cookies.coordinator)).status, 200)
})

test('a point becomes a checklist that units try out, and is done once that stays in use', async () => {
  const id = await point('Työntekijän vaihtuminen tulee yllätyksenä.')
  assert.ok((await app.get(address(id), cookies.chair)).text.includes(`${panelPath(panel.id, '/checklists/new')}?point=${id}`))
  const form = (await app.get(`${panelPath(panel.id, '/checklists/new')}?point=${id}`, cookies.chair)).text
  assert.ok(form.includes('tulee yllätyksenä'))
  assert.equal((await app.post(panelPath(panel.id, '/checklists/new'), { 'point': id, 'name-fi': '' }, cookies.chair)).text.includes('tulee yllätyksenä'), true)
  const made = await app.post(panelPath(panel.id, '/checklists/new'), { 'point': id, 'name-fi': 'Muistilista vaihtoon', 'items-fi': 'Kerron ajoissa.' }, cookies.chair)
  const checklistId = /checklists\/([0-9a-f-]{36})/.exec(made.location!)![1]!
  const mine = async () => (await changesOf(at(), panel.id)).find(({ pointId }) => pointId === id)!
  assert.deepEqual([(await mine()).kind, (await mine()).standing], ['trial', 'working'])
  assert.ok((await app.get(address(id), cookies.member)).text.includes(panelPath(panel.id, `/checklists/${checklistId}`)))
  const trial = await transact(database.db, (tx) => insertTrial(tx, { panelId: panel.id, checklistId, version: 1, fromOn: '2026-09-16', untilOn: '2026-09-30', commentsUntilOn: '2026-10-05', unitIds: [w.unitId], begunInId: null, meetingId: null, afterId: null, on: '2026-09-16' }))
  for (const [decision, standing] of [['change', 'working'], ['drop', 'refused'], ['adopt', 'done']] as const) {
    await database.asOwner(`update panel_trial set decision = '${decision}', decided_on = '2026-10-06', why = 'x', why_key_version = 1 where id = '${trial}'`)
    assert.equal((await mine()).standing, standing)
  }
  const theirs = await point('Toisen raadin asia.', other)
  assert.ok(!(await app.get(`${panelPath(panel.id, '/checklists/new')}?point=${theirs}`, cookies.chair)).text.includes('Toisen raadin asia'))
})

test('where it stands: done late is done, and what is not done is told as that', () => {
  const improvement = { state: 'done' as const, firstDueOn: '2026-10-01', settledOn: '2026-10-02' }
  const taken = { kind: 'improvement' as const, state: 'taken' as const }
  assert.deepEqual([standingOf(taken, { improvement }), standingOf(taken, { improvement: { ...improvement, settledOn: '2026-10-01' } }), standingOf(taken, { improvement: { ...improvement, state: 'not-done' } }), standingOf({ kind: 'question', state: 'taken' }, { question: 'gone' }), standingOf({ ...taken, state: 'waiting' }, {}), standingOf({ kind: 'homework', state: 'taken' }, {})], ['done-late', 'done', 'refused', 'refused', 'waiting', 'working'])
})
