// Asks the addresses that the directory leads to whether they still open: one at a time of each server, and never within a
// transaction, as others may take their time.
import { transact, type Db } from '../../db/db.ts'
import type { Task } from '../../db/queue.ts'
import type { Clock } from '../../clock.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { askAddress } from './ask-address.ts'
import { afterAsking, isDue, type LinkCheck } from './link.ts'
import { addressesToCheck, forgetChecks, keepCheck } from './links.sql.ts'

type Ask = (address: string) => Promise<string | null>

export const linkTask = (db: Db, now: Clock): Task => () => checkLinks(db, { now: now() })

/** Of so many servers at once. */
const serversAtOnce = 4

export async function checkLinks(db: Db, { now, ask = askAddress }: { now: Date; ask?: Ask }): Promise<void> {
  const today = dayOf(now)
  const all = await addressesToCheck(db, today)
  await transact(db, (tx) => forgetChecks(tx, all.map(({ address }) => address)))
  const servers = [...Map.groupBy(all.filter(({ last }) => isDue(last, today)), ({ address }) => hostOf(address)).values()]
  const worker = async () => {
    for (let server = servers.pop(); server; server = servers.pop()) {
      for (const one of server) await check(db, one, ask, today)
    }
  }
  await Promise.all(Array.from({ length: serversAtOnce }, worker))
}

async function check(db: Db, { address, last }: { address: string; last: LinkCheck | null }, ask: Ask, today: Day): Promise<void> {
  const trouble = await ask(address)
  await transact(db, (tx) => keepCheck(tx, address, afterAsking(last, trouble, today)))
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address)
