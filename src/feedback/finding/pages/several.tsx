// Several cases at once: the choice beside a list, what will happen, and what became of it.
import type { JSX } from 'preact'
import { casePath, desk } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { Button, ErrorSummary, Hidden, Radios, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Details, Notice } from '../../../web/parts.tsx'
import { reasons } from '../../aside/aside.ts'
import type { State } from '../../case.ts'
import type { Act, Asked, Why } from '../several.ts'

/** `reference`: null where nothing may be said of it. `why`: it cannot be, or could not. */
export type One = { id: string; reference: string | null; state: State | null; handlerName: string | null; why: Why | null }

type Handlers = { id: string; name: string }[]

type Props = {
  frame: PageFrame
  actor: { name: string; roles: string[] }
  selected: One[]
  act: Act | null
  asked: Asked | null
  results: One[] | null
  problems: Problem[]
  handlers: Handlers
  handlerId: string
  because: string
}

export function SeveralPage(props: Props): JSX.Element {
  const { frame, actor, asked, results, problems } = props
  const { t } = frame
  const { several: words } = t.finding
  const title = results ? words.resultTitle : problems.length || !asked ? words.title : words.confirmTitle
  return (
    <DeskPage frame={frame} title={title} actor={actor} current="cases" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.cases, label: t.cases.list.title }]} />
        <h1>{title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {results && asked ? <Results {...props} results={results} asked={asked} /> : problems.length || !asked ? <Choice {...props} /> : <Confirm {...props} asked={asked} />}
        <p><a href={desk.cases}>{words.back}</a></p>
      </div>
    </DeskPage>
  )
}

/** Beside a list, whose boxes are of this form. */
export function ActOnSeveral({ frame, handlers }: { frame: PageFrame; handlers: Handlers }): JSX.Element {
  return <Details summary={frame.t.finding.several.open}><ChoiceForm frame={frame} handlers={handlers} act={null} handlerId="" because="" /></Details>
}

const Choice = ({ frame, handlers, act, handlerId, because, selected }: Props) => (
  <>
    {selected.length > 0 && <List ones={selected} frame={frame} />}
    <ChoiceForm frame={frame} handlers={handlers} act={act} handlerId={handlerId} because={because} selected={selected} />
  </>
)

function ChoiceForm({ frame, handlers, act, handlerId, because, selected = [] }: { frame: PageFrame; handlers: Handlers; act: Act | null; handlerId: string; because: string; selected?: One[] }) {
  const { several: words } = frame.t.finding
  return (
    <form method="post" action={desk.several} id="several" class="stack" autocomplete="off" novalidate>
      {selected.map(({ id }) => <Hidden name="case[]" value={id} />)}
      {handlers.length > 0 ? (
        <>
          <Radios name="act" legend={words.title} value={act ?? ''} options={[{ value: 'close', label: words.close }, { value: 'assign', label: words.assign }, { value: 'set-aside', label: words['set-aside'] }]} />
          <Select name="to" label={words.handler} empty={frame.t.common.chooseOne} value={handlerId} width="medium" options={handlers.map(({ id, name }) => ({ value: id, label: name }))} />
          <Select name="because" label={words.because} empty={frame.t.common.chooseOne} value={because} width="medium" options={reasons.map((value) => ({ value, label: frame.t.aside.desk.reasons[value] }))} />
        </>
      ) : <><Hidden name="act" value="close" /><p><strong>{words.title}:</strong> {words.close}.</p></>}
      <p class="hint">{words.whyNotMore}</p>
      <p><Button look="secondary" name="step" value="look">{words.look}</Button></p>
    </form>
  )
}

function Confirm({ frame, selected, asked }: Props & { asked: Asked }) {
  const { several: words } = frame.t.finding
  const can = selected.filter(({ why }) => !why)
  return (
    <>
      {can.length > 0 ? <><h2>{inWords(words.will, asked)}</h2><List ones={can} frame={frame} /></> : <Notice tone="info">{words.nothing}</Notice>}
      <Cannot title={words.cannot} ones={selected.filter(({ why }) => why)} frame={frame} />
      {can.length > 0 && (
        <form method="post" action={desk.several}>
          {can.map(({ id }) => <Hidden name="case[]" value={id} />)}
          <Hidden name="act" value={asked.act} />
          {asked.act === 'set-aside' && <Hidden name="because" value={asked.because} />}
          {asked.act === 'assign' && <Hidden name="to" value={asked.handler.personId} />}
          <p><Button name="step" value="do">{words.confirm[asked.act]}</Button></p>
        </form>
      )}
    </>
  )
}

function Results({ frame, results, asked }: Props & { results: One[]; asked: Asked }) {
  const { several: words } = frame.t.finding
  // What was so already was done by the first press.
  const done = results.filter(({ why }) => !why || why === 'already')
  return (
    <>
      {done.length > 0 && <><p role="status"><strong>{inWords(words.done, asked)}:</strong></p><List ones={done} frame={frame} /></>}
      <Cannot title={words.failed} ones={results.filter(({ why }) => why && why !== 'already')} frame={frame} />
    </>
  )
}

function Cannot({ title, ones, frame }: { title: string; ones: One[]; frame: PageFrame }) {
  return ones.length ? <><h2>{title}</h2><List ones={ones} frame={frame} /></> : null
}

const List = ({ ones, frame }: { ones: One[]; frame: PageFrame }) => (
  <ul>
    {ones.map(({ id, reference, state, handlerName, why }) => (
      <li>
        {reference ? <><a class="unbroken" href={casePath(id)}>{reference}</a> {state && frame.t.cases.states[state]}, {handlerName ?? frame.t.cases.one.nobody}</> : '–'}
        {why && <>. {frame.t.finding.several.why[why]}</>}
      </li>
    ))}
  </ul>
)

const inWords = (words: Record<Act, string>, asked: Asked): string =>
  fill(words[asked.act], { handler: asked.act === 'assign' ? asked.handler.name : '' })
