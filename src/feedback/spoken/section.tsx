// How the giver of what was said aloud hears of an answer: before it is written, while it waits to be told, and once somebody has told it.
import { transact } from '../../db/db.ts'
import { caseLetterPath } from '../../door-paths.ts'
import { mayAnswer, maySeeContact } from '../../staff/roles.ts'
import { longDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { Button, Radios } from '../../web/fields.tsx'
import { Notice } from '../../web/parts.tsx'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { tell } from './tell.ts'
import { wayOf } from './ways.sql.ts'

export const waySection: Section = {
  place: 'main',
  show: HowToTell,
  steps: ['told'],
  take: told,
  choices: ['told-how'],
  says: { told: ({ frame }) => frame.t.spoken.desk.told },
}

const ways = ['phone', 'letter', 'service-point'] as const

async function HowToTell({ context, actor, frame: { t, language }, one, typed }: Opened) {
  const way = await wayOf(context.db, one.id)
  if (!way || (way.answerBy === 'page' && !way.waits)) return null
  const { desk: words, ways: names } = t.spoken
  if (!way.waits) return one.state === 'closed' ? null : <Notice tone="info">{fill(words.before, { way: names[way.answerBy] })}</Notice>
  return (
    <section class="stack" id="to-tell">
      <Notice tone="warning" title={fill(words.waits[way.waits], { way: names[way.answerBy] })}>{fill(words.untold, { date: longDay(one.dueOn, language) })}</Notice>
      {way.answerBy === 'letter' && maySeeContact(actor, one) && <p><a href={caseLetterPath(one.id)}>{words.letter}</a></p>}
      {mayAnswer(actor, one) && (
        <>
          <Radios name="told-how" legend={words.how} value={typed('told-how') || way.answerBy} look="row" options={ways.map((value) => ({ value, label: words.hows[value] }))} />
          <p><Button name="step" value="told">{words.tell}</Button></p>
        </>
      )}
    </section>
  )
}

async function told({ context: { db }, actor, one, form, now }: Sent): Promise<Taken> {
  const { desk: words } = texts[actor.language].spoken
  const how = ways.find((each) => each === form.text('told-how'))
  if (!how) return { problems: [{ field: 'told-how', text: words.how }] }
  const outcome = await transact(db, (tx) => tell(tx, { caseId: one.id, how }, { actor, now }))
  if (outcome === 'not-found') return 'not-found'
  return outcome === 'done' ? { done: 'told' } : { problems: [{ field: 'told-how', text: words.nothingWaits }], status: 409 }
}
