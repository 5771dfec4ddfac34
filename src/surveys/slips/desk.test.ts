// Slips at the desk: who makes them, what stands on them, printing again, what came back; and that nobody sees which were used.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aRound } from '../../../test/surveys.ts'
import { transact } from '../../db/db.ts'
import { roundSlipsPath } from '../../survey-paths.ts'
import { languages, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { close } from '../release-due.ts'
import { lockRound } from '../rounds.sql.ts'
import { validUntil } from './make-slips.ts'
import { useSlip } from './use-slip.ts'

let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>
let roundId: string, groupId: string, supervisor: string
const { surveySlips: words } = texts.fi
before(async () => {
  database = await testDatabase({ PUBLIC_URL: 'https://palaute.example.fi' })
  w = await world(database.db)
  app = testApp(database)
  ;({ roundId } = await aRound(database.db, { by: w.coordinatorId, unitId: w.unitId, round: { way: 'code' } }))
  groupId = String((await database.db.selectFrom('round_group').select('id').where('round_id', '=', roundId).executeTakeFirstOrThrow()).id)
  supervisor = await app.signIn(w.supervisorId)
})
after(() => database.close())

const form = (more: Fields = {}): Fields => ({ group: groupId, occasion: 'meeting', month: '2026-09-01', language: 'fi', slips: '20', weeks: '8', ...more })
const path = (rest = '') => roundSlipsPath(roundId, rest)
const blocks = () => database.db.selectFrom('slip_block').selectAll().orderBy('number').execute()
const wordsIn = (html: string) => [...html.matchAll(/<p class="slip-words[^"]*">([^<]+)</g)].map(([, found]) => found!)

test('a supervisor makes a block of their unit, in words of its language, good for eight weeks but never past the last day', async () => {
  const { status, location } = await app.post(path(), form(), supervisor)
  assert.deepEqual([status, location], [303, `${path()}?news=made`])
  const [block] = await blocks()
  assert.deepEqual([block!.slips, block!.unused, block!.valid_until_on, block!.month_on, block!.made_by], [20, 0, '2026-09-30', '2026-09-01', w.supervisorId])
  const page = (await app.get(path(), supervisor)).text
  assert.ok(page.includes('Nippu 1, syyskuu 2026') && page.includes(words.form.occasions.meeting))
  assert.deepEqual([validUntil({ lastOn: '2027-01-01' }, '2026-09-01', 8, '2026-09-16'), validUntil({ lastOn: '2027-01-01' }, '2026-10-01', 1, '2026-09-16')], ['2026-11-11', '2026-10-08'])
})

test('what is missing or cannot be is told, and what was typed stays', async () => {
  const { status, text } = await app.post(path(), form({ group: '', slips: '241', weeks: '0', month: '2026-08-01' }), supervisor)
  assert.equal(status, 422)
  for (const field of ['#group', '#slips', '#weeks', '#month']) assert.ok(text.includes(`href="${field}"`), field)
  assert.match(text, /name="slips"[^>]*value="241"/)
  assert.equal((await blocks()).length, 1)
})

test('nobody makes or prints slips of what they may not ask about, and none are made where the round takes none', async () => {
  const [block] = await blocks()
  for (const id of [await person(database.db, 'Tyyne Toimija', { role: 'worker', unitId: w.unitId }), await person(database.db, 'Muu Esimies', { role: 'supervisor', unitId: w.otherUnitId }), await person(database.db, 'Viestin Vieja', { role: 'communications' })]) {
    const cookie = await app.signIn(id)
    for (const rest of ['', '/guide', `/${block!.id}`, `/${block!.id}/pdf`]) assert.equal((await app.get(path(rest), cookie)).status, 404, rest)
    assert.equal((await app.post(path(), form(), cookie)).status, 404)
    assert.equal((await app.post(path(`/${block!.id}/unused`), { unused: '1', seen: '0' }, cookie)).status, 404)
  }
  const open = await aRound(database.db, { by: w.coordinatorId, unitId: w.unitId })
  const group = String((await database.db.selectFrom('round_group').select('id').where('round_id', '=', open.roundId).executeTakeFirstOrThrow()).id)
  const refused = await app.post(roundSlipsPath(open.roundId), form({ group }), supervisor)
  assert.equal(refused.status, 409)
  assert.ok(refused.text.includes(words.notOpen))
})

test('printing twice gives the same words, eight on a sheet, each once; on paper stands no number, and the address holds the words behind the # alone', async () => {
  const [block] = await blocks()
  const { status, text } = await app.get(path(`/${block!.id}`), supervisor)
  assert.equal(status, 200)
  const printed = wordsIn(text)
  assert.deepEqual([printed.length, new Set(printed).size, text.match(/<article class="sheet slips"/g)!.length], [20, 20, 3])
  assert.deepEqual(wordsIn((await app.get(path(`/${block!.id}`), supervisor)).text), printed)
  for (const said of ['palaute.<wbr/>example.<wbr/>fi/<wbr/>s', 'Kotihoito, Saarisalmi, syyskuu 2026', '010 000 0100', words.paper.promises[0]!]) assert.ok(text.includes(said), said)
  // The only figures on a slip: the days, the fewest, the telephone, the key; nothing that counts slips.
  const pieces = [...text.matchAll(/<div class="piece">(.*?)<\/div><\/div>/gs)].map(([, piece]) => piece!.replace(/<svg.*?<\/svg>/gs, '').replace(/<p class="slip-words">[^<]*</g, '<'))
  assert.equal(new Set(pieces).size, 1, 'but for their words and pictures all slips are the same')
  await transact(database.db, (tx) => useSlip(tx, database.context.keys, printed[3]!, '2026-09-16'))
  assert.equal((await app.get(path(`/${block!.id}`), supervisor)).text, text, 'and a used one looks like any other')
})

const folder = mkdtempSync(join(tmpdir(), 'vk-slips-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('as a PDF they are tagged and described, in each language, with the same words; letters are one a page', async () => {
  for (const language of languages) {
    await app.post(path(), form({ language, slips: '9' }), supervisor)
    const block = (await blocks()).at(-1)!
    const printed = wordsIn((await app.get(path(`/${block.id}`), supervisor)).text)
    for (const [as, pages] of [['slips', 2], ['letters', 9]] as const) {
      const response = await app.app.request(`http://localhost${path(`/${block.id}/pdf`)}?as=${as}`, { headers: { cookie: supervisor } })
      assert.equal(response.headers.get('content-type'), 'application/pdf')
      const pdf = Buffer.from(await response.arrayBuffer())
      const bytes = pdf.toString('latin1')
      for (const said of ['/StructTreeRoot', '/Marked true', `/Lang (${language})`, '/DisplayDocTitle true', '<pdfuaid:part>1</pdfuaid:part>']) assert.ok(bytes.includes(said), said)
      assert.equal(bytes.match(/\/Alt[ (<]/g)?.length, 9, 'each picture is described')
      assert.equal(bytes.match(/\/Type\/Page\b(?!s)|\/Type \/Page\b(?!s)/g)?.length, pages)
      const text = textOf(pdf)
      if (text === null) continue
      for (const each of printed) assert.ok(text.includes(each), `${language} ${as}: ${each}`)
      assert.ok(text.includes(headline(as, language)) && text.includes('010 000 0100'), text.slice(0, 500))
    }
  }
})

const headline = (as: 'slips' | 'letters', language: Language) => (as === 'letters' ? texts[language].surveySlips.paper.letter.title : texts[language].surveySlips.paper.headlines.meeting)

function textOf(pdf: Buffer): string | null {
  const file = join(folder, 'one.pdf')
  writeFileSync(file, pdf)
  try {
    return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).replace(/\s+/g, ' ')
  } catch {
    return null
  }
}

test('what came back is entered until the round closes: a number that cannot be is told, and so is one that somebody else has changed', async () => {
  const [block] = await blocks()
  const enter = (unused: string, seen: string) => app.post(path(`/${block!.id}/unused`), { unused, seen }, supervisor)
  assert.equal((await enter('4', '0')).location, `${path()}?news=saved`)
  const page = (await app.get(path(), supervisor)).text
  assert.match(page, /data-head="Asiakkaille">16</)
  for (const wrong of ['21', '-1', 'x', '']) assert.equal((await enter(wrong, '4')).status, 422, wrong)
  const stale = await enter('5', '0')
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes('Nyt se on 4.') && /name="unused"[^>]*value="5"/.test(stale.text))
  await transact(database.db, async (tx) => close(tx, database.context.keys, (await lockRound(tx, roundId, 'closing'))!, '2026-10-01'))
  const late = await enter('5', '4')
  assert.deepEqual([late.status, late.text.includes(words.closed)], [409, true])
  assert.equal((await blocks())[0]!.unused, 4)
  const closed = (await app.get(path(), supervisor)).text
  assert.ok(!closed.includes('<form method="post" action="/desk/surveys') && closed.includes(words.closed))
})

test('the page for workers says why there are no numbers', async () => {
  const { text } = await app.get(path('/guide'), supervisor)
  for (const said of [words.hand.numbers, words.hand.points[2]!.text]) assert.ok(text.includes(said))
})
