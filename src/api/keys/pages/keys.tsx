// The keys of other systems: which there are, and the form that makes one.
import type { JSX } from 'preact'
import { keyPath } from '../../../door-paths.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, Checkbox, ErrorSummary, FieldGroup, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, DataTable, Notice, Tag } from '../../../web/parts.tsx'
import type { TypedKey } from '../key-form.ts'
import type { ApiKey } from '../keys.sql.ts'
import { scopes } from '../scope.ts'

type Props = {
  frame: PageFrame; actor: Actor; rows: ApiKey[]; typed: TypedKey; problems: Problem[]; ended: boolean
  /** Somebody else had ended what was to be replaced. */
  wasEnded: boolean
}

export function KeysPage({ frame, actor, rows, typed, problems, ended, wasEnded }: Props): JSX.Element {
  const { t } = frame
  const words = t.apiKeys
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="organisation" problems={problems}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.organisation, label: t.directory.organisation.title }]} />
        <ErrorSummary t={t} problems={problems} />
        {wasEnded && <div role="alert"><Notice tone="warning">{words.wasEnded}</Notice></div>}
        {ended && <div role="status"><Notice tone="good">{words.ended}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <Rows frame={frame} rows={rows} />
        {rows.some(({ endedOn }) => !endedOn) && <p class="hint">{words.hint}</p>}
        <Card title={words.make.title}>
          <form method="post" action={desk.keys} class="stack" novalidate>
            <TextField name="name" label={words.make.name} hint={words.make.nameHint} value={typed.name} />
            <FieldGroup name="scope" legend={words.make.scopes}>
              {scopes.map((scope) => <Checkbox name="scope" id={`scope-${scope}`} value={scope} label={words.scopes[scope].label} checked={typed.scopes.includes(scope)} />)}
            </FieldGroup>
            <p><Button>{words.make.button}</Button></p>
          </form>
        </Card>
      </div>
    </DeskPage>
  )
}

function Rows({ frame: { t, language }, rows }: Pick<Props, 'frame' | 'rows'>): JSX.Element {
  const words = t.apiKeys
  const { head } = words
  return (
    <DataTable
      caption={words.list} empty={words.none} head={[head.name, head.begins, head.scopes, head.made, head.used, head.action]}
      rows={rows.map(({ id, name, begins, scopes: own, madeOn, maker, lastUsedOn, endedOn }) => [
        name,
        <code>{begins}…</code>,
        own.map((scope) => words.scopes[scope].short).join(', '),
        `${shortDay(madeOn, language)}, ${maker}`,
        lastUsedOn ? shortDay(lastUsedOn, language) : words.never,
        endedOn ? <Tag tone="neutral">{fill(words.endedOn, { day: shortDay(endedOn, language) })}</Tag> : (
          <div class="actions">
            {(['replace', 'end'] as const).map((step) => (
              <form method="post" action={keyPath(id)}>
                <button type="submit" class="button quiet" name="step" value={step} aria-label={fill(step === 'end' ? words.endOf : words.replaceOf, { name, begins })}>{words[step]}</button>
              </form>
            ))}
          </div>
        ),
      ])}
    />
  )
}
