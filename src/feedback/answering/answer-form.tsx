// The form of an answer: begun with a template or a draft or from nothing, with what came of it, and by whom it is.
import type { JSX } from 'preact'
import { mayReadFirst } from '../../staff/roles.ts'
import { fill } from '../../text/fill.ts'
import { languageName } from '../../text/language.ts'
import { asKnown } from '../../text/precision.ts'
import { Button, Hidden, Radios, Select, TextArea } from '../../web/fields.tsx'
import { Details, Notice } from '../../web/parts.tsx'
import { caseKey } from '../conversation.ts'
import type { Opened } from '../sections/section.ts'
import { before } from '../sections/typed.ts'
import { LanguageAdvice } from './advice.tsx'
import { CameOfFields } from './came-of-fields.tsx'
import { preselected } from './came-of-it.ts'
import { draftsOf, type DraftRow } from './drafts.sql.ts'
import { unsealDraft } from './keep-draft.ts'
import { templatesFor } from './templates.sql.ts'
import { unitShown } from './writer-shown.ts'
import { writtenIn } from './written.ts'

export async function AnswerForm(opened: Opened): Promise<JSX.Element> {
  const { context: { db, keys }, frame, actor, one, turns, typed } = opened
  const { t, language } = frame
  const { one: words } = t.cases
  const { answering } = t
  const drafts = await draftsOf(db, one.id)
  const own = drafts.find(({ personId }) => personId === actor.personId)
  const kept = own && unsealDraft(caseKey(keys, one), one.id, own)
  if (own?.proposedOn && kept) {
    return (
      <>
        <Notice tone="info" title={answering.second.waitsMine}><p class="typed" lang={one.language}>{kept.text}</p></Notice>
        {typed('text') && typed('text') !== kept.text && <TextArea name="text" label={words.text} value={typed('text')} rows={9} />}
      </>
    )
  }

  // What was sent from here and came back is shown as it was typed; else what was kept, if something was.
  const sent = typed('seen') !== ''
  const written = sent || !kept ? writtenIn(typed) : kept
  const told = turns.findLast(({ purpose }) => purpose === 'answer')?.content.cameOf
  const becauseBefore = kept ? kept.because : told?.because ?? ''
  const choices = await templatesFor(db, one)
  // Whoever has another's answer to read has it before them, and not two forms one below the other.
  const readsOther = !sent && !kept && drafts.some((each) => each.proposedOn && mayReadFirst(actor, one, each))
  const form = (
    <div class="acts stack" id="answer" data-keep-draft>
      {!readsOther && <h2>{words.answerTitle}</h2>}
      <Hidden name="seen" value={String(turns.at(-1)?.number ?? 0)} />
      <Hidden name={before('text')} value={kept?.text ?? ''} />
      <Hidden name={before('because')} value={becauseBefore} />
      <Others drafts={drafts.filter((each) => each !== own && !(each.proposedOn && mayReadFirst(actor, one, each)))} opened={opened} />
      {kept?.note && <Notice tone="warning" title={fill(answering.second.noteFrom, { name: kept.note.from })}><p class="typed">{kept.note.text}</p></Notice>}
      {own && !sent && (
        <Notice tone="info">
          <p>{fill(answering.draft.found, { date: asKnown(own.begunAt, language) })}</p>
          <p><Button look="quiet" name="step" value="forget-draft">{answering.draft.forget}</Button></p>
        </Notice>
      )}
      {one.language !== language && <Notice tone="info">{fill(words.inLanguage, { language: languageName(one.language, language) })}</Notice>}
      {choices.length > 0 && (
        <Details summary={answering.template.begin} open={typed('step') === 'template'}>
          <Select
            name="template" label={answering.template.choose} hint={answering.template.hint} value={typed('template')} empty="–"
            options={choices.map(({ id, title, language: of }) => ({ value: id, label: of === one.language ? title : `${title} (${languageName(of, language)})` }))}
          />
          <p><Button look="secondary" name="step" value="template">{answering.template.use}</Button></p>
        </Details>
      )}
      <TextArea name="text" label={words.text} hint={words.answerHint} value={written.text} rows={9} />
      {typed('step') === 'check' && <LanguageAdvice text={written.text} language={one.language} t={t} />}
      <Radios
        name="purpose" legend={words.purpose} value={written.purpose}
        options={[
          { value: 'answer', label: words.isAnswer, hint: words.isAnswerHint },
          { value: 'question-back', label: words.isQuestion, hint: words.isQuestionHint },
          ...(one.state === 'waiting-for-handler' || written.purpose === 'interim' ? [{ value: 'interim', label: answering.interim, hint: answering.interimHint }] : []),
        ]}
      />
      <CameOfFields
        t={t} kind={one.kind} hint={answering.cameOf.hint}
        came={written.came || (told?.is ?? preselected(one.kind))} because={written.because || (sent ? '' : becauseBefore)}
      />
      <Radios
        name="as" legend={answering.as.legend} value={written.as || 'person'}
        options={[
          { value: 'person', label: fill(answering.as.person, { name: actor.name }) },
          { value: 'unit', label: unitShown(one, frame), hint: answering.as.unitHint },
        ]}
      />
      <p class="buttons">
        <Button name="step" value="answer">{words.send}</Button>
        <Button look="secondary" name="step" value="keep-draft">{answering.draft.keep}</Button>
        <Button look="quiet" name="step" value="check">{answering.plain.check}</Button>
      </p>
      <p class="hint" role="status" data-draft="kept" hidden>{answering.draft.keptByItself}</p>
      <p class="hint" role="status" data-draft="not-kept" hidden>{answering.draft.notKept}</p>
    </div>
  )
  return readsOther ? <Details summary={answering.second.ownInstead}>{form}</Details> : form
}

/** That somebody else is writing, and not what. */
function Others({ drafts, opened: { frame } }: { drafts: DraftRow[]; opened: Opened }): JSX.Element {
  const { draft } = frame.t.answering
  return (
    <>
      {drafts.map(({ name, begunAt }) => <Notice tone="warning">{fill(draft.other, { name, date: asKnown(begunAt, frame.language) })}</Notice>)}
    </>
  )
}
