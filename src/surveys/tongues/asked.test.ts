// A round in further languages: offered once nothing is missing, frozen as it opens, read all along by whoever chose one, and counted nowhere.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as v from 'valibot'
import { apiClient } from '../../../test/api.ts'
import { fieldValue, testApp } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { respondent } from '../../../test/respondent.ts'
import { aBlock } from '../../../test/slips.ts'
import { aRound, fewQuestions, option, question } from '../../../test/surveys.ts'
import { aRoundIn, inTongue } from '../../../test/tongues.ts'
import { survey, surveyLanguage } from '../../api/survey-schemas.ts'
import { transact } from '../../db/db.ts'
import { roundKey, unseal } from '../../privacy/sealing.ts'
import { roundPath } from '../../survey-paths.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { addGroups, addRound, findRound, openRound } from '../rounds.sql.ts'
import { askedTongues } from './asked.sql.ts'

const { surveyTongues: words, surveyAnswering: answering, surveyRounds } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let maker: string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  maker = await app.signIn(w.supervisorId)
})
after(() => database.close())

const of = () => ({ by: w.supervisorId, unitId: w.unitId })
const several = [
  ...fewQuestions, question('felt', 'smileys', { help: { fi: 'Valitse kasvot.' } }), question('cards', 'cards', { options: [option('x'), option('y')], most: 1 }),
  question('order', 'rank', { options: [option('p'), option('q')] }), question('word', 'short'),
]
const inArabic = (html: string, text: string): boolean => new RegExp(`<span class="in-tongue" lang="ar" dir="rtl">[^<]*${text.replaceAll('.', '\\.')}</span>`).test(html)

test('a language that lacks anything is not offered, and the gate says how much; one that lacks nothing is', async () => {
  const { surveyId, roundId } = await aRound(database.db, { ...of(), open: false, round: { firstOn: '2026-09-20' } })
  await inTongue(database.db, { surveyId, roundId, by: w.supervisorId }, 'ar')
  await inTongue(database.db, { surveyId, roundId, by: w.supervisorId }, 'ru', { but: ['q.who.o.close'] })
  await inTongue(database.db, { surveyId, roundId, by: w.supervisorId }, 'so', { but: ['invests', 'scale.agree.3'] })
  const gate = (await app.get(roundPath(roundId), maker)).text
  for (const said of [fill(words.gate.offered, { language: 'arabia' }), fill(words.gate.lacks.one, { language: 'venäjä', count: 1 }), fill(words.gate.lacks.other, { language: 'somali', count: 2 })]) assert.ok(gate.includes(said), said)
  const open = (page: string) => app.post(roundPath(roundId), { step: 'open', seen: fieldValue(page, 'seen') }, maker)
  // What whoever opens it has read was another by then.
  await inTongue(database.db, { surveyId, roundId, by: w.supervisorId }, 'ru')
  assert.equal((await open(gate)).status, 409)
  assert.equal((await open((await app.get(roundPath(roundId), maker)).text)).status, 303)
  assert.deepEqual(await askedTongues(database.db, roundId), ['ar', 'ru'])
  const shown = (await app.get(roundPath(roundId), maker)).text
  assert.ok(shown.includes(fill(words.gate.asked, { languages: 'arabia, venäjä' })) && shown.includes(surveyRounds.promise.title))
})

test('in which languages a round is asked, and its words, stay as they were when it opened', async () => {
  const { surveyId, roundId } = await aRoundIn(database.db, ['ar'], of())
  for (const statement of [
    `insert into round_tongue (round_id, tag, words) values ('${roundId}', 'so', '{}')`, `update round_tongue set words = '{}' where round_id = '${roundId}'`, `delete from round_tongue where round_id = '${roundId}'`,
  ]) await assert.rejects(database.pool.query(statement), { message: /stays as it was|permission denied/ }, statement)
  await inTongue(database.db, { surveyId, roundId, by: w.supervisorId }, 'ar', { words: (place) => `uusi ${place}` })
  const one = respondent(database, surveyId)
  assert.ok(inArabic((await one.open('?tongue=ar')).text, 'ar name'))
})

test('each language is named in itself on the first page and in the list; none that the round is not asked in', async () => {
  const { surveyId } = await aRoundIn(database.db, ['ar', 'ru'], of())
  const one = respondent(database, surveyId)
  const first = await one.open()
  assert.match(first.text, /<button[^>]* value="tongue:ar" lang="ar" dir="rtl">العربية</)
  assert.match(first.text, /<button[^>]* value="tongue:ru" lang="ru" dir="ltr">русский</)
  assert.ok((await one.app.get('/fi/kyselyt')).text.includes('<bdi lang="ar" dir="rtl">العربية</bdi>'))
  for (const tag of ['so', 'xx', '"><script>', '']) {
    const { status, text } = await one.open(`?tongue=${encodeURIComponent(tag)}`)
    assert.ok(status === 200 && !text.includes('class="in-tongue"') && !text.includes('"><script>'), tag)
  }
  const none = respondent(database, (await aRound(database.db, of())).surveyId)
  assert.ok(!(await none.open()).text.includes(words.answering.also))
})

