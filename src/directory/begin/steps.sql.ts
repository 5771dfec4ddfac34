// The steps of "Where do I begin?", as the desk edits them and as clients go through them.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Choices } from '../choices.sql.ts'
import { isId } from '../id.ts'
import { inUse } from '../in-use.sql.ts'
import { wayTo, type Step } from './tree.ts'

export type StepDetails = Omit<Step, 'id'> & { position: number }

const columns = [
  'parent_id as parentId', 'name', 'question', 'hint', 'next_step as nextStep', 'telephone_id as telephoneId', 'place_id as placeId', 'life_situation_id as situationId',
] as const

/** In the order in which answers are offered. */
export const steps = (db: Db, today: Day): Promise<Step[]> =>
  db.selectFrom('first_step').select(['id', ...columns]).where(inUse(today, 'ended_on')).orderBy('position').orderBy(sql`name ->> 'fi'`).execute()

/** What the form of a step needs: how many questions are answered to come to each, and which have answers already. */
export async function stepChoices(db: Db, today: Day): Promise<Pick<Choices, 'situations' | 'depths' | 'answered' | 'firstStepId'>> {
  const all = await steps(db, today)
  return {
    firstStepId: all.find(({ parentId }) => parentId === null)?.id ?? null,
    situations: await db.selectFrom('life_situation').select(['id', 'name', sql<boolean>`coalesce(ended_on <= ${today}, false)`.as('ended')])
      .orderBy('position').orderBy(sql`name ->> 'fi'`).execute(),
    depths: new Map(all.map(({ id }) => [id, wayTo(all, id).length - 1])),
    answered: new Set(all.flatMap(({ parentId }) => parentId ?? [])),
  }
}

/** Ends that named a telephone or a place which has ended since: whoever comes there misses it. */
export const endsThatLost = async (db: Db, today: Day): Promise<ReadonlySet<string>> =>
  new Set((await sql<{ id: string }>`
    select s.id from first_step s left join telephone t on t.id = s.telephone_id left join place p on p.id = s.place_id
    where t.ended_on <= ${today} or p.ended_on <= ${today}`.execute(db)).rows.map(({ id }) => id))

/** What a way ends in, where it is in use: a telephone, a place, a life situation. */
export async function whatHelps(db: Db, { telephoneId, placeId, situationId }: Step, today: Day) {
  return {
    telephone: await db.selectFrom('telephone').select(['id', 'name', 'number', 'cost']).where('id', '=', telephoneId).where(inUse(today, 'ended_on')).executeTakeFirst() ?? null,
    place: await db.selectFrom('place').select(['id', 'name', 'address']).where('id', '=', placeId).where(inUse(today, 'ended_on')).executeTakeFirst() ?? null,
    situation: await db.selectFrom('life_situation').select(['id', 'name']).where('id', '=', situationId).where(inUse(today, 'ended_on')).executeTakeFirst() ?? null,
  }
}

export type WhatHelps = Awaited<ReturnType<typeof whatHelps>>

export async function findStep(db: Db, id: string): Promise<(StepDetails & { endedOn: Day | null }) | null> {
  if (!isId(id)) return null
  return await db.selectFrom('first_step').select([...columns, 'position', 'ended_on as endedOn']).where('id', '=', id).executeTakeFirst() ?? null
}

export async function addStep(tx: Tx, step: StepDetails): Promise<string> {
  return (await tx.insertInto('first_step').values({ ...written(step), parent_id: step.parentId }).returning('id').executeTakeFirstOrThrow()).id
}

/** It stays where it hangs: another way to it would be another step. */
export async function changeStep(tx: Tx, id: string, step: StepDetails): Promise<void> {
  await tx.updateTable('first_step').set(written(step)).where('id', '=', id).execute()
}

const written = ({ name, question, hint, nextStep, telephoneId, placeId, situationId, position }: StepDetails) =>
  ({ name, question, hint, next_step: nextStep, telephone_id: telephoneId, place_id: placeId, life_situation_id: situationId, position })
