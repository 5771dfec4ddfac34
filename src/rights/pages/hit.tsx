// One text in which the name was found, whole: whether it is about who asked, and what of it is struck out before it is given out.
import type { JSX } from 'preact'
import type { Suggested } from '../../privacy/redaction/decisions.ts'
import { desk } from '../../paths.ts'
import { erasePath, hitPath, rightPath } from '../../rights-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { fill } from '../../text/fill.ts'
import { Button, Checkbox, ErrorSummary, FieldGroup, Hidden, Radios, Select, TextArea } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Notice, Tag } from '../../web/parts.tsx'
import type { Hit } from '../hits.ts'
import { longest, verdicts, type RightsRequest } from '../request.ts'
import { inMonth, WithName } from './parts.tsx'

type Props = {
  frame: PageFrame; actor: Actor; request: RightsRequest; hit: Hit; suggested: Suggested; reasons: string[]; problems: Problem[]
  /** The value of a field as it was sent; null where the page is shown anew. */
  typed: ((name: string) => string) | null
}

export function HitPage(props: Props): JSX.Element {
  const { frame, actor, request, hit, reasons, problems, typed } = props
  const { t } = frame
  const { hit: words, hits, one, places, title: all } = t.rights
  const title = fill(words.title, { number: hit.number })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="rights" problems={problems} sheets={['rights']} narrow noindex>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.rights, label: all }, { href: rightPath(request.id), label: fill(one.title, { reference: request.reference }) }, { href: rightPath(request.id, '/hits'), label: words.back }]} />
        <ErrorSummary t={t} problems={problems} />
        <h1>{title}</h1>
        <p>{places[hit.place]}, {inMonth(hit.monthOn, frame)}{hit.reference && `, ${fill(hits.case, { reference: hit.reference })}`} <Tag tone="neutral">{hits.as[hit.asFound]}</Tag></p>
        {!hit.isGivers && <><h2>{words.text}</h2><WithName text={hit.text} named={hit.named} whole /></>}
        {hit.isGivers && <Notice tone="warning">{words.givers}</Notice>}
        {request.wants === 'erase' && hit.verdict === 'theirs' && !request.outcome && <p><a class="button secondary" href={erasePath(request.id, hit.number)}>{t.erasing.link}</a></p>}
        <form method="post" action={hitPath(request.id, hit.number)} class="stack" novalidate>
          <Hidden name="search" value={hit.searchId} />
          <Radios
            name="verdict" legend={words.verdict} value={typed?.('verdict') || hit.verdict || undefined}
            options={verdicts.map((value) => ({ value, label: words[value], hint: value === 'withheld' ? words.withheldHint : undefined }))}
          />
          {!hit.isGivers && <Strike {...props} />}
          <Select name="because" label={words.because} hint={words.becauseHint} empty={words.choose} value={typed?.('because') ?? hit.decided?.because} options={reasons.map((value) => ({ value, label: value }))} />
          <p><Button>{words.save}</Button></p>
        </form>
      </div>
    </DeskPage>
  )
}

function Strike({ frame: { t }, hit, suggested: { findings, version, seenField, passagesField }, typed }: Props): JSX.Element {
  const { hit: words } = t.rights
  const said = ({ from, to, kind }: (typeof findings)[number]) => fill(words.found, { words: hit.text.slice(from, to), kind: t.redaction.kinds[kind] })
  const [always, asked] = [findings.filter(({ rule }) => rule === 'goes'), findings.filter(({ rule }) => rule !== 'goes')]
  const went = (field: string, { from, to }: { from: number; to: number }): boolean =>
    (typed ? typed(field) === 'yes' : hit.decided?.gone ? hit.decided.gone.some((one) => one.from === from && one.to === to) : true)
  return (
    <>
      <h2>{words.strike}</h2>
      <p class="hint">{words.strikeHint}</p>
      {!findings.length && <Notice tone="info">{words.nothing}</Notice>}
      {always.length > 0 && <><p><strong>{words.always}</strong></p><ul>{always.map((one) => <li>{said(one)}</li>)}</ul></>}
      {asked.length > 0 && (
        <FieldGroup name={`${seenField}-choices`} legend={words.choices}>
          <div class="choices list">{asked.map((one) => <Checkbox name={one.field} label={said(one)} checked={went(one.field, one)} />)}</div>
        </FieldGroup>
      )}
      <TextArea
        name={passagesField} label={words.also} hint={words.alsoHint} optional rows={3} maxLength={longest.passages}
        value={typed?.(passagesField) ?? (hit.decided?.gone ?? []).filter(({ why }) => why === 'passage').map(({ from, to }) => hit.text.slice(from, to)).join('\n')}
      />
      <Hidden name={seenField} value={version} />
    </>
  )
}
