// Templates of answers. One that has ended stays for the record and is offered no more.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { spokenTo, type Language, type Translated } from '../../text/language.ts'
import type { Kind, OfferedKind } from '../case.ts'
import { inOrderFor, suits } from './template.ts'

export type Template = { id: string; kind: OfferedKind; language: Language; serviceLineId: string | null; lineName: Translated | null; title: string; text: string }

/** In no order that is for the eye; see template.ts. */
export async function templates(db: Db, of: { kind?: Kind; language?: string } = {}): Promise<Template[]> {
  const rows = await db.selectFrom('answer_template as t').leftJoin('service_line as l', 'l.id', 't.service_line_id')
    .select(['t.id', 't.kind', 't.language', 't.service_line_id', 'l.name', 't.title', 't.text'])
    .where('t.ended_on', 'is', null)
    .$if(of.kind !== undefined, (query) => query.where('t.kind', '=', of.kind!))
    .$if(of.language !== undefined, (query) => query.where('t.language', '=', of.language!))
    .orderBy('t.id').execute()
  return rows.map((row) => ({
    id: row.id, kind: row.kind as OfferedKind, language: row.language as Language, serviceLineId: row.service_line_id, lineName: row.name, title: row.title, text: row.text,
  }))
}

/** What an answer to a case may begin with: in its giver's language, or in the one in which the program speaks to them. */
export const templatesFor = async (db: Db, one: { kind: Kind; language: string; serviceLineId: string | null }): Promise<Template[]> => {
  const language = spokenTo(one.language)
  return inOrderFor(language, (await templates(db, { kind: one.kind, language })).filter((each) => suits(each, one)))
}

export type NewTemplate = Omit<Template, 'id' | 'lineName'>

const row = ({ kind, language, serviceLineId, title, text }: NewTemplate) => ({ kind, language, service_line_id: serviceLineId, title, text })

export const addTemplate = (tx: Tx, template: NewTemplate) => tx.insertInto('answer_template').values(row(template)).execute()

export const saveTemplate = (tx: Tx, id: string, template: NewTemplate) =>
  tx.updateTable('answer_template').set(row(template)).where('id', '=', id).execute()

export const endTemplate = (tx: Tx, id: string, today: Day) =>
  tx.updateTable('answer_template').set({ ended_on: today }).where('id', '=', id).where('ended_on', 'is', null).execute()
