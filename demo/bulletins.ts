// What the demonstration's organisation tells again and again, and what went out of it in the last months: written by the program itself,
// from what the county's directory and its promises say.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { startOfQuarter } from '../src/feedback/promise/quarter.ts'
import { measurePromises } from '../src/feedback/promise/sweeps.ts'
import { daysIn, type BulletinDetails } from '../src/outreach/bulletins/bulletin.ts'
import { addBulletin, findBulletin, noteTurn } from '../src/outreach/bulletins/bulletins.sql.ts'
import { compose } from '../src/outreach/bulletins/compose.ts'
import { factsFor } from '../src/outreach/bulletins/facts.ts'
import { addIssue } from '../src/outreach/bulletins/issues.sql.ts'
import { dayOf, daysAfter, weekdayOf, type Day } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'
import type { Tx } from '../src/db/db.ts'

/** Invented, and reached by nobody: a county that runs the program says where it is. */
const publicUrl = 'https://vastakaiku.koivuranta.example'

export async function loadBulletins(tx: Kysely<DB>, ids: Ids, now: Date): Promise<void> {
  // Otherwise the first night does so.
  await measurePromises(tx as Tx, now)
  for (const details of bulletins(dayOf(now), ids)) await loadOne(tx as Tx, details, dayOf(now))
}

function bulletins(today: Day, ids: Ids): BulletinDetails[] {
  const monday = daysAfter(today, 1 - weekdayOf(today))
  const whole = { serviceLineId: null, placeId: null }
  return [
    {
      ...whole, kind: 'drop-ins', rhythm: 'week', firstOn: daysAfter(monday, -35),
      opening: { fi: 'Tervetuloa juttelemaan, asia voi olla pieni tai suuri.', sv: 'Välkommen på ett samtal, ärendet kan vara litet eller stort.', en: 'You are welcome to talk, whether the matter is small or large.' },
    },
    {
      ...whole, kind: 'hours-and-telephones', rhythm: 'month', firstOn: `${daysAfter(today, -150).slice(0, 7)}-01`,
      opening: null,
    },
    {
      ...whole, kind: 'how-to-give-feedback', rhythm: 'month', firstOn: `${daysAfter(today, -120).slice(0, 7)}-15`,
      opening: { fi: 'Kaikki palautteet luetaan, ja jokaiseen vastaa ihminen.', sv: 'All respons läses, och på varje ärende svarar en människa.', en: 'All feedback is read, and a person answers each piece.' },
    },
    { ...whole, serviceLineId: ids.line.get('older')!, kind: 'changes', rhythm: 'month', firstOn: `${daysAfter(today, -55).slice(0, 7)}-20`, opening: null },
    { ...whole, kind: 'promises-kept', rhythm: 'quarter', firstOn: firstWithFigures(today), opening: null },
  ]
}

/** The 10th day of a quarter, when the one before it is measured; of the quarter before this one, so that something has gone out. */
const firstWithFigures = (today: Day): Day => `${startOfQuarter(daysAfter(startOfQuarter(today), -1)).slice(0, 8)}10`

/** What went out on a day is in the words of the directory as it is loaded: nobody changed it in between. */
async function loadOne(tx: Tx, details: BulletinDetails, today: Day): Promise<void> {
  const id = await addBulletin(tx, details)
  const bulletin = (await findBulletin(tx, id))!
  for (const day of daysIn(bulletin, bulletin.firstOn, daysAfter(today, -1))) {
    const composed = compose(await factsFor(tx, bulletin, day), { today: day, publicUrl })
    if (composed) await addIssue(tx, id, day, composed)
    await noteTurn(tx, id, day, composed ? 'issued' : 'skipped')
  }
}
