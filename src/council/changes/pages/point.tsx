// One point of a meeting: what was said, what came of it, and, for whoever leads the council, what can come of it.
import type { JSX } from 'preact'
import { meetingPath, panelPath, pointPath } from '../../../council-paths.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, ErrorSummary, Radios, Select, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Details, Empty, Notice, Paragraphs } from '../../../web/parts.tsx'
import type { AskedMeeting } from '../../asked.ts'
import type { Point } from '../../meeting.ts'
import { meetingName } from '../../pages/around.tsx'
import { Kept } from '../../pages/kept.tsx'
import type { Change } from '../changes.ts'
import { sentKinds } from '../outcome.ts'
import { formsOfOthers } from '../others.ts'
import { OneChange } from './one-change.tsx'

export type PointDone = 'sent' | 'already' | 'joined' | 'asked' | 'taken'
type Named = { id: string; name: Translated }
type Props = {
  frame: PageFrame; actor: Actor; asked: AskedMeeting; point: Point; changes: Change[]; values: FormValues; problems: Problem[]; done: PointDone | null
  /** Null: they write none themselves. */
  improvements: { id: string; title: Translated }[] | null
  /** An idea that nobody has taken up, and that no later meeting went on with. */
  waits: boolean
  /** To which they may add a question. */
  surveys: Named[]
}

export function PointPage(props: Props): JSX.Element {
  const { frame, actor, asked, point, changes, problems, done, waits } = props
  const { t, language } = frame
  const { point: words } = t.panelChanges
  const { panel, meeting, leads } = asked
  const name = meetingName(meeting, frame)
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="panels" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.panels, label: t.panels.title }, { href: panelPath(panel.id), label: inLanguage(panel.name, language) }, { href: meetingPath(panel.id, meeting.id), label: name }]} />
        {done && <div role="status"><Notice tone={done === 'already' ? 'info' : 'good'}>{words[done]}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        {problems.length > 0 && !props.surveys.length && <Kept frame={frame} words={['fi', 'sv', 'en'].map((each) => props.values[`question-${each}`] ?? '').filter((said) => said !== point.words)} />}
        <h1>{words.title}</h1>
        <p class="hint">{fill(words.of, { meeting: name })}</p>
        <blockquote class="stack tight" lang={panel.language}><Paragraphs text={point.words} /></blockquote>
        {waits && <Idea {...props} />}
        <section class="stack">
          <h2>{words.came}</h2>
          {!changes.length && <Empty title={words.none} />}
          {changes.map((change) => <OneChange {...{ frame, change }} own={panel.language} heading={false} />)}
        </section>
        {leads && <><SendOn {...props} /><Own {...props} /><Others {...props} /></>}
        <p><a href={panelPath(panel.id, '/changes')}>{t.panelChanges.list.title}: {inLanguage(panel.name, language)}</a></p>
      </div>
    </DeskPage>
  )
}

const action = ({ asked, point }: Props): string => pointPath(asked.panel.id, asked.meeting.id, point.id)

const Idea = (props: Props): JSX.Element => {
  const { point: words } = props.frame.t.panelChanges
  return (
    <Notice tone="info">
      <div class="stack tight">
        <p>{words.idea}</p>
        {props.asked.leads && <form method="post" action={action(props)}><Button name="step" value="take" look="secondary">{words.take}</Button></form>}
      </div>
    </Notice>
  )
}

function SendOn(props: Props): JSX.Element {
  const { frame: { t }, values, asked } = props
  const { point: words } = t.panelChanges
  return (
    <form method="post" action={action(props)} class="stack" autocomplete="off" novalidate>
      <h2>{words.sendTitle}</h2>
      <p>{words.sendText}</p>
      <Radios name="kind" legend={words.kind} value={values['kind']} options={sentKinds.map((value) => ({ value, label: words.options[value], hint: words.options[`${value}Hint`] }))} />
      <TextArea name="words" label={words.words} hint={words.wordsHint} value={values['words']} rows={5} lang={asked.panel.language} />
      <p><Button name="step" value="send">{words.send}</Button></p>
    </form>
  )
}

/** What whoever leads may do without asking anybody, since they are of the staff too. */
function Own(props: Props): JSX.Element | null {
  const { frame: { t, language }, improvements, surveys, values, point, problems } = props
  const { point: words } = t.panelChanges
  if (!improvements && !surveys.length) return null
  const hasProblem = (...fields: string[]): boolean => problems.some(({ field }) => fields.includes(field))
  return (
    <section class="stack">
      <h2>{words.ownTitle}</h2>
      {improvements && <p><a class="button secondary" href={`${desk.newImprovement}?point=${point.id}`}>{words.write}</a></p>}
      {improvements && improvements.length > 0 && (
        <Details summary={words.join} open={hasProblem('improvement')}>
          <form method="post" action={action(props)} class="stack" autocomplete="off" novalidate>
            <Select name="improvement" label={words.joinField} value={values['improvement']} empty={t.common.chooseOne} options={improvements.map(({ id, title }) => ({ value: id, label: inLanguage(title, language) }))} />
            <p><Button name="step" value="join" look="secondary">{words.joinButton}</Button></p>
          </form>
        </Details>
      )}
      {surveys.length > 0 && (
        <Details summary={words.askTitle} open={hasProblem('survey', 'question-fi', 'question-sv', 'question-en')}>
          <form method="post" action={action(props)} class="stack" autocomplete="off" novalidate>
            <Select name="survey" label={words.askField} value={values['survey']} empty={t.common.chooseOne} options={surveys.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} />
            <TranslatedFields name="question" legend={words.askText} hint={t.panelChanges.proposals.questionHint} values={values} rows={2} />
            <p><Button name="step" value="ask" look="secondary">{words.askButton}</Button></p>
          </form>
        </Details>
      )}
    </section>
  )
}

function Others({ frame: { t }, asked: { panel }, point }: Props): JSX.Element {
  const { point: words } = t.panelChanges
  const href = (rest: string): string => `${panelPath(panel.id, rest)}point=${point.id}`
  return (
    <section class="stack tight">
      <h2>{words.otherTitle}</h2>
      <ul><li><a href={href(formsOfOthers.greeting)}>{words.greeting}</a></li><li><a href={href(formsOfOthers.homework)}>{words.homework}</a></li><li><a href={href(formsOfOthers.trial)}>{words.trial}</a></li></ul>
    </section>
  )
}
