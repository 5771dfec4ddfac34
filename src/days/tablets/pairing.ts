// Giving a tablet to a day or to a waiting room (ottaa tabletti käyttöön): it draws a secret and shows a code; somebody who keeps either types
// the code at the desk; the tablet, when it asks next, gets its token. Nothing that it sends is believed before that.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { ShortCode } from '../../privacy/short-code.ts'
import { newTabletSecret, pairingsOf, tabletCodeHashes, tabletToken, tabletTokenHash, type TabletPairing } from '../../privacy/tablet-token.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import { isClosed, lockHome, mayKeepTablets } from '../at-home.ts'
import type { Home } from '../home.ts'
import { addPairing, addTablet, letIn, lockPairing, noteHeard, pairingBySecret, tabletsOf } from './tablets.sql.ts'

/** A code is good for so long; and a tablet that was let in may fetch its token for as long again, if it fell asleep meanwhile. */
const minutesToType = 15

/** Its secret, which it alone has. */
export async function askToBeLetIn(tx: Tx, keys: Keys, now: Date): Promise<string> {
  for (;;) {
    const secret = newTabletSecret()
    const { codeHash, secretHash } = pairingsOf(keys, secret).find(({ version }) => version === keys.current)!
    // Two that wait never show the same code.
    if (await addPairing(tx, { codeHash, secretHash, expiresAt: inMinutes(now) })) return secret
  }
}

export type LetIn = Pick<TabletPairing, 'version' | 'secretHash'> & { tabletId: string }

/** Null: the secret is none, or its code has run out. */
export async function waitingTablet(db: Db, keys: Keys, secret: string, now: Date): Promise<{ code: ShortCode; letIn: LetIn | null } | null> {
  const possible = pairingsOf(keys, secret)
  const pairing = await pairingBySecret(db, possible.map(({ secretHash }) => secretHash), now)
  if (!pairing) return null
  const { code, version, secretHash } = possible.find((each) => each.secretHash.equals(pairing.secretHash))!
  return { code, letIn: pairing.tabletId ? { version, secretHash, tabletId: pairing.tabletId } : null }
}

/** The same however often it asks: an answer may be lost on its way. */
export async function tokenFor(tx: Tx, keys: Keys, { tabletId, ...pairing }: LetIn, now: Date): Promise<string> {
  await noteHeard(tx, tabletId, dayOf(now))
  return tabletToken(keys, pairing)
}

export type Given = { home: Home; code: ShortCode; name: string }
/** no-such-code: none that waits shows it · name-taken: another of the day or room is called so · closed: all of the day is in, or the room has ended */
export type GivenOutcome = 'done' | 'not-found' | 'closed' | 'no-such-code' | 'name-taken'

/** Pressed twice it is given once. */
export async function giveTablet(tx: Tx, keys: Keys, { home, code, name }: Given, { actor, now }: { actor: Actor; now: Date }): Promise<GivenOutcome> {
  const at = await lockHome(tx, home)
  if (!at || !mayKeepTablets(actor, at)) return 'not-found'
  if (isClosed(at)) return 'closed'
  const hashes = tabletCodeHashes(keys, code)
  const [pairing, tablets] = [await lockPairing(tx, hashes.map(({ hash }) => hash), now), await tabletsOf(tx, home)]
  if (!pairing) return 'no-such-code'
  if (pairing.tabletId) return tablets.some((tablet) => tablet.id === pairing.tabletId && tablet.name === name) ? 'done' : 'no-such-code'
  if (tablets.some((tablet) => !tablet.endedOn && tablet.name.toLowerCase() === name.toLowerCase())) return 'name-taken'
  const { version } = hashes.find(({ hash }) => hash.equals(pairing.codeHash))!
  const tokenHash = tabletTokenHash(keys, tabletToken(keys, { version, secretHash: pairing.secretHash }), version)
  const tabletId = await addTablet(tx, { home, name, tokenHash, by: handOf(actor), on: dayOf(now) })
  await letIn(tx, pairing.codeHash, { tabletId, until: inMinutes(now) })
  return 'done'
}

const inMinutes = (now: Date): Date => new Date(now.getTime() + minutesToType * 60_000)
