// Rows and rows of what a clients' council gathers over the years, for pages that are to cost the same with few of them and with many.
import { addSurvey, freezeVersion } from '../src/surveys/surveys.sql.ts'
import { transact, type Tx } from '../src/db/db.ts'
import { panelKey, seal } from '../src/privacy/sealing.ts'
import { tell } from '../src/council/homework/tell.ts'
import { giveHomework } from '../src/council/homework/give.ts'
import { insertThought } from '../src/council/between/thoughts.sql.ts'
import { noteOutcome, sendOn } from '../src/council/changes/send-on.ts'
import { addMeeting, addSections, sectionsOf } from '../src/council/meetings.sql.ts'
import { usualSections } from '../src/council/meeting.ts'
import { addLetter } from '../src/council/minutes/letters.sql.ts'
import { addRelease } from '../src/council/minutes/minutes.sql.ts'
import { addSeason } from '../src/council/panels.sql.ts'
import { addPoint } from '../src/council/points.ts'
import { agree } from '../src/council/research/consent.ts'
import { insertRequest } from '../src/council/research/research.sql.ts'
import { texts } from '../src/text/texts.ts'
import type { TestDatabase } from './database.ts'
import type { improving } from './improvements.ts'
import { question } from './surveys.ts'
import type { WholeCouncil } from './whole-council.ts'

type Of = { of: WholeCouncil; it: ReturnType<typeof improving> }

/** One more of everything, the `n`th: a season long past with its memo published, and in this one what was said, sent on, sent in, asked and given. */
export async function oneMoreOfAll({ db, context: { keys } }: TestDatabase, { of, it }: Of, n: number): Promise<void> {
  const now = new Date('2026-09-16T09:00:00Z')
  const by = of.people.secretary
  const improvementId = await it.make({ title: { fi: `Toimenpide ${n}` } })
  await transact(db, async (tx) => {
    await pastMeeting(tx, of, n)
    await addMeeting(tx, of.seasonId, { theme: `Tuleva ${n}`, heldOn: null, fromMinute: null, untilMinute: null, where: null, chair: null, secretary: null }, { by, on: '2026-08-01' })
    const said = async (meetingId: string, sectionId: string, state: 'said' | 'open' | 'idea', place: number) => {
      const id = crypto.randomUUID()
      await addPoint(tx, keys, meetingId, { id, sectionId, place, words: `Sanottua ${n}`, state })
      return { panelId: of.id, meetingId, pointId: id }
    }
    const on = await said(of.meetingId, of.sectionId('other'), 'said', n + 10)
    const open = await said(of.written.id, of.written.section, 'open', n + 10)
    await said(of.written.id, of.written.section, 'idea', n + 1000)
    await noteOutcome(tx, keys, { ...open, words: 'Siitä tuli toimenpide.', kind: 'improvement', improvementId }, now)
    await noteOutcome(tx, keys, { ...open, words: 'Siitä tuli kysymys.', kind: 'question', ...await askedIn(tx, by, n) }, now)
    // Of one point many things come.
    await noteOutcome(tx, keys, { ...on, pointId: of.points.on, words: 'Siitäkin tuli kysymys.', kind: 'question', ...await askedIn(tx, by, n) }, now)
    await sendOn(tx, keys, { ...on, kind: 'note', words: 'Huomio.' }, now)
    const homework = crypto.randomUUID()
    await giveHomework(tx, { id: homework, panelId: of.id, point: { id: on.pointId, meetingId: of.meetingId }, details: { kind: 'own', title: `Tehtävä ${n}`, words: null, meetingId: null, testId: null, dueOn: '2026-09-30', forIds: null, questions: [{ form: 'text', words: 'Mitä?' }] } }, { by, keys, now })
    await tell(tx, keys, { panelId: of.id, id: homework, memberId: of.seats.chair, today: '2026-09-16' }, { answers: ['Löytyi.'], version: 1 })
    const sealed = (what: 'letter' | 'thought', id: string) => ({ id, ciphertext: seal(panelKey(keys, of.id, keys.current), of.id, `${what} ${id}`, `Sanat ${n}`), keyVersion: keys.current })
    await addLetter(tx, of.id, { ...sealed('letter', crypto.randomUUID()), language: 'fi', cameOn: '2026-09-10' })
    await insertThought(tx, of.id, { ...sealed('thought', crypto.randomUUID()), about: 'other', item: null, writtenOn: '2026-09-14' })
    const request = crypto.randomUUID()
    await insertRequest(tx, request, of.id, { purpose: `Opinnäyte ${n}`, researcher: 'Tutkija', organisation: 'Koulu', asks: 'Haastattelu', mail: 'tutkija@esimerkki.example', passes: ['telephone'], untilOn: '2026-12-01', meetingId: null }, { by, on: '2026-09-10' })
    await agree(tx, keys, { panelId: of.id, requestId: request, memberId: of.seats.chair }, { contact: { name: '', telephone: '040 123 4567', mail: '' }, onPaper: false }, now)
  })
}

async function pastMeeting(tx: Tx, { id, meetingId: approvedInId, people: { secretary: by, chair } }: WholeCouncil, n: number): Promise<void> {
  const year = 2026 - n
  const heldOn = `${year}-03-04`
  const seasonId = await addSeason(tx, id, { name: `Vuosi ${year}`, fromOn: `${year}-01-01`, untilOn: `${year}-06-30`, perspective: null })
  const meetingId = await addMeeting(tx, seasonId, { theme: `Teema ${n}`, heldOn, fromMinute: 840, untilMinute: 960, where: null, chair: 'Reijo', secretary: 'Maarit' }, { by, on: heldOn })
  await addSections(tx, meetingId, usualSections(texts.fi))
  await tx.updateTable('panel_meeting').set({ begun_on: heldOn, written_on: heldOn, approved_on: heldOn, approved_in_id: approvedInId, present: 4 }).where('id', '=', meetingId).execute()
  const [section] = await sectionsOf(tx, meetingId)
  const memo = { language: 'fi' as const, panel: 'Raati', title: `Tapaaminen ${n}`, heldOn, head: [], sections: [{ number: 1, title: section!.title, lead: '', asked: '', questions: [], discussed: '', points: ['Sanottiin.'], parts: [], last: '' }], end: '', leftOut: 0 }
  await addRelease(tx, { meetingId, number: 1, memo, register: null, changed: null, publishedOn: '2026-09-10', lookedBy: by, publishedBy: chair })
}

/** Every other survey is asked already. */
async function askedIn(tx: Tx, by: string, n: number): Promise<{ surveyId: string; question: string }> {
  const on = '2026-09-10'
  const surveyId = await addSurvey(tx, { name: { fi: `Kysely ${n}` }, about: null, serviceLineId: null, unitId: null, template: null }, [question('heard'), question('more', 'long')], { by, on })
  if (n % 2) await freezeVersion(tx, surveyId, 1, on)
  return { surveyId, question: 'more' }
}
