// The keys of other systems: which there are, and for whoever may make one the form for it. The keys themselves are nowhere.
import type { JSX } from 'preact'
import { keyPath } from '../../../door-paths.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import type { Texts } from '../../../text/texts.ts'
import { Button, Checkbox, ErrorSummary, FieldGroup, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, DataTable, Notice, Tag } from '../../../web/parts.tsx'
import type { TypedKey } from '../key-form.ts'
import type { ApiKey } from '../keys.sql.ts'
import { scopes } from '../scope.ts'

type Props = {
  frame: PageFrame; actor: Actor; rows: ApiKey[]; typed: TypedKey; problems: Problem[]; ended: boolean
  /** Somebody else had ended or replaced what was to be replaced. */
  wasOver: boolean
  mayManage: boolean
  today: Day
  /** How many requests a minute come with a key of which nothing is said; 0: any number. */
  usual: number
}

export function KeysPage({ frame, actor, rows, typed, problems, ended, wasOver, mayManage, today, usual }: Props): JSX.Element {
  const { t } = frame
  const words = t.apiKeys
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="keys" problems={problems}>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        {wasOver && <div role="alert"><Notice tone="warning">{words.wasOver}</Notice></div>}
        {ended && <div role="status"><Notice tone="good">{words.ended}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <Rows {...{ frame, rows, mayManage, today }} />
        {!mayManage && <p class="hint">{words.readOnly}</p>}
        {mayManage && rows.some((one) => isGood(one, today)) && <p class="hint">{words.hint}</p>}
        {mayManage && <Make {...{ words, typed, usual }} />}
      </div>
    </DeskPage>
  )
}

const Make = ({ words, typed, usual }: { words: Texts['apiKeys']; typed: TypedKey; usual: number }): JSX.Element => (
  <Card title={words.make.title}>
    <form method="post" action={desk.keys} class="stack" novalidate>
      <TextField name="name" label={words.make.name} hint={words.make.nameHint} value={typed.name} />
      <FieldGroup name="scope" legend={words.make.scopes}>
        {scopes.map((scope) => <Checkbox name="scope" id={`scope-${scope}`} value={scope} label={words.scopes[scope].label} checked={typed.scopes.includes(scope)} />)}
      </FieldGroup>
      <TextField name="per-minute" label={words.make.perMinute} hint={usual ? fill(words.make.perMinuteHint, { usual }) : words.make.perMinuteNone} value={typed.perMinute} width="short" inputMode="numeric" optional />
      <p><Button>{words.make.button}</Button></p>
    </form>
  </Card>
)

/** Whatever comes with it is let in. */
const isGood = ({ endedOn, lastsUntilOn }: ApiKey, today: Day): boolean => !endedOn && (!lastsUntilOn || lastsUntilOn >= today)

function Rows({ frame: { t, language }, rows, mayManage, today }: Pick<Props, 'frame' | 'rows' | 'mayManage' | 'today'>): JSX.Element {
  const words = t.apiKeys
  const { head } = words
  const named = (text: string, { name, begins }: ApiKey) => fill(text, { name, begins })
  const on = (text: string, day: Day) => fill(text, { day: shortDay(day, language) })
  const stateOf = (one: ApiKey): JSX.Element => {
    if (one.endedOn) return <Tag tone="neutral">{on(words.endedOn, one.endedOn)}</Tag>
    if (one.lastsUntilOn) return isGood(one, today) ? <Tag tone="info">{on(words.lastsUntil, one.lastsUntilOn)}</Tag> : <Tag tone="neutral">{on(words.lasted, one.lastsUntilOn)}</Tag>
    return <Tag tone="good">{words.inUse}</Tag>
  }
  return (
    <DataTable
      caption={words.list} empty={words.none} head={[head.name, head.begins, head.scopes, head.made, head.used, head.state, ...(mayManage ? [head.action] : [])]}
      rows={rows.map((one) => [
        one.name,
        <code>{one.begins}…</code>,
        [...one.scopes.map((scope) => words.scopes[scope].short), ...(one.perMinute ? [plural(words.perMinute, one.perMinute, language)] : [])].join(', '),
        `${shortDay(one.madeOn, language)}, ${one.maker}`,
        one.lastUsedOn ? shortDay(one.lastUsedOn, language) : words.never,
        stateOf(one),
        ...(mayManage ? [isGood(one, today) && (
          <div class="actions">
            {!one.lastsUntilOn && <a class="button quiet" href={keyPath(one.id)} aria-label={named(words.replaceOf, one)}>{words.replace}</a>}
            <form method="post" action={keyPath(one.id)}>
              <button type="submit" class="button quiet" name="step" value="end" aria-label={named(words.endOf, one)}>{words.end}</button>
            </form>
          </div>
        )] : []),
      ])}
    />
  )
}
