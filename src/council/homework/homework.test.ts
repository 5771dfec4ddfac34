// Homework of a council: who gives it, who does it, and that what they tell is tied to nobody.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { aPanel } from '../../../test/council.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { aRound } from '../../../test/surveys.ts'
import { addMark } from '../../surveys/making/marks.sql.ts'
import { versionsOf } from '../../surveys/surveys.sql.ts'
import { closeOverdue, remindOfHomework } from './sweeps.ts'
import { homeworkForRecap } from './recap.ts'
import { findMeeting } from '../meetings.sql.ts'

const { panelHomework: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let panel: Awaited<ReturnType<typeof aPanel>>
let cookies: Record<'chair' | 'secretary' | 'member' | 'coordinator' | 'administrator', string>

before(async () => {
  database = await testDatabase()
  app = testApp(database)
  w = await world(database.db)
  panel = await aPanel(database.db, { by: w.coordinatorId })
  const { chair, secretary, member } = panel.people
  cookies = { chair: await app.signIn(chair), secretary: await app.signIn(secretary), member: await app.signIn(member), coordinator: await app.signIn(w.coordinatorId), administrator: await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' })) }
})
after(() => database.close())

const day = (n: number) => new Date(+wednesday + n * 86_400_000)
const typed = (n: number) => day(n).toISOString().slice(0, 10)
const questions = { 'question-1': 'Kauanko etsit?', 'form-1': 'minutes', 'question-2': 'Löytyikö?', 'form-2': 'yes-no', 'question-3': 'Mitä huomasit?', 'form-3': 'text' }

async function give(fields: Fields = {}, cookie = cookies.secretary): Promise<string> {
  const id = crypto.randomUUID()
  const sent = await app.post(panelPath(panel.id, '/homework/new'), { id, kind: 'own', title: 'Etsi neuvontapuhelin', due: typed(10), who: 'all', ...questions, ...fields }, cookie)
  assert.equal(sent.status, 303, sent.text)
  return panelPath(panel.id, `/homework/${id}`)
}
async function tell(path: string, cookie: string, fields: Fields) {
  const version = fieldValue((await app.get(path, cookie)).text, 'version')
  return app.post(path, { step: 'tell', version, ...fields }, cookie)
}
const told = (minutes: string, text: string): Fields => ({ 'answer-1': minutes, 'answer-2': 'yes', 'answer-3': text })

test('whoever leads gives homework, once however often it is sent; members see it, and nobody else does', async () => {
  const path = await give()
  const id = path.split('/').at(-1)!
  assert.equal((await app.post(panelPath(panel.id, '/homework/new'), { id, kind: 'own', title: 'Toisen kerran', due: typed(3), who: 'all', ...questions }, cookies.secretary)).status, 303)
  assert.ok((await app.get(path, cookies.member)).text.includes('Etsi neuvontapuhelin'))
  for (const cookie of [cookies.coordinator, cookies.administrator]) for (const to of [path, panelPath(panel.id, '/homework')]) assert.equal((await app.get(to, cookie)).status, 404)
  assert.equal((await app.get(`${panelPath(panel.id, '/homework/new')}?kind=own`, cookies.member)).status, 404)
  for (const step of ['close', 'throw-away', 'open-again']) assert.equal((await app.post(path, { step, sure: 'yes', due: typed(20) }, cookies.member)).status, 404, step)
})

test('the day before the next meeting is suggested, and what is missing is said beside its field', async () => {
  const form = (await app.get(`${panelPath(panel.id, '/homework/new')}?kind=own-feedback`, cookies.chair)).text
  assert.ok(form.includes(words.ready['own-feedback'].title))
  const wrong = await app.post(panelPath(panel.id, '/homework/new'), { id: crypto.randomUUID(), kind: 'own', title: '', due: typed(-1), who: 'chosen' }, cookies.chair)
  assert.equal(wrong.status, 422)
  for (const text of [words.problems.title, words.problems.dueDay, words.problems.members, words.problems.question]) assert.ok(wrong.text.includes(text), text)
})

test('a member tells, changes it and takes it back until the day; results are shown afterwards only', async () => {
  const path = await give()
  const wrong = await tell(path, cookies.member, { 'answer-1': 'pian', 'answer-3': 'Kirjoitin jo tämän' })
  assert.equal(wrong.status, 422)
  assert.ok(wrong.text.includes(words.problems.minutes) && wrong.text.includes('Kirjoitin jo tämän'))
  assert.equal((await tell(path, cookies.member, {})).status, 422, 'nothing at all is no answer')
  assert.equal((await tell(path, cookies.member, told('12', 'Numero oli sivun lopussa.'))).status, 303)
  const own = (await app.get(path, cookies.member)).text
  assert.ok(own.includes('Numero oli sivun lopussa.') && own.includes(words.change))
  for (const cookie of [cookies.chair, cookies.secretary]) assert.ok(!(await app.get(path, cookie)).text.includes('Numero oli'), 'whoever leads sees nothing before it is over')
  assert.equal((await tell(path, cookies.member, told('14', 'Numero oli piilossa.'))).status, 303)
  assert.equal((await tell(path, cookies.chair, told('6', 'Löysin heti.'))).status, 303)
  await app.post(path, { step: 'close' }, cookies.secretary)
  const after = (await app.get(path, cookies.member)).text
  for (const text of ['Numero oli piilossa.', 'Löysin heti.', '14 min', '6 min', words.results.shuffled]) assert.ok(after.includes(text), text)
  assert.ok(!after.includes('Numero oli sivun lopussa.'))
  assert.equal((await tell(path, cookies.member, told('1', 'Liian myöhään'))).status, 409)
  assert.equal((await app.post(path, { step: 'take-back' }, cookies.member)).status, 409)
})

test('what is taken back is gone, and the homework is to be done again', async () => {
  const path = await give()
  await tell(path, cookies.member, told('12', 'En halunnutkaan kertoa'))
  assert.equal((await app.post(path, { step: 'take-back' }, cookies.member)).status, 303)
  await app.post(path, { step: 'close' }, cookies.secretary)
  const page = (await app.get(path, cookies.member)).text
  assert.ok(page.includes(words.results.nobody) && !page.includes('En halunnutkaan'))
})

test('nothing in the database leads from a member to what they told, and once it is over the key file does not either', async () => {
  const path = await give()
  const id = path.split('/').at(-1)!
  await tell(path, cookies.member, told('12', 'Ensimmäinen'))
  await tell(path, cookies.chair, told('6', 'Toinen'))
  const { rows: piles } = await database.pool.query('select * from homework_result where homework_id = $1', [id])
  assert.equal(piles.length, 1, 'one pile, and no row beside that of who has done it')
  assert.ok(!piles[0].ciphertext.toString('latin1').includes('nen'))
  await app.post(path, { step: 'close' }, cookies.secretary)
  await app.post(path, { step: 'open-again', due: typed(20) }, cookies.secretary)
  const own = (await app.get(path, cookies.member)).text
  assert.ok(own.includes(words.apart) && !own.includes('Ensimmäinen'), 'opened again, nobody is shown theirs')
  assert.equal((await tell(path, cookies.member, told('1', 'Toistamiseen'))).status, 409)
})

test('before they write, somebody whom it is for alone is told so, and so is whoever tells it after others were read', async () => {
  const alone = await give({ who: 'chosen', [`member-${panel.seats.member}`]: 'yes' })
  assert.ok((await app.get(alone, cookies.member)).text.includes(words.alone))
  const path = await give()
  await tell(path, cookies.member, told('12', 'Luettu jo'))
  const before = (await app.get(path, cookies.chair)).text
  assert.ok(!before.includes(words.alone) && !before.includes(words.openedAgain))
  await app.post(path, { step: 'close' }, cookies.secretary)
  await app.post(path, { step: 'open-again', due: typed(20) }, cookies.secretary)
  assert.ok((await app.get(path, cookies.chair)).text.includes(words.openedAgain))
})

test('two who tell at the same moment are both in the pile', async () => {
  const path = await give()
  const version = fieldValue((await app.get(path, cookies.member)).text, 'version')
  const sent = await Promise.all([app.post(path, { step: 'tell', version, ...told('3', 'Yhtä aikaa A') }, cookies.member), app.post(path, { step: 'tell', version, ...told('4', 'Yhtä aikaa B') }, cookies.chair)])
  assert.deepEqual(sent.map(({ status }) => status), [303, 303])
  await app.post(path, { step: 'close' }, cookies.secretary)
  const page = (await app.get(path, cookies.member)).text
  assert.ok(page.includes('Yhtä aikaa A') && page.includes('Yhtä aikaa B'))
})

test('questions changed while somebody wrote are told to them; once somebody has done it they stay as they are', async () => {
  const path = await give()
  const version = fieldValue((await app.get(path, cookies.member)).text, 'version')
  const change = async (fields: Fields) => app.post(`${path}/change`, { title: 'Etsi neuvontapuhelin', due: typed(9), who: 'all', ...questions, version: fieldValue((await app.get(`${path}/change`, cookies.chair)).text, 'version'), ...fields }, cookies.chair)
  assert.equal((await change({ 'question-1': 'Montako minuuttia?' })).status, 303)
  const late = await app.post(path, { step: 'tell', version, ...told('12', 'Vanhaan kysymykseen') }, cookies.member)
  assert.equal(late.status, 409)
  assert.ok(late.text.includes(words.refused['other-questions']) && late.text.includes('Vanhaan kysymykseen'))
  assert.equal((await change({ version: '1' })).status, 409, 'somebody else has changed it')
  await tell(path, cookies.member, told('12', 'Uuteen'))
  assert.equal((await change({ 'question-1': 'Taas toinen?' })).status, 409)
  assert.equal((await change({ 'question-1': 'Montako minuuttia?', due: typed(8) })).status, 303, 'its day may still be moved')
})

test('the secretary alone tells it for somebody who does not sign in, and for nobody who does', async () => {
  const path = await give()
  const version = fieldValue((await app.get(path, cookies.secretary)).text, 'version')
  const forOther = (member: string, cookie: string) => app.post(path, { step: 'tell-for', member, version, ...told('20', 'Puhelimessa kerrottua') }, cookie)
  assert.equal((await forOther(panel.seats.offline, cookies.chair)).status, 404)
  assert.equal((await forOther(panel.seats.member, cookies.secretary)).status, 404)
  assert.equal((await forOther(panel.seats.offline, cookies.secretary)).status, 303)
  assert.ok(!(await app.get(path, cookies.secretary)).text.includes('Puhelimessa'))
})

test('homework for some is told by them alone', async () => {
  const path = await give({ who: 'chosen', [`member-${panel.seats.chair}`]: 'yes' })
  assert.ok((await app.get(path, cookies.member)).text.includes(words.notYours))
  assert.equal((await app.post(path, { step: 'tell', version: '1', ...told('1', 'Ei minulle') }, cookies.member)).status, 404)
})

test('three days before, whoever has not done it is reminded once, between nine and six; after the day it closes by itself', async () => {
  await database.db.updateTable('homework').set({ closed_on: typed(0) }).execute()
  const path = await give({ due: typed(7) })
  const run = (at: Date) => transact(database.db, (tx) => remindOfHomework(tx, at))
  const mails = async () => (await database.db.selectFrom('outgoing_message').select('person_id').where('kind', '=', 'council-homework').execute()).map((one) => one.person_id)
  await run(day(3))
  assert.deepEqual(await mails(), [], 'four days before is too early')
  await run(new Date('2026-09-21T03:00:00Z'))
  assert.deepEqual(await mails(), [], 'it is night')
  await run(new Date('2026-09-21T08:00:00Z'))
  await run(new Date('2026-09-22T08:00:00Z'))
  assert.deepEqual(await mails(), [panel.people.member], 'not the chair, who is no member, nor whoever does not sign in')
  await tell(path, cookies.member, told('2', 'Ajoissa'))
  await transact(database.db, (tx) => closeOverdue(tx, database.context.keys, day(8)))
  assert.match((await app.get(path, cookies.member)).text, /Ajoissa/, 'it is over')
  const meeting = (await findMeeting(database.db, panel.id, panel.meetingId))!
  const recap = await homeworkForRecap(database.db, { panelId: panel.id, language: 'fi', today: typed(8), since: meeting.heldOn, until: typed(9) })
  assert.ok(recap?.lines.some((line) => line.words.includes('tehnyt 1/2') && line.href === path))
})

test('what is thrown away takes all that was told along, and asks first', async () => {
  const path = await give()
  await tell(path, cookies.member, told('12', 'Poistuva'))
  assert.equal((await app.post(path, { step: 'throw-away' }, cookies.secretary)).status, 422)
  assert.equal((await app.post(path, { step: 'throw-away', sure: 'yes' }, cookies.secretary)).status, 303)
  assert.equal((await app.get(path, cookies.member)).status, 404)
  const { rows } = await database.pool.query('select from homework_result where homework_id = $1', [path.split('/').at(-1)])
  assert.equal(rows.length, 0)
})

test('homework that is told elsewhere leads there, and is marked as done without a word', async () => {
  for (const kind of ['own-feedback', 'findability', 'question-check']) {
    const path = await give({ kind })
    const page = (await app.get(path, cookies.member)).text
    assert.ok(page.includes(kind === 'own-feedback' ? words.ownFeedback.noTest : kind === 'findability' ? words.findability.link : words.questionCheck.link), kind)
    assert.equal((await app.post(path, { step: 'tell' }, cookies.member)).status, 303)
    assert.ok((await app.get(path, cookies.member)).text.includes(words.mine.done))
    assert.equal((await app.post(path, { step: 'take-back' }, cookies.member)).status, 303)
  }
})

test('the clock of own feedback is that of a coordinator’s test: its result is told, and never of fewer than three', async () => {
  const planned = await app.post('/desk/response-tests', { way: 'own', name: 'Raadin kello', firstDay: typed(0), lastDay: typed(30) }, cookies.coordinator)
  const path = await give({ kind: 'own-feedback', test: planned.location!.split('/').at(-1)! })
  const page = (await app.get(path, cookies.member)).text
  assert.match(page, /timing=[0-9A-Z-]+/)
  assert.ok(page.includes(words.ownFeedback.how) && page.includes(words.ownFeedback.tooFew))
})

test('what the council said of questions comes back once the homework is over, draft by draft, and not before', async () => {
  const { surveyId } = await aRound(database.db, { by: w.coordinatorId, open: false })
  const path = await give({ kind: 'question-check' })
  const { questions: [first] } = (await versionsOf(database.db, surveyId))[0]!
  const mark = { clear: false, important: true, upsetting: false, comment: null, inTrial: false }
  await transact(database.db, async (tx) => {
    for (const [as, on] of [['council', wednesday], ['council', wednesday], ['staff', wednesday], ['council', day(20)]] as const) await addMark(tx, surveyId, first!, { ...mark, as }, on.toISOString().slice(0, 10))
  })
  assert.ok(!(await app.get(path, cookies.member)).text.includes(words.questionCheck.result))
  assert.equal((await app.post(path, { step: 'close' }, cookies.secretary)).status, 303)
  const over = (await app.get(path, cookies.member)).text
  assert.ok(over.includes(words.questionCheck.result) && over.includes(words.questionCheck.questions.one))
  assert.match(over, new RegExp(`${words.questionCheck.unclear}<svg class="bar"[^>]*aria-hidden="true"><rect width="100.0"[^>]*/?></?(rect>)?.*?<td class="number">2</td>`))
})
