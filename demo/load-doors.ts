// What clients find in the directory of the invented county: how services begin, when telephones and doors are open, life
// situations, and what others give.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import { dropIns } from './drop-ins.ts'
import { guides, languagesOf } from './guides.ts'
import { firstSteps, type DemoStep } from './first-steps.ts'
import type { Ids } from './load-directory.ts'
import { others } from './others.ts'
import { aboutPlaces } from './places.ts'
import { situations } from './situations.ts'
import { telephones } from './telephones.ts'

type Tx = Kysely<DB>

export async function loadDoors(tx: Tx, ids: Ids, now: Date): Promise<void> {
  const called = await loadTelephones(tx)
  for (const [key, { forWhom, howToBegin, cost, easy = null, telephone }] of Object.entries(guides)) {
    await tx.updateTable('service').where('id', '=', ids.service.get(key)!).set({
      for_whom: forWhom, how_to_begin: howToBegin, cost, easy_language: easy, telephone_id: telephone ? called.get(telephone)! : null,
    }).execute()
  }
  for (const [key, languages] of Object.entries(languagesOf)) await tx.updateTable('service').set({ languages }).where('id', '=', ids.service.get(key)!).execute()
  await loadPlaces(tx, ids)
  await loadDropIns(tx, ids, now)
  await loadOffices(tx)
  const doors = await loadSituations(tx, await loadOthers(tx, ids))
  await loadStep(tx, firstSteps, { parentId: null, position: 0 }, { ids, called, doors })
}

async function loadTelephones(tx: Tx): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [position, { key, name, number, description, cost, alwaysShown = false, week }] of telephones.entries()) {
    const { id } = await tx.insertInto('telephone').values({ name, number, description, cost, always_shown: alwaysShown, position }).returning('id').executeTakeFirstOrThrow()
    ids.set(key, id)
    await tx.insertInto('opening').values(week.flatMap(({ weekdays, opens, closes }) => weekdays.map((weekday) => ({ entry_id: id, weekday, opens, closes })))).execute()
  }
  return ids
}

async function loadPlaces(tx: Tx, ids: Ids): Promise<void> {
  for (const [key, { kind = 'office', at = [null, null], description, directions, transport, accessibility = [], note }] of Object.entries(aboutPlaces)) {
    const unit = tx.selectFrom('unit').select('place_id').where('id', '=', ids.unit.get(key)!)
    await tx.updateTable('place').where('id', '=', unit).set({
      kind, latitude: at[0], longitude: at[1], accessibility,
      description: description ?? null, directions: directions ?? null, transport: transport ?? null, accessibility_note: note ?? null,
    }).execute()
  }
}

/** Since a year, so that the calendar of whoever follows it is not empty before today. */
async function loadDropIns(tx: Tx, ids: Ids, now: Date): Promise<void> {
  for (const { at, service, ...dropIn } of dropIns) {
    await tx.insertInto('drop_in').values({
      ...dropIn, first_day: daysAfter(dayOf(now), -364), service_id: service ? ids.service.get(service)! : null, unit_id: ids.unit.get(at)!,
      place_id: tx.selectFrom('unit').select('place_id').where('id', '=', ids.unit.get(at)!).$asScalar().$notNull(),
    }).execute()
  }
}

/** Doors are open in the hours of an office. */
async function loadOffices(tx: Tx): Promise<void> {
  const places = await tx.selectFrom('place').select('id').execute()
  await tx.insertInto('opening').values(places.flatMap(({ id }) =>
    [1, 2, 3, 4, 5].map((weekday) => ({ entry_id: id, weekday, opens: '09:00', closes: weekday === 5 ? '14:00' : '16:00' })))).execute()
}

/** Ids of all that a life situation may lead to, by key. */
async function loadOthers(tx: Tx, ids: Ids): Promise<Map<string, string>> {
  const entries = new Map(ids.service)
  for (const [position, { key, organiser, name, description, everydayWords, phone = null, website = null }] of others.entries()) {
    const { id } = await tx.insertInto('other_service').values({ organiser, name, description, everyday_words: everydayWords, phone, website, position })
      .returning('id').executeTakeFirstOrThrow()
    entries.set(key, id)
  }
  return entries
}

async function loadSituations(tx: Tx, entries: Map<string, string>): Promise<string[]> {
  const loaded: string[] = []
  for (const [position, { name, description, acute = false, help }] of situations.entries()) {
    const { id } = await tx.insertInto('life_situation').values({ name, description, acute, position }).returning('id').executeTakeFirstOrThrow()
    await tx.insertInto('life_situation_entry').values(help.map((key, n) => ({ life_situation_id: id, entry_id: entries.get(key)!, position: n }))).execute()
    loaded.push(id)
  }
  return loaded
}

type Known = { ids: Ids; called: Map<string, string>; doors: string[] }

async function loadStep(tx: Tx, step: DemoStep, { parentId, position }: { parentId: string | null; position: number }, known: Known): Promise<void> {
  const { ids, called, doors } = known
  const ends = 'next' in step
  const place = ends && step.place ? tx.selectFrom('unit').select('place_id').where('id', '=', ids.unit.get(step.place)!) : null
  const { id } = await tx.insertInto('first_step').values({
    parent_id: parentId, name: step.name, position,
    ...(ends ? { next_step: step.next, telephone_id: called.get(step.telephone)!, place_id: place, life_situation_id: doors[step.situation]! }
      : { question: step.question, hint: step.hint ?? null }),
  }).returning('id').executeTakeFirstOrThrow()
  if (ends) return
  for (const [n, answer] of step.answers.entries()) await loadStep(tx, answer, { parentId: id, position: n }, known)
}
