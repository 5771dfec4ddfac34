// A copy to give out as it leaves, on its page and on paper: what it says, who lets it go, and that it was given. `paper`: what stands on it speaks
// the language of who asked.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { copyPath, rightPath } from '../../rights-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { mayHandleRights, mayLetCopyGo } from '../../staff/rights-duties.ts'
import { moment } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { Button, ErrorSummary, Radios, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Card, Facts, Notice, Paragraphs, PrintButton } from '../../web/parts.tsx'
import { isWhole, type CopyPart } from '../copies.ts'
import type { Copy } from '../copies.sql.ts'
import { hows, type Opened } from '../request.ts'
import { CopyTag, inMonth, Struck } from './parts.tsx'

export type Given = { how: string; on: string }
export type Refusal = 'too-late' | 'changed' | 'declined'

type Props = {
  frame: PageFrame; paper: PageFrame; actor: Actor; copy: Copy; request: Opened; parts: CopyPart[]; others: string[]; problems: Problem[]; typed: Given; refusal: Refusal | null
}

export function CopyPage(props: Props): JSX.Element {
  const { frame, paper, actor, copy, request, problems, refusal } = props
  const { t, language } = frame
  const { copy: words, down, letter, one, title: all } = t.rights
  const [, ...also] = request.told.names
  const [title, opens] = [fill(words.title, { reference: copy.reference }), mayHandleRights(actor)]
  const mayLeave = (copy.state === 'given' || copy.state === 'let-go' && request.outcome !== 'refused') && isWhole(copy)
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="rights" problems={problems} scripts={mayLeave ? ['print'] : []} sheets={['rights']} narrow noindex>
      <div class="stack own-paper">
        <Breadcrumb t={t} items={[{ href: desk.rights, label: all }, ...(opens ? [{ href: rightPath(request.id), label: fill(one.title, { reference: copy.reference }) }] : [])]} />
        <div class="stack no-print">
          <ErrorSummary t={t} problems={problems} />
          {refusal && <div role="alert"><Notice tone="warning">{words[refusal === 'too-late' ? 'tooLate' : refusal]}</Notice></div>}
          <h1>{title}</h1>
          <p><CopyTag t={t} state={copy.state} /> <span class="hint">{words.logged}</span></p>
          <Facts
            rows={[
              { term: words.for, children: request.told.names[0] },
              ...(also.length ? [{ term: down.also, children: also.join(', ') }] : []),
              { term: one.checked, children: request.told.checked }, { term: one.purpose, children: <Paragraphs text={request.told.purpose} /> },
              ...(request.outcome ? [{ term: one.outcome, children: letter.outcomes[request.outcome] }] : []),
              { term: words.ground, children: words.grounds[copy.ground] }, { term: words.made, children: `${copy.madeBy}, ${moment(copy.madeAt, language)}` },
              ...(copy.decidedBy && copy.decidedAt ? [{ term: words.decided, children: `${copy.decidedBy}, ${moment(copy.decidedAt, language)}` }] : []),
            ]}
          />
          {props.others.length > 0 && <Notice tone="warning">{fill(words.others, { names: props.others.join(', ') })}</Notice>}
          <Steps {...props} />
          {mayLeave && <p><PrintButton t={t} /></p>}
        </div>
        {props.parts.length > 0 && <Paper frame={paper} copy={copy} request={request} parts={props.parts} />}
      </div>
    </DeskPage>
  )
}

function Steps({ frame: { t }, actor, copy, request, typed }: Props): JSX.Element | null {
  const { copy: words } = t.rights
  if (copy.state === 'given') return <Notice tone="good">{words.given} <a href={desk.disclosures}>{t.rights.log.link}</a></Notice>
  if (copy.state === 'erased') return <Notice tone="info">{words.gone}</Notice>
  if (copy.state === 'refused') return null
  if (!isWhole(copy)) return <Notice tone="warning">{words.changed}</Notice>
  if (copy.state === 'asked') return mayLetCopyGo(actor, copy) ? <Decide t={t} copy={copy} declined={request.outcome === 'refused'} /> : <Notice tone="warning">{words.waits} {words.notYet}</Notice>
  if (request.outcome === 'refused') return <Notice tone="warning">{words.declined}</Notice>
  return mayHandleRights(actor) ? (
    <Card title={words.give}>
      <form method="post" action={copyPath(copy.id, '/given')} class="stack" novalidate>
        <Radios name="how" legend={words.how} value={typed.how} options={hows.map((value) => ({ value, label: words.hows[value] }))} />
        <TextField name="on" label={words.on} value={typed.on} width="short" inputMode="numeric" />
        <p><Button>{words.giveButton}</Button></p>
      </form>
    </Card>
  ) : null
}

const Decide = ({ t, copy, declined }: { t: PageFrame['t']; copy: Copy; declined: boolean }): JSX.Element => (
  <Card title={t.rights.copy.decide}>
    <form method="post" action={copyPath(copy.id, '/decide')} class="stack">
      {declined ? <Notice tone="warning">{t.rights.copy.declined}</Notice> : <p>{t.rights.copy.decideText}</p>}
      <p class="actions">{!declined && <Button name="says" value="let-go">{t.rights.copy.letGo}</Button>} <Button look="secondary" name="says" value="refused">{t.rights.copy.refuse}</Button></p>
    </form>
  </Card>
)

function Paper({ frame, copy, request, parts }: { frame: PageFrame; copy: Copy; request: Opened; parts: CopyPart[] }): JSX.Element {
  const { t, language, organisation } = frame
  const { copy: words, places } = t.rights
  return (
    <article class="stack" lang={language}>
      <p>{organisation.name}</p>
      <p class="lines">{[request.told.names[0], request.told.address].filter(Boolean).join('\n')}</p>
      <h2>{words.paperTitle}</h2>
      <p>{fill(words.paperLede, { name: organisation.name })}</p>
      <p>{words.grounds[copy.ground]}. {copy.reference}</p>
      {parts.map(({ number, place, monthOn, pieces }) => (
        <section class="stack tight">
          <h3>{fill(words.part, { number, place: places[place] })}</h3>
          <p>{inMonth(monthOn, frame)}</p>
          <Struck t={t} pieces={pieces} />
        </section>
      ))}
    </article>
  )
}
