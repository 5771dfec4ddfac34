// The first season of the demonstration county's council, which is over: two remarks that were tried in the units, promised and done, and the
// summary of that season, which everybody reads and the town's paper could print.
import { addMeeting, addSections, sectionsOf } from '../src/council/meetings.sql.ts'
import { usualSections } from '../src/council/meeting.ts'
import { findPanel, addSeason } from '../src/council/panels.sql.ts'
import { addPoint } from '../src/council/points.ts'
import { tookImprovement } from '../src/council/changes/answer.ts'
import { sendOn } from '../src/council/changes/send-on.ts'
import { spanOf } from '../src/council/summary/read-summary.ts'
import { writeSummary } from '../src/council/summary/write-summary.ts'
import type { ChecklistDraft } from '../src/council/trials/checklist.ts'
import { insertTap } from '../src/council/trials/taps.sql.ts'
import { insertTrial, setAnswer, setDecision } from '../src/council/trials/trials.sql.ts'
import { sealWords } from '../src/council/trials/words.ts'
import { writeChecklist } from '../src/council/trials/write-checklist.ts'
import { writeMemo } from '../src/council/writing/writing.sql.ts'
import type { Tx } from '../src/db/db.ts'
import type { Keys } from '../src/privacy/keys.ts'
import type { Actor } from '../src/staff/actor.ts'
import { dayOf, daysAfter, startOfDay, weekdayOf } from '../src/text/dates.ts'
import { texts } from '../src/text/texts.ts'

/** `beforeId`: the meeting of the next season at which this one's memo was approved. `unitIds`: two that try. `coordinatorId`: who answers. `leadId`: who publishes. */
type Of = { panelId: string; beforeId: string; unitIds: readonly string[]; coordinatorId: string; leadId: string; place: string; keys: Keys; now: Date }

/** `tried`: how many days ago the trial began, ended and was decided. `promised`: an improvement of the county, by its title. */
type Chain = { remark: string; words: string; checklist: ChecklistDraft; tried: readonly [number, number, number]; why: string; promised: string }

const chains: Chain[] = [
  {
    remark: 'Kaikilla ei ole tulostinta. Neuvonnasta pitäisi saada lomake käteen, eikä nettiosoitetta.', words: 'Neuvonnasta pitäisi saada lomake käteen, eikä vain nettiosoitetta.',
    checklist: {
      name: { fi: 'Muistilista neuvontaan', sv: 'Minneslista för rådgivningen', en: 'Checklist for the advice desk' },
      items: [
        { fi: 'Kysyn, onko asiakkaalla tulostin tai joku, joka auttaa.', sv: 'Jag frågar om klienten har en skrivare eller någon som hjälper.', en: 'I ask whether the client has a printer, or somebody who helps.' },
        { fi: 'Annan lomakkeen käteen.', sv: 'Jag ger blanketten i handen.', en: 'I hand over the form.' },
        { fi: 'Näytän, mistä kohdasta aloitetaan.', sv: 'Jag visar var man börjar.', en: 'I show where to begin.' },
      ],
    },
    tried: [326, 300, 290], why: 'Lista auttoi, mutta lomakkeita ei ollut aina pöydällä. Pyydetään, että ne ovat siinä.', promised: 'Tavalliset lomakkeet saa mukaan neuvonnasta',
  },
  {
    remark: 'Työntekijän vaihtumisesta kuulee vasta, kun huoneessa istuu joku muu.', words: 'Työntekijän vaihtumisesta pitäisi kertoa etukäteen.',
    checklist: {
      name: { fi: 'Muistilista työntekijän vaihtuessa', sv: 'Minneslista när den anställda byts', en: 'Checklist for a change of worker' },
      items: [
        { fi: 'Kerron viimeistään kaksi viikkoa ennen, että lähden.', sv: 'Jag berättar senast två veckor innan att jag slutar.', en: 'I say at least two weeks before that I leave.' },
        { fi: 'Kerron, kuka tulee tilalle, ja esittelen hänet.', sv: 'Jag berättar vem som kommer i stället och presenterar hen.', en: 'I say who comes instead, and introduce them.' },
        { fi: 'Kysyn, mitä uuden työntekijän pitää tietää.', sv: 'Jag frågar vad den nya behöver veta.', en: 'I ask what the new worker needs to know.' },
      ],
    },
    tried: [240, 150, 120], why: 'Yksiköt pitivät siitä. Nyt siitä pitäisi tulla tapa kaikkialla.', promised: 'Kerromme etukäteen, kun työntekijäsi vaihtuu',
  },
]

