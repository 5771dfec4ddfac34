// The worker's side on a case's page: asked for, written by the worker, and decided on.
import { isId } from '../../directory/id.ts'
import { transact } from '../../db/db.ts'
import { unseal } from '../../privacy/sealing.ts'
import { isThemselves } from '../../staff/actor.ts'
import { mayAnswer, mayDecideSide } from '../../staff/roles.ts'
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { Button, Hidden, Select, TextArea } from '../../web/fields.tsx'
import { Details, Notice } from '../../web/parts.tsx'
import { longest } from '../case.ts'
import { caseKey } from '../conversation.ts'
import { hasLetters, tooLong } from '../draft.ts'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { before, standing } from '../sections/typed.ts'
import { colleagues } from '../thanks/thanks.sql.ts'
import { askForSide, decideOnSide, tellSide } from './side.ts'
import { sideOf, type Side } from './side.sql.ts'

export const sideSection: Section = {
  place: 'main',
  show: ShowSide,
  steps: ['ask-side', 'tell-side', 'pass-side', 'keep-side'],
  take: (sent) => (sent.step === 'ask-side' ? ask(sent) : sent.step === 'tell-side' ? tell(sent) : decide(sent)),
  words: ['side-text', 'side-answer'],
  choices: ['side-person', 'side-from'],
  says: {
    'side-asked': ({ frame }) => frame.t.workers.side.asked,
    'side-told': ({ frame }) => frame.t.workers.side.toldNow,
    'side-passed': ({ frame }) => frame.t.workers.side.passed,
    'side-kept': ({ frame }) => frame.t.workers.side.keptBack,
  },
}

async function ShowSide(opened: Opened) {
  const { context: { db }, actor, one } = opened
  const side = await sideOf(db, one.id)
  if (side && side.personId === actor.personId && !actor.deputy && side.said === 'yes') return <Tell {...opened} side={side} />
  if (side && mayDecideSide(actor, one, side.personId)) return <Decide {...opened} side={side} />
  if (side || !mayAnswer(actor, one) || one.state === 'closed' || one.reader === 'supervisor') return null
  return Ask(opened)
}

async function Ask({ context: { db }, actor, frame, one, turns, typed, problems, now }: Opened) {
  const { side: words } = frame.t.workers
  const people = (await colleagues(db, one.unitId, dayOf(now))).filter(({ id }) => !isThemselves(actor, id))
  return (
    <Details summary={words.title} open={problems.some(({ field }) => field.startsWith('side-'))}>
      <p class="hint">{words.lede}</p>
      <div class="acts stack">
        <Select name="side-person" label={words.person} empty={frame.t.common.chooseOne} value={typed('side-person')} options={people.map(({ id, name }) => ({ value: id, label: name }))} />
        <Select
          name="side-from" label={words.from} hint={words.fromHint} value={typed('side-from') || String(turns.at(-1)?.number ?? 1)}
          options={turns.map(({ number, content, writtenAt }) => ({ value: String(number), label: `${number}. ${shortDay(dayOf(writtenAt), frame.language)}: ${(content.text || content.answers?.[0]?.answer || '').slice(0, 60)}` }))}
        />
        <p><Button look="secondary" name="step" value="ask-side">{words.ask}</Button></p>
      </div>
    </Details>
  )
}

const opened = (keys: Opened['context']['keys'], one: Opened['one'], { ciphertext }: Side): string =>
  ciphertext ? unseal(caseKey(keys, one), one.id, 'side', ciphertext) : ''

function Tell({ context: { keys }, frame, one, side, typed }: Opened & { side: Side }) {
  const { side: words } = frame.t.workers
  if (side.decided) return <Details summary={words.yours}><p class="typed">{opened(keys, one, side)}</p><p class="hint">{words.decided[side.decided]}</p></Details>
  return (
    <div class="acts stack">
      <h2>{words.yours}</h2>
      <Hidden name={before('side-text')} value={opened(keys, one, side)} />
      <TextArea name="side-text" label={words.text} hint={words.textHint} value={standing(typed, 'side-text', opened(keys, one, side))} rows={7} />
      <p><Button look="secondary" name="step" value="tell-side">{words.tell}</Button></p>
    </div>
  )
}

