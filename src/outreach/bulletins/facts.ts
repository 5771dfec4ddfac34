// What is true on a day, for a bulletin to be filled from: asked of the subjects that own it, in the way their own pages ask.
import type { Db } from '../../db/db.ts'
import { askedNow } from '../../directory/asked/asked.sql.ts'
import { telephonesWithHours } from '../../directory/doors/advice.ts'
import { placesWithHours } from '../../directory/doors/open-places.ts'
import { comingDropIns } from '../../directory/drop-ins/coming.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import type { Named } from '../../directory/services.sql.ts'
import { addMonths, firstOf, monthOf } from '../../feedback/period.ts'
import { keptByLine } from '../../feedback/promise/kept-by-line.ts'
import { standingOf, type KeptIn } from '../../feedback/promise/promise.ts'
import { endedQuarters } from '../../feedback/promise/quarter.ts'
import { longestAnswer } from '../../feedback/routing/days-by-kind.ts'
import { newestChanges } from '../../improvements/newest.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { BulletinDetails } from './bulletin.ts'
import { dropInDays, isTold, type About, type Facts } from './compose.ts'

const mostChanges = 6

type Of = Pick<BulletinDetails, 'kind' | 'serviceLineId' | 'placeId' | 'opening' | 'rhythm'> & { of: Translated | null }

export async function factsFor(db: Db, bulletin: Of, today: Day): Promise<Facts> {
  const telephones = await telephonesWithHours(db, today)
  const { phone } = await organisation(db)
  return {
    about: await about(db, bulletin, today), of: bulletin.of, opening: bulletin.opening,
    telephones: telephones.length || !phone ? telephones : [{ name: null, number: phone, hours: null }],
  }
}

async function about(db: Db, { kind, serviceLineId: lineId, placeId, rhythm }: Of, today: Day): Promise<About> {
  switch (kind) {
    case 'how-to-give-feedback': return { kind, days: longestAnswer(await organisation(db)) }
    case 'hours-and-telephones': return { kind, places: await placesWithHours(db, placeId, today) }
    case 'drop-ins': return { kind, dropIns: await comingDropIns(db, { placeId, lineId }, { today, days: dropInDays }) }
    case 'asked-now': return { kind, asked: (await askedNow(db, today, lineId)).open }
    case 'changes': return { kind, changes: await newestChanges(db, { since: firstOf(addMonths(monthOf(today), rhythm === 'quarter' ? -3 : -1)), line: lineId }, mostChanges, today) }
    case 'promises-kept': return { kind, lines: await keptLately(db, lineId, today) }
  }
}

/** Of the last whole quarter, where there is a figure that may be told: the page of promises says the same, by the same rule. */
async function keptLately(db: Db, lineId: string | null, today: Day): Promise<(Named & { kept: KeptIn })[]> {
  const [last] = endedQuarters(today)
  return (await keptByLine(db, today)).flatMap(({ id, name, kept }) =>
    (kept && kept.to === last && (lineId === null || id === lineId) && [standingOf(kept.answers), standingOf(kept.changes), standingOf(kept.byDay), kept.goneThrough].some(isTold) ? [{ id, name, kept }] : []))
}
