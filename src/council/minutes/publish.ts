// A memo on its way to everybody: it is looked through by one who leads the council, and published by another where two lead it.
import type { Db, Tx } from '../../db/db.ts'
import type { Look } from '../../feedback/publishing/look.ts'
import type { Keys } from '../../privacy/keys.ts'
import { meetingKey, seal, unseal } from '../../privacy/sealing.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { dayOf } from '../../text/dates.ts'
import { to } from '../../paths.ts'
import { tellWebhooks } from '../../webhooks/tell.sql.ts'
import type { AskedMeeting } from '../asked.ts'
import { meetingState, type Meeting } from '../meeting.ts'
import { lockMeeting, meetingsOf, sectionsOf } from '../meetings.sql.ts'
import type { Panel } from '../panel.ts'
import { findSeason } from '../panels.sql.ts'
import { pointsOf } from '../points.ts'
import { markOf, unsettled, type Decided } from './look.ts'
import { linesOf, memoOf, type MemoSource } from './memo.ts'
import { addRelease, endReleases, findLook, keepLook, releasesOf, type Ending, type SealedLook } from './minutes.sql.ts'

type By = { actor: Actor; now: Date; keys: Keys }
type Of = Pick<AskedMeeting, 'panel' | 'meeting'>

export async function sourceOf(db: Db, keys: Keys, panel: Panel, meeting: Meeting): Promise<MemoSource> {
  const season = (await findSeason(db, meeting.seasonId))!
  const later = (await meetingsOf(db, meeting.seasonId)).filter(({ number, cancelledOn }) => number > meeting.number && !cancelledOn)
  return { panel, meeting, sections: await sectionsOf(db, meeting.id), points: await pointsOf(db, keys, meeting.id), later, perspective: season.perspective }
}

export const openLook = (keys: Keys, meetingId: string, { ciphertext, keyVersion }: Pick<SealedLook, 'ciphertext' | 'keyVersion'>): Decided =>
  JSON.parse(unseal(meetingKey(keys, meetingId, keyVersion), meetingId, 'minutes-look', ciphertext)) as Decided

/** Who looked through it is who decided last. */
export async function lookThrough(tx: Tx, { panel, meeting: { id } }: Of, { decided, seen }: { decided: Decided; seen: number }, { actor, now, keys }: By): Promise<'done' | 'not-approved' | 'changed-meanwhile'> {
  const meeting = (await lockMeeting(tx, panel.id, id))!
  if (meetingState(meeting) !== 'approved') return 'not-approved'
  if (markOf(linesOf(await sourceOf(tx, keys, panel, meeting))) !== decided.of) return 'changed-meanwhile'
  if (((await findLook(tx, id))?.version ?? 0) !== seen) return 'changed-meanwhile'
  const ciphertext = seal(meetingKey(keys, id, keys.current), id, 'minutes-look', JSON.stringify(decided))
  return await keepLook(tx, id, { ciphertext, keyVersion: keys.current, by: handOf(actor), on: dayOf(now), seen }) ? 'done' : 'changed-meanwhile'
}

/** Whoever looked through a memo does not publish it, where another leads the council, too. */
export const needsAnother = (actor: Actor, { seats }: Pick<Panel, 'seats'>, { lookedBy }: Pick<SealedLook, 'lookedBy'>): boolean =>
  new Set(seats.filter(({ part }) => part !== 'member').map(({ personId }) => personId)).size > 1 && handOf(actor) === lookedBy

/** `seen`: the version of the look; `last`: the number of the newest copy, 0 for none. `changed`: of a correction. `earlierGoes`: whoever reads an earlier copy could recognise somebody. */
export type Publishing = { seen: number; last: number; register: string | null; changed: string | null; earlierGoes: boolean }
export type PublishRefusal = 'not-approved' | 'not-looked' | 'changed-meanwhile' | 'unsettled' | 'another'

export async function publishMemo(tx: Tx, { panel, meeting: { id } }: Of, { seen, last, register, changed, earlierGoes }: Publishing, look: Look, { actor, now, keys }: By): Promise<'done' | PublishRefusal> {
  const meeting = (await lockMeeting(tx, panel.id, id))!
  if (meetingState(meeting) !== 'approved') return 'not-approved'
  const stored = await findLook(tx, id)
  if (!stored) return 'not-looked'
  const source = await sourceOf(tx, keys, panel, meeting)
  const lines = linesOf(source)
  const decided = openLook(keys, id, stored)
  if (stored.version !== seen || decided.of !== markOf(lines)) return 'changed-meanwhile'
  // Who works here and what a place is called may be otherwise than when it was looked through.
  if (unsettled(lines, decided, look).length) return 'unsettled'
  if (needsAnother(actor, panel, stored)) return 'another'
  const before = await releasesOf(tx, id)
  // Sent twice, the second finds the copy of the first.
  if ((before[0]?.number ?? 0) !== last || (last > 0) !== (changed !== null)) return 'changed-meanwhile'
  const number = last + 1
  const on = dayOf(now)
  if (earlierGoes) await endReleases(tx, id, { because: 'recognised', by: handOf(actor), on })
  await record(tx, { what: 'panel-published', by: actor, detail: { step: 'memo' } }, now)
  await addRelease(tx, { meetingId: id, number, memo: memoOf(source, decided), register, changed, publishedOn: on, lookedBy: stored.lookedBy, publishedBy: handOf(actor) })
  await tellWebhooks(tx, { type: 'minutes.published', on, of: { reference: id, page: to('memo', 'fi', { panel: panel.id, meeting: id }) } }, now)
  return 'done'
}

/** All its copies lose their words at once. Alone: whoever has recognised somebody waits for nobody. */
export async function takeBack(tx: Tx, { panel, meeting: { id } }: Of, because: Ending, { actor, now }: Pick<By, 'actor' | 'now'>): Promise<'done' | 'nothing'> {
  await lockMeeting(tx, panel.id, id)
  if (!await endReleases(tx, id, { because, by: handOf(actor), on: dayOf(now) })) return 'nothing'
  await record(tx, { what: 'panel-published', by: actor, detail: { step: 'memo-back' } }, now)
  return 'done'
}
