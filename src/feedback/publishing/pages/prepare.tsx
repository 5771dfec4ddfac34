// The page on which the public form of a case is prepared; and, once it was checked, on which its unit adds its own word.
import type { JSX } from 'preact'
import type { Case } from '../../cases.sql.ts'
import { topicWords } from '../../topic-words.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Checkbox, ErrorSummary, Hidden, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Details, Notice } from '../../../web/parts.tsx'
import type { Suggested } from '../../../privacy/redaction/decisions.ts'
import { Suggestions } from '../../../web/suggestions.tsx'
import type { Refusal } from '../publication.ts'
import type { Part } from '../words.ts'
import type { Publication } from '../publications.sql.ts'
import { backToCase, preparePath } from './desk.tsx'
import { Item, type Shown } from './item.tsx'

export type PrepareProps = {
  frame: PageFrame; actor: Actor; one: Case; publication: Publication | null; refused: Refusal | null; problems: Problem[]
  /** What stands in the fields. */
  values: { text: string; answer: string; showsUnit: boolean; comment: string; question: string }
  note: string | null
  /** As everybody will see it; where there is a form already. */
  shown: Shown | null
  mayComment: boolean
  done: string | null
  /** What is found in the two texts as they stand in the fields; `typed`: what was chosen about it, null for the first time. */
  suggested: Record<Part, Suggested>
  typed: ((name: string) => string) | null
}

export function PreparePage(props: PrepareProps): JSX.Element {
  const { frame, actor, one, publication, refused, problems, done, shown, mayComment } = props
  const { t, language } = frame
  const words = t.publishing
  return (
    <DeskPage frame={frame} title={words.prepare.title} actor={shownAs(actor)} current="publishing" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={backToCase(one.id, frame)} />
        {done && <div role="status"><Notice tone="good">{done}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.prepare.title}</h1>
        <p>{topicWords(one, language) ?? t.cases.list.topicOpen} · {one.reference}</p>
        {publication && <p><strong>{fill(words.states[publication.state], { day: publication.publicFromOn ? shortDay(publication.publicFromOn, language) : '' })}</strong> <span class="hint">{plural(words.prepare.versions, publication.number, language)}</span></p>}
        <Standing {...props} />
        {mayComment && <Word {...props} />}
        {refused ? <Notice tone="info">{words.section.refusals[refused]}</Notice> : publication && ['to-check', 'to-comment', 'published'].includes(publication.state)
          ? <Details summary={words.prepare.title} open={problems.some(({ field }) => field === 'text' || field === 'answer')}><Fields {...props} /></Details> : <Fields {...props} />}
        {shown && <><h2>{words.check.as}</h2><Item item={shown} frame={frame} heading="h3" /></>}
      </div>
    </DeskPage>
  )
}

function Standing({ frame: { t }, publication, note }: PrepareProps): JSX.Element | null {
  const { prepare: words } = t.publishing
  if (publication?.because) return <Notice tone="warning">{fill(words.withheld, { reason: t.published.rules.reasons[publication.because] })}</Notice>
  if (!note || !publication) return null
  return <Notice tone="warning"><p class="typed">{fill(publication.state === 'sent-back' ? words.sentBack : words.questioned, { note })}</p></Notice>
}

function Fields(props: PrepareProps): JSX.Element {
  const { frame, one, publication, values } = props
  const { t, language } = frame
  const { prepare: words } = t.publishing
  return (
    <form method="post" action={preparePath(one.id)} class="stack" novalidate>
      <Hidden name="seen" value={String(publication?.number ?? 0)} />
      <p>{words.lede}</p>
      <TextArea name="text" label={words.text} hint={words.textHint} value={values.text} rows={8} />
      <Found part="text" {...props} />
      <TextArea name="answer" label={words.answer} value={values.answer} rows={6} />
      <Found part="answer" {...props} />
      {one.unitName && <Checkbox name="showUnit" label={fill(words.showUnit, { unit: inLanguage(one.unitName, language) })} hint={words.showUnitHint} checked={values.showsUnit} />}
      <p class="buttons">
        <Button name="step" value="prepare">{words.button}</Button>
        <Button look="secondary" name="step" value="look">{words.lookButton}</Button>
      </p>
    </form>
  )
}

/** A choice that was made about another text is none about this one. */
function Found({ part, suggested, typed, one, publication }: PrepareProps & { part: Part }): JSX.Element {
  const of = suggested[part]
  const chosen = typed && typed(of.seenField) === of.version ? typed : null
  // Of what was redacted before, whatever is left was kept by somebody.
  const kept = publication && !typed ? () => '' : null
  return <Suggestions suggested={of} lang={one.language} isThanks={one.kind === 'thanks'} typed={chosen ?? kept} />
}

/** The three ways weigh the same. */
function Word({ frame, one, publication, values }: PrepareProps): JSX.Element | null {
  const { t, language } = frame
  const { word: words } = t.publishing
  if (!publication?.publicFromOn || !publication.commentUntilOn) return null
  const days = { day: shortDay(publication.publicFromOn, language), until: shortDay(publication.commentUntilOn, language) }
  return (
    <form method="post" action={preparePath(one.id)} class="stack" novalidate>
      <h2>{words.title}</h2>
      <p>{fill(words.lede, days)}</p>
      <Hidden name="seen" value={String(publication.number)} />
      <TextArea name="comment" label={words.label} value={values.comment} rows={4} />
      <p><Button look="secondary" name="step" value="comment">{words.button}</Button></p>
      <p><Button look="secondary" name="step" value="nothing">{words.nothing}</Button></p>
      <p class="hint">{words.nothingHint}</p>
      <Details summary={words.question} open={values.question !== ''}>
        <TextArea name="question" label={words.questionLabel} value={values.question} rows={3} />
        <p><Button look="secondary" name="step" value="question">{words.questionButton}</Button></p>
      </Details>
    </form>
  )
}
