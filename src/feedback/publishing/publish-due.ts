// What was checked becomes public when its time has come and the unit could say its word, unless something has happened meanwhile
// that forbids it: then it waits.
import type { Tx } from '../../db/db.ts'
import { addEvent, lockCase, type Case } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { firstOf, monthOf } from '../period.ts'
import type { Keys } from '../../privacy/keys.ts'
import { unseal } from '../../privacy/sealing.ts'
import { to } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { tellWebhooks } from '../../webhooks/tell.sql.ts'
import { publicFormOf, refusalOf } from './prepare.ts'
import { changePublication, duePublications, publicationOf, type Publication } from './publications.sql.ts'
import { addItem, endItem } from './published.sql.ts'

export async function publishDue(tx: Tx, now: Date, keys: Keys): Promise<void> {
  for (const caseId of await duePublications(tx, dayOf(now))) await publishNow(tx, caseId, { now, keys })
}

/** Nothing happens where it is not due, or may not be now. */
export async function publishNow(tx: Tx, caseId: string, { now, keys }: { now: Date; keys: Keys }): Promise<void> {
  const one = await lockCase(tx, caseId)
  const publication = one && (await publicationOf(tx, caseId))
  const today = dayOf(now)
  if (!publication || publication.state !== 'to-comment' || publication.publicFromOn! > today || await refusalOf(tx, one)) return
  await changePublication(tx, caseId, { state: 'published', state_on: today })
  const { text, answer } = publicFormOf(keys, one, publication)
  await endItem(tx, caseId, today)
  const month = firstOf(monthOf(today))
  const item = await addItem(tx, caseId, {
    kind: one.kind, language: one.language, cameOfIt: one.cameOfIt, monthOn: firstOf(monthOf(dayOf(one.createdAt))), publishedOn: month,
    text, answer, comment: publication.commentCheckedById ? commentOf(keys, one, publication) : null,
    lineId: one.serviceLineId, serviceId: one.serviceId, unitId: publication.showsUnit ? one.unitId : null,
  })
  await addEvent(tx, { caseId, name: 'published', by: null, now })
  await tellWebhooks(tx, { type: 'feedback.published', on: month, of: { reference: item, page: to('publishedItem', 'fi', { item }), serviceLineId: one.serviceLineId } }, now)
}

export const commentOf = (keys: Keys, one: Case, { comment, number }: Publication): string | null =>
  comment && unseal(caseKey(keys, one), one.id, `publication-comment ${number}`, comment)
