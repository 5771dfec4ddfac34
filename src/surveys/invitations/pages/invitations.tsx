// Invitations to a round: how people are left in peace, what is kept, the lists that were given, and a new one.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { orMore } from '../../../reports/disclosure/about.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { Button, ErrorSummary, Hidden } from '../../../web/fields.tsx'
import { FileField } from '../../../web/file-field.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, DataTable, Details, Notice } from '../../../web/parts.tsx'
import { groupWords } from '../../group-words.ts'
import type { RoundGroup } from '../../groups.ts'
import { leastSentOf, type ShownList } from '../shown-list.ts'
import { ListFields } from './list-fields.tsx'

type Props = {
  frame: PageFrame; actor: Actor; roundId: string; fewest: number; open: boolean; lists: ShownList[]; groups: readonly RoundGroup[]
  values: FormValues; longest: number; problems: Problem[]
  /** What has just been done. */
  told: string | null
}

export function InvitationsPage({ frame, actor, roundId, fewest, open, lists, groups, values, longest, problems, told }: Props): JSX.Element {
  const { t } = frame
  const words = t.surveyInvitations.desk
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys" problems={problems}>
      <Breadcrumb t={t} items={[{ href: roundPath(roundId), label: words.back }]} />
      <ErrorSummary t={t} problems={problems} />
      {told && <div role="status"><Notice tone="good">{told}</Notice></div>}
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Details summary={words.rulesTitle}><ul>{words.rules.map((rule) => <li>{rule}</li>)}</ul></Details>
      <Details summary={words.keptTitle}><p>{words.kept}</p></Details>
      <h2>{words.lists}</h2>
      <Lists lists={lists} roundId={roundId} fewest={fewest} />
      <h2>{words.newTitle}</h2>
      {!open && <Notice tone="info">{words.closed}</Notice>}
      {/* What was typed while it closed can be copied. */}
      {!open && values['list'] && <div class="stack"><ListFields {...{ values, groups, longest }} /></div>}
      {open && (
        <>
          <form method="post" action={roundPath(roundId, '/invitations/file')} enctype="multipart/form-data" class="stack">
            <FileField name="file" label={words.file} hint={words.fileHint} accept=".csv,.txt,text/csv,text/plain" />
            <Button look="secondary">{words.fileButton}</Button>
          </form>
          <form method="post" action={roundPath(roundId, '/invitations')} class="stack">
            <ListFields {...{ values, groups, longest }} />
            <Button name="step" value="look">{words.look}</Button>
          </form>
        </>
      )}
    </DeskPage>
  )
}

const shownOf = ['waiting', 'sent', 'failed', 'unsent'] as const

function Lists({ lists, roundId, fewest }: { lists: ShownList[]; roundId: string; fewest: number }): JSX.Element {
  const { frame: { t, language } } = usePage()
  const words = t.surveyInvitations.desk
  const { counts } = words
  if (!lists.length) return <p>{words.noLists}</p>
  const figure = (number: number) => inFigures(number, language)
  return (
    <div class="stack">
      <DataTable
        caption={<span class="visually-hidden">{words.lists}</span>} empty=""
        head={[words.given, counts.taken, words.became, counts.reminded, counts.addresses]}
        rows={lists.map((list) => [
          <>{shortDay(list.madeOn, language)}<br /><span class="muted">{groupWords(list, words.whole, language)}</span></>, figure(list.taken),
          shownOf.filter((what) => list[what] > 0).map((what) => <span class="unbroken">{counts[what]} {figure(list[what])}<br /></span>),
          list.reminded === null ? '–' : figure(list.reminded),
          list.keeps ? words.addressesKept : words.addressesErased,
        ])}
      />
      <p class="hint">{fill(words.aboutCounts, { fewest: orMore(fewest), least: leastSentOf(fewest) })}</p>
      {lists.some(({ keeps }) => keeps) && (
        <Details summary={words.erase}>
          <form method="post" action={roundPath(roundId, '/invitations/erase')} class="stack tight">
            <p>{words.eraseHint}</p>
            {lists.filter(({ keeps }) => keeps).map((list) => (
              <p><Button look="danger" name="list" value={list.id}>{`${words.erase}: ${shortDay(list.madeOn, language)}, ${list.number}`}</Button></p>
            ))}
            <p><Button look="danger" name="list" value="all">{words.eraseAll}</Button></p>
            <Hidden name="step" value="erase" />
          </form>
        </Details>
      )}
    </div>
  )
}
