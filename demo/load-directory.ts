// Puts the invented county's directory and people into an empty database.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { hashPassword } from '../src/privacy/passwords.ts'
import { insertAccount } from '../src/staff/accounts.sql.ts'
import { dayOf } from '../src/text/dates.ts'
import { lines } from './lines.ts'
import { municipalities, organisation } from './organisation.ts'
import { demoPassword, people } from './people.ts'
import { guidingQuestions } from './questions.ts'
import { services } from './services.ts'
import { units } from './units.ts'

type Tx = Kysely<DB>

/** Ids by the keys of the content, for the cases that come after. */
export type Ids = Record<'person' | 'line' | 'service' | 'unit' | 'municipality', Map<string, string>>

export async function loadDirectory(tx: Tx, now: Date): Promise<Ids> {
  const ids: Ids = { person: new Map(), line: new Map(), service: new Map(), unit: new Map(), municipality: new Map() }
  const id = (of: keyof Ids, key: string): string => {
    const known = ids[of].get(key) ?? crypto.randomUUID()
    ids[of].set(key, known)
    return known
  }
  await loadPeople(tx, id, now)
  await tx.insertInto('organisation').values({
    name: organisation.name, phone: organisation.phone, website: organisation.website, texts: organisation.texts,
    coordinator_id: id('person', organisation.coordinator), answer_within_working_days: organisation.answerWithinWorkingDays,
    remind_every_working_days: organisation.remindEveryWorkingDays,
    demonstration: true,
  }).execute()
  await tx.insertInto('municipality').values(municipalities.map(({ key, name }) => ({ id: id('municipality', key), name }))).execute()
  await tx.insertInto('service_line').values(lines.map(({ key, name, description, manager }, position) => ({
    id: id('line', key), name, description, position, manager_id: id('person', manager),
  }))).execute()
  await loadUnits(tx, id)
  await tx.insertInto('service').values(services.map(({ key, line, name, description, everydayWords }, position) => ({
    id: id('service', key), service_line_id: id('line', line), name, description, everyday_words: everydayWords, position,
    handler_id: id('person', lines.find((one) => one.key === line)!.manager),
  }))).execute()
  await tx.insertInto('service_unit').values(units.flatMap((unit) => unit.services.map((service) => ({
    service_id: id('service', service), unit_id: id('unit', unit.key),
    handler_id: id('person', unit.handlers?.[service] ?? unit.supervisor),
  })))).execute()
  await loadGrants(tx, id, now)
  await tx.insertInto('guiding_question').values(guidingQuestions.map(({ kind, line, position, question, hint }) => ({
    kind, service_line_id: line && id('line', line), position, question, hint: hint ?? null,
  }))).execute()
  return ids
}

type IdOf = (of: keyof Ids, key: string) => string

async function loadPeople(tx: Tx, id: IdOf, now: Date): Promise<void> {
  const passwordHash = await hashPassword(demoPassword)
  for (const person of people) {
    await tx.insertInto('person').values({
      id: id('person', person.key), name: person.name, title: person.title, email: person.email, phone: person.phone,
      language: person.language, listed: person.listed, created_at: now,
      first_name_may_stand_on: person.firstNameMayStand ? dayOf(daysFrom(now, -30)) : null,
      left_on: person.leftDaysAgo ? dayOf(daysFrom(now, -person.leftDaysAgo)) : null,
    }).execute()
    if (person.roles.length === 0 || person.leftDaysAgo) continue
    const accountId = await insertAccount(tx as never, { name: person.name, email: person.email, passwordHash, now })
    await tx.updateTable('person').set({ account_id: accountId }).where('id', '=', id('person', person.key)).execute()
  }
  for (const { key, superior, deputy, absences = [] } of people) {
    await tx.updateTable('person').where('id', '=', id('person', key))
      .set({ superior_id: superior ? id('person', superior) : null, deputy_id: deputy ? id('person', deputy) : null }).execute()
    for (const { from, to } of absences) {
      await tx.insertInto('absence').values({
        person_id: id('person', key), first_day: dayOf(daysFrom(now, from)), last_day: dayOf(daysFrom(now, to)),
      }).execute()
    }
  }
}

async function loadUnits(tx: Tx, id: IdOf): Promise<void> {
  for (const unit of units) {
    const place = await tx.insertInto('place').values({
      name: unit.place.name, address: unit.place.address, municipality_id: id('municipality', unit.municipality),
    }).returning('id').executeTakeFirstOrThrow()
    await tx.insertInto('unit').values({
      id: id('unit', unit.key), name: unit.name, place_id: place.id, municipality_id: id('municipality', unit.municipality),
      supervisor_id: id('person', unit.supervisor), phone: unit.phone, email: unit.email,
    }).execute()
  }
}

async function loadGrants(tx: Tx, id: IdOf, now: Date): Promise<void> {
  await tx.insertInto('role_grant').values(people.flatMap(({ key, roles, leftDaysAgo }) => roles.map((grant) => ({
    person_id: id('person', key), role: grant.role,
    unit_id: 'unit' in grant ? id('unit', grant.unit) : null,
    service_line_id: 'line' in grant ? id('line', grant.line) : null,
    valid_from: dayOf(daysFrom(now, -900)), valid_to: leftDaysAgo ? dayOf(daysFrom(now, -leftDaysAgo)) : null, granted_at: now,
  })))).execute()
  // One that opens much was given lately: somebody else had a look, and it began before the time for that was over.
  await tx.updateTable('role_grant').set({
    granted_by: id('person', 'iiro-kaislavirta'), granted_at: daysFrom(now, -41), wanted_on: dayOf(daysFrom(now, -41)), valid_from: dayOf(daysFrom(now, -40)),
    confirmed_by: id('person', 'tarja-kuusivaara'), confirmed_on: dayOf(daysFrom(now, -40)),
  }).where('person_id', '=', id('person', 'katariina-nybonde')).where('role', '=', 'supervisor').execute()
}

const daysFrom = (now: Date, days: number): Date => new Date(now.getTime() + days * 86_400_000)
