// "Go on later": under four words that are nowhere, on any device, until it is sent, erased or forgotten; and with the words of a slip.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, type Answer } from '../../../test/app.ts'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { respondent } from '../../../test/respondent.ts'
import { aRound, fewQuestions, question } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { slipCode, slipWords } from '../../privacy/slip-code.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { addGroups, addRound, closeRound, findRound, groupsOf, openRound } from '../rounds.sql.ts'
import { makeBlock } from '../slips/make-block.ts'
import { addVersion, freezeVersion } from '../surveys.sql.ts'
import { answeringSweeps } from './sweeps.ts'

const { surveyAnswering: words } = texts.fi
let database: TestDatabase
let w: World
let open: { surveyId: string; roundId: string }
let coded: { surveyId: string; roundId: string }
let one: ReturnType<typeof respondent>
let withSlip: ReturnType<typeof respondent>
let slip: (number: number) => string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  open = await aRound(database.db, { by: w.coordinatorId })
  coded = await aRound(database.db, { by: w.coordinatorId, unitId: w.unitId, round: { way: 'code' } })
  ;[one, withSlip] = [respondent(database, open.surveyId), respondent(database, coded.surveyId)]
  const [group] = await groupsOf(database.db, coded.roundId)
  const { keys } = database.context
  const block = await transact(database.db, (tx) => makeBlock(tx, keys, { roundId: coded.roundId, groupId: group!.id, occasion: 'meeting', monthOn: '2026-09-01', language: 'fi', slips: 9, validUntilOn: '2026-09-25' }, { by: w.coordinatorId, on: '2026-09-01' }))
  slip = (number) => slipWords(slipCode(keys, block, number, keys.current), 'fi').join(' ')
})
after(() => database.close())

const wordsOn = ({ text }: Answer) => [...(/<ol class="kept-words"[^>]*>(.*?)<\/ol>/s.exec(text)?.[1] ?? '').matchAll(/<li>([a-z]+)<\/li>/g)].map(([, word]) => word!)
const drafts = async () => Number((await database.pool.query('select count(*) from survey_draft')).rows[0].count)
const byWords = (code: string, path = '/fi/kyselyt') => one.app.post(path, { code })
const begun = async (who = one, text = 'Kesken jäi.') => who.press(await who.press(await who.open(), 'start'), 'later', { 'a-heard': '4', 'a-more': text })
const keep = async (page: Answer, who = one) => {
  const kept = await who.press(page, 'keep')
  return { page: kept, words: wordsOn(kept) }
}

test('what was begun is kept under four words, and goes on with them on another device, where it is sent and gone', async () => {
  const page = await begun()
  assert.equal(await drafts(), 0, 'nothing is kept unless it is asked for')
  const kept = await keep(page)
  assert.equal(kept.words.length, 4)
  assert.ok(kept.page.text.includes('16.10.2026'))
  const { rows: [row] } = await database.pool.query('select * from survey_draft')
  assert.deepEqual(Object.keys(row).sort(), ['ciphertext', 'expires_on', 'lookup'])
  assert.ok(!Buffer.concat([row.ciphertext, row.lookup]).toString('latin1').includes('Kesken'))
  // Typed as people type, on the page of all surveys or on that of the codes of posters.
  const sentOn = await one.app.post('/fi/koodi', { code: kept.words.join(' ') })
  assert.deepEqual([sentOn.status, sentOn.location], [307, '/fi/kyselyt'])
  const again = await byWords(` ${kept.words.join('-').toUpperCase()} `)
  assert.ok(again.text.includes(words.pages.resumed))
  assert.equal(textIn(again.text, 'a-more'), 'Kesken jäi.')
  assert.match(again.text, /value="4"[^>]*checked/)
  const before = await one.waiting()
  const sent = await one.press(await one.press(again, 'next'), 'send')
  assert.ok(sent.text.includes(words.thanks.title))
  assert.deepEqual([await one.waiting(), await drafts()], [before + 1, 0])
  assert.ok((await byWords(kept.words.join(' '))).text.includes(words.codes.gone))
})

