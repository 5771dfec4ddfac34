// What a bulletin named and was taken away from everybody later is read nowhere any more, and what givers wrote never stood in one.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { improving } from '../../../test/improvements.ts'
import { sweep } from '../../db/sweeps.ts'
import { bulletinPath, desk, to } from '../../paths.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { kinds } from './bulletin.ts'
import { withoutGone } from './gone.ts'
import { bulletinSweeps } from './sweeps.ts'

const publicUrl = 'https://palaute.example.fi'
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let it: ReturnType<typeof improving>
let communications: string

before(async () => {
  database = await testDatabase({ PUBLIC_URL: publicUrl })
  w = await world(database.db)
  it = improving(database, w)
  app = testApp(database)
  communications = await app.signIn(await person(database.db, 'Sanna Lumiala', { role: 'communications' }))
})
after(() => database.close())

const issueOn = (day: string) => sweep(database.db, bulletinSweeps({ publicUrl })[0]!, new Date(`${day}T09:00:00Z`))
const add = async (kind: string) => String((await database.db.insertInto('bulletin').values({ kind, rhythm: 'month', first_on: '2026-09-20' }).returning('id').executeTakeFirstOrThrow()).id)
const at = (day: string) => ({ now: new Date(`${day}T09:00:00Z`) })

test('its title stands in no language on the page, in the feeds or at the desk any more; the others stay, and so does the row', async () => {
  const title = (fi: string) => ({ fi, sv: `${fi} på svenska`, en: `${fi} in English` })
  const [kept, gone] = [await it.make({ title: title('Aulan penkit') }), await it.make({ title: title('Zqxpois aamukäynnit') })]
  for (const id of [kept, gone]) await it.show(id)
  const bulletin = await add('changes')
  await issueOn('2026-09-20')
  const row = () => database.db.selectFrom('bulletin_issue').selectAll().where('bulletin_id', '=', bulletin).executeTakeFirstOrThrow()
  const before = await row()
  const pages = (language: 'fi' | 'sv' | 'en') => [to('bulletin', language, { bulletin: before.id }), to('bulletinsAtom', language), to('bulletinsJson', language)]
  for (const language of languages) for (const path of pages(language)) assert.match((await app.get(path)).text, /Zqxpois/, path)
  const etag = (await app.request(to('bulletinsAtom', 'fi'))).headers.get('etag')

  await it.show(gone, { shown: false, ...at('2026-10-02') })
  for (const language of languages) {
    for (const path of pages(language)) {
      const { text } = await app.get(path)
      assert.doesNotMatch(text, /Zqxpois/, path)
      assert.ok(text.includes('Aulan penkit') && text.includes(texts[language].bulletins.text.gone), path)
    }
  }
  for (const path of [desk.bulletins, bulletinPath(bulletin), desk.newsletter]) assert.doesNotMatch((await app.get(path, communications)).text, /Zqxpois/, path)
  assert.deepEqual(await row(), before, 'what went out stays as it was')
  assert.notEqual((await app.request(to('bulletinsAtom', 'fi'))).headers.get('etag'), etag)
  assert.match((await app.get(to('bulletinsAtom', 'fi'))).text, /<updated>2026-10-02T/)

  await it.show(gone, at('2026-10-03'))
  assert.doesNotMatch((await app.get(pages('fi')[0]!)).text, /Zqxpois/, 'shown again, perhaps in other words, the old ones do not come back')
})

test('no kind of bulletin and no screen holds a word of what givers wrote, published or not', async () => {
  const caseId = await caseRow(database.db, { kind: 'criticism', publish: true, service_line_id: w.lineId })
  await database.db.insertInto('publication').values({
    case_id: caseId, state: 'published', number: 1, prepared_by: w.workerId, checked_by: w.coordinatorId, comment_until_on: '2026-08-01', public_from_on: '2026-08-01', state_on: '2026-08-01',
  }).execute()
  await database.db.insertInto('published_item').values({
    case_id: caseId, service_line_id: w.lineId, kind: 'criticism', language: 'fi', came_of_it: 'changed', month_on: '2026-08-01', published_on: '2026-08-01', text: 'Zqxantajan sanat.', answer: 'Zqxvastaus.',
  }).execute()
  assert.match((await app.get(to('published', 'fi'))).text, /Zqxantajan/, 'it is there to be found')
  for (const kind of kinds) await add(kind)
  await issueOn('2026-09-21')
  const issued = await database.db.selectFrom('bulletin_issue').selectAll().execute()
  assert.ok(issued.length > 1)
  assert.doesNotMatch(JSON.stringify(issued), /Zqxantajan|Zqxvastaus/)
  for (const path of [to('screen', 'fi'), to('bulletins', 'fi')]) assert.doesNotMatch((await app.get(path)).text, /Zqxantajan|Zqxvastaus/, path)
})

test('the line that is left out is the same in every language, and nothing else is touched', () => {
  const text = { fi: 'Alku:\n• Yksi: tehty\n• Kaksi: myöhässä\n\nLoppu', sv: 'Början:\n• Ett: gjort\n• Två: försenat\n\nSlut' }
  assert.equal(withoutGone(text, []), text)
  assert.deepEqual(withoutGone(text, [2]), {
    fi: `Alku:\n• Yksi: tehty\n• ${texts.fi.bulletins.text.gone}\n\nLoppu`, sv: `Början:\n• Ett: gjort\n• ${texts.sv.bulletins.text.gone}\n\nSlut`,
  })
})
