// The marks of a case at the desk, each with what can be done with it, and the form for another.
import type { JSX } from 'preact'
import { hasClock } from '../../lanes/clock.ts'
import { endings, markable } from '../../lanes/lane.ts'
import { shortDay, type Day } from '../../text/dates.ts'
import { asTitle } from '../../text/as-title.ts'
import { fill } from '../../text/fill.ts'
import { Button, Checkbox, Select, TextField } from '../../web/fields.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Card, Details, Tag } from '../../web/parts.tsx'
import type { Case } from '../cases.sql.ts'
import { stepAbout } from '../sections/typed.ts'
import type { HandOver } from './hand-over.ts'
import type { Mark } from './lanes.sql.ts'

type ShownMark = Mark & { handed: HandOver | null }
type Props = {
  frame: PageFrame; one: Case; marks: ShownMark[]; today: Day; problems: Problem[]
  /** Whether this actor may mark anything. */
  may: boolean
  typed: (name: string) => string
}

export function MarksPart(props: Props): JSX.Element {
  const { frame: { t, language }, one, marks, may, typed, problems } = props
  const { desk, names } = t.lanes
  const open = marks.filter(({ endedOn }) => !endedOn)
  return (
    <div class="stack" id="lanes">
      {open.map((mark) => <OpenMark {...props} mark={mark} />)}
      {marks.filter(({ endedOn }) => endedOn).map((mark) => (
        <p class="hint">{fill(desk.wasEnded, { lane: names[mark.lane], date: shortDay(mark.endedOn!, language), why: desk.whys[mark.endedBecause!] })}</p>
      ))}
      {may && one.state !== 'closed' && (
        <Details summary={desk.title} open={problems.some(({ field }) => field === 'lane')}>
          <div class="acts stack">
            <p class="hint">{desk.hint}</p>
            <Select
              name="lane" label={desk.lane} empty={t.common.chooseOne} value={typed('lane')}
              options={markable.filter((lane) => !open.some((mark) => mark.lane === lane)).map((lane) => ({ value: lane, label: asTitle(names[lane]) }))}
            />
            <p><Button look="secondary" name="step" value="lane-mark">{desk.mark}</Button></p>
          </div>
        </Details>
      )}
    </div>
  )
}

function OpenMark({ frame: { t, language }, one, mark, today, may, typed, problems }: Props & { mark: ShownMark }): JSX.Element {
  const { desk, names } = t.lanes
  const day = (date: Day) => shortDay(date, language)
  const runs = mark.dueOn !== null && !mark.doneOn
  const late = runs && mark.dueOn! < today
  const opens = (name: string) => typed(`${name}-${mark.id}`) !== '' || problems.some(({ field }) => field === `${name}-${mark.id}`)
  return (
    <Card title={asTitle(names[mark.lane])}>
      <p class="hint">{mark.markerName ? fill(desk.since, { date: day(mark.markedOn), name: mark.markerName }) : fill(desk.sinceGiver, { date: day(mark.markedOn) })}</p>
      {runs && <p><Tag tone={late ? 'urgent' : 'info'}>{fill(late ? desk.dueLate : desk.due, { date: day(mark.dueOn!) })}</Tag></p>}
      {mark.doneOn && <p>{fill(desk.doneOn, { date: day(mark.doneOn) })}</p>}
      {!mark.handed && mark.consentedOn && <p>{fill(desk.withTextHint, { date: day(mark.consentedOn) })}</p>}
      {!mark.handed && mark.declinedOn && <p>{fill(desk.declined, { date: day(mark.declinedOn) })}</p>}
      {mark.lane === 'muistutus' && <p class="hint">{desk.info}</p>}
      {runs && hasClock(mark.lane) && <p class="hint">{desk.clocks[mark.lane]}</p>}
      {mark.handed && (
        <p>
          {fill(desk.handedTo, { date: day(mark.handedOn!), to: mark.handed.to, name: mark.handerName ?? '–' })}
          {mark.handed.number && `, ${fill(desk.handedNumber, { number: mark.handed.number })}`}
          {`, ${mark.withText ? desk.handedWith : desk.handedWithout}`}
        </p>
      )}
      {may && !mark.handed && one.state !== 'closed' && (
        <Details summary={desk.handOver} open={opens('to') || opens('number')}>
          <div class="acts stack">
            <TextField name={`to-${mark.id}`} label={desk.to} hint={desk.toHint} value={typed(`to-${mark.id}`)} />
            <TextField name={`number-${mark.id}`} label={desk.number} value={typed(`number-${mark.id}`)} spellcheck={false} optional />
            {mark.consentedOn
              ? <Checkbox name={`with-${mark.id}`} label={desk.withText} hint={fill(desk.withTextHint, { date: day(mark.consentedOn) })} checked={typed(`with-${mark.id}`) === 'yes'} />
              : <p class="hint">{desk.noConsent}</p>}
            <p><Button look="secondary" name="step" value={stepAbout('lane-hand-over', { mark: mark.id })}>{desk.record}</Button></p>
          </div>
        </Details>
      )}
      {may && runs && (
        <div class="acts">
          <Button look="secondary" name="step" value={stepAbout('lane-done', { mark: mark.id })}>{desk.done}</Button>
        </div>
      )}
      {may && (
        <Details summary={desk.end} open={opens('why')}>
          <div class="acts stack">
            <Select name={`why-${mark.id}`} label={desk.why} empty={t.common.chooseOne} value={typed(`why-${mark.id}`)} options={endings.map((value) => ({ value, label: desk.whys[value] }))} />
            <p><Button look="quiet" name="step" value={stepAbout('lane-end', { mark: mark.id })}>{desk.end}</Button></p>
          </div>
        </Details>
      )}
    </Card>
  )
}
