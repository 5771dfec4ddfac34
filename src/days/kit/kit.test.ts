// What is printed for a feedback day: cards with the numbers by which they are typed in, posters and signs that say no more than is
// promised, sheets that are each typed once, and PDFs that are read aloud. However long a name is, nothing runs out of its paper.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { dayPath } from '../../day-paths.ts'
import { typeset } from '../../outreach/print/pdf.ts'
import { to } from '../../paths.ts'
import { feedbackDay } from '../../surveys/ready/feedback-day.ts'
import { dayOf } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { transact } from '../../db/db.ts'
import { stationForms } from '../day.ts'
import { findDay } from '../days.sql.ts'
import { promiseGiven } from '../opened.ts'
import { addHost } from '../parts.sql.ts'
import { withPictures } from './desk.tsx'
import { gather, type Kit } from './gather.ts'
import { makeKitPaper } from './make-paper.ts'
import type { CardsPage, KitPaper, SheetPage, WallPage } from './paper.ts'
import { kitProducts, rangeOf, readKit, setsOf, type KitProduct } from './product.ts'
import { shareFor } from './room.ts'

let database: TestDatabase, app: ReturnType<typeof testApp>, day: Awaited<ReturnType<typeof aDay>>, cookie: string, kit: Kit
before(async () => {
  database = await testDatabase({ PUBLIC_URL: 'https://palaute.example.fi' })
  const { db, context: { keys } } = database
  const { coordinatorId } = await world(db)
  day = await aDay(db, { by: coordinatorId, keys })
  app = testApp(database)
  cookie = await app.signIn(coordinatorId)
  await db.insertInto('day_thing').values([{ day_id: day.id, number: 1, what: 'Jatkojohdot' }, { day_id: day.id, number: 2, what: 'Kahvi', packed: true }]).execute()
  await db.insertInto('day_deck').values({ day_id: day.id, service_line_id: day.lineIds[0]!, cards: ['friendly', 'rushed', 'cold'] }).execute()
  kit = await gather(db, (await findDay(db, day.id))!, { publicUrl: 'https://palaute.example.fi', today: dayOf(wednesday) })
})
after(() => database.close())

const { options } = feedbackDay.questions.find(({ kind }) => kind === 'cards')!
const asked = (product: KitProduct, query: Record<string, string> = {}) => readKit(product, (name) => query[name], 'fi')
function paper(product: KitProduct, query: Record<string, string> = {}, from = kit): KitPaper {
  const made = makeKitPaper(from, asked(product, query))
  assert.ok(typeof made === 'object' && 'pages' in made, `${product}: ${JSON.stringify(made)}`)
  return made
}
const pdfOf = (made: KitPaper) => typeset('src/days/kit/kit.typ', withPictures(made), wednesday)
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type ?\/Page\b(?!s)/g)?.length
const cardsOf = (query: Record<string, string> = {}) => (paper('cards', query).pages as CardsPage[]).flatMap(({ cards }) => cards)

const longName = {
  fi: 'Vammaispalveluiden ja kehitysvammaisten asumispalveluiden palautepäivä Ylä-Myllykylän monitoimitalolla ja lähikunnissa',
  sv: 'Responsdag för funktionshinderservicen och boendeservicen för personer med utvecklingsstörning i Övre Kvarnby med omnejd',
}

test('the number of a card is its place among all words of the question, whatever deck it lies in', () => {
  assert.deepEqual(cardsOf().map(({ number }) => number), options.map((_, at) => at + 1))
  const deck = cardsOf({ line: day.lineIds[0]!, languages: 'fi-sv' })
  assert.deepEqual(deck.map(({ number, words }) => [number, ...words.map(({ text }) => text)]), options.flatMap(({ id, text }, at) => (['friendly', 'rushed', 'cold'].includes(id) ? [[at + 1, text.fi, text.sv]] : [])))
})

test('every card of a printing is written as large as another, and nothing tells a good word from a bad one', async () => {
  const { pages } = paper('cards')
  assert.equal(new Set((pages as CardsPage[]).map(({ fits }) => fits)).size, 1)
  const { text } = await app.get(dayPath(day.id, '/kit/cards?languages=fi'), cookie)
  const looks = [...text.matchAll(/<div class="(piece[^"]*)"><div class="([^"]*)"><p class="([^"]*)"/g)].map(([, ...classes]) => classes.join(' '))
  assert.equal(looks.length, options.length)
  assert.equal(new Set(looks).size, 1)
})

