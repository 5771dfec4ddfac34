// Notes among colleagues, on a case's page at the desk and nowhere else.
import type { JSX } from 'preact'
import { transact } from '../../db/db.ts'
import { mayNote, mayRemoveNote } from '../../staff/roles.ts'
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { Button, TextArea } from '../../web/fields.tsx'
import { Card, Details, Paragraphs } from '../../web/parts.tsx'
import { hasLetters, tooLong } from '../draft.ts'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { stepAbout } from '../sections/typed.ts'
import { longestNote, type Note } from './note.ts'
import { readNotes } from './read-notes.ts'
import { removeNote } from './remove-note.ts'
import { writeNote } from './write-note.ts'

export const notesSection: Section = {
  place: 'side',
  show: Notes,
  steps: ['note', 'remove-note'],
  words: ['note'],
  take: (sent) => (sent.step === 'note' ? write(sent) : remove(sent)),
  says: {
    noted: ({ frame }) => frame.t.finding.notes.done.saved,
    'note-removed': ({ frame }) => frame.t.finding.notes.done.removed,
  },
}

async function Notes({ context: { db, keys }, actor, frame, one, typed, problems, now }: Opened): Promise<JSX.Element | null> {
  if (!mayNote(actor, one)) return null
  const { notes: words } = frame.t.finding
  const notes = await readNotes(db, keys, one)
  const removable = (note: Note) => mayRemoveNote(actor, note, dayOf(now))
  const writing = (
    <div class="acts stack">
      <TextArea name="note" label={words.label} value={typed('note')} rows={3} />
      <p><Button look="secondary" name="step" value="note">{words.save}</Button></p>
    </div>
  )
  if (!notes.length) return <Details summary={words.title} open={typed('note') !== '' || problems.some(({ field }) => field === 'note')}><p class="hint">{words.hint}</p>{writing}</Details>
  return (
    <Card title={words.title}>
      <p class="hint">{words.hint}</p>
      {notes.map((note) => (
        <div class="stack tight">
          <p class="small"><strong>{note.writerName}, {shortDay(note.writtenOn, frame.language)}</strong></p>
          <Paragraphs text={note.text} />
          {removable(note) && (
            <div class="acts">
              <Button look="quiet" name="step" value={stepAbout('remove-note', { 'note-id': note.id })}>{words.remove}</Button>
            </div>
          )}
        </div>
      ))}
      {notes.some(removable) && <p class="hint">{words.removeHint}</p>}
      {writing}
    </Card>
  )
}

async function write({ context: { db, keys }, actor, one, form, now }: Sent): Promise<Taken> {
  const t = texts[actor.language].finding.notes.problems
  const text = form.text('note')
  if (!hasLetters(text)) return { problems: [{ field: 'note', text: t.missing }] }
  if (tooLong(text, longestNote)) return { problems: [{ field: 'note', text: fill(t.tooLong, { limit: inFigures(longestNote, actor.language) }) }] }
  const outcome = await transact(db, (tx) => writeNote(tx, { caseId: one.id, text }, { actor, now, keys }))
  return outcome === 'not-found' ? outcome : { done: 'noted' }
}

async function remove({ context: { db }, actor, one, form, now }: Sent): Promise<Taken> {
  const outcome = await transact(db, (tx) => removeNote(tx, { caseId: one.id, noteId: form.text('note-id') }, { actor, now }))
  if (outcome === 'not-found') return 'not-found'
  return outcome === 'done' ? { done: 'note-removed' } : { problems: [{ field: 'note', text: texts[actor.language].finding.notes.problems.gone }], status: 409 }
}