test('kept twice it lies there once, as it stands now; erased at once it is gone, and what was answered stays on the page', async () => {
  const page = await begun()
  const first = await keep(page)
  const later = await one.press(await one.press(first.page, 'on'), 'later', { 'a-more': 'Uudempi.' })
  const second = await keep(later)
  assert.deepEqual([second.words, await drafts()], [first.words, 1])
  assert.equal(textIn((await byWords(first.words.join(' '))).text, 'a-more'), 'Uudempi.')
  const erased = await one.press(second.page, 'erase')
  assert.ok(erased.text.includes(words.later.erased))
  assert.equal(textIn(erased.text, 'a-more'), 'Uudempi.')
  assert.equal(await drafts(), 0)
})

test('what is too long to be sent is not kept either, and stays on the page', async () => {
  const page = await one.press(await one.open(), 'start')
  const before = await drafts()
  const much = await one.press(page, 'keep', { 'a-more': 'ä'.repeat(3001) })
  assert.ok(much.status === 422 && much.text.includes('href="#a-more"') && textIn(much.text, 'a-more').length === 3001)
  assert.equal(await drafts(), before)
})

test('after thirty days it is gone by itself', async () => {
  const kept = await keep(await begun())
  const forget = answeringSweeps()[1]!
  const run = (days: number) => transact(database.db, (tx) => forget.run(tx, new Date(wednesday.getTime() + days * 86_400_000)))
  await run(30)
  assert.equal(await drafts(), 1)
  await run(31)
  assert.equal(await drafts(), 0)
  assert.ok((await byWords(kept.words.join(' '))).text.includes(words.codes.gone))
})

test('for one device the words alone come from here, and nothing is stored', async () => {
  const here = await one.press(await begun(), 'here')
  assert.equal(wordsOn(here).length, 4)
  assert.equal(fieldValue(here.text, 'here'), wordsOn(here).join(' '))
  assert.match(here.text, /data-keep-until="2026-10-16"/)
  assert.equal(await drafts(), 0)
  // The browser sends what it had kept.
  const again = await one.press(here, 'resume')
  assert.equal(textIn(again.text, 'a-more'), 'Kesken jäi.')
  assert.match((await one.press(await one.press(again, 'next'), 'send')).text, /data-survey-sent/)
})

test('a slip is looked at before the first question, sends one answer, and says what is wrong with it', async () => {
  const ask = async (code: string) => withSlip.press(await withSlip.open(), 'start', { code })
  for (const [code, said] of [['', words.codes.missing], ['aivan vieras sana', words.codes.unknown]] as const) {
    const answer = await ask(code)
    assert.equal(answer.status, 422)
    assert.ok(answer.text.includes(said), said)
  }
  const page = await ask(slip(1))
  const last = await withSlip.press(page, 'next', { 'a-heard': '3' })
  assert.ok(last.text.includes(words.last.anyway) && !last.text.includes(words.last.higherHint.slice(0, 12)), 'there is nothing wider')
  const before = await withSlip.waiting()
  assert.ok((await withSlip.press(last, 'send', { few: 'anyway' })).text.includes(words.thanks.title))
  assert.ok((await withSlip.press(last, 'send', { few: 'anyway' })).text.includes(words.thanks.before))
  assert.equal(await withSlip.waiting(), before + 1)
  // That it was used is told at the end only: whoever has printed a slip could else look up whether its client has answered.
  const probed = await ask(slip(1))
  assert.ok(!probed.text.includes(words.codes.used))
  assert.ok((await withSlip.press(await withSlip.press(probed, 'next', {}), 'send')).text.includes(words.last.problems.empty), 'nor does an empty answer tell')
  // Whoever looks up one that was used is not told so; whoever sends with it is.
  const second = await withSlip.press(await withSlip.press(await ask(slip(1)), 'next', { 'a-heard': '2' }), 'send')
  assert.deepEqual([second.status, second.text.includes(words.codes.used), await withSlip.waiting()], [422, true, before + 1])
  // Begun with it by two, and sent by one.
  const [mine, theirs] = [await withSlip.press(await ask(slip(2)), 'next', { 'a-heard': '3' }), await withSlip.press(await ask(slip(2)), 'next', { 'a-heard': '1' })]
  await withSlip.press(mine, 'send')
  const late = await withSlip.press(theirs, 'send')
  assert.equal(late.status, 422)
  assert.ok(late.text.includes(words.codes.used))
  assert.equal(fieldValue(late.text, 'a-heard'), '1', 'what they had answered is there still')
  assert.equal(await withSlip.waiting(), before + 2)
  database.setNow(new Date('2026-09-26T09:00:00Z'))
  assert.ok((await ask(slip(3))).text.includes(words.codes.expired))
  database.setNow(wednesday)
})

