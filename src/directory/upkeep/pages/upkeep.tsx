// All entries of the directory, or one's own: what nobody has confirmed lately first, with what is wrong and a button that confirms.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { mayConfirmEntry, mayEditDirectory, seesAllUpkeep } from '../../../staff/duties.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Hidden, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, DataTable, Notice, Pagination, Tag } from '../../../web/parts.tsx'
import { editPath, historyPath } from '../../addresses.ts'
import { Words } from '../../pages/content.tsx'
import { needsLook, thingOf, wrongs, type Narrowed, type State } from '../state.ts'
import { entryKinds } from '../wrong-hours.ts'
import { Wrong } from './wrong.tsx'

type Props = {
  frame: PageFrame; actor: Actor; states: State[]; count: number; narrowed: Narrowed; page: number; pages: number
  /** What was just confirmed. */
  done: State | null
  /** Broken links that are of no entry. */
  elsewhere: { address: string; since: Day }[]
}

export function upkeepAddress({ kind, owner, wrong }: Narrowed, page = 1, done = ''): string {
  const query = Object.entries({ kind, owner, wrong, page: page > 1 ? String(page) : '', done }).filter((entry): entry is [string, string] => !!entry[1])
  return query.length ? `${desk.upkeep}?${new URLSearchParams(query)}` : desk.upkeep
}

export function UpkeepPage({ frame, actor, states, count, narrowed, page, pages, done, elsewhere }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.upkeep
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="directory">
      <Breadcrumb t={t} items={[{ href: desk.directory, label: t.directory.overview.title }]} />
      {done && <div role="status"><Notice tone="good" title={inLanguage(done.entry.name, language)}>{words.confirmed}</Notice></div>}
      <h1>{words.title}</h1>
      <p class="lede">{seesAllUpkeep(actor) ? words.lede : words.ledeOwn}</p>
      <Filter {...{ narrowed, actor }} />
      <p>{plural(words.counts, count, language)}</p>
      <DataTable
        caption={<span class="visually-hidden">{words.title}</span>} empty={words.empty}
        head={[words.head.entry, words.head.owner, words.head.confirmed, words.head.missing]}
        rows={states.map((state) => [
          <Entry state={state} actor={actor} />,
          state.entry.owner?.name ?? (state.entry.ownerLeft ? words.ownerLeft : words.nobody),
          <Confirmed {...{ state, actor, narrowed, page }} />,
          needsLook(state) ? <Wrong state={state} /> : words.nothing,
        ])}
      />
      <Pagination t={t} page={page} pages={pages} href={(n) => upkeepAddress(narrowed, n)} />
      {elsewhere.length > 0 && (
        <>
          <h2>{words.elsewhere}</h2>
          <p><a href={desk.addressBook}>{t.routing.book.title}</a>. {words.elsewhereText}</p>
          <ul class="breakable">{elsewhere.map(({ address, since }) => <li>{fill(words.broken, { day: shortDay(since, language), address })}</li>)}</ul>
        </>
      )}
    </DeskPage>
  )
}

function Filter({ narrowed: { kind, owner, wrong }, actor }: { narrowed: Narrowed; actor: Actor }): JSX.Element {
  const words = usePage().frame.t.upkeep
  const { filter } = words
  return (
    <form method="get" action={desk.upkeep} class="stack">
      <div class="side-by-side">
        <Select name="wrong" label={filter.wrong} value={wrong ?? ''} empty={filter.all} width="medium" options={wrongs.filter((each) => each !== 'reported' || seesAllUpkeep(actor)).map((each) => ({ value: each, label: words.wrongs[each] }))} />
        <Select name="kind" label={filter.kind} value={kind ?? ''} empty={filter.all} width="medium" options={entryKinds.map((each) => ({ value: each, label: words.kinds[each] }))} />
        {seesAllUpkeep(actor) && (
          <Select name="owner" label={filter.owner} value={owner ?? ''} empty={filter.all} width="medium" options={[{ value: 'mine', label: filter.mine }, { value: 'none', label: filter.none }]} />
        )}
      </div>
      <p><Button look="secondary">{filter.show}</Button></p>
    </form>
  )
}

function Entry({ state: { entry }, actor }: { state: State; actor: Actor }): JSX.Element {
  const { t, language } = usePage().frame
  const words = t.upkeep
  const of = <span class="visually-hidden">: {inLanguage(entry.name, language)}</span>
  return (
    <div id={`entry-${entry.id}`}>
      <a href={historyPath(entry.id)}><Words content={entry.name} /></a>
      <p class="note">
        {words.kinds[entry.kind]}
        {mayEditDirectory(actor) && <>{' · '}<a href={editPath(thingOf(entry.kind), entry.id)}>{words.edit}{of}</a></>}
      </p>
    </div>
  )
}

function Confirmed({ state: { entry, stale }, actor, narrowed: { kind, owner, wrong }, page }: { state: State; actor: Actor; narrowed: Narrowed; page: number }): JSX.Element {
  const { t, language } = usePage().frame
  const words = t.upkeep
  return (
    <div class="stack tight">
      <p>
        {entry.confirmedOn ? shortDay(entry.confirmedOn, language) : words.never}
        {stale && <>{' '}<Tag tone="warning">{words.wrongs.stale}</Tag></>}
      </p>
      {mayConfirmEntry(actor, { ownerId: entry.owner?.id ?? null }) && (
        <form method="post" action={desk.upkeep}>
          <Hidden name="entry" value={entry.id} />
          {Object.entries({ kind, owner, wrong, page: page > 1 ? String(page) : null }).map(([name, value]) => value && <Hidden name={name} value={value} />)}
          <Button look="secondary">{words.confirmShort}<span class="visually-hidden">: {inLanguage(entry.name, language)}</span></Button>
        </form>
      )}
    </div>
  )
}
