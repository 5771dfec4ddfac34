// Whom a case thanks is noted on its page, and the words that reach them are approved.
import { isId } from '../../directory/id.ts'
import { transact } from '../../db/db.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { Button, Checkbox, Hidden, Select, TextArea } from '../../web/fields.tsx'
import { Details, Notice } from '../../web/parts.tsx'
import { longest } from '../case.ts'
import { tooLong } from '../draft.ts'
import { firstWords } from '../first-words.ts'
import { drillKnownTo } from '../response-test/known.ts'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { before, stepAbout } from '../sections/typed.ts'
import { namedIn } from './named.ts'
import { takeThanksBack, thank } from './thank.ts'
import { colleagues, lettersOf } from './thanks.sql.ts'

export const thanksSection: Section = {
  place: 'side',
  show: ThanksForm,
  steps: ['thank', 'take-thanks-back'],
  words: ['thanks-text'],
  giversWords: ['thanks-text'],
  choices: ['thanks-person', 'thanks-allowed'],
  take: (sent) => (sent.step === 'thank' ? note(sent) : back(sent)),
  says: { thanked: ({ frame }) => frame.t.workers.thank.sent, 'thanks-back': ({ frame }) => frame.t.workers.thank.takenBack },
}

async function ThanksForm({ context: { db }, actor, frame, one, turns, typed, problems, now }: Opened) {
  if (!mayAnswer(actor, one)) return null
  const { thank: words } = frame.t.workers
  if (await drillKnownTo(db, actor, one)) return <Details summary={words.title}><Notice tone="info">{words.problems.practice}</Notice></Details>
  const sent = (await lettersOf(db, one.id)).filter(({ takenBackOn }) => !takenBackOn)
  const people = await colleagues(db, one.unitId, dayOf(now))
  const text = firstWords(turns)
  const named = one.kind === 'thanks' ? namedIn(text, people.filter(({ ofUnit }) => ofUnit)).filter(({ id }) => !sent.some(({ personId }) => personId === id)) : []
  const past = one.reader === 'supervisor'
  const ready = one.kind === 'thanks' && !past ? text : ''
  return (
    <Details summary={words.title} open={named.length > 0 || !['', ready].includes(typed('thanks-text')) || problems.some(({ field }) => field.startsWith('thanks-'))}>
      <p class="hint">{words.lede}</p>
      {named.length > 0 && <Notice tone="info">{fill(words.named, { names: named.map(({ name }) => name).join(', ') })}</Notice>}
      {past && <Notice tone="warning">{words.past}</Notice>}
      {sent.map(({ personId, name, sentByName, sentOn }) => (
        <div class="acts stack tight">
          <p>{fill(words.reached, { name, by: sentByName, day: shortDay(sentOn, frame.language) })}</p>
          <p><Button look="quiet" name="step" value={stepAbout('take-thanks-back', { 'thanks-of': personId })}>{words.takeBack}<span class="visually-hidden">: {name}</span></Button></p>
        </div>
      ))}
      <div class="acts stack">
        <Select
          name="thanks-person" label={words.person} empty={frame.t.common.chooseOne} value={typed('thanks-person') || named[0]?.id}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Hidden name={before('thanks-text')} value={ready} />
        <TextArea name="thanks-text" label={words.text} hint={words.textHint} optional rows={6} value={typed('thanks-text') || (typed('step') ? '' : ready)} />
        {past && <Checkbox name="thanks-allowed" label={words.allowed} checked={typed('thanks-allowed') === 'yes'} />}
        <p><Button look="secondary" name="step" value="thank">{words.button}</Button></p>
      </div>
    </Details>
  )
}

async function note({ context: { db, keys }, actor, one, form, now }: Sent): Promise<Taken> {
  const { problems: words } = texts[actor.language].workers.thank
  const [personId, text] = [form.text('thanks-person'), form.text('thanks-text')]
  if (!isId(personId)) return { problems: [{ field: 'thanks-person', text: words.nobody }] }
  if (tooLong(text, longest.text)) return { problems: [{ field: 'thanks-text', text: fill(words.tooLong, { limit: inFigures(longest.text, actor.language) }) }] }
  const given = { caseId: one.id, personId, words: text, allowed: form.text('thanks-allowed') === 'yes' }
  const outcome = await transact(db, (tx) => thank(tx, given, { actor, now, keys }))
  if (outcome === 'not-found') return 'not-found'
  if (outcome === 'done') return { done: 'thanked' }
  const field = outcome === 'past-workers' ? 'thanks-allowed' : 'thanks-person'
  return { problems: [{ field, text: words[outcome] }], ...(outcome === 'nobody' ? {} : { status: 409 as const }) }
}

async function back({ context: { db }, actor, one, form, now }: Sent): Promise<Taken> {
  const personId = form.text('thanks-of')
  if (!isId(personId)) return 'not-found'
  const outcome = await transact(db, (tx) => takeThanksBack(tx, { caseId: one.id, personId }, { actor, now }))
  return outcome === 'done' ? { done: 'thanks-back' } : outcome
}
