// Wishes are read by whoever holds the day, sorted, merged, looked through before anything of them is shown, and answered by their themes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn, type Fields } from '../../../test/app.ts'
import { world } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { aDay, aTablet } from '../../../test/days.ts'
import { dayPath } from '../../day-paths.ts'
import { findDay } from '../days.sql.ts'
import { hold } from '../hold.ts'
import { checkedWishes } from '../report/report.sql.ts'
import { texts } from '../../text/texts.ts'

const { dayWishes: words } = texts.fi
const said = ['Kukkia odotustilaan', 'Kasveja aulaan', 'Auki myös lauantaisin', 'Veera Kanervasuo voisi soittaa takaisin', 'Minulle voi soittaa 040 123 4567', 'Vesipiste']
let database: TestDatabase, app: ReturnType<typeof testApp>, day: Awaited<ReturnType<typeof aDay>>, w: Awaited<ReturnType<typeof world>>, holder: string, stranger: string
const idOf = new Map<string, string>()
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  day = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys })
  ;[holder, stranger] = [await app.signIn(w.coordinatorId), await app.signIn(w.workerId)]
  for (const text of said) {
    const known = new Set((await database.pool.query('select id from day_wish')).rows.map(({ id }) => id))
    await hold(database.db, (await findDay(database.db, day.id))!, { id: crypto.randomUUID(), language: 'fi', kind: 'wish', theme: null, text }, { keys: database.context.keys, now: wednesday })
    idOf.set(text, (await database.pool.query('select id from day_wish')).rows.map(({ id }) => String(id)).find((id) => !known.has(id))!)
  }
})
after(() => database.close())

const path = (rest = '') => dayPath(day.id, `/wishes${rest}`)
const wish = (start: string): string => [...idOf].find(([text]) => text.startsWith(start))![1]
const stored = async (start: string) => (await database.pool.query('select theme_id, same_as_id, words, withheld, checked_by from day_wish where id = $1', [wish(start)])).rows[0]
const sort = (fields: Fields, cookie = holder) => app.post(path(), { step: 'sort', ...fields }, cookie)
const look = async (start: string, fields: Fields) => {
  const page = (await app.get(path(`/${wish(start)}`), holder)).text
  return app.post(path(`/${wish(start)}`), { version: fieldValue(page, 'version'), 'pointed-at': fieldValue(page, 'pointed-at'), theme: '', same: '', ...fields }, holder)
}

test('whoever holds the day reads them, which is written down once an hour; nobody else does', async () => {
  const page = await app.get(path(), holder)
  await app.get(path('?which=unsorted'), holder)
  for (const text of said) assert.ok(page.text.includes(text), text)
  assert.equal((await database.pool.query(`select from audit where what = 'day-words-read'`)).rowCount, 1)
  for (const address of [path(), path(`/${wish('Kukkia')}`), dayPath(day.id, '/wish-themes'), dayPath(day.id, `/wish-themes/${day.themeIds[0]}`)]) assert.equal((await app.get(address, stranger)).status, 404, address)
  assert.equal((await sort({ [`theme-${wish('Kukkia')}`]: day.themeIds[0]! }, stranger)).status, 403)
})

test('several are sorted with one press, and put back with another; no word of them is in an address', async () => {
  const [one, other] = [wish('Kukkia'), wish('Auki')]
  const saved = await sort({ [`theme-${one}`]: day.themeIds[1]!, [`was-${one}`]: '', [`theme-${other}`]: day.themeIds[0]!, [`was-${other}`]: '' })
  assert.equal(saved.status, 303)
  assert.deepEqual([(await stored('Kukkia')).theme_id, (await stored('Auki')).theme_id], [day.themeIds[1], day.themeIds[0]])
  assert.ok(!/Kukkia|Auki/.test(decodeURIComponent(saved.location!)))
  const page = (await app.get(saved.location!, holder)).text
  assert.ok(page.includes(words.undo))
  assert.equal((await app.post(path(), { step: 'undo', [`theme-${one}`]: '', [`was-${one}`]: day.themeIds[1]! }, holder)).status, 303)
  assert.equal((await stored('Kukkia')).theme_id, null)
})

test('of two who sort the same wish otherwise the second is told, and nothing of theirs is saved', async () => {
  const [one, other] = [wish('Auki'), wish('Vesipiste')]
  const stale = await sort({ [`theme-${one}`]: day.themeIds[1]!, [`was-${one}`]: '', [`theme-${other}`]: day.themeIds[1]!, [`was-${other}`]: '' })
  assert.ok(stale.status === 409 && stale.text.includes(words.meanwhileUnder.replace('{theme}', 'Aukiolo')))
  assert.deepEqual([(await stored('Auki')).theme_id, (await stored('Vesipiste')).theme_id], [day.themeIds[0], null])
})

