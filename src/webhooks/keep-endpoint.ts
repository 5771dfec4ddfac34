// What an administrator does with the address of another system: adds it, changes it, changes its secret, pauses and ends it, and sends
// again. A secret is in the answer alone.
import type { Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { newWebhookSecret } from '../privacy/webhook-secret.ts'
import { handOf, type Actor } from '../staff/actor.ts'
import { record } from '../staff/audit/audit.sql.ts'
import { dayOf } from '../text/dates.ts'
import { addEndpoint, changeEndpoint, endEndpoint, lockEndpoint, pauseEndpoint, resumeEndpoint, waitNoMore } from './endpoints.sql.ts'
import type { Read } from './form.ts'
import { sendAgain, sendFailedAgain } from './messages.sql.ts'
import { overlap } from './schedule.ts'
import { tellTest } from './tell.sql.ts'

type By = { actor: Actor; now: Date; keys: Keys }
export type Made = { id: string; name: string; secret: string }

export async function makeEndpoint(tx: Tx, { name, events, place }: Read & { place: NonNullable<Read['place']> }, { actor, now, keys }: By): Promise<Made> {
  const id = crypto.randomUUID()
  const secret = newWebhookSecret()
  const { address, host } = place
  await addEndpoint(tx, keys, { id, name, host, events, target: { address, secret, earlier: [] } }, { by: handOf(actor), on: dayOf(now) })
  await told(tx, 'made', host, { actor, now })
  return { id, name, secret }
}

/** Another address begins with what waits: it may be the one that mends what failed. */
export async function saveEndpoint(tx: Tx, id: string, { name, events, place }: Read, { actor, now, keys }: By): Promise<'done' | 'not-found'> {
  const found = await lockEndpoint(tx, keys, id)
  if (!found) return 'not-found'
  const target = { ...found.target, ...(place && { address: place.address }) }
  const host = place?.host ?? found.host
  await changeEndpoint(tx, keys, id, { name, events, host, target })
  if (place) await waitNoMore(tx, id)
  await told(tx, 'changed', host, { actor, now })
  return 'done'
}

/** Those before sign beside it for a day, also where it is pressed twice: nobody knows which of them the other system has. */
export async function rotateSecret(tx: Tx, id: string, { actor, now, keys }: By): Promise<Made | 'not-found'> {
  const found = await lockEndpoint(tx, keys, id)
  if (!found) return 'not-found'
  const { name, host, events, target } = found
  const secret = newWebhookSecret()
  const earlier = [{ secret: target.secret, until: now.getTime() + overlap }, ...target.earlier.filter(({ until }) => until > now.getTime())]
  await changeEndpoint(tx, keys, id, { name, host, events, target: { address: target.address, secret, earlier } })
  await told(tx, 'rotated', host, { actor, now })
  return { id, name, secret }
}

export const steps = ['test', 'pause', 'resume', 'end', 'resend', 'resend-failed'] as const
export type Step = (typeof steps)[number]

/** `nothing`: there was nothing to send again. Pressed twice it does no more than once. */
export async function act(tx: Tx, id: string, { step, message, since }: { step: Step; message: string; since: Date }, { actor, now, keys }: By): Promise<Step | 'nothing' | 'not-found'> {
  const found = await lockEndpoint(tx, keys, id)
  if (!found) return 'not-found'
  const on = dayOf(now)
  switch (step) {
    case 'test':
      await tellTest(tx, id, { on }, now)
      return step
    case 'resend':
      return await sendAgain(tx, id, message, now) ? step : 'nothing'
    case 'resend-failed':
      return await sendFailedAgain(tx, id, since, now) ? step : 'nothing'
    case 'pause':
      if (found.pausedOn) return step
      await pauseEndpoint(tx, id, on)
      break
    case 'resume':
      if (!found.pausedOn && !found.stopped && !found.waitsUntil) return step
      await resumeEndpoint(tx, id)
      break
    case 'end':
      await endEndpoint(tx, id, { by: handOf(actor), on })
  }
  await told(tx, step, found.host, { actor, now })
  return step
}

/** With where it leads: whoever looks into the audit is to see it if somebody has it lead to themselves. */
const told = (tx: Tx, step: string, host: string, { actor, now }: Pick<By, 'actor' | 'now'>): Promise<unknown> => record(tx, { what: 'webhook-changed', by: actor, detail: { webhook: step, host } }, now)
