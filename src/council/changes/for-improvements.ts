// What improvements ask of the council: from what somebody may make one, what to note then, and what everybody may know of where it came from.
import type { Db, Tx } from '../../db/db.ts'
import { to } from '../../paths.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import type { Language, Translated } from '../../text/language.ts'
import { askedMeeting } from '../asked.ts'
import { openPoint } from '../points.ts'
import { findSealedPoint, meetingOfPoint } from '../points.sql.ts'
import { mayAnswer, tookImprovement } from './answer.ts'
import { findSealedOutcome, lockOutcome, meetingsBehind } from './outcomes.sql.ts'
import { noteOutcome, openOutcome, type OfPoint } from './send-on.ts'

/** `proposalId`: of what was sent on; else it is the point itself, which whoever leads the council takes up. */
export type CouncilSource = { words: string; language: Language } & ({ proposalId: string } | (OfPoint & { proposalId: null }))
type Named = { point?: string | null | undefined; proposal?: string | null | undefined }
type By = { actor: Actor; now: Date; keys: Keys }

/** Null where there is none, they may not, or it was answered already. */
export async function councilSource(db: Db, { point, proposal }: Named, { actor, now, keys }: By): Promise<CouncilSource | null> {
  if (proposal) {
    const sealed = await findSealedOutcome(db, proposal)
    if (sealed?.kind !== 'improvement' || sealed.state !== 'waiting' || !mayAnswer(actor, sealed)) return null
    const { words, panelLanguage: language } = openOutcome(keys, sealed)
    return { proposalId: sealed.id, words, language }
  }
  const of = point ? await meetingOfPoint(db, point) : null
  const asked = of && await askedMeeting(db, of.panelId, of.meetingId, { actor, now, to: 'lead' })
  const sealed = asked && await findSealedPoint(db, of.meetingId, point!)
  if (!asked || !sealed) return null
  return { proposalId: null, ...of, pointId: sealed.id, words: openPoint(keys, of.meetingId, sealed).words, language: asked.panel.language }
}

/** Held until the transaction ends, so that two who take it up at once do so one after the other. */
export const holdProposal = (tx: Tx, id: string): Promise<unknown> => lockOutcome(tx, id)

/** The id of what came of it; null where somebody was quicker. */
export async function becameImprovement(tx: Tx, source: CouncilSource, improvementId: string, by: By): Promise<string | null> {
  if (source.proposalId !== null) return await tookImprovement(tx, { id: source.proposalId, improvementId }, by) === 'done' ? source.proposalId : null
  const { panelId, meetingId, pointId, words } = source
  return noteOutcome(tx, by.keys, { panelId, meetingId, pointId, words, kind: 'improvement', improvementId }, by.now)
}

export type CouncilOrigin = { panelName: Translated; month: string | null; memo: string | null }

/** From which meetings it came, for everybody: of which council, in which month, and where its memo is published. */
export async function originsOf(db: Db, improvementId: string, language: Language): Promise<CouncilOrigin[]> {
  const behind = await meetingsBehind(db, improvementId)
  return behind.map(({ panelId, panelName, meetingId, heldOn, hasMemo }) => ({ panelName, month: heldOn && heldOn.slice(0, 7), memo: hasMemo ? to('memo', language, { panel: panelId, meeting: meetingId }) : null }))
}