test('what says the same as another is counted with it, wherever that is moved, and a chain of such is none', async () => {
  assert.equal((await look('Kasveja', { same: wish('Kukkia'), may: 'later' })).status, 303)
  assert.equal((await look('Vesipiste', { same: wish('Kasveja'), may: 'later' })).status, 303)
  assert.deepEqual([(await stored('Kasveja')).same_as_id, (await stored('Vesipiste')).same_as_id], [wish('Kukkia'), wish('Kukkia')])
  const one = wish('Kukkia')
  await sort({ [`theme-${one}`]: day.themeIds[1]!, [`was-${one}`]: '' })
  assert.equal((await stored('Vesipiste')).theme_id, day.themeIds[1])
  assert.equal((await look('Vesipiste', { theme: day.themeIds[0]!, may: 'later' })).status, 303)
  assert.deepEqual(await stored('Vesipiste'), { theme_id: day.themeIds[0], same_as_id: null, words: null, withheld: false, checked_by: null })
  assert.equal((await look('Kukkia', { same: wish('Kasveja'), may: 'later' })).status, 409, 'it would be the same as itself')
})

test('the report counts what says the same as a wish that is shown, and nothing of what is withheld or not yet looked through', async () => {
  const count = async () => (await checkedWishes(database.db, day.id)).map(({ words: shown, others }) => [shown, others])
  assert.deepEqual(await count(), [])
  assert.equal((await look('Kukkia', { theme: day.themeIds[1]!, may: 'show', words: 'Kukkia odotustilaan' })).status, 303)
  assert.deepEqual(await count(), [['Kukkia odotustilaan', 1]])
  assert.equal((await look('Kasveja', { same: wish('Kukkia'), may: 'withhold' })).status, 303)
  assert.deepEqual(await count(), [['Kukkia odotustilaan', 0]])
})

test('a worker’s name is shown of nobody; what may tell who is meant is pointed at first; what is withheld has no words', async () => {
  const named = await look('Veera', { may: 'show', words: 'Veera Kanervasuo voisi soittaa' })
  assert.ok(named.status === 422 && named.text.includes('Veera Kanervasuo voisi soittaa'))
  assert.equal((await look('Veera', { may: 'show', words: 'Voisitte soittaa takaisin' })).status, 303)
  assert.deepEqual(await stored('Veera'), { theme_id: null, same_as_id: null, words: 'Voisitte soittaa takaisin', withheld: false, checked_by: w.coordinatorId })
  // Of these words nothing was pointed at when the page was shown.
  const added = await look('Auki', { theme: day.themeIds[0]!, may: 'show', words: 'Auki lauantaina, soita 050 765 4321' })
  assert.ok(added.status === 422 && added.text.includes('050 765 4321'))
  assert.equal((await stored('Auki')).words, null)
  assert.equal((await look('Minulle', { may: 'withhold', words: 'mitä tahansa' })).status, 303)
  assert.deepEqual(await stored('Minulle'), { theme_id: null, same_as_id: null, words: null, withheld: true, checked_by: w.coordinatorId })
  for (const [may, text] of [['', 'x'], ['show', ' ']] as const) assert.equal((await look('Auki', { may, words: text })).status, 422)
  const page = (await app.get(path(`/${wish('Auki')}`), holder)).text
  const stale = { version: fieldValue(page, 'version'), theme: '', same: '', may: 'withhold', words: '' }
  await look('Auki', { theme: day.themeIds[0]!, may: 'show', words: 'Auki myös lauantaisin' })
  assert.equal((await app.post(path(`/${wish('Auki')}`), stale, holder)).status, 409)
})

test('words that somebody has begun to change are kept, sealed, for whoever decides later; and the second of two is told what has changed', async () => {
  const shownWords = async () => textIn((await app.get(path(`/${wish('Vesipiste')}`), holder)).text, 'words')
  const before = fieldValue((await app.get(path(`/${wish('Vesipiste')}`), holder)).text, 'version')
  assert.equal((await look('Vesipiste', { theme: day.themeIds[0]!, may: 'later', words: 'Vesipiste aulaan' })).status, 303)
  assert.equal(await shownWords(), 'Vesipiste aulaan')
  const { rows: [{ kept_ciphertext: kept, words: open }] } = await database.pool.query('select kept_ciphertext, words from day_wish where id = $1', [wish('Vesipiste')])
  assert.ok(open === null && kept && !kept.includes('aulaan'))
  const stale = await app.post(path(`/${wish('Vesipiste')}`), { version: before, theme: '', same: '', may: 'later', words: 'Minun sanani' }, holder)
  assert.ok(stale.status === 409 && textIn(stale.text, 'words') === 'Minun sanani' && stale.text.includes(words.meanwhile) && stale.text.includes('Vesipiste aulaan'))
  assert.equal((await look('Vesipiste', { theme: day.themeIds[0]!, may: 'withhold' })).status, 303)
  assert.equal((await database.pool.query('select from day_wish where kept_ciphertext is not null')).rowCount, 0)
})

