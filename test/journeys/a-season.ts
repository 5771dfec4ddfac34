// A council of a journey's own with a season of three meetings: four weeks ago, which is being written down, two weeks ago, and today.
import { meetingPath } from '../../src/council-paths.ts'
import { addMeeting, findMeeting } from '../../src/council/meetings.sql.ts'
import { undecided } from '../../src/council/minutes/look.ts'
import { linesOf, memoOf } from '../../src/council/minutes/memo.ts'
import { addRelease } from '../../src/council/minutes/minutes.sql.ts'
import { sourceOf } from '../../src/council/minutes/publish.ts'
import { findPanel } from '../../src/council/panels.sql.ts'
import { pointsOf } from '../../src/council/points.ts'
import { transact } from '../../src/db/db.ts'
import { dayOf, daysAfter } from '../../src/text/dates.ts'
import type { Translated } from '../../src/text/language.ts'
import { aPanel } from '../council.ts'
import { letSignIn } from '../staff.ts'
import { demonstration } from './program.ts'
import { coordinator } from './steps.ts'

/** `second`: behind the names of its people, whom other journeys' councils have too. */
export async function aSeason({ name, second }: { name: Translated; second: string }) {
  const { db, keys } = await demonstration()
  const today = dayOf(new Date())
  const first = daysAfter(today, -28)
  const by = (await db.selectFrom('person').select('id').where('email', '=', coordinator).executeTakeFirstOrThrow()).id
  const panel = await aPanel(db, { by, name, heldOn: first, second })
  const meeting = (theme: string, heldOn: string) => transact(db, (tx) => addMeeting(tx, panel.seasonId, { theme, heldOn, fromMinute: 600, untilMinute: 700, where: 'Kirjasto', chair: 'Reijo', secretary: 'Maarit' }, { by, on: first }))
  const meetings = [panel.meetingId, await meeting('Miehet asiakkaina', daysAfter(today, -14)), await meeting('Koonti', today)] as const
  await db.updateTable('panel_season').set({ from_on: daysAfter(today, -60), until_on: daysAfter(today, 60) }).where('id', '=', panel.seasonId).execute()
  const emails = { chair: '', secretary: '', member: '' }
  for (const who of ['chair', 'secretary', 'member'] as const) emails[who] = await letSignIn({ db, now: () => new Date() }, panel.people[who])
  const said = () => pointsOf(db, keys, panel.meetingId)
  return {
    ...panel, by, meetings, emails,
    /** Of its first meeting, as of now. */
    said,
    idOf: async (text: string) => (await said()).find((point) => point.words === text)!.id,
    at: (rest: string, n: 0 | 1 | 2 = 0) => meetingPath(panel.id, meetings[n], rest),
    /** The memo of its first meeting, as it stands: looking it through and publishing it by two is another journey. */
    async publishes() {
      const { meetingId } = panel
      const source = await sourceOf(db, keys, (await findPanel(db, panel.id, today))!, (await findMeeting(db, panel.id, meetingId))!)
      await transact(db, (tx) => addRelease(tx, { meetingId, number: 1, memo: memoOf(source, undecided(linesOf(source))), register: null, changed: null, lookedBy: by, publishedBy: by, publishedOn: today }))
    },
    /** Nothing of it is left in the demonstration that others share. */
    async ends() {
      await db.updateTable('panel').set({ ended_on: today }).where('id', '=', panel.id).execute()
      await db.updateTable('person').set({ left_on: '2020-01-01' }).where('id', 'in', Object.values(panel.people)).execute()
    },
  }
}
