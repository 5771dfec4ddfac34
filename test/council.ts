// A clients' council to test with: a chair and a member who are clients, a secretary of the staff, one who does not sign in, and a season with one meeting.
import type { Kysely } from 'kysely'
import { addMeeting, addHeading, addSections, sectionsOf } from '../src/council/meetings.sql.ts'
import { usualSections, type Section, type SectionKind } from '../src/council/meeting.ts'
import { addPanel, addSeason, addSeat } from '../src/council/panels.sql.ts'
import { transact } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import type { Translated } from '../src/text/language.ts'
import { texts } from '../src/text/texts.ts'
import { person } from './builders.ts'

type Made = { by: string; name?: Translated; heldOn?: string; theme?: string; /** Behind the names of its people, where there is another council already. */ second?: string }

/** Of the autumn of 2026. `begun`: the meeting of 16 September is being written down; ids by who they are. */
export async function aPanel(db: Kysely<DB>, { by, name = { fi: 'Koivurannan asiakasraati', sv: 'Björkstrands klientråd', en: 'Client council of Koivuranta' }, heldOn = '2026-09-16', theme = 'Palautteen antaminen', second = '' }: Made) {
  const people = {
    chair: await person(db, `Reijo Mäntysaari${second}`, { role: 'council' }), secretary: await person(db, `Maarit Sihteeri${second}`, { role: 'communications' }), member: await person(db, `Aila Raatilainen${second}`, { role: 'council' }),
  }
  const made = await transact(db, async (tx) => {
    const id = await addPanel(tx, { name, purpose: { fi: 'Asiakkaat kertovat, miten palvelut toimivat.' }, joining: { fi: 'Soita sihteerille.' }, language: 'fi' }, { by, on: '2026-08-01' })
    const seat = (personId: string | null, called: string, part: 'chair' | 'secretary' | 'member') => addSeat(tx, id, { personId, called, part, fromOn: '2026-08-01', named: part === 'secretary' })
    const seats = { chair: await seat(people.chair, 'Reijo', 'chair'), secretary: await seat(people.secretary, 'Maarit', 'secretary'), member: await seat(people.member, 'Aila', 'member'), offline: await seat(null, 'Kukka', 'member') }
    const seasonId = await addSeason(tx, id, { name: 'Syksy 2026', fromOn: '2026-08-01', untilOn: '2026-12-31', perspective: 'Jokainen on oman asiansa asiantuntija.' })
    const meetingId = await addMeeting(tx, seasonId, { theme, heldOn, fromMinute: 840, untilMinute: 960, where: 'Kohtaamispaikka Kipinä', chair: 'Reijo', secretary: 'Maarit' }, { by, on: '2026-08-01' })
    await addSections(tx, meetingId, usualSections(texts.fi))
    const sections = await sectionsOf(tx, meetingId)
    const of = (kind: SectionKind): Section => sections.find((section) => section.kind === kind)!
    const headingId = await addHeading(tx, of('theme').id, 'Palautteen antaminen on vaikeaa')
    await tx.updateTable('panel_meeting').set({ begun_on: heldOn }).where('id', '=', meetingId).execute()
    return { id, seats, seasonId, meetingId, headingId, sectionId: (kind: SectionKind) => of(kind).id }
  })
  return { ...made, people }
}
