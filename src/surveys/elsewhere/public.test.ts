// A survey that is held elsewhere, as everybody meets it: told where and by whom, and answered here by no way at all.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { apiClient } from '../../../test/api.ts'
import { testApp, type Answer } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { aBox, elsewhere, inTool } from '../../../test/elsewhere.ts'
import { respondent } from '../../../test/respondent.ts'
import { covered } from '../../../test/slips.ts'
import { aRound } from '../../../test/surveys.ts'
import { offered } from '../../outreach/codes/offered.sql.ts'
import { desk, to } from '../../paths.ts'
import { toText } from '../../privacy/blind-rsa.ts'
import { roundPath } from '../../survey-paths.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { languages } from '../../text/language.ts'
import { closeDue } from '../release-due.ts'
import { groupsOf } from '../rounds.sql.ts'

const { surveyElsewhere: words, surveyAnswering } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let api: ReturnType<typeof apiClient>
let w: World
let supervisor: string, surveyId: string, roundId: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  app = testApp(database)
  api = apiClient(database.context)
  ;({ surveyId, roundId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, round: elsewhere({ elsewhere: inTool }) }))
  supervisor = await app.signIn(w.supervisorId)
})
after(() => database.close())

const waiting = async (): Promise<number> => (await database.db.selectFrom('waiting_response').select('id').execute()).length
const hasForm = ({ text }: Answer): boolean => text.includes('id="survey"') || text.includes('name="step"')

test('its page says where it is answered and what is promised by whom, in each language, and leads away only by a link that says so', async () => {
  for (const language of languages) {
    const { status, text } = await app.get(to('survey', language, { id: surveyId }))
    const t = texts[language].surveyElsewhere
    assert.equal(status, 200)
    for (const shown of [t.public.title, inTool.where[language]!, inTool.promise[language]!, t.theirs, t.held.tool, t.linkHint, 'Parannamme vastaanottoa.']) assert.ok(text.includes(shown), `${language} ${shown}`)
    assert.match(text, /<a class="button secondary" href="https:\/\/lomake\.example\.fi\/kysely\/7" rel="external noopener noreferrer">/)
    assert.ok(text.includes('lomake.example.fi</') || text.includes('lomake.example.fi<'), 'its name stands in the link')
  }
  assert.ok(!hasForm(await app.get(to('survey', 'fi', { id: surveyId }))))
})

test('the list tells of it apart from what can be answered, and the front page does not', async () => {
  const list = (await app.get(to('surveys', 'fi'))).text
  assert.ok(list.includes(words.public.list) && list.includes(to('survey', 'fi', { id: surveyId })) && list.includes(surveyAnswering.list.none))
  assert.ok(!(await app.get(to('home', 'fi'))).text.includes(to('survey', 'fi', { id: surveyId })))
})

test('no page, program or paper takes an answer to it', async () => {
  const form = { step: 'send', at: 'last', 'a-heard': '5', round: roundId, few: 'wait' }
  for (const fields of [form, { ...form, step: 'start' }, { ...form, step: 'next', at: 'p-0' }, { ...form, step: 'thanks' }, { ...form, step: 'keep' }, { ...form, round: '' }, {}]) {
    const answer = await app.post(to('survey', 'fi', { id: surveyId }), fields as never)
    assert.deepEqual([answer.status, hasForm(answer), answer.text.includes(words.public.title)], [409, false, true], JSON.stringify(fields))
  }
  assert.equal((await api.get(`/surveys/${surveyId}`)).status, 404)
  assert.equal((await api.post(`/surveys/${surveyId}/responses`, { answers: { heard: ['5'] } })).status, 404)
  const other = await aRound(database.db, { by: w.coordinatorId, unitId: w.unitId, round: { way: 'code' } })
  const { blinded } = await covered(api, other.surveyId)
  assert.equal((await api.post(`/surveys/${surveyId}/tokens`, { code: 'a b c', blinded: toText(blinded.blinded) })).status, 404)
  assert.equal((await app.get(to('surveyReminder', 'fi', { id: surveyId }, { on: '2026-09-18' }))).status, 404)
  for (const rest of ['/invitations', '/aloud']) assert.equal((await app.get(roundPath(roundId, rest), supervisor)).status, 404, rest)
  const [group] = await groupsOf(database.db, roundId)
  assert.notEqual((await app.post(roundPath(roundId, '/slips'), { group: group!.id, occasion: 'meeting', language: 'fi', slips: '8' }, supervisor)).status, 303)
  assert.equal((await database.pool.query('select from slip_block')).rowCount, 0)
  assert.equal((await app.post(roundPath(roundId, '/paper'), { group: group!.id, language: 'fi', sheets: '5' }, supervisor)).status, 404)
  assert.ok(!(await app.get(roundPath(roundId, '/paper'), supervisor)).text.includes('name="sheets"'))
  assert.ok(!(await app.get(desk.surveyEntry, supervisor)).text.includes(roundId))
  assert.deepEqual((await offered(database.db, '2026-09-16')).surveys.filter(({ id }) => id === surveyId), [])
  assert.equal(await waiting(), 0)
})

test('the page of its round offers no way in but says how it is held; nothing of it counts answers', async () => {
  const { text } = await app.get(roundPath(roundId), supervisor)
  for (const shown of [words.facts.title, words.round.whileOpen, words.theirs, texts.fi.surveyRounds.ways.elsewhere]) assert.ok(text.includes(shown), shown)
  for (const rest of ['/slips', '/paper', '/aloud', '/invitations', '/elsewhere']) assert.ok(!text.includes(`href="${roundPath(roundId, rest)}"`), rest)
})

test('what somebody had begun here before it went elsewhere is told as over, with their words to go on', async () => {
  const { surveyId: of } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, round: { lastOn: '2026-09-16' } })
  const one = respondent(database, of)
  const page = await one.press(await one.press(await one.open(), 'start'), 'next', { 'a-heard': '5', 'a-more': 'Omat sanani.' })
  database.setNow(new Date('2026-09-17T09:00:00Z'))
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, database.context.now()))
  const first = await database.db.selectFrom('survey_round').selectAll().where('survey_id', '=', of).executeTakeFirstOrThrow()
  const { id: _, closed_on: __, ...same } = first
  await database.db.insertInto('survey_round').values({ ...same, way: 'elsewhere', first_on: '2026-09-17', last_on: '2026-09-30', opened_on: '2026-09-17', held_as: 'box', held_where: JSON.stringify(aBox.where) as never, held_promise: JSON.stringify(aBox.promise) as never }).execute()
  const sent = await one.press(page, 'send')
  assert.deepEqual([sent.status, sent.text.includes(surveyAnswering.over.while), sent.text.includes('Omat sanani.')], [409, true, true])
  assert.ok((await one.open()).text.includes(words.public.title), 'whoever comes anew is told where')
  database.setNow(wednesday)
})

test('before its first day its page says from when on, and after its last when results will be seen', async () => {
  const { surveyId: of } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, round: elsewhere({ firstOn: '2026-09-20' }) })
  const soon = (await app.get(to('survey', 'sv', { id: of }))).text
  assert.ok(soon.includes('20.9.2026 till 30.9.2026') && soon.includes(texts.sv.surveyElsewhere.public.title))
  database.setNow(new Date('2026-10-02T09:00:00Z'))
  await transact(database.db, (tx) => closeDue(tx, database.context.keys, database.context.now()))
  assert.ok((await app.get(to('survey', 'fi', { id: of }))).text.includes(surveyAnswering.over.ended))
  database.setNow(wednesday)
})
