// One entry: who owns it, when it was confirmed, what is wrong, and every change of it, each with a button that puts it back.
import type { JSX } from 'preact'
import { desk, to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { mayChooseOwner, mayConfirmEntry, mayEditDirectory } from '../../../staff/duties.ts'
import { moment, shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Hidden, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, DataTable, Facts, Notice, Pagination, Tag } from '../../../web/parts.tsx'
import { editPath, historyPath } from '../../addresses.ts'
import type { Choices } from '../../choices.sql.ts'
import type { FormValues } from '../../forms/reading.ts'
import { personOptions } from '../../pages/fields.tsx'
import type { Change } from '../changes.sql.ts'
import { fieldLabel, fieldValue, inOrder, namesOf, type Names } from '../field-words.ts'
import { canBePutBack } from '../put-back.ts'
import { needsLook, thingOf, type State } from '../state.ts'
import { Wrong } from './wrong.tsx'

export const historyDone = ['confirmed', 'owner', 'put-back'] as const
export type HistoryDone = (typeof historyDone)[number]

type Props = {
  frame: PageFrame; actor: Actor; state: State; changes: Change[]; page: number; pages: number; choices: Choices
  done: HistoryDone | null
  /** What was not put back: refused by the form, or changed since. */
  stopped: { change: Change; since: string[]; now: FormValues } | 'refused' | null
}

export function HistoryPage({ frame, actor, state, changes, page, pages, choices, done, stopped }: Props): JSX.Element {
  const { t, language } = frame
  const { entry } = state
  const words = t.upkeep
  const names = namesOf(choices, language)
  const title = fill(words.historyOf, { name: inLanguage(entry.name, language) })
  const said = { confirmed: words.confirmed, owner: words.ownerSaved, 'put-back': words.putBackDone }
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="directory">
      <Breadcrumb t={t} items={[{ href: desk.directory, label: t.directory.overview.title }, { href: desk.upkeep, label: words.title }]} />
      {done && <div role="status"><Notice tone="good">{said[done]}</Notice></div>}
      {stopped === 'refused' && <div role="alert"><Notice tone="warning">{words.refused}</Notice></div>}
      {stopped && stopped !== 'refused' && <ChangedSince {...{ ...stopped, state, names }} />}
      <h1>{title}</h1>
      <p class="lede">{fill(words.ofEntry, { what: words.kinds[entry.kind] })}</p>
      <Ways state={state} actor={actor} />
      <Facts
        rows={[
          { term: words.head.owner, children: entry.owner?.name ?? (entry.ownerLeft ? words.ownerLeft : words.nobody) },
          { term: words.head.confirmed, children: <>{entry.confirmedOn ? shortDay(entry.confirmedOn, language) : words.never}{state.stale && <>{' '}<Tag tone="warning">{words.wrongs.stale}</Tag></>}</> },
          { term: words.head.missing, children: needsLook(state) ? <Wrong state={state} /> : words.nothing },
        ]}
      />
      {mayConfirmEntry(actor, { ownerId: entry.owner?.id ?? null }) && (
        <form method="post" action={historyPath(entry.id)}><Button name="step" value="confirm">{words.confirm}</Button></form>
      )}
      {mayChooseOwner(actor) && (
        <form method="post" action={historyPath(entry.id)}>
          <Select
            name="owner" label={words.chooseOwner} hint={words.chooseOwnerHint} value={entry.chosenId ?? ''} empty={words.bySupervisor}
            options={personOptions(choices.people, entry.chosenId ?? undefined, frame)}
          />
          <p><Button look="secondary" name="step" value="owner">{t.common.save}</Button></p>
        </form>
      )}
      <h2>{words.history}</h2>
      {changes.length === 0 && <p>{words.noChanges}</p>}
      {changes.map((change) => <OneChange {...{ change, state, actor, names }} />)}
      <Pagination t={t} page={page} pages={pages} href={(n) => `${historyPath(entry.id)}?page=${n}`} />
    </DeskPage>
  )
}

function Ways({ state: { entry }, actor }: { state: State; actor: Actor }): JSX.Element | null {
  const { t, language } = usePage().frame
  const shown = entry.endedOn ? null : entry.kind === 'service' ? to('service', language, { service: entry.id }) : entry.kind === 'place' ? to('place', language, { place: entry.id }) : null
  const edits = mayEditDirectory(actor)
  if (!shown && !edits) return null
  return (
    <p class="actions">
      {edits && <a href={editPath(thingOf(entry.kind), entry.id)}>{t.upkeep.edit}</a>}
      {shown && <a href={shown}>{t.upkeep.seen}</a>}
    </p>
  )
}

function OneChange({ change, state, actor, names }: { change: Change; state: State; actor: Actor; names: Names }): JSX.Element {
  const { frame } = usePage()
  const { t, language } = frame
  const words = t.upkeep
  const when = moment(change.changedAt, language)
  const caption = `${fill(words.whats[change.what], { who: change.personName })}, ${when}`
  const fields = inOrder(Object.keys(change.after))
  return (
    <section class="stack">
      <h3>{caption}</h3>
      {fields.length > 0 && (
        <DataTable
          caption={<span class="visually-hidden">{caption}</span>} empty="" head={[words.field, words.before, words.after]}
          rows={fields.map((field) => [
            fieldLabel(state.entry.kind, field, { t, language }, names),
            <Value field={field} value={change.before[field] ?? ''} names={names} />, <Value field={field} value={change.after[field] ?? ''} names={names} />,
          ])}
        />
      )}
      {mayEditDirectory(actor) && canBePutBack(change) && (
        <form method="post" action={historyPath(state.entry.id)}>
          <Hidden name="change" value={change.id} />
          <Button look="secondary" name="step" value="put-back">{words.putBack}<span class="visually-hidden">: {when}</span></Button>
        </form>
      )}
    </section>
  )
}

/** What the change made of it, and what it is now: whoever wanted to undo it decides by hand. */
function ChangedSince({ change, since, now, state, names }: { change: Change; since: string[]; now: FormValues; state: State; names: Names }): JSX.Element {
  const { t, language } = usePage().frame
  const words = t.upkeep
  return (
    <div role="alert">
      <Notice tone="warning" title={words.sinceTitle}>
        <p>{words.sinceText}</p>
        <DataTable
          caption={<span class="visually-hidden">{words.sinceTitle}</span>} empty="" head={[words.field, words.after, words.now]}
          rows={inOrder(since).map((field) => [
            fieldLabel(state.entry.kind, field, { t, language }, names),
            <Value field={field} value={change.after[field] ?? ''} names={names} />, <Value field={field} value={now[field] ?? ''} names={names} />,
          ])}
        />
      </Notice>
    </div>
  )
}

function Value({ field, value, names }: { field: string; value: string; names: Names }): JSX.Element {
  const { t, language } = usePage().frame
  const tongue = /-(fi|sv|en)$/.exec(field)?.[1]
  const lines = fieldValue(field, value, { t, language }, names)
  return <span class="breakable" lang={value && tongue && tongue !== language ? tongue : undefined}>{lines.map((line, n) => <>{n > 0 && <br />}{line}</>)}</span>
}