test('a sheet of a station has the figures by which it is typed, its number, and the promise before the first question', () => {
  const sheets = paper('sheets', { station: day.stationIds.statements, from: '18', until: '20' }).pages as SheetPage[]
  assert.deepEqual(sheets.map(({ label }) => label), ['Lomake 18', 'Lomake 19', 'Lomake 20'])
  const [{ parts }] = sheets as [SheetPage]
  assert.equal(parts[0]!.is, 'promise')
  const statements = parts.flatMap((part) => (part.is === 'choice' && part.boxes.length === 6 ? [part.boxes.map(({ figure }) => figure).join('')] : []))
  assert.deepEqual(statements, Array.from({ length: 10 }, () => '543219'))
  assert.ok(parts.some((part) => part.is === 'choice' && part.question === texts.fi.dayKit.sheet.about && part.boxes.length === kit.lines.length + 1))
})

test('which numbers are printed is said before anything is printed that is wrong', async () => {
  assert.deepEqual([['1', '20'], ['x', '20'], ['5', ''], ['9', '3'], ['1', '201'], ['9990', '9999'], ['0', '3']].map(([from, until]) => rangeOf({ from: from!, until: until! })), [
    { first: 1, last: 20 }, { field: 'from', why: 'number' }, { field: 'until', why: 'number' }, { field: 'until', why: 'order' }, { field: 'until', why: 'many' }, { first: 9990, last: 9999 }, { field: 'from', why: 'number' },
  ])
  const { status, text } = await app.get(dayPath(day.id, '/kit/sheets?from=9&until=3'), cookie)
  assert.equal(status, 422)
  assert.ok(text.includes(texts.fi.dayKit.page.problems.order) && text.includes('value="9"') && !text.includes('paper-sheet'))
})

