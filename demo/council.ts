// The clients' council of the invented county: its season, a memo that was approved with a change, one that waits to be approved, and what is to come.
import type { Kysely } from 'kysely'
import { usualSections, type MeetingDetails, type SectionDetails } from '../src/council/meeting.ts'
import { addHeading, addMeeting, addQuestion, addSections, sectionsOf } from '../src/council/meetings.sql.ts'
import { addPanel, addSeason, addSeat } from '../src/council/panels.sql.ts'
import { addPoint } from '../src/council/points.ts'
import { addAmendment } from '../src/council/writing/amendments.sql.ts'
import { writeMemo } from '../src/council/writing/writing.sql.ts'
import type { Tx } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { meetingKey, seal } from '../src/privacy/sealing.ts'
import { dayOf, daysAfter, weekdayOf, type Day } from '../src/text/dates.ts'
import { texts } from '../src/text/texts.ts'
import { councilJoining, councilName, councilPlace, councilPurpose, demoMeetings, nextQuestions, otherMembers, perspective, themesToCome, type DemoMeeting, type DemoPoint } from './council-words.ts'
import type { Ids } from './load-directory.ts'

type Given = { keys: Keys; now: Date }

export async function loadCouncils(db: Kysely<DB>, ids: Ids, { keys, now }: Given): Promise<{ panelId: string; beforeId: string; heldId: string; nextId: string }> {
  const [tx, today] = [db as Tx, dayOf(now)]
  const by = { by: ids.person.get('tarja-kuusivaara')!, on: daysAfter(today, -220) }
  const panelId = await addPanel(tx, { name: councilName, purpose: councilPurpose, joining: councilJoining, language: 'fi' }, by)
  const seat = (key: string | null, called: string, part: 'chair' | 'secretary' | 'member') => addSeat(tx, panelId, { personId: key && ids.person.get(key)!, called, part, fromOn: by.on, named: part === 'secretary' })
  await seat('reijo-mantysaari', 'Reijo', 'chair')
  await seat('sanna-lumiala', 'Sanna', 'secretary')
  await seat('rut-sandelin', 'Rut', 'member')
  // Whoever leads it hears of what waits by mail.
  await tx.updateTable('panel_member').set({ reached: 'mail' }).where('panel_id', '=', panelId).where('part', '<>', 'member').execute()
  // They are clients, and stand on no list of the staff.
  await tx.updateTable('person').set({ not_staff: true, phone: null }).where('id', 'in', [ids.person.get('reijo-mantysaari')!, ids.person.get('rut-sandelin')!]).execute()
  for (const called of otherMembers) await seat(null, called, 'member')
  const seasonId = await addSeason(tx, panelId, { name: `Kausi ${today.slice(0, 4)}`, fromOn: daysAfter(today, -80), untilOn: daysAfter(today, 140), perspective })
  const [first, second] = [thursday(daysAfter(today, -44)), thursday(daysAfter(today, -16))]
  const meeting = (theme: string, heldOn: Day | null): Promise<string> => addMeeting(tx, seasonId, detailsOf(theme, heldOn), by)
  const beforeId = await meeting(demoMeetings.before.theme, first)
  const there = await write(tx, keys, beforeId, demoMeetings.before, first, new Map())
  const heldId = await meeting(demoMeetings.held.theme, second)
  await write(tx, keys, heldId, demoMeetings.held, second, there)
  await amendAndApprove(tx, keys, { beforeId, heldId, on: second, pointId: there.get('Hyvä, että muillakin on samoja kokemuksia')! })
  const days = [14, 42, 70].map((after) => thursday(daysAfter(today, after)))
  const nextIds: string[] = []
  for (const [n, theme] of themesToCome.entries()) nextIds.push(await meeting(theme, days[n] ?? null))
  await addSections(tx, nextIds[0]!, usualSections(texts.fi).map((section) => (section.kind === 'theme' ? { ...section, title: 'Teema: Miehet sosiaalipalveluiden käyttäjinä', lead: 'Teemaa lähestytään seuraavien apukysymysten kautta:' } : section)))
  const theme = (await sectionsOf(tx, nextIds[0]!)).find(({ kind }) => kind === 'theme')!
  for (const question of nextQuestions) await addQuestion(tx, theme.id, question)
  return { panelId, beforeId, heldId, nextId: nextIds[0]! }
}

const detailsOf = (theme: string, heldOn: Day | null): MeetingDetails => ({ theme, heldOn, fromMinute: heldOn ? 840 : null, untilMinute: heldOn ? 960 : null, where: councilPlace, chair: 'Reijo', secretary: 'Sanna' })

/** The ids of its points, by their words. */
async function write(tx: Tx, keys: Keys, meetingId: string, { present, sections }: DemoMeeting, on: Day, earlier: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const there = new Map<string, string>()
  const sectionIds = await addSections(tx, meetingId, sections.map(({ part, kind, title, lead = null }): SectionDetails => ({ part, kind, title, lead })))
  let place = 0
  const add = async (point: DemoPoint, sectionId: string, headingId: string | null): Promise<void> => {
    const { words, state = 'said', from = '' } = typeof point === 'string' ? { words: point } : point
    const id = crypto.randomUUID()
    await addPoint(tx, keys, meetingId, { id, sectionId, headingId, place: ++place, words, state, carriedFromId: earlier.get(from) ?? null })
    there.set(words, id)
  }
  for (const [n, { questions = [], points = [], headings = [] }] of sections.entries()) {
    const sectionId = sectionIds[n]!
    for (const question of questions) await addQuestion(tx, sectionId, question)
    for (const point of points) await add(point, sectionId, null)
    for (const heading of headings) {
      const headingId = await addHeading(tx, sectionId, heading.words)
      for (const point of heading.points) await add(point, sectionId, headingId)
    }
  }
  await writeMemo(tx, meetingId, { begunOn: on, writtenOn: on, present })
  return there
}

/** What was left out was added at the next meeting, and then the council approved. */
async function amendAndApprove(tx: Tx, keys: Keys, { beforeId, heldId, on, pointId }: { beforeId: string; heldId: string; on: Day; pointId: string }): Promise<void> {
  const id = crypto.randomUUID()
  const sealed = (which: 'before' | 'after' | 'why', words: string) => seal(meetingKey(keys, beforeId, keys.current), beforeId, `amendment ${which} ${id}`, words)
  await addAmendment(tx, beforeId, {
    id, kind: 'changed', point: pointId, before: sealed('before', 'Hyvä, että muillakin'), after: sealed('after', 'Hyvä, että muillakin on samoja kokemuksia'), why: sealed('why', 'Lause oli jäänyt kesken.'), keyVersion: keys.current,
    amendedOn: on, amendedInId: heldId,
  })
  await writeMemo(tx, beforeId, { approvedOn: on, approvedInId: heldId })
}

/** The last one until then. */
const thursday = (day: Day): Day => daysAfter(day, -((weekdayOf(day) + 3) % 7))
