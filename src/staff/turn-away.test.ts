// Somebody at a case's page whose session has ended gets back what they wrote or changed on it, and nothing of what stood there.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, type Fields } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { sentFrom } from '../../test/fields.ts'
import { giver } from '../../test/giver.ts'
import { sections } from '../feedback/sections/sections.tsx'
import { isOf } from '../feedback/sections/typed.ts'
import { casePath } from '../paths.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let worker: string
let supervisor: string
let officeId: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
  worker = await it.app.signIn(w.workerId)
  supervisor = await it.app.signIn(w.supervisorId)
  officeId = (await database.db.insertInto('other_office').values({ name: { fi: 'Kela' }, contact: '020 634 0000' }).returning('id').executeTakeFirstOrThrow()).id
})
after(() => database.close())

const given = new Set<string>()
async function give(fields: Fields = {}) {
  const words = await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId, ...fields })).location)
  const id = (await database.db.selectFrom('feedback_case').select('id').execute()).map((row) => row.id).find((one) => !given.has(one))!
  given.add(id)
  return { id, words }
}
const act = (id: string, fields: Fields, cookie = supervisor) => it.app.post(casePath(id), { seen: '1', ...fields }, cookie)
const shown = async (id: string, cookie = supervisor) => (await it.app.get(casePath(id), cookie)).text
async function say(words: string, fields: Fields) {
  const page = (await it.openWith(words)).text
  return it.app.post('/fi/keskustelu', { p: fieldValue(page, 'p'), token: fieldValue(page, 'token'), seen: fieldValue(page, 'seen'), ...fields })
}

/** What the signed-out page gives back. */
async function givenBack(id: string, fields: [string, string][]): Promise<string[]> {
  const { status, text } = await it.app.request(casePath(id), {
    method: 'POST', body: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  assert.equal(status, 401)
  return Array.from({ length: text.split('name="unsent-').length - 1 }, (_, n) => textIn(text, `unsent-${n + 1}`))
}

/** Pages of cases on which as much as possible stands filled in before anybody types. */
async function pages(): Promise<Record<string, { id: string; page: string }>> {
  const thanked = await give({ kind: 'thanks', text: 'Kiitos Veeralle!\n\nHän "kuunteli" & auttoi.' })
  const bring = await give()
  await say(bring.words, { step: 'bring', 'bring-wanted': 'supervisor', 'bring-word': 'Olisi helpompaa.' })
  await act(thanked.id, { step: 'answer', text: 'Kiitos.\nKerromme hänelle.', purpose: 'answer', came: 'nothing-asked' })
  await act(thanked.id, { step: 'share', 'share-seen': '0', 'share-text': 'Kiitettiin kuuntelusta.\nJa avusta.', 'share-gist': 'Kerrottiin.', 'share-came': 'Ei muutosta.' })

  const waits = await give({ text: 'Hoitaja tuli myöhässä.\nTaas.' })
  await act(waits.id, { step: 'keep-draft', text: 'Luonnos, kesken', purpose: 'interim', because: 'Syy, kesken' })
  await act(waits.id, { step: 'note-concerns', 'about-person': w.workerId })
  await act(waits.id, { step: 'lane-mark', lane: 'muistutus' })

  const asked = await give()
  await act(asked.id, { step: 'ask-side', 'side-person': w.workerId, 'side-from': '1' })
  await say(asked.words, { step: 'side-yes' })
  await act(asked.id, { step: 'tell-side', 'side-text': 'Bussi oli myöhässä.\nSoitin.' }, worker)

  // Of somebody new, whose answer, and whose guiding elsewhere, another reads first.
  await database.db.updateTable('organisation').set({ answers_read_first: 1 }).execute()
  const [proposed, guides] = [await give(), await give()]
  await act(proposed.id, { step: 'answer', text: 'Kiitos.\nTulemme ajoissa.', purpose: 'answer', came: 'not-changed', because: 'Reitit ovat pitkiä.' }, worker)
  await act(guides.id, { step: 'office-guide', office: officeId, [`guide-text-${officeId}`]: 'Tämä kuuluu Kelalle.' }, worker)
  await database.db.updateTable('organisation').set({ answers_read_first: 0 }).execute()

  return {
    answered: { id: thanked.id, page: await shown(thanked.id) },
    bring: { id: bring.id, page: await shown(bring.id) },
    waits: { id: waits.id, page: await shown(waits.id) },
    office: { id: waits.id, page: (await act(waits.id, { step: 'office-choose', office: officeId })).text },
    side: { id: asked.id, page: await shown(asked.id) },
    'side of the worker': { id: asked.id, page: await shown(asked.id, worker) },
    proposed: { id: proposed.id, page: await shown(proposed.id) },
    'proposed to go elsewhere': { id: guides.id, page: await shown(guides.id) },
  }
}

test('of a case’s page nothing is given back that stood there already, and whatever field of words is changed is given back whole', async () => {
  const written = new Set<string>()
  const isWords = (field: string) => sections.some(({ words = [] }) => words.some((each) => isOf(each, field)))
  for (const [name, { id, page }] of Object.entries(await pages())) {
    const fields = sentFrom(page)
    assert.ok(fields.length > 3, name)
    assert.deepEqual(await givenBack(id, fields), [], name)
    for (const [field, value] of fields.filter(([each]) => isWords(each))) {
      written.add(field.replace(/[0-9a-f]{8}-.*/, ''))
      const changed = `${value} Ja vielä yksi asia.`.trim()
      assert.deepEqual(await givenBack(id, fields.map(([each, was]) => [each, each === field ? changed : was])), [changed], `${name}: ${field}`)
    }
  }
  const all = ['text', 'because', 'note', 'thanks-text', 'share-text', 'share-gist', 'share-came', 'new-because', 'corrected', 'first-text', 'first-because', 'back-note', 'guide-text-', 'side-text', 'side-answer', 'to-', 'number-', 'decision-reason']
  assert.deepEqual(all.filter((field) => !written.has(field)), [], 'every one of them was on a page')
})