test('every product is a page and a tagged PDF in its language, and describes its picture', async () => {
  for (const [at, product] of kitProducts.entries()) {
    // Each in another of its languages; what hangs on walls in all of them.
    for (const set of product === 'posters' ? setsOf(product) : [setsOf(product)[at % setsOf(product).length]!]) {
      const made = paper(product, { languages: set, until: '1' })
      const pdf = await pdfOf(made)
      assert.ok(pdf, `${product} ${set}`)
      const bytes = pdf.toString('latin1')
      for (const said of ['/StructTreeRoot', '/Marked true', `/Lang (${set.slice(0, 2)})`, '/DisplayDocTitle true', '<pdfuaid:part>1</pdfuaid:part>']) assert.ok(bytes.includes(said), `${product} ${set} ${said}`)
      assert.equal(bytes.match(/\/Alt[ (<]/g)?.length ?? 0, product === 'posters' ? 1 : product === 'signs' ? 3 : 0)
      if (product === 'posters' || product === 'signs' || product === 'cards') assert.equal(pagesIn(pdf), made.pages.length, `${product} ${set}`)
    }
    const { status, text } = await app.get(dayPath(day.id, `/kit/${product}`), cookie)
    assert.equal(status, 200)
    assert.ok(text.includes(product === 'posters' || product === 'signs' || product === 'cards' ? 'class="sheet' : 'paper-sheet'), product)
  }
  const file = await app.get(dayPath(day.id, '/kit/posters/pdf?languages=fi-sv&size=a3'), cookie)
  assert.deepEqual([file.status, file.headers.get('content-type'), file.headers.get('content-disposition')], [200, 'application/pdf', 'attachment; filename="posters-fi-sv.pdf"'])
})

test('however long names are, walls and cards stay on their pages; and what somebody wrote is never code', async () => {
  const long = ['Perhesosiaalityön ja kasvatus- ja perheneuvonnan yhteinen palvelupiste, Ylä-Myllykylä ja ympäristökunnat', 'Lastensuojelun'.repeat(9).slice(0, 120), '#panic("a") *b* $x$ \\ #include "/etc/passwd" <a> ```']
  for (const fi of long) {
    const stops = Array.from({ length: 8 }, (_, n) => ({ ...kit.stops[0]!, number: n + 1, where: { fi }, municipality: { fi } }))
    const longer: Kit = { ...kit, stops, day: { ...kit.day, name: { fi }, organisers: { fi } }, stations: kit.stations.map((station) => ({ ...station, name: { fi } })), things: [{ what: fi, ready: null, packed: false }] }
    for (const product of fi === long[0] ? kitProducts : ['posters', 'signs', 'tally'] as const) {
      const made = paper(product, { languages: product === 'posters' ? 'fi-sv' : 'fi', until: '1' }, longer)
      const pdf = await pdfOf(made)
      assert.ok(pdf, `${product} ${fi}`)
      if (product === 'posters' || product === 'signs') assert.equal(pagesIn(pdf), made.pages.length, `${product} ${fi}`)
    }
  }
  assert.ok(shareFor([['Kunnioittava', 15]], { width: 91, height: 46 }) > shareFor([['Vaikeasti tavoitettavissa olevaisuus', 15]], { width: 91, height: 46 }))
})

test('a name is read from two metres however long it is, in one language and in two, and what is not needed makes room for it', () => {
  const names = [longName, { fi: 'Lastensuojelun'.repeat(9).slice(0, 120) }, { fi: 'Palautepäivä Koivurannassa', sv: 'Responsdag i Björkstrand' }]
  const stops = Array.from({ length: 8 }, (_, n) => ({ ...kit.stops[0]!, number: n + 1, where: { fi: 'Ylä-Myllykylän monitoimitalo, sali 2, Koulutie 14' } }))
  const guests = [{ id: 'one', number: 1, name: { fi: 'Etsivä nuorisotyö' }, about: { fi: 'Juttelee nuorten kanssa' } }]
  for (const name of names) {
    for (const languages of ['fi', 'sv', 'fi-sv'] as const) {
      const longer: Kit = { ...kit, stops, guests, day: { ...kit.day, name }, stations: kit.stations.map((station) => ({ ...station, name })) }
      for (const product of ['posters', 'signs'] as const) {
        for (const { fits, blocks } of paper(product, { languages }, longer).pages as WallPage[]) {
          // Capitals are seven tenths of what they are written in; half of 20 mm is 7 mm of them.
          assert.ok(Number(/\d+$/.exec(fits.head)![0]) * (blocks.length > 1 ? 20 : 24) / 100 >= 10, `${product} ${languages} ${fits.head}`)
          assert.ok(!blocks.some(({ lines }) => lines.some(({ text }) => text.includes('nuorten'))), 'what guests do is said where there is room')
        }
      }
    }
  }
  const [{ blocks }] = paper('posters', {}, { ...kit, guests }).pages as [WallPage]
  assert.ok(blocks[0]!.lines.some(({ text }) => text.includes('nuorten')) && blocks[0]!.lines.some(({ text }) => text.includes('keskiviikkona')))
  assert.ok(!paper('posters', {}, { ...kit, stops: [{ ...kit.stops[0]!, where: { fi: 'Kirjasto, Koivuranta' } }] }).pages.some((page) => JSON.stringify(page).includes('Koivuranta, Koivuranta')))
})

test('a survey that has a short code is opened by one that is short enough to type; the list of surveys is for the others, and for a code that has ended', async () => {
  const { db, pool } = database
  const { made_by: by } = await db.selectFrom('feedback_day').select('made_by').executeTakeFirstOrThrow()
  const again = async () => gather(db, (await findDay(db, day.id))!, { publicUrl: 'https://palaute.example.fi', today: dayOf(wednesday) })
  const typed = async () => (paper('posters', {}, await again()).pages as WallPage[])[0]!.web!
  const actor = { personId: by, name: 'Tarja', language: 'fi' as const, roles: [] }
  for (let n = 0; n < 2; n++) await transact(db, (tx) => promiseGiven(tx, { id: day.roundId, surveyId: day.surveyId }, { actor, now: wednesday }))
  const { rows } = await pool.query('select code from short_code where survey_id = $1', [day.surveyId])
  assert.equal(rows.length, 1)
  const { typed: address, says } = await typed()
  assert.deepEqual([address, says[0]!.type], [`palaute.example.fi/q/${rows[0].code}`, texts.fi.dayKit.wall.typeCode])
  assert.equal((await app.get(`/q/${rows[0].code}`)).location, to('survey', 'fi', { id: day.surveyId }))
  await pool.query(`update short_code set ended_on = '2026-09-16', ended_by = made_by`)
  assert.equal((await typed()).typed, `palaute.example.fi${to('surveys', 'fi')}`)
})

test('a poster says when and where, how to answer at home, and of anonymity what is promised', () => {
  const said = (from: Kit) => { const [page] = paper('posters', { languages: 'fi-sv' }, from).pages as [WallPage]; return { page, text: page.blocks.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n') } }
  const { page, text } = said(kit)
  assert.ok(text.includes('Sosiaaliasema, Koivuranta') && text.includes('Kirjasto, Harjula') && text.includes('Björkstrand'))
  assert.ok(text.includes(texts.fi.surveyAnswering.paper.promise) && text.includes(texts.sv.surveyAnswering.paper.promise))
  assert.ok(page.web!.qr.label.includes(`https://palaute.example.fi${to('survey', 'fi', { id: day.surveyId })}`))
  assert.equal(page.web!.typed, `palaute.example.fi${to('surveys', 'fi')}`)
  const unpromised = said({ ...kit, promised: null })
  assert.ok(!unpromised.text.includes(texts.fi.surveyAnswering.paper.promise) && unpromised.page.web === null)
  assert.equal(said({ ...kit, publicUrl: null }).page.web, null, 'without its address, none that is wrong')
})

test('a station is called on its sign what it is called on the tablet', () => {
  for (const language of languages) for (const form of stationForms) assert.equal(texts[language].dayKit.stations[form].name, texts[language].dayKiosk.stations[form].name, `${language} ${form}`)
})

test('the sign of a station opens on a phone what is asked at it: the survey, the form of free feedback, and nothing for wishes', () => {
  const pages = paper('signs', { languages: 'fi-sv' }).pages as WallPage[]
  const opens = kit.stations.map(({ form }, n) => [form, pages[n]!.web?.qr.label.split('https://palaute.example.fi')[1] ?? null, pages[n]!.web?.typed ?? null])
  const survey = [to('survey', 'fi', { id: day.surveyId }), `palaute.example.fi${to('surveys', 'fi')}`]
  assert.deepEqual(opens, [['statements', ...survey], ['cards', ...survey], ['dream', null, null], ['feedback', to('form', 'fi'), `palaute.example.fi${to('form', 'fi')}`]])
})

test('a promise that was withdrawn before anybody was asked prints no more than one that was never given', async () => {
  const { made_by: by } = await database.db.selectFrom('feedback_day').select('made_by').executeTakeFirstOrThrow()
  const { id, roundId } = await aDay(database.db, { by, keys: database.context.keys, round: { firstOn: '2026-09-20' } })
  const promised = async () => (await gather(database.db, (await findDay(database.db, id))!, { publicUrl: null, today: '2026-09-16' })).promised
  assert.ok(await promised())
  await database.pool.query(`update survey_round set closed_on = '2026-09-05', closed_by = made_by where id = $1`, [roundId])
  assert.equal(await promised(), null)
})

test('before its promise is given a day has no cards and no sheets to print, and the pages say so', async () => {
  const { made_by: by } = await database.db.selectFrom('feedback_day').select('made_by').executeTakeFirstOrThrow()
  const planned = await aDay(database.db, { by, keys: database.context.keys, open: false })
  for (const product of ['cards', 'sheets']) {
    const { status, text } = await app.get(dayPath(planned.id, `/kit/${product}`), cookie)
    assert.equal(status, 200)
    assert.ok(text.includes(texts.fi.dayKit.page.notAskedSheets) && !text.includes('/pdf?'), product)
    assert.equal((await app.get(dayPath(planned.id, `/kit/${product}/pdf`), cookie)).status, 303)
  }
  assert.ok((await app.get(dayPath(planned.id, '/kit/posters'), cookie)).text.includes(texts.fi.dayKit.page.notAskedWall))
  assert.ok((await app.get(dayPath(planned.id, '/kit/things'), cookie)).text.includes(texts.fi.dayKit.page.noneText.things))
})

test('a host of the day prints all of it, another worker none, and where the program does not know its address the page says so', async () => {
  const [host, other] = [await person(database.db, 'Heli Host', { role: 'worker' }), await person(database.db, 'Olli Other', { role: 'worker' })]
  await addHost(database.db as never, day.id, host, null)
  assert.equal((await app.get(dayPath(day.id, '/kit/instructions'), await app.signIn(host))).status, 200)
  const others = await app.signIn(other)
  for (const rest of ['', '/posters', '/posters/pdf']) assert.equal((await app.get(dayPath(day.id, `/kit${rest}`), others)).status, 404)
  for (const rest of ['/mug', '/mug/pdf']) assert.equal((await app.get(dayPath(day.id, `/kit${rest}`), cookie)).status, 404)
  database.context.settings = { ...database.context.settings, PUBLIC_URL: undefined }
  const { text } = await testApp(database).get(dayPath(day.id, '/kit/posters'), cookie)
  assert.ok(text.includes(texts.fi.dayKit.page.noAddressText) && text.includes('class="sheet') && !text.includes('role="img"'))
})