test('typed on the page of all surveys a slip leads to its own, with its words kept out of every address', async () => {
  const led = await byWords(slip(4))
  assert.ok(led.text.includes(words.first.wordsKnown) && led.text.includes(words.first.policyCode))
  assert.equal(fieldValue(led.text, 'code'), slip(4))
  assert.match((await withSlip.press(led, 'start')).text, /name="a-heard"/)
  // One of another survey.
  assert.ok((await byWords('puheenjohtaja')).text.includes(words.codes.unknown))
  assert.deepEqual([(await byWords('R87X49')).status, (await byWords('R87X49')).location], [307, '/fi/koodi'])
})

test('whoever guesses words is held off, and whoever has the right ones is not counted', async () => {
  const guarded = await testDatabase({ BUDGET_SURVEY_WORDS_PER_TEN_MINUTES: 3 })
  const { coordinatorId } = await world(guarded.db)
  const { surveyId } = await aRound(guarded.db, { by: coordinatorId })
  const it = respondent(guarded, surveyId)
  const kept = wordsOn(await it.press(await it.press(await it.press(await it.open(), 'start'), 'later', { 'a-heard': '1' }), 'keep'))
  for (let n = 0; n < 5; n++) assert.equal((await it.app.post('/fi/kyselyt', { code: kept.join(' ') })).status, 200)
  const wrong = [kept[1], kept[0], kept[3], kept[2]].join(' ')
  const answers = await Promise.all(Array.from({ length: 5 }, () => it.app.post('/fi/kyselyt', { code: wrong })))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [422, 422, 422, 429, 429])
  await guarded.close()
})

test('where the survey has changed what still fits is kept and said; where it has ended the words can still be sent as feedback', async () => {
  const kept = await keep(await begun(one, 'Vanha teksti.'))
  const { db } = database
  const old = (await findRound(db, open.roundId))!
  const newer = await transact(db, async (tx) => {
    await closeRound(tx, open.roundId, '2026-09-16')
    await addVersion(tx, open.surveyId, 2, [fewQuestions[3]!, question('new')], { by: w.coordinatorId, on: '2026-09-16' })
    await freezeVersion(tx, open.surveyId, 2, '2026-09-16')
    const { id: _, openedOn: _o, closedOn: _c, handledOn: _h, goneThroughOn: _g, resultsOn: _r, followed: _f, followedOn: _n, ...details } = old
    const id = await addRound(tx, { ...details, version: 2 }, w.coordinatorId)
    await addGroups(tx, id, [{ serviceLineId: null, unitId: null }])
    await openRound(tx, id, '2026-09-16', w.coordinatorId)
    return id
  })
  const again = await byWords(kept.words.join(' '))
  assert.ok(again.text.includes(words.pages.changed))
  assert.equal(textIn(again.text, 'a-more'), 'Vanha teksti.')
  assert.match(again.text, /name="a-new"/)
  assert.equal(fieldValue(again.text, 'round'), newer)
  await transact(db, (tx) => closeRound(tx, newer, '2026-09-16'))
  const over = await byWords(kept.words.join(' '))
  assert.equal(over.status, 409)
  assert.ok(over.text.includes(words.over.draft) && over.text.includes('Vanha teksti.') && over.text.includes('action="/fi/palaute/uusi"'))
  const late = await one.press(again, 'next')
  assert.ok(late.text.includes(words.over.while) && late.text.includes('Vanha teksti.'))
  assert.ok(late.text.includes(fill(words.over.whileText, { day: 'keskiviikkona 30.9.2026' }).slice(-40)))
})