test('a theme of one’s own is made once; it is answered in three languages, and what is not possible says why', async () => {
  const add = (name: string) => app.post(dayPath(day.id, '/wish-themes'), { 'name-fi': name, 'name-sv': '', 'name-en': '' }, holder)
  assert.deepEqual([(await add('Kahvi')).status, (await add('kahvi')).status, (await add('')).status], [303, 422, 422])
  const again = (await add('kahvi')).text
  assert.ok(again.includes(words.themes.problems.twice.replace('{name}', 'Kahvi')) && again.includes(words.themes.openTwice.replace('{name}', 'Kahvi')))
  const theme = dayPath(day.id, `/wish-themes/${day.themeIds[0]}`)
  const page = (await app.get(theme, holder)).text
  const form = { version: fieldValue(page, 'version'), 'name-fi': 'Aukiolo', 'name-sv': 'Öppettider', 'name-en': 'Opening hours', 'words-fi': '', 'words-sv': '', 'words-en': '' }
  const without = await app.post(theme, { ...form, answer: 'not-possible' }, holder)
  assert.ok(without.status === 422 && without.text.includes(words.themes.problems.because))
  const unanswered = await app.post(theme, { ...form, 'answer': 'none', 'words-fi': 'Katsotaan.' }, holder)
  assert.ok(unanswered.status === 422 && unanswered.text.includes('Katsotaan.') && unanswered.text.includes(words.themes.problems.unanswered), 'what was written is not lost')
  assert.equal((await app.post(theme, { ...form, 'answer': 'not-possible', 'words-fi': 'Rahaa ei ole.', 'words-sv': 'Det finns inga pengar.' }, holder)).status, 303)
  const { rows } = await database.pool.query('select answer, answer_words, answered_by, answered_on from day_theme where id = $1', [day.themeIds[0]])
  assert.deepEqual(rows, [{ answer: 'not-possible', answer_words: { fi: 'Rahaa ei ole.', sv: 'Det finns inga pengar.' }, answered_by: w.coordinatorId, answered_on: '2026-09-16' }])
  assert.equal((await app.post(theme, { ...form, answer: 'now' }, holder)).status, 409, 'of two who answer the second is told')
  assert.equal((await app.post(theme, { step: 'remove' }, holder)).status, 409, 'wishes are under it')
})

test('a theme becomes an improvement that says where it came from, for whoever holds the day', async () => {
  const address = `/desk/improvements/new?theme=${day.themeIds[1]}`
  const page = (await app.get(address, holder)).text
  assert.ok(page.includes('Unelmatoimistosta, ”Palautepäivä Koivurannassa”: Tilat.'))
  assert.equal((await app.get(address, stranger)).status, 404)
  const names = (name: string, text: string) => Object.fromEntries(['fi', 'sv', 'en'].map((language) => [`${name}-${language}`, `${text} ${language}`]))
  const sent = await app.post('/desk/improvements/new', { ...names('title', 'Kukkia'), ...names('said', 'Toivottiin kukkia'), ...names('does', 'Tuomme kukkia'), 'theme': day.themeIds[1]!, 'line': '', 'means': 'practice', 'owner': 'coordinator', 'due': '31.12.2026' }, holder)
  assert.equal(sent.status, 303, sent.text)
  assert.deepEqual((await database.pool.query('select kind, day_theme_id from improvement_source')).rows, [{ kind: 'dream', day_theme_id: day.themeIds[1] }])
  assert.ok((await app.get(dayPath(day.id, `/wish-themes/${day.themeIds[1]}`), holder)).text.includes('Kukkia fi'))
})

test('a theme without a wish goes only once no tablet can hand one in under it', async () => {
  const theme = async () => (await database.pool.query(`insert into day_theme (day_id, number, name) values ($1, 20, '{"fi": "Tyhjä"}') returning id`, [day.id])).rows[0].id as string
  await aTablet(database.db, day.id, w.coordinatorId)
  const address = dayPath(day.id, `/wish-themes/${await theme()}`)
  const refused = await app.post(address, { step: 'remove' }, holder)
  assert.ok(refused.status === 409 && refused.text.includes(words.themes.used))
  await database.pool.query(`update day_tablet set heard_on = '2026-09-16'`)
  assert.equal((await app.post(address, { step: 'remove' }, holder)).status, 409, 'the day goes on')
  await database.pool.query(`update feedback_day set closed_on = '2026-09-16', closed_by = made_by`)
  assert.equal((await app.post(address, { step: 'remove' }, holder)).status, 303)
})
