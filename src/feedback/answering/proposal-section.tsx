// An answer of somebody new that waits to be read: for whoever may send it or send it back.
import { transact } from '../../db/db.ts'
import { mayReadFirst } from '../../staff/roles.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { Button, Hidden, TextArea } from '../../web/fields.tsx'
import { Notice } from '../../web/parts.tsx'
import { longest } from '../case.ts'
import { caseKey } from '../conversation.ts'
import { hasLetters, tooLong } from '../draft.ts'
import { findOffice } from '../routing/offices.sql.ts'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { before } from '../sections/typed.ts'
import { CameOfFields } from './came-of-fields.tsx'
import { draftsOf } from './drafts.sql.ts'
import { draftVersion, unsealDraft, writerOf } from './keep-draft.ts'
import { sendBack, sendProposal } from './propose.ts'
import { checkWritten, type GoesAs } from './written.ts'

export const proposalSection: Section = {
  place: 'main',
  show: Proposal,
  steps: ['send-proposal', 'send-back'],
  take: decide,
  words: ['first-text', 'first-because', 'back-note'],
  choices: ['first-came', before('first-came'), 'first-version'],
  says: { 'sent-on': ({ frame }) => frame.t.answering.second.sentOn, 'sent-back': ({ frame }) => frame.t.answering.second.sentBack },
}

async function Proposal(opened: Opened) {
  const { context: { db, keys }, actor, frame, one, turns, typed } = opened
  const waiting = (await draftsOf(db, one.id)).find(({ personId, proposedOn }) => proposedOn && mayReadFirst(actor, one, { personId }))
  if (!waiting) return Kept(opened)
  const { second: words } = frame.t.answering
  const written = unsealDraft(caseKey(keys, one), one.id, waiting)
  if (!mayReadFirst(actor, one, writerOf(waiting, written))) return Kept(opened)
  const version = draftVersion(waiting)
  // Of a page on which another draft was read, only what its reader changed is theirs.
  const isOther = !['', version].includes(typed('first-version'))
  const value = (field: 'text' | 'came' | 'because') =>
    (isOther && !isChanged(opened, `first-${field}`) ? '' : typed(`first-${field}`)) || written[field]
  return (
    <div class="acts card stack">
      <h2>{fill(words.waitsTitle, { name: waiting.name })}</h2>
      <p>{words.waitsHint}</p>
      <Hidden name="writer" value={waiting.personId} />
      <Hidden name="seen-first" value={String(turns.at(-1)?.number ?? 0)} />
      <Hidden name="first-version" value={version} />
      <Hidden name="first-as" value={written.as} />
      <Hidden name={before('first-text')} value={written.text} />
      <Hidden name={before('first-because')} value={written.because} />
      <Hidden name={before('first-came')} value={written.came} />
      {isOther && value('text') !== written.text && <Notice tone="warning" title={words.waitsNow}><p class="typed">{written.text}</p></Notice>}
      <TextArea name="first-text" label={words.text} value={value('text')} rows={9} />
      <Hidden name="first-way" value={written.goesAs ? 'follows' : ''} />
      {written.goesAs ? <p>{await follows(opened, written.goesAs)}</p> : <CameOfFields
        t={frame.t} kind={one.kind} prefix="first-" hint={frame.t.answering.cameOf.hint}
        came={value('came')} because={value('because')}
      />}
      <TextArea name="back-note" label={words.note} hint={words.noteHint} value={typed('back-note')} rows={3} optional />
      <p class="buttons">
        <Button name="step" value="send-proposal">{words.send}</Button>
        <Button look="secondary" name="step" value="send-back">{words.back}</Button>
      </p>
    </div>
  )
}

const isChanged = ({ typed }: Opened, name: string): boolean => !['', typed(before(name))].includes(typed(name))

/** Nothing waits any more: what somebody had typed for it is theirs to copy. */
function Kept(opened: Opened) {
  const { frame: { t }, typed } = opened
  const labels = { 'first-text': t.answering.second.text, 'first-because': t.answering.cameOf.because, 'back-note': t.answering.second.note }
  const kept = Object.entries(labels).filter(([name]) => isChanged(opened, name))
  return kept.length ? <div class="acts card stack">{kept.map(([name, label]) => <TextArea name={name} label={label} value={typed(name)} rows={6} />)}</div> : null
}

/** What happens with it once it is sent. */
async function follows({ context: { db }, frame }: Opened, goesAs: GoesAs): Promise<string> {
  const { second: words } = frame.t.answering
  if ('side' in goesAs) return words.passesSide
  const office = await findOffice(db, goesAs.office)
  return fill(goesAs.what === 'hand' ? words.handsOver : words.guides, { office: office ? inLanguage(office.name, frame.language) : '–' })
}

async function decide({ context: { db, keys }, actor, one, form, step, now }: Sent): Promise<Taken> {
  const { problems: t, second: words } = texts[actor.language].answering
  const read = { caseId: one.id, writerId: form.text('writer'), draftSeen: form.text('first-version') }
  const limit = (length: number) => ({ limit: inFigures(length, actor.language) })
  if (step === 'send-back') {
    const note = form.text('back-note')
    if (!hasLetters(note)) return { problems: [{ field: 'back-note', text: words.noteMissing }] }
    if (tooLong(note, longest.because)) return { problems: [{ field: 'back-note', text: fill(t.tooLong, limit(longest.because)) }] }
    return told(await transact(db, (tx) => sendBack(tx, { ...read, note }, { actor, now, keys })), 'sent-back')
  }
  const field = (name: string) => form.text(`first-${name}`)
  // What came of it is said by the way that it goes.
  const purpose = field('way') === 'follows' ? 'question-back' : 'answer'
  const checked = checkWritten({ text: field('text'), purpose, came: field('came'), because: field('because'), as: field('as') }, one.kind)
  if ('problems' in checked) {
    return { problems: checked.problems.map(({ field, why }) => ({ field: `first-${field}`, text: fill(t[why], limit(field === 'because' ? longest.because : longest.text)) })) }
  }
  const given = { ...read, toSend: checked.toSend, turnsSeen: Number(form.text('seen-first')) }
  return told(await transact(db, (tx) => sendProposal(tx, given, { actor, now, keys })), 'sent-on')

  function told(outcome: 'done' | 'not-found' | 'gone', done: string): Taken {
    if (outcome === 'not-found') return 'not-found'
    return outcome === 'done' ? { done } : { problems: [{ field: 'first-text', text: words.gone }], status: 409 }
  }
}
