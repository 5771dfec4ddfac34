// A coordinator founds a council, names who leads it, and ends it. They do that without finding out who else sits there.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import type { Actor } from '../../staff/actor.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { versionOf } from '../../web/version.ts'
import { closeAll } from '../homework/give.ts'
import { lockOpen } from '../homework/homework.sql.ts'
import type { PanelDetails } from '../panel.ts'
import { addPanel, addSeat } from '../panels.sql.ts'
import { closeRequests } from '../research/research.sql.ts'
import { isSettled, trialState } from '../trials/trial.ts'
import { sealedTrials, setWithdrawn } from '../trials/trials.sql.ts'
import { leaveSeat, type By } from './leave-seat.ts'
import { membersNow, setNamed, setPart, setReached, staffWithSignIn } from './members.sql.ts'
import { changePanel, foundToday, lockGoingOn, meetingsNotBegun, setCancelled, setEnded } from './plan.sql.ts'
import { panelValues } from './panel-form.ts'

/** Its secretary from the beginning, so that there is somebody who can do anything at all with it. */
export async function foundPanel(tx: Tx, details: PanelDetails, secretary: NewLead, { actor, now }: By): Promise<string | 'not-staff'> {
  if (!(await isStaff(tx, secretary.personId, dayOf(now)))) return 'not-staff'
  // Pressed twice it is founded once.
  const same = await foundToday(tx, actor.personId, dayOf(now), (one) => seenOfPanel(one) === seenOfPanel(details))
  if (same) return same
  const id = await addPanel(tx, details, { by: actor.personId, on: dayOf(now) })
  const seat = await addSeat(tx, id, { ...secretary, part: 'secretary', fromOn: dayOf(now), at: now, named: true })
  await setReached(tx, seat, 'mail')
  await note(tx, actor, 'founded', now)
  return id
}

export const seenOfPanel = (panel: PanelDetails): string => versionOf(panelValues(panel))

export async function changeDetails(tx: Tx, panelId: string, details: PanelDetails, seen: string, { actor, now }: By): Promise<'done' | 'changed-meanwhile' | 'ended'> {
  const panel = await lockGoingOn(tx, panelId, dayOf(now))
  if (!panel) return 'ended'
  if (seenOfPanel(panel) !== seen) return seenOfPanel(details) === seenOfPanel(panel) ? 'done' : 'changed-meanwhile'
  await changePanel(tx, panelId, details)
  await note(tx, actor, 'details', now)
  return 'done'
}

export type NewLead = { personId: string; called: string }

/**
 * Of the staff, and with a sign-in; a client becomes the chair by the secretary, who knows them. Whoever did it before goes, and a client
 * stays as a member. `seen`: the seat of whoever does it now.
 */
export async function nameLead(tx: Tx, panelId: string, { part, seen, ...lead }: NewLead & { part: 'chair' | 'secretary'; seen: string }, { actor, now }: By): Promise<'done' | 'changed-meanwhile' | 'ended' | 'not-staff'> {
  const today = dayOf(now)
  // Of one that has ended somebody has to be able to take back what was published.
  if (!(await lockGoingOn(tx, panelId, today)) && part !== 'secretary') return 'ended'
  if (!(await isStaff(tx, lead.personId, today))) return 'not-staff'
  const members = await membersNow(tx, panelId, today)
  const before = members.find((one) => one.part === part)
  if ((before?.id ?? '') !== seen) return 'changed-meanwhile'
  if (before?.personId === lead.personId) {
    await setNamed(tx, before.id)
    return 'done'
  }
  if (before) await (before.isClient ? setPart(tx, before.id, 'member') : leaveSeat(tx, before, { actor, now }))
  const already = members.find((one) => one.personId === lead.personId && one.id !== before?.id)
  if (already) {
    await setPart(tx, already.id, part)
    await setNamed(tx, already.id)
  } else {
    const seat = await addSeat(tx, panelId, { ...lead, part, fromOn: today, at: now, named: true })
    await setReached(tx, seat, 'mail')
  }
  await note(tx, actor, part, now)
  return 'done'
}

/**
 * Meetings that were to come are cancelled, homework and requests for volunteers are closed, trials that go on are withdrawn; its members go at once, with what they told.
 * Its chair and secretary stay, to approve and publish what was written.
 */
export async function endPanel(tx: Tx, keys: Keys, panelId: string, why: string, { actor, now }: By): Promise<'done' | 'ended'> {
  const today = dayOf(now)
  if (!(await lockGoingOn(tx, panelId, today))) return 'ended'
  await setCancelled(tx, await meetingsNotBegun(tx, panelId), { on: today, why })
  await closeAll(tx, keys, await lockOpen(tx, panelId, today), today)
  await closeRequests(tx, panelId, today)
  for (const trial of await sealedTrials(tx, panelId)) if (!isSettled(trialState(trial, today)) && today <= trial.untilOn) await setWithdrawn(tx, trial.id, today)
  for (const member of await membersNow(tx, panelId, today)) if (member.part === 'member') await leaveSeat(tx, member, { actor, now })
  await setEnded(tx, panelId, today)
  await note(tx, actor, 'ended', now)
  return 'done'
}

/** Which council it was stands on its own page; the audit says that one was changed, and how. */
const note = (tx: Tx, actor: Actor, how: string, now: Date) => record(tx, { what: 'panel-changed', by: actor, detail: { how } }, now)

const isStaff = async (tx: Tx, personId: string, today: Day): Promise<boolean> => (await staffWithSignIn(tx, today)).some(({ id }) => id === personId)
