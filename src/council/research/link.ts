// The link by which a researcher is shown who volunteers. It is made by whoever leads the council, lasts two weeks at most, and shows
// once, at the press of a button, the contacts of those who agree at that moment. The database keeps a hash of it.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { hashOfSetUpToken, newSetUpToken } from '../../privacy/set-up-token.ts'
import { shuffled } from '../../privacy/shuffle.ts'
import { dayOf, daysAfter, startOfDay } from '../../text/dates.ts'
import { openContact } from './consent.ts'
import { isOpen, linkState, linkUntil, type Contact, type LinkState, type ResearchRequest } from './research.ts'
import { endLinks, findLink, insertLink, linksOf, lockRequest, sealedContacts, setLinkShown, setRequestClosed, setShown, type LinkByHash } from './research.sql.ts'

/** One made before that was not opened ends. `seen`: the newest that whoever presses knew of: pressed twice, the first one stays good. */
export async function makeLink(tx: Tx, { panelId, requestId, seen }: { panelId: string; requestId: string; seen: string }, now: Date): Promise<{ token: string } | 'not-found' | 'over' | 'made-meanwhile'> {
  const request = await lockRequest(tx, requestId)
  if (request?.panelId !== panelId) return 'not-found'
  if (!isOpen(request, dayOf(now))) return 'over'
  if (((await linksOf(tx, requestId))[0]?.id ?? '') !== seen) return 'made-meanwhile'
  await endLinks(tx, requestId, dayOf(now))
  const { token, hash } = newSetUpToken()
  await insertLink(tx, requestId, { hash, madeOn: dayOf(now), expiresAt: linkUntil(now, startOfDay(daysAfter(request.untilOn, 1))) })
  return { token }
}

export async function stopLinks(tx: Tx, { panelId, requestId }: { panelId: string; requestId: string }, now: Date): Promise<'done' | 'not-found'> {
  const request = await lockRequest(tx, requestId)
  if (request?.panelId !== panelId) return 'not-found'
  await endLinks(tx, requestId, dayOf(now))
  return 'done'
}

/** Nobody is asked any more, and nothing is shown. Contacts are erased by the next sweep. */
export async function closeRequest(tx: Tx, { panelId, requestId }: { panelId: string; requestId: string }, now: Date): Promise<'done' | 'not-found'> {
  const outcome = await stopLinks(tx, { panelId, requestId }, now)
  if (outcome === 'done') await setRequestClosed(tx, requestId, dayOf(now))
  return outcome
}

/** To open the page shows nothing and uses nothing up: mail scanners open links. Null where there is none of that name. */
export async function linkBehind(db: Db, token: string, now: Date): Promise<{ link: LinkByHash; state: LinkState } | null> {
  const link = await findLink(db, hashOfSetUpToken(token))
  return link && { link, state: linkState(link, now) }
}

/** Exactly once: two who press at the same moment wait for each other, and one of them comes too late. */
export async function showVolunteers(tx: Tx, keys: Keys, token: string, now: Date): Promise<{ request: ResearchRequest; contacts: Contact[] } | LinkState> {
  const found = await findLink(tx, hashOfSetUpToken(token))
  const request = found && await lockRequest(tx, found.requestId)
  const link = request && await findLink(tx, hashOfSetUpToken(token))
  if (!link) return 'ended'
  const state = linkState(link, now)
  if (state !== 'waits') return state
  if (!isOpen(request, dayOf(now))) return 'ended'
  const sealed = await sealedContacts(tx, request.id, dayOf(now))
  await setLinkShown(tx, link.id, { at: now, shown: sealed.length })
  if (sealed.length) await setShown(tx, request.id, sealed.map(({ memberId }) => memberId), dayOf(now))
  return { request, contacts: shuffled(sealed.map((one) => openContact(keys, request, one))) }
}
