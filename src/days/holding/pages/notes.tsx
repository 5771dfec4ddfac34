// Writing down what was said; below it, for whoever holds the day, what hosts have written down.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { dayPath } from '../../../day-paths.ts'
import { kinds } from '../../../feedback/case.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage, languageName, languages } from '../../../text/language.ts'
import { Button, Checkbox, ErrorSummary, Hidden, Select, TextArea } from '../../../web/fields.tsx'
import type { Form } from '../../../web/form.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Details, Notice, Pagination, Paragraphs } from '../../../web/parts.tsx'
import type { AskedDay } from '../../asked-day.ts'
import type { Guest } from '../../day.ts'
import type { LineOfDay } from '../../lines-of-day.ts'
import { AroundDay } from '../../pages/around.tsx'
import { GivenBack } from '../../pages/given-back.tsx'
import { longestNote } from '../../record.ts'
import { lineLabel } from '../../paper/pages/pieces.ts'
import type { Note } from '../came.sql.ts'

type OpenNote = Note & { text: string }
type Props = AskedDay & {
  frame: PageFrame; actor: Actor; values: FormValues; problems: Problem[]; newId: string; notes: OpenNote[]; left: number; page: number; pages: number
  lines: LineOfDay[]; guests: Guest[]; unsent: Form | null; refused: 'gone' | 'not-on' | null; done: 'added' | 'passed' | 'removed' | null
}

export function NotesPage(props: Props): JSX.Element {
  const { frame, actor, day, state, mayHold, problems, notes, left, page, pages, unsent, refused, done } = props
  const { t, language } = frame
  const words = t.dayHolding.notes
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="days" problems={problems} sheets={['day-holding']} narrow>
      <div class="stack">
        <AroundDay {...{ frame, day, state, mayHold }} current="notes" />
        <ErrorSummary t={t} problems={problems} />
        {refused && <div role="alert"><Notice tone="warning">{words.refused[refused]}</Notice></div>}
        {done && <div role="status"><Notice tone="good">{words.done[done]}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {state === 'on' || state === 'closed' ? <AddNote {...props} /> : <>{!refused && <Notice tone="info">{words.refused['not-on']}</Notice>}<GivenBack frame={frame} form={unsent} /></>}
        {mayHold ? (
          <>
            <h2>{words.kept}</h2>
            <p>{left ? plural(words.left, left, language) : words.none}</p>
            {notes.map((note) => <OneNote {...props} note={note} />)}
            <Pagination t={t} page={page} pages={pages} href={(n) => `${dayPath(day.id, '/notes')}?page=${n}`} />
          </>
        ) : <p class="hint">{words.onlyHolders}</p>}
      </div>
    </DeskPage>
  )
}

function AddNote({ frame, day, values, newId, lines, guests }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.dayHolding.notes
  return (
    <form method="post" action={dayPath(day.id, '/notes')} class="stack" autocomplete="off" novalidate>
      <Hidden name="step" value="add" />
      <Hidden name="form-id" value={values['form-id'] ?? newId} />
      <TextArea name="text" label={words.text} hint={words.textHint} value={values['text']} rows={5} maxLength={longestNote} />
      <Select name="line" label={words.line} value={values['line']} empty={words.noLine} options={lines.map((line) => ({ value: line.id, label: lineLabel(line, frame) }))} width="medium" optional />
      {guests.length > 0 && <Select name="guest" label={words.guest} value={values['guest']} empty={words.noGuest} options={guests.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} width="medium" optional />}
      <Checkbox name="agreed" label={words.agreed} hint={words.agreedHint} checked={values['agreed'] === 'yes'} />
      <p class="buttons"><Button>{words.add}</Button></p>
    </form>
  )
}

function OneNote({ frame: { t, language }, day, note, lines, guests, values }: Props & { note: OpenNote }): JSX.Element {
  const words = t.dayHolding.notes
  const inUse = lines.filter(({ ended }) => !ended), guest = guests.find(({ id }) => id === note.guestId)
  const hasEnded = note.line !== null && !inUse.some(({ id }) => id === note.serviceLineId)
  const about = [note.line && inLanguage(note.line, language), guest && inLanguage(guest.name, language)].filter(Boolean).join(' · ')
  const [kind, to] = [`kind-${note.id}`, `line-${note.id}`]
  return (
    <article class="card stack">
      {about && <p class="hint">{about}</p>}
      <Paragraphs text={note.text} />
      <Details summary={words.pass} open={values['note'] === note.id && values['step'] === 'pass'}>
        <p class="hint">{words.passHint}</p>
        <form method="post" action={dayPath(day.id, '/notes')} class="stack" novalidate>
          <Hidden name="note" value={note.id} />
          <Select name={kind} label={words.kind} value={values[kind]} empty={t.common.chooseOne} options={kinds.map((value) => ({ value, label: t.feedback.kinds[value].name }))} width="medium" />
          <Select name={to} label={words.line} hint={hasEnded ? fill(words.lineHasEnded, { line: inLanguage(note.line!, language) }) : undefined} value={values[to] ?? note.serviceLineId ?? ''} empty={words.noLine} options={inUse.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} width="medium" optional />
          <label class="field"><span class="label">{words.language}</span> <select class="input medium" name="language" autocomplete="off">{languages.map((tag) => <option value={tag} selected={tag === (values['language'] ?? language)}>{languageName(tag, language)}</option>)}</select></label>
          <p class="buttons"><Button name="step" value="pass">{words.passButton}</Button></p>
        </form>
      </Details>
      <Details summary={words.remove}>
        <form method="post" action={dayPath(day.id, '/notes')} class="stack">
          <p>{words.removeHint}</p>
          <Hidden name="note" value={note.id} />
          <p class="buttons"><Button look="danger" name="step" value="remove">{words.removeButton}</Button></p>
        </form>
      </Details>
    </article>
  )
}