test('without scripts, from the promise to the thanks, all that is asked is in the language that was chosen; nothing of which it was is kept', async () => {
  const { surveyId, roundId } = await aRoundIn(database.db, ['ar'], { ...of(), questions: several })
  const one = respondent(database, surveyId)
  const first = await one.press(await one.open(), 'tongue:ar')
  for (const place of ['name', 'purpose', 'gone-through', 'invests']) assert.ok(inArabic(first.text, `ar ${place}`), place)
  assert.ok(first.text.includes(words.answering.around))
  const page = await one.press(first, 'start')
  for (const place of ['q.heard.text', 'q.again.text', 'q.who.o.client', 'q.more.text', 'q.felt.help', 'scale.agree.5', 'scale.recommend.least', 'scale.recommend.cannot-say', 'scale.smileys.bad']) assert.ok(inArabic(page.text, `ar ${place}`), place)
  assert.match(page.text, /<div class="answer of-agree" dir="rtl">/)
  assert.match(page.text, /<textarea[^>]* name="a-more"[^>]* dir="auto"/)
  // Another of our languages around it, and the question is as it was.
  const swedish = await one.press(page, 'switch', {}, `/sv/enkater/${surveyId}`)
  assert.ok(inArabic(swedish.text, 'ar q.heard.text') && swedish.text.includes(texts.sv.surveyAnswering.pages.next))
  const ours = await one.press(page, 'tongue:')
  assert.ok(!ours.text.includes('class="in-tongue"') && ours.text.includes('Kysymys heard'))
  const last = await one.toLast({ 'a-heard': '4', 'a-more': 'شكرًا لكم', 'a-cards': 'x' }, '?tongue=ar')
  assert.ok(inArabic(last.text, 'ar q.heard.text'))
  const thanks = await one.press(last, 'send')
  assert.ok(inArabic(thanks.text, 'ar q.more.text') && thanks.text.includes('شكرًا لكم'))
  const [row] = await database.db.selectFrom('waiting_response').selectAll().where('group_id', 'in', (e) => e.selectFrom('round_group').select('id').where('round_id', '=', roundId)).execute()
  assert.deepEqual(JSON.parse(unseal(roundKey(database.context.keys, roundId, row!.key_version), row!.group_id, 'response', row!.ciphertext)), { heard: ['4'], cards: ['x'], more: ['شكرًا لكم'] })
})

test('what cannot be comes back in the language too, and a slip goes the same way', async () => {
  const { surveyId, roundId } = await aRoundIn(database.db, ['ar'], { ...of(), questions: several, round: { way: 'code' } })
  const one = respondent(database, surveyId)
  const slip = await aBlock(database, { roundId, by: w.supervisorId })
  const first = await one.press(await one.open(), 'tongue:ar', { code: slip(1) })
  assert.equal(fieldValue(first.text, 'code'), slip(1), 'what was typed is there still')
  const page = await one.press(first, 'start')
  assert.ok(inArabic(page.text, 'ar q.heard.text'))
  const wrong = await one.press(page, 'next', { 'a-heard': '99' })
  assert.ok(wrong.status === 422 && inArabic(wrong.text, 'ar q.heard.text') && wrong.text.includes(answering.pages.problems.unknown))
})

test('what was kept for later opens in the language; where the next round is not asked in it, in ours, and it says that something changed', async () => {
  const { surveyId, roundId } = await aRoundIn(database.db, ['ar'], of())
  const one = respondent(database, surveyId)
  const page = await one.press(await one.open('?tongue=ar'), 'start')
  const kept = await one.press(page, 'keep', { 'a-heard': '5' })
  const code = [...kept.text.matchAll(/<li>([a-z]+)<\/li>/g)].map(([, word]) => word).slice(0, 4).join(' ')
  const resume = () => one.app.post('/fi/kyselyt', { code })
  assert.ok(inArabic((await resume()).text, 'ar q.heard.text'))
  await database.db.updateTable('survey_round').set({ end_asked_on: '2026-09-10', closed_by: w.supervisorId, closed_on: '2026-09-11' }).where('id', '=', roundId).execute()
  await transact(database.db, async (tx) => {
    const next = await addRound(tx, { ...(await findRound(tx, roundId))!, firstOn: '2026-09-12', lastOn: '2026-09-30' }, w.supervisorId)
    await addGroups(tx, next, [{ serviceLineId: null, unitId: w.unitId }])
    await openRound(tx, next, '2026-09-12', w.supervisorId)
  })
  const { text } = await resume()
  assert.ok(!text.includes('class="in-tongue"') && text.includes(answering.pages.changed) && text.includes('Kysymys heard'))
  assert.match(text, /id="a-heard-5"[^>]* checked/)
})

