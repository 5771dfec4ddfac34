// The page on which one thing of the directory is added or edited, and taken out of use or back.
import type { ComponentChildren, JSX } from 'preact'
import { ImprovementsOfEnding, type EndingProps } from '../../improvements/handover/pages/ending.tsx'
import type { HeldProps } from '../../improvements/handover/pages/open.tsx'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { desk } from '../../paths.ts'
import { ChangedMeanwhile } from '../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Notice } from '../../web/parts.tsx'
import { addPath, editPath, hasHistory, historyPath, type Thing } from '../addresses.ts'
import type { Choices } from '../choices.sql.ts'
import type { Ending } from '../directory.ts'
import type { FormValues } from '../forms/reading.ts'
import { SaveOrCancel } from './fields.tsx'

export type EditProps = {
  frame: PageFrame
  actor: Actor
  /** Null while it is being added. */
  id: string | null
  /** As it is stored, in the reader's language. */
  name: string | null
  values: FormValues
  /** Of what the form was filled in from; empty while it is being added. */
  version: string
  /** Whether it was not saved because somebody else has saved meanwhile. */
  changed: boolean
  problems: Problem[]
  choices: Choices
  endedOn: Day | null
  /** The service line of the address, if it names one. */
  line: string | null
  /** Improvements that whoever is replaced answers for, where they have to be decided about; and the roles that could. */
  left: { held: HeldProps['held']; roles: HeldProps['choices'] } | null
  /** Open improvements there, about which it has to be decided before it ends. */
  ends: EndingProps | null
}

export function EditPage(
  { thing, ending, list, children, beside, ...props }: EditProps & {
    thing: Thing
    ending?: Ending
    list?: { href: string; label: string }
    children: ComponentChildren
    /** Ways to what else there is of it, once it is there. */
    beside?: ComponentChildren
  },
): JSX.Element {
  const { frame, actor, id, name, version, changed, problems, endedOn } = props
  const { t } = frame
  const above = list ?? { href: desk.directory, label: t.directory.overview.title }
  const title = id ? `${t.directory.what[thing]}: ${name}` : t.directory.adding[thing]
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="directory" problems={problems} narrow>
      <Breadcrumb t={t} items={[above]} />
      <ErrorSummary t={t} problems={problems} />
      {changed && <ChangedMeanwhile />}
      <h1>{title}</h1>
      {id && ending && endedOn && <Ended path={editPath(thing, id)} frame={frame} day={endedOn} />}
      {id && beside}
      {id && hasHistory(thing) && <p><a href={historyPath(id)}>{t.upkeep.history}</a></p>}
      <form method="post" action={id ? editPath(thing, id) : addPath(thing)} novalidate>
        {version && <Hidden name="version" value={version} />}
        {children}
        <SaveOrCancel back={above.href} />
      </form>
      {id && ending && !endedOn && <End path={editPath(thing, id)} ending={ending} {...props} />}
    </DeskPage>
  )
}

function Ended({ frame, path, day }: { frame: PageFrame; path: string; day: Day }): JSX.Element {
  const { ending } = frame.t.directory
  return (
    <Notice tone="warning" title={fill(ending.endedTitle, { date: shortDay(day, frame.language) })}>
      <p>{ending.endedText}</p>
      <form method="post" action={`${path}/take-back`}><Button look="secondary">{ending.takeBack}</Button></form>
    </Notice>
  )
}

function End({ frame, path, ending, ends, values, problems }: Pick<EditProps, 'frame' | 'ends' | 'values' | 'problems'> & { path: string; ending: Ending }): JSX.Element {
  const texts = frame.t.directory.ending
  return (
    <>
      <h2>{texts.title}</h2>
      <p>{texts.text[ending]}</p>
      <form method="post" action={`${path}/end`} class="stack" novalidate>
        {ends && <ImprovementsOfEnding {...ends} frame={frame} typed={(name) => values[name] ?? ''} open={problems.some(({ field }) => field.startsWith('end-'))} />}
        <p><Button look="secondary">{texts.button}</Button></p>
      </form>
    </>
  )
}