export async function loadCouncilChains(tx: Tx, { panelId, beforeId, unitIds, coordinatorId, leadId, place, keys, now }: Of): Promise<void> {
  const ago = (days: number) => daysAfter(dayOf(now), -days)
  const at = (days: number) => new Date(startOfDay(ago(days)).getTime() + 11 * 3_600_000)
  const seasonId = await addSeason(tx, panelId, { name: 'Ensimmäinen kausi', fromOn: ago(380), untilOn: ago(81), perspective: null })
  const heldOn = daysAfter(ago(330), -((weekdayOf(ago(330)) + 3) % 7))
  const meetingId = await addMeeting(tx, seasonId, { theme: 'Asioiden hoitaminen alusta loppuun', heldOn, fromMinute: 840, untilMinute: 960, where: place, chair: 'Reijo', secretary: 'Sanna' }, { by: coordinatorId, on: ago(370) })
  await addSections(tx, meetingId, usualSections(texts.fi).map((section) => (section.kind === 'theme' ? { ...section, title: 'Teema: Asioiden hoitaminen alusta loppuun' } : section)))
  const theme = (await sectionsOf(tx, meetingId)).find(({ kind }) => kind === 'theme')!
  const remarks: Record<string, string> = {}
  for (const [n, chain] of chains.entries()) {
    const pointId = crypto.randomUUID()
    await addPoint(tx, keys, meetingId, { id: pointId, sectionId: theme.id, place: n + 1, words: chain.remark })
    const checklistId = await writeChecklist(tx, { panelId, draft: chain.checklist, point: { id: pointId, meetingId, words: chain.remark } }, { keys, now: at(329) })
    await tryOut(tx, chain, { panelId, checklistId, unitIds, meetingId, keys, ago })
    await promise(tx, chain, { panelId, meetingId, pointId, coordinatorId, keys })
  }
  await writeMemo(tx, meetingId, { begunOn: heldOn, writtenOn: heldOn, present: 6 })
  await writeMemo(tx, meetingId, { approvedOn: (await tx.selectFrom('panel_meeting').select('held_on').where('id', '=', beforeId).executeTakeFirstOrThrow()).held_on!, approvedInId: beforeId })
  for (const { id, kind } of await tx.selectFrom('point_outcome').select(['id', 'kind']).where('meeting_id', '=', meetingId).orderBy('made_on').execute()) {
    const chain = chains[(await tx.selectFrom('point_outcome as o').innerJoin('meeting_point as p', 'p.id', 'o.point_id').select('p.place').where('o.id', '=', id).executeTakeFirstOrThrow()).place - 1]!
    remarks[id] = kind === 'trial' ? chain.remark : chain.words
  }
  const [panel, span] = [(await findPanel(tx, panelId, ago(0)))!, (await spanOf(tx, panelId, seasonId))!]
  const actor: Actor = { personId: leadId, name: '', language: 'fi', roles: [{ role: 'communications', unitId: null, serviceLineId: null }] }
  const draft = { opening: 'Ensimmäisellä kaudella opettelimme vielä. Silti kahdesta sanomastamme asiasta tuli totta.', closing: 'Kiitos yksiköille, jotka kokeilivat. Jatkamme syksyllä.', remarks, news: null }
  await writeSummary(tx, panel, span, { draft, version: 0, publish: true, addresses: { fi: null, sv: null } }, { actor, now: at(7), keys })
}

type Tried = { panelId: string; checklistId: string; unitIds: readonly string[]; meetingId: string; keys: Keys; ago: (days: number) => string }

async function tryOut(tx: Tx, { tried: [began, ended, decided], why }: Chain, { panelId, checklistId, unitIds, meetingId, keys, ago }: Tried): Promise<void> {
  const trial = await insertTrial(tx, { panelId, checklistId, version: 1, fromOn: ago(began), untilOn: ago(ended), commentsUntilOn: ago(ended - 7), unitIds, begunInId: meetingId, meetingId: null, afterId: null, on: ago(began + 2) })
  for (const unitId of unitIds) await setAnswer(tx, { trialId: trial, unitId, answer: 'accepted', why: null, on: ago(began) })
  for (let [day, n] = [ago(began), 0]; day <= ago(ended); day = daysAfter(day, 1), n++) {
    if (weekdayOf(day) > 5) continue
    for (const unitId of unitIds) await insertTap(tx, { id: crypto.randomUUID(), trialId: trial, unitId, on: day, because: n % 4 === 0 ? 'time' : null })
  }
  await setDecision(tx, trial, { decision: 'adopt', why: sealWords(keys, { panelId, to: trial }, why), meetingId: null, on: ago(decided) })
}

type Promised = { panelId: string; meetingId: string; pointId: string; coordinatorId: string; keys: Keys }

async function promise(tx: Tx, { words, promised }: Chain, { panelId, meetingId, pointId, coordinatorId, keys }: Promised): Promise<void> {
  const made = (await tx.selectFrom('improvement').select(['id', 'title', 'created_on']).execute()).find(({ title }) => title.fi === promised)
  if (!made) return
  const id = await sendOn(tx, keys, { panelId, meetingId, pointId, kind: 'improvement', words }, startOfDay(daysAfter(made.created_on, -1)))
  const actor: Actor = { personId: coordinatorId, name: '', language: 'fi', roles: [{ role: 'coordinator', unitId: null, serviceLineId: null }] }
  await tookImprovement(tx, { id, improvementId: made.id }, { actor, now: startOfDay(made.created_on), keys })
}
