// What came of what a council of the demonstration said: one thing waits, one was answered with why not, a note was read; and thoughts for the next meeting.
import { addPoint, pointsOf } from '../src/council/points.ts'
import { sectionsOf } from '../src/council/meetings.sql.ts'
import { lastPlace } from '../src/council/points.sql.ts'
import { think } from '../src/council/between/think.ts'
import { refuseProposal, takeNote } from '../src/council/changes/answer.ts'
import { sendOn } from '../src/council/changes/send-on.ts'
import type { Tx } from '../src/db/db.ts'
import type { Keys } from '../src/privacy/keys.ts'
import type { Actor } from '../src/staff/actor.ts'

/** `coordinatorId`: who answers. The first of `meetingIds` is the one at which these were said. */
type Of = { panelId: string; meetingIds: readonly string[]; coordinatorId: string; keys: Keys; now: Date }

const said = [
  { kind: 'improvement', words: 'Hakemuksen vaiheista pitäisi tulla tekstiviesti, ettei tarvitse soittaa ja kysyä.' },
  { kind: 'improvement', words: 'Päätöksen perustelut pitäisi kirjoittaa niin, että ne ymmärtää ilman apua.', refused: 'Päätösten pohjat tulevat valtakunnallisesta järjestelmästä. Viemme toiveen sen kehittäjille, mutta emme voi luvata muutosta.' },
  { kind: 'note', words: 'Asiakkaat eivät tiedä, että palautteeseen saa vastauksen myös nimettömänä.', answer: 'Kiitos! Veimme tämän palvelutehtävien vetäjille.' },
] as const

export async function addCouncilChanges(tx: Tx, { panelId, meetingIds, coordinatorId, keys, now }: Of): Promise<void> {
  const meetingId = meetingIds[0]
  const section = meetingId && (await sectionsOf(tx, meetingId)).find(({ kind }) => kind === 'theme')
  if (!meetingId || !section) return
  const actor: Actor = { personId: coordinatorId, name: '', language: 'fi', roles: [{ role: 'coordinator', unitId: null, serviceLineId: null }] }
  const points = (await pointsOf(tx, keys, meetingId)).filter(({ sectionId }) => sectionId === section.id)
  for (const [at, one] of said.entries()) {
    const pointId = points[at]?.id ?? crypto.randomUUID()
    if (!points[at]) await addPoint(tx, keys, meetingId, { id: pointId, sectionId: section.id, place: await lastPlace(tx, section.id) + 1, words: one.words })
    const id = await sendOn(tx, keys, { panelId, meetingId, pointId, kind: one.kind, words: one.words }, now)
    if ('refused' in one) await refuseProposal(tx, { id, why: one.refused }, { actor, now, keys })
    if ('answer' in one) await takeNote(tx, { id, answer: one.answer }, { actor, now, keys })
  }
  await think(tx, keys, panelId, { id: crypto.randomUUID(), about: 'silence', words: 'Miksi päihdepalveluista tulee niin vähän palautetta? Voisiko raati kysyä siellä?' }, now)
  await think(tx, keys, panelId, { id: crypto.randomUUID(), about: 'changes', words: 'Kipinän aukiolo heinäkuussa oli hyvä uutinen. Kiitetään yksikköä.' }, now)
}
