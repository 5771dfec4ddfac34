// Somebody makes an improvement: from feedback that they may answer, from the results of a survey, from wishes of a feedback day, from what a clients' council said, or alone. It begins
// as something that is considered, and is seen at the desk until somebody who may shows it to everybody.
import type { Tx } from '../db/db.ts'
import { becameImprovement, councilSource, holdProposal } from '../council/changes/for-improvements.ts'
import { dreamTheme } from '../days/for-others.ts'
import { lockAnswerable } from '../feedback/improving/answerable.ts'
import { noteImprovement, recordLink, tellLinked } from '../feedback/improving/tell-moved.ts'
import type { Keys } from '../privacy/keys.ts'
import { handOf, type Actor } from '../staff/actor.ts'
import { mayWriteImprovement } from '../staff/duties.ts'
import { askableRound } from '../surveys/for-others.ts'
import { dayOf } from '../text/dates.ts'
import { tellHolder } from './tell-holder.ts'
import { addAlone, addFromCouncil, addFromRound, addFromTheme, linkCase } from './sources.sql.ts'
import { addEvent, insertImprovement, madeAlready, type New } from './write.sql.ts'

/** `caseId`, `roundId`, `dayThemeId` or `council`, a point or a proposal of one: what it comes from; `told`: its giver sees it before everybody does. */
export async function makeImprovement(
  tx: Tx, { details, caseId, roundId = null, dayThemeId = null, council = {}, told }: { details: New; caseId: string | null; roundId?: string | null; dayThemeId?: string | null; council?: { point?: string | null; proposal?: string | null }; told: boolean }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<{ id: string } | 'not-allowed'> {
  const one = caseId ? await lockAnswerable(tx, caseId, actor) : null
  if (caseId ? !one : !mayWriteImprovement(actor, details)) return 'not-allowed'
  if (roundId && !(await askableRound(tx, roundId, actor))) return 'not-allowed'
  if (dayThemeId && !(await dreamTheme(tx, dayThemeId, actor))) return 'not-allowed'
  if (council.proposal) await holdProposal(tx, council.proposal)
  const said = council.point || council.proposal ? await councilSource(tx, council, { actor, now, keys }) : null
  const by = { personId: handOf(actor), on: dayOf(now) }
  // Pressed twice it is made once.
  const twin = await madeAlready(tx, { title: details.title.fi, caseId: one?.id ?? null }, by)
  if (twin) return { id: twin }
  if ((council.point || council.proposal) && !said) return 'not-allowed'
  const id = await insertImprovement(tx, details, by)
  await addEvent(tx, id, { what: 'made', after: 'considered' }, { by: actor, now })
  if (one) {
    await linkCase(tx, { improvementId: id, caseId: one.id, told }, by)
    await noteImprovement(tx, one, 'linked', { by: actor, now })
    await recordLink(tx, one, { by: actor, now })
    if (told) await tellLinked(tx, one, { now, keys })
  } else if (roundId) {
    await addFromRound(tx, { improvementId: id, roundId }, by)
  } else if (dayThemeId) {
    await addFromTheme(tx, { improvementId: id, dayThemeId }, by)
  } else if (said) {
    const outcomeId = await becameImprovement(tx, said, id, { actor, now, keys })
    if (!outcomeId) throw new Error('answered meanwhile')
    await addFromCouncil(tx, { improvementId: id, outcomeId }, by)
  } else {
    await addAlone(tx, id, by)
  }
  await tellHolder(tx, id, { by: actor, now })
  return { id }
}
