// When somebody is away and nobody can stand in for them any more, whoever stands above them hears of it by mail, and the
// administrators where nobody there can: once for an absence, and again when somebody could meanwhile; in office hours, and
// without a name, which stands at the desk.
import type { Db, Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { inOfficeHours } from '../../feedback/reminder.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Actor } from '../actor.ts'
import { mayManagePeople } from '../duties.ts'
import { holdersOf } from '../grants.sql.ts'
import { aloneOf, hasStandIn, type Alone } from './alone.ts'
import { hasLostDeputy, listAway, noteTold } from './alone.sql.ts'

export async function tellOfAlone(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(tx)
  if (!inOfficeHours(now, { opens, closes, closedDays })) return
  // Nobody names a deputy between the look and the mail.
  await oneAtATime(tx, 'staff')
  for (const away of await listAway(tx, today)) {
    const { personId } = away
    if (away.toldOn && hasStandIn(away)) await noteTold(tx, personId, null)
    const alone = aloneOf(away, today)
    if (!alone || alone.isTold) continue
    const { superior } = alone
    const told = superior ? [superior] : (await holdersOf(tx, 'administrator', today)).filter(({ id }) => id !== personId)
    for (const { id, language } of told) await enqueue(tx, { kind: 'nobody-stands-in', personId: id, language: language as Language, now })
    if (told.length) await noteTold(tx, personId, today)
  }
}

/** `own`: they themselves have no deputy any more. `mayName`: they can name one. */
export type DeputyNews = { away: Alone[]; own: boolean; mayName: boolean }

/** What somebody at the desk is told of deputies who are none any more. In somebody's name nobody hears of that person's own. */
export async function deputyNews(db: Db, actor: Actor, day: Day): Promise<DeputyNews> {
  const mayName = mayManagePeople(actor)
  const away = (await listAway(db, day, mayName ? {} : { under: actor.personId })).map((each) => aloneOf(each, day)).filter((each) => each !== null)
    .filter(({ personId, superior }) => personId !== actor.personId && (superior ? superior.id === actor.personId : mayName))
  return { away, own: !actor.deputy && await hasLostDeputy(db, actor.personId, day), mayName }
}
