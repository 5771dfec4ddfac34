// What goes on around the meetings of the demonstration county's council: trials and greetings, homework and research, what came of its words, the
// memo that everybody reads, and what people sent to it.
import type { Kysely } from 'kysely'
import { findMeeting } from '../src/council/meetings.sql.ts'
import { undecided } from '../src/council/minutes/look.ts'
import { addLetter } from '../src/council/minutes/letters.sql.ts'
import { linesOf, memoOf } from '../src/council/minutes/memo.ts'
import { addRelease } from '../src/council/minutes/minutes.sql.ts'
import { sourceOf } from '../src/council/minutes/publish.ts'
import { findPanel } from '../src/council/panels.sql.ts'
import type { Tx } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { panelKey, seal } from '../src/privacy/sealing.ts'
import { dayOf, daysAfter, type Day } from '../src/text/dates.ts'
import { loadCouncilChains } from './council-chains.ts'
import { councilPlace } from './council-words.ts'
import { addCouncilChanges } from './council-changes.ts'
import { loadCouncilHomework, loadCouncilResearch } from './council-homework.ts'
import { loadCouncilGreetings, loadCouncilTrials } from './council-trials.ts'
import type { Ids } from './load-directory.ts'

type Council = { panelId: string; beforeId: string; heldId: string; nextId: string }

const letters = [
  'Miksi jonotusnumeroa pitää odottaa seisten? Penkkejä on kaksi, ja ne ovat aina varattuja.',
  'Voisiko raati puhua siitä, miten päätöksistä kerrotaan? Kirje on niin vaikea, että pyysin naapuria lukemaan.',
]

export async function loadCouncilLife(db: Kysely<DB>, ids: Ids, { panelId, beforeId, heldId, nextId }: Council, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const [tx, today] = [db as Tx, dayOf(now)]
  const [coordinatorId, secretaryId, chairId] = [ids.person.get('tarja-kuusivaara')!, ids.person.get('sanna-lumiala')!, ids.person.get('reijo-mantysaari')!]
  const of = { panelId, meetingIds: [beforeId, heldId, nextId], keys, now }
  const panel = (await findPanel(tx, panelId, today))!
  const memberIds = panel.seats.filter(({ part }) => part === 'member').map(({ id }) => id)
  const unitIds = ['social-station', 'home-care-saarisalmi', 'kipina'].map((key) => ids.unit.get(key)!)
  await loadCouncilChains(tx, { panelId, beforeId, unitIds: unitIds.slice(0, 2), coordinatorId, leadId: secretaryId, place: councilPlace, keys, now })
  await loadCouncilTrials(tx, { ...of, unitIds })
  await loadCouncilGreetings(tx, { ...of, unitIds })
  await loadCouncilHomework(tx, { ...of, meetingIds: [beforeId, heldId], memberIds, by: secretaryId })
  await loadCouncilResearch(tx, { ...of, meetingIds: [beforeId, heldId], memberIds, by: secretaryId })
  await addCouncilChanges(tx, { ...of, meetingIds: [heldId], coordinatorId })
  await publish(tx, keys, { panelId, meetingId: beforeId }, { lookedBy: chairId, publishedBy: secretaryId, publishedOn: daysAfter(today, -12) })
  for (const words of letters) {
    const id = crypto.randomUUID()
    await addLetter(tx, panelId, { id, ciphertext: seal(panelKey(keys, panelId, keys.current), panelId, `letter ${id}`, words), keyVersion: keys.current, language: 'fi', cameOn: daysAfter(today, -4) })
  }
}

async function publish(tx: Tx, keys: Keys, { panelId, meetingId }: { panelId: string; meetingId: string }, by: { lookedBy: string; publishedBy: string; publishedOn: Day }): Promise<void> {
  const [panel, meeting] = [(await findPanel(tx, panelId, by.publishedOn))!, (await findMeeting(tx, panelId, meetingId))!]
  const source = await sourceOf(tx, keys, panel, meeting)
  await addRelease(tx, { meetingId, number: 1, memo: memoOf(source, undecided(linesOf(source))), register: 'KRA/412/05.03/2026', changed: null, ...by })
}
