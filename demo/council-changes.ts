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

/** `of`: how the point begins that it came of. */
const said = [
  { kind: 'improvement', of: 'Nettisivuilla palauteosion', words: 'Palauteosion pitäisi olla verkkosivuilla paremmin esillä, heti etusivulla.' },
  {
    kind: 'improvement', of: 'Pitäisi olla mahdollisuus kommentoida', words: 'Omiin kirjauksiin pitäisi voida pyytää korjausta samalla sivulla, jolla ne näkee.',
    refused: 'Kirjaukset näkyvät valtakunnallisessa palvelussa, jota emme voi muuttaa itse. Viemme toiveen sen kehittäjille, mutta emme voi luvata muutosta.',
  },
  { kind: 'note', of: 'Palautekanavia on', words: 'Moni asiakas ei löydä palautekanavia. Kertokaa niistä tapaamisissa.', answer: 'Kiitos! Veimme tämän palvelutehtävien vetäjille.' },
] as const

export async function addCouncilChanges(tx: Tx, { panelId, meetingIds, coordinatorId, keys, now }: Of): Promise<void> {
  const meetingId = meetingIds[0]
  const section = meetingId && (await sectionsOf(tx, meetingId)).find(({ kind }) => kind === 'theme')
  if (!meetingId || !section) return
  const actor: Actor = { personId: coordinatorId, name: '', language: 'fi', roles: [{ role: 'coordinator', unitId: null, serviceLineId: null }] }
  const points = (await pointsOf(tx, keys, meetingId)).filter(({ sectionId }) => sectionId === section.id)
  for (const one of said) {
    const point = points.find(({ words }) => words.startsWith(one.of))
    const pointId = point?.id ?? crypto.randomUUID()
    if (!point) await addPoint(tx, keys, meetingId, { id: pointId, sectionId: section.id, place: await lastPlace(tx, section.id) + 1, words: one.words })
    const id = await sendOn(tx, keys, { panelId, meetingId, pointId, kind: one.kind, words: one.words }, now)
    if ('refused' in one) await refuseProposal(tx, { id, why: one.refused }, { actor, now, keys })
    if ('answer' in one) await takeNote(tx, { id, answer: one.answer }, { actor, now, keys })
  }
  await think(tx, keys, panelId, { id: crypto.randomUUID(), about: 'silence', words: 'Miksi päihdepalveluista tulee niin vähän palautetta? Voisiko raati kysyä siellä?' }, now)
  await think(tx, keys, panelId, { id: crypto.randomUUID(), about: 'changes', words: 'Kipinän aukiolo heinäkuussa oli hyvä uutinen. Kiitetään yksikköä.' }, now)
}