function Decide({ context: { keys }, frame, one, side, turns, typed, problems }: Opened & { side: Side }) {
  const { side: words } = frame.t.workers
  const text = opened(keys, one, side)
  const undecided = text !== '' && !side.decided
  return (
    <Details summary={words.title} open={undecided || problems.some(({ field }) => field.startsWith('side-'))}>
      <p>{fill(words.askedOf, { name: side.name, by: side.askedByName, day: shortDay(side.askedOn, frame.language) })} {words.said[side.said ?? 'unsaid']}</p>
      {text && <Notice tone="info" title={fill(words.wrote, { name: side.name })}><p class="typed">{text}</p></Notice>}
      {side.decided && <p class="hint">{words.decided[side.decided]}</p>}
      {undecided && one.state !== 'closed' && (
        <div class="acts stack">
          <Hidden name="side-seen" value={String(turns.at(-1)?.number ?? 0)} />
          <Hidden name={before('side-answer')} value={text} />
          <TextArea name="side-answer" label={words.answer} hint={words.answerHint} value={standing(typed, 'side-answer', text)} rows={7} />
          <p class="buttons">
            <Button look="secondary" name="step" value="pass-side">{words.pass}</Button>
            <Button look="quiet" name="step" value="keep-side">{words.keepBack}</Button>
          </p>
        </div>
      )}
    </Details>
  )
}

async function ask({ context: { db, keys }, actor, one, form, now }: Sent): Promise<Taken> {
  const { problems: words } = texts[actor.language].workers.side
  const personId = form.text('side-person')
  if (!isId(personId)) return { problems: [{ field: 'side-person', text: words.nobody }] }
  const given = { caseId: one.id, personId, fromNumber: Number(form.text('side-from')) }
  const outcome = await transact(db, (tx) => askForSide(tx, given, { actor, now, keys }))
  if (outcome === 'not-found') return 'not-found'
  return outcome === 'done' ? { done: 'side-asked' } : { problems: [{ field: outcome === 'no-turn' ? 'side-from' : 'side-person', text: words[outcome] }], status: 409 }
}

function badText(text: string, field: string, language: Opened['frame']['language']): Taken | null {
  const { problems: words } = texts[language].workers.side
  if (!hasLetters(text)) return { problems: [{ field, text: words.missing }] }
  return tooLong(text, longest.text) ? { problems: [{ field, text: fill(words.tooLong, { limit: inFigures(longest.text, language) }) }] } : null
}

async function tell({ context: { db, keys }, actor, one, form, now }: Sent): Promise<Taken> {
  const text = form.text('side-text')
  const bad = badText(text, 'side-text', actor.language)
  if (bad) return bad
  const outcome = await transact(db, (tx) => tellSide(tx, { caseId: one.id, text }, { actor, now, keys }))
  if (outcome === 'not-found') return 'not-found'
  return outcome === 'done' ? { done: 'side-told' } : { problems: [{ field: 'side-text', text: texts[actor.language].workers.side.problems.decided }], status: 409 }
}

async function decide({ context: { db, keys }, actor, one, form, step, now }: Sent): Promise<Taken> {
  const text = step === 'pass-side' ? form.text('side-answer') : null
  const bad = text === null ? null : badText(text, 'side-answer', actor.language)
  if (bad) return bad
  const outcome = await transact(db, (tx) => decideOnSide(tx, { caseId: one.id, text, turnsSeen: Number(form.text('side-seen')) }, { actor, now, keys }))
  if (outcome === 'not-found') return 'not-found'
  if (outcome === 'done') return { done: text === null ? 'side-kept' : 'side-passed' }
  if (outcome === 'proposed') return { done: 'proposed' }
  const t = texts[actor.language]
  const why = outcome === 'another-waits' ? t.answering.second.anotherWaits : outcome === 'draft-first' ? t.answering.second.draftFirst : t.workers.side.problems[outcome]
  return { problems: [{ field: 'side-answer', text: why }], status: 409 }
}