test('sheets are printed in the language with the same figures, and it is asked aloud in it with ours beside', async () => {
  const { roundId } = await aRoundIn(database.db, ['ar'], { ...of(), questions: [...several, question('said', 'short', { prompt: { fi: 'Voit kertoa lisää.' } })] })
  const batches = roundPath(roundId, '/paper')
  const [group] = await database.db.selectFrom('round_group').select('id').where('round_id', '=', roundId).execute()
  assert.equal((await app.post(batches, { group: group!.id, language: 'sv', tongue: 'ar', sheets: '1' }, maker)).status, 303)
  assert.equal((await app.post(batches, { group: group!.id, language: 'sv', tongue: 'xx', sheets: '1' }, maker)).status, 303)
  const made = await database.db.selectFrom('paper_batch').select(['id', 'tongue']).where('round_id', '=', roundId).orderBy('number').execute()
  assert.deepEqual(made.map(({ tongue }) => tongue), ['ar', null], 'one that it is not asked in is none')
  const sheet = (await app.get(`${batches}/${made[0]!.id}/print`, maker)).text
  for (const place of ['name', 'purpose', 'q.heard.text', 'q.felt.help', 'q.cards.o.x', 'q.order.o.q', 'scale.agree.1', 'scale.recommend.most']) assert.ok(inArabic(sheet, `ar ${place}`), place)
  assert.match(sheet, /<ul class="boxes" dir="rtl"><li><span class="box">5<\/span> <span class="in-tongue" lang="ar" dir="rtl">ar scale\.agree\.5/)
  assert.ok(sheet.includes(texts.sv.surveyPaper.sheet.promise))
  const aloud = (await app.get(roundPath(roundId, '/aloud?tongue=ar'), maker)).text
  for (const place of ['1. ar q.heard.text', 'ar q.said.prompt']) assert.ok(inArabic(aloud, place), place)
  assert.ok(aloud.includes('<p class="hint">Kysymys heard</p>') && fieldValue(aloud, 'tongue') === 'ar')
  const refused = await app.post(roundPath(roundId, '/aloud'), { token: fieldValue(aloud, 'token'), tongue: 'ar' }, maker)
  assert.ok(refused.status === 422 && inArabic(refused.text, '1. ar q.heard.text'))
  assert.equal((await app.get(roundPath(roundId, '/aloud?tongue=xx'), maker)).text.includes('class="in-tongue"'), false)
})

test('programs are told in which languages it is asked, and get all of the words in one', async () => {
  const { surveyId } = await aRoundIn(database.db, ['ar'], { ...of(), questions: several })
  const api = apiClient(database.context)
  const { body } = await api.get(`/surveys/${surveyId}`)
  assert.ok(v.is(survey, body))
  assert.deepEqual(body.languages, ['ar'])
  const one = await api.get(`/surveys/${surveyId}/languages/ar`)
  assert.ok(v.is(surveyLanguage, one.body))
  assert.deepEqual([one.body.language, one.body.direction, one.body.name, one.body.promise.invests], ['ar', 'rtl', 'ar name', 'ar invests'])
  assert.deepEqual(one.body.questions.find(({ id }: { id: string }) => id === 'who'), { id: 'who', text: 'ar q.who.text', options: [{ id: 'client', text: 'ar q.who.o.client' }, { id: 'close', text: 'ar q.who.o.close' }] })
  assert.equal(one.body.scales['agree']!['cannot-say'], 'ar scale.agree.cannot-say')
  for (const tag of ['so', 'xx', 'fi']) assert.equal((await api.get(`/surveys/${surveyId}/languages/${tag}`)).status, 404, tag)
})

test('script in a translation is text wherever it is shown', async () => {
  const { surveyId, roundId } = await aRoundIn(database.db, ['ar'], of(), { words: () => '"><script>alert(1)</script>' })
  const one = respondent(database, surveyId)
  const page = await one.press(await one.open('?tongue=ar'), 'start')
  const aloud = await app.get(roundPath(roundId, '/aloud?tongue=ar'), maker)
  for (const { text } of [await one.open('?tongue=ar'), page, aloud]) assert.ok(text.includes('&lt;script') && !text.includes('<script>alert'))
})
