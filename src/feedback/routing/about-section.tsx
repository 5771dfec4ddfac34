// Whom of the staff a case concerns, with whom somebody talks first; and who is thanked in it.
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { parseDay, typedDay } from '../../staff/day-field.ts'
import { mayAnswer, mayTalkFirst } from '../../staff/roles.ts'
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { Button, Select, TextField } from '../../web/fields.tsx'
import { Details, Notice } from '../../web/parts.tsx'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { stepAbout } from '../sections/typed.ts'
import { noteAbout, removeAbout, talkFirst } from './note-about.ts'
import { peopleAround } from './people.sql.ts'

export const aboutSection: Section = {
  place: 'side',
  show: About,
  steps: ['note-concerns', 'note-thanks', 'note-remove', 'talked'],
  take: note,
  says: { 'about-noted': ({ frame }) => frame.t.routing.about.done },
}

async function About(opened: Opened) {
  const { frame, actor, one, problems } = opened
  if (!mayAnswer(actor, one)) return null
  const { about: words } = frame.t.routing
  const isOpen = one.state !== 'closed'
  const unknownYet = one.aboutWorker && !one.concernedIds.length
  const noting = isOpen && (
    <Details summary={words.noteTitle} open={unknownYet || problems.some(({ field }) => field === 'about-person')}>
      <NoteForm {...opened} people={await peopleAround(opened.context.db, one, dayOf(opened.now))} />
    </Details>
  )
  if (!unknownYet && !one.about.length) return noting || null
  return (
    <section class="stack tight">
      <h2>{words.title}</h2>
      {unknownYet && <Notice tone="info">{words.giverSaid}</Notice>}
      {one.about.map((person) => <Noted {...{ opened, person, isOpen }} />)}
      {noting}
    </section>
  )
}

function Noted({ opened: { frame, actor, one, now, typed, problems }, person, isOpen }: { opened: Opened; person: Opened['one']['about'][number]; isOpen: boolean }) {
  const { about: words } = frame.t.routing
  const talks = isOpen && mayTalkFirst(actor, one)
  const sentence = person.how === 'thanks' ? words.thanked : !person.talkedOn ? words.noted : one.reader === 'handler' ? words.talked : words.talkedPast
  const field = `talked-on-${person.personId}`
  const hasProblem = problems.some((problem) => problem.field === field)
  return (
    <div class="stack tight">
      <p>{fill(sentence, { name: person.name, day: person.talkedOn ? shortDay(person.talkedOn, frame.language) : '' })}</p>
      {(person.how === 'thanks' ? isOpen : talks && !person.talkedOn) && (
        <div class="acts stack tight">
          {person.how === 'concerns' && !person.talkedOn && (
            <>
              <TextField name={field} label={words.talkedOn} hint={words.talkedHint} width="short" value={hasProblem ? typed(field) : typedDay(dayOf(now))} />
              <p><Button look="secondary" name="step" value={stepAbout('talked', { person: person.personId })}>{words.talkedDone}</Button></p>
            </>
          )}
          {!person.talkedOn && <p><Button look="quiet" name="step" value={stepAbout('note-remove', { person: person.personId })}>{words.remove}<span class="visually-hidden">: {person.name}</span></Button></p>}
        </div>
      )}
    </div>
  )
}

function NoteForm({ frame, actor, one, typed, people }: Opened & { people: Awaited<ReturnType<typeof peopleAround>> }) {
  const { about: words } = frame.t.routing
  const options = people.filter(({ personId }) => !one.concernedIds.includes(personId)).map(({ personId, name }) => ({ value: personId, label: name }))
  return (
    <div class="acts stack">
      <Select name="about-person" label={words.person} options={options} empty={frame.t.common.chooseOne} value={typed('about-person')} />
      {mayTalkFirst(actor, one) && <><p class="hint">{words.hint}</p><p><Button look="secondary" name="step" value="note-concerns">{words.concerns}</Button></p></>}
      <p><Button look="secondary" name="step" value="note-thanks">{words.thanks}</Button></p>
    </div>
  )
}

async function note({ context: { db }, actor, one, form, step, now }: Sent): Promise<Taken> {
  const { problems: words } = texts[actor.language].routing.about
  const personId = form.text(step.startsWith('note-') && step !== 'note-remove' ? 'about-person' : 'person')
  const field = step === 'talked' ? `talked-on-${personId}` : 'about-person'
  const refused = (text: string, status: 409 | 422): Taken => ({ problems: [{ field, text }], status })
  if (!isId(personId)) return refused(words.person, 422)
  const by = { actor, now }
  const about = { caseId: one.id, personId }
  const on = parseDay(form.text(field))
  if (step === 'talked' && !on) return refused(words.day, 422)
  const outcome = await transact(db, (tx) =>
    step === 'talked' ? talkFirst(tx, { ...about, on: on! }, by)
      : step === 'note-remove' ? removeAbout(tx, about, by)
        : noteAbout(tx, { ...about, how: step === 'note-thanks' ? 'thanks' : 'concerns' }, by))
  if (outcome === 'done') return { done: 'about-noted' }
  if (outcome === 'not-found') return 'not-found'
  if (outcome === 'wider') return refused(words.wider, 409)
  return outcome === 'closed' ? refused(words.closed, 409) : refused(outcome === 'unknown' ? words.person : words.day, 422)
}
