// The page on which hours are edited: what clients are told now, then what is usual, seasons and exceptions.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { dayOf, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, Card, Notice } from '../../../web/parts.tsx'
import { editPath, hoursPath, type WithHours } from '../../addresses.ts'
import type { DropInDetails } from '../../drop-ins/form.ts'
import { Times } from '../../drop-ins/pages/drop-ins.tsx'
import type { DropIn } from '../../drop-ins/recurrence.ts'
import { sayRule } from '../../drop-ins/say.ts'
import type { FormValues } from '../../forms/reading.ts'
import { isUnknown, type Hours } from '../hours.ts'
import { exceptionsIn, setsIn } from '../typed-hours.ts'
import { ExceptionFields, SetFields } from './edit-fields.tsx'
import { WeekHours } from './hours.tsx'

type Props = {
  frame: PageFrame; actor: Actor; what: { thing: WithHours; id: string; name: string }
  values: FormValues; version: string; problems: Problem[]; saved: boolean; changed: boolean
  /** As stored, and as typed where somebody looks before saving. */
  hours: Hours; dropIn: DropInDetails | null; preview: Hours | null; now: Date
}

export function HoursPage({ frame, actor, what, values, version, problems, saved, changed, hours, dropIn, preview, now }: Props): JSX.Element {
  const { t } = frame
  const { hours: words } = t.placesDesk
  const { thing, id, name } = what
  const title = fill(words.title[thing], { name })
  const back = editPath(thing, id)
  // Room for one more season and one more exception, whatever there is. With a problem the page stays as it was.
  const more = problems.length || changed || preview ? 0 : 1
  const sets = Math.max(2, setsIn(values) + more)
  const exceptions = Math.max(1, exceptionsIn(values) + more)
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="directory" problems={problems} sheets={['directory']} narrow>
      <Breadcrumb t={t} items={[{ href: desk.directory, label: t.directory.overview.title }, { href: back, label: name }]} />
      {saved && <div role="status"><Notice tone="good">{words.saved}</Notice></div>}
      <ErrorSummary t={t} problems={problems} />
      {changed && <ChangedMeanwhile />}
      <h1>{title}</h1>
      {preview ? <div role="status"><Told title={words.preview} {...{ thing, dropIn, now }} hours={preview} /></div> : <Told title={words.now[thing]} {...{ thing, dropIn, now, hours }} />}
      <form method="post" action={hoursPath(thing, id)} novalidate>
        <Hidden name="version" value={version} />
        {/* When a drop-in is, its rule says; what is asked here is only when it is otherwise. */}
        {thing !== 'drop-in' && upTo(sets).map((set) => <SetFields set={set} values={values} />)}
        <h2>{words.exceptions}</h2>
        <p class="hint">{words.exceptionsHint}</p>
        {upTo(exceptions).map((number) => <ExceptionFields number={number} isNew={number === exceptions} values={values} />)}
        <p class="hint">{words.several}</p>
        <div class="actions">
          <Button>{t.common.save}</Button>
          <Button look="secondary" name="step" value="look">{words.look}</Button>
          <a class="button quiet" href={back}>{t.common.cancel}</a>
        </div>
      </form>
    </DeskPage>
  )
}

/** In the very words that clients read. */
function Told({ title, thing, dropIn, hours, now }: { title: string; thing: WithHours; dropIn: DropInDetails | null; hours: Hours; now: Date }): JSX.Element {
  if (dropIn) return <Card title={title}><RuleAndTimes dropIn={{ ...dropIn, ...hours }} today={dayOf(now)} /></Card>
  const of = thing === 'place' ? 'door' : 'telephone'
  return <Card title={title}>{isUnknown(hours) ? <UnknownHours /> : <WeekHours {...{ hours, of, now }} />}</Card>
}

function RuleAndTimes({ dropIn, today }: { dropIn: DropIn; today: Day }): JSX.Element {
  const { frame } = usePage()
  return <><p><strong>{sayRule(dropIn, frame)}</strong></p><Times {...{ frame, dropIn, today }} /></>
}

function UnknownHours(): JSX.Element {
  return <p>{usePage().frame.t.placesDesk.hours.unknown}</p>
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)
