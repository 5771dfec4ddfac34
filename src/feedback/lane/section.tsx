// At the desk: what a case really is, to whom it was handed over, and the clock that runs meanwhile.
import { organisation } from '../../directory/organisation.sql.ts'
import { isId } from '../../directory/id.ts'
import { transact } from '../../db/db.ts'
import { endings, isLane, type Ending } from '../../lanes/lane.ts'
import { mayMarkLane } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { hasLetters, tooLong } from '../draft.ts'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { handOver, readHandOver } from './hand-over.ts'
import { marksOf } from './lanes.sql.ts'
import { endLane, laneDone, markLane } from './mark-lane.ts'
import { MarksPart } from './marks.tsx'

export const laneSection: Section = {
  place: 'side',
  show,
  steps: ['lane-mark', 'lane-hand-over', 'lane-done', 'lane-end'],
  take,
  words: ['to-', 'number-'],
  choices: ['with-'],
  says: {
    'lane-marked': ({ frame }) => frame.t.lanes.desk.marked,
    'lane-handed': ({ frame }) => frame.t.lanes.desk.handed,
    'lane-done': ({ frame }) => frame.t.lanes.desk.doneSaid,
    'lane-ended': ({ frame }) => frame.t.lanes.desk.ended,
  },
}

async function show({ context: { db, keys }, actor, frame, one, now, typed, problems }: Opened) {
  const may = mayMarkLane(actor, one)
  const marks = (await marksOf(db, one.id)).map((mark) => ({ ...mark, handed: readHandOver(keys, one, mark) }))
  if (!marks.length && (!may || one.state === 'closed')) return null
  return <MarksPart {...{ frame, one, marks, may, typed, problems }} today={dayOf(now)} />
}

const longestField = 200

async function take({ context: { db, keys }, actor, one, form, step, now }: Sent): Promise<Taken> {
  const t = texts[actor.language].lanes.desk.problems
  const caseId = one.id
  if (step === 'lane-mark') {
    const lane = form.text('lane')
    if (!isLane(lane)) return { problems: [{ field: 'lane', text: t.lane }] }
    const { closedDays, tellDirectorAfter } = await organisation(db)
    const outcome = await transact(db, (tx) => markLane(tx, { caseId, lane }, { actor, now, keys, closedDays, tellDirectorAfter }))
    if (outcome === 'not-found') return outcome
    // Pressed twice, or by two: it is as they wanted it.
    return outcome === 'closed' ? { problems: [{ field: 'lane', text: t.closed }], status: 409 } : { done: 'lane-marked' }
  }

  const markId = form.text('mark')
  const field = (name: string) => `${name}-${markId}`
  if (!isId(markId)) return 'not-found'
  if (step === 'lane-hand-over') {
    const [to, number] = [form.text(field('to')), form.text(field('number'))]
    const problems = [
      ...(hasLetters(to) ? [] : [{ field: field('to'), text: t.toMissing }]),
      ...[field('to'), field('number')].filter((name) => tooLong(form.text(name), longestField))
        .map((name) => ({ field: name, text: fill(t.toLong, { limit: inFigures(longestField, actor.language) }) })),
    ]
    if (problems.length) return { problems }
    const withText = form.text(field('with')) === 'yes'
    const outcome = await transact(db, (tx) => handOver(tx, { caseId, markId, to, number, withText }, { actor, now, keys }))
    if (outcome === 'not-found') return outcome
    if (outcome === 'done') return { done: 'lane-handed' }
    return { problems: [{ field: field('to'), text: outcome === 'no-consent' ? t.noConsent : t[outcome] }], status: 409 }
  }
  if (step === 'lane-done') {
    const outcome = await transact(db, (tx) => laneDone(tx, { caseId, markId }, { actor, now, keys }))
    return outcome === 'done' ? { done: 'lane-done' } : outcome === 'not-found' ? outcome : { problems: [{ field: 'lane', text: t.changed }], status: 409 }
  }
  const because = form.text(field('why'))
  if (!endings.some((one) => one === because)) return { problems: [{ field: field('why'), text: t.why }] }
  const outcome = await transact(db, (tx) => endLane(tx, { caseId, markId, because: because as Ending }, { actor, now, keys }))
  return outcome === 'done' ? { done: 'lane-ended' } : outcome === 'not-found' ? outcome : { problems: [{ field: 'lane', text: t.changed }], status: 409 }
}
