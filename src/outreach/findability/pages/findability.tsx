// Findability tests on the desk: what to do, what came of it, and how it was before.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { Button, ErrorSummary, Hidden, Radios, TextArea, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, DataTable, Details, Empty, Notice, PrintButton } from '../../../web/parts.tsx'
import { devices, goals, resultsOf, starts, type Goal } from '../findability.ts'
import type { KeptTry } from '../findability.sql.ts'

const mostNotes = 20

type Props = {
  frame: PageFrame; actor: Actor; tries: KeptTry[]; problems: Problem[]; typed: (name: string) => string; done: string; mayRemove: boolean
  /** Of the front page, as people would type it. */
  address: string
}

export function FindabilityPage({ frame, actor, tries, problems, typed, done, mayRemove, address }: Props): JSX.Element {
  const { t } = frame
  const words = t.findability
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="findability" problems={problems} scripts={['print']}>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        {(done === 'told' || done === 'removed') && <div role="status"><Notice tone="good">{words.done[done]}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <Card title={words.homework}>
          <ol>{words.steps.map((step) => <li>{fill(step, { address })}</li>)}</ol>
          <PrintButton t={t} />
        </Card>
        <Details summary={words.tell} open={problems.length > 0}>
          <form method="post" action={desk.findability} class="stack" novalidate>
            <Radios name="goal" legend={words.goal} value={typed('goal')} options={goals.map((value) => ({ value, label: words.goals[value] }))} />
            <Radios name="start" legend={words.start} value={typed('start')} options={starts.map((value) => ({ value, label: words.starts[value] }))} />
            <Radios name="device" legend={words.device} value={typed('device')} options={devices.map((value) => ({ value, label: words.devices[value] }))} />
            <TextField name="day" label={words.day} hint={words.dayHint} value={typed('day')} width="short" />
            <Radios name="found" legend={words.found} value={typed('found')} options={[{ value: 'yes', label: words.foundYes }, { value: 'no', label: words.foundNo }]} />
            <TextField name="clicks" label={words.clicks} hint={words.clicksHint} value={typed('clicks')} inputMode="numeric" width="short" />
            <TextArea name="note" label={words.note} hint={words.noteHint} optional value={typed('note')} rows={3} />
            <p><Button>{words.button}</Button></p>
          </form>
        </Details>
        <h2>{words.results}</h2>
        {tries.length === 0 && <Empty title={words.none} />}
        {goals.map((goal) => <Results goal={goal} tries={tries.filter((one) => one.goal === goal)} frame={frame} />)}
        <Notes tries={tries.filter(({ note }) => note).slice(0, mostNotes)} frame={frame} mayRemove={mayRemove} />
      </div>
    </DeskPage>
  )
}

function Results({ goal, tries, frame: { t, language } }: { goal: Goal; tries: KeptTry[]; frame: PageFrame }): JSX.Element | null {
  const words = t.findability
  if (!tries.length) return null
  return (
    <DataTable
      caption={words.goals[goal]} empty="" head={[words.quarter, words.tries, words.foundBy, words.median]}
      rows={resultsOf(tries).map(({ quarter, tries: all, found, clicks }) => {
        const [year, part] = quarter.split('-')
        return [fill(words.quarterOf, { quarter: part!, year: year! }), inFigures(all, language), inFigures(found, language), clicks === null ? '–' : inFigures(clicks, language)]
      })}
    />
  )
}

/** What stood in the way, in the words of who tried. */
function Notes({ tries, frame: { t, language }, mayRemove }: { tries: KeptTry[]; frame: PageFrame; mayRemove: boolean }): JSX.Element | null {
  const words = t.findability
  if (!tries.length) return null
  return (
    <>
      <h2>{words.notes}</h2>
      <ul>
        {tries.map(({ id, triedOn, goal, startsAt, device, clicks, note, triedAs }) => (
          <li>
            <p>{note}</p>
            <p class="hint">{shortDay(triedOn, language)} · {words.goals[goal]} · {words.starts[startsAt]} · {words.devices[device]} · {clicks === null ? words.foundNo : plural(words.inClicks, clicks, language)} · {words.as[triedAs]}</p>
            {mayRemove && <form method="post" action={desk.findabilityRemove}><Hidden name="id" value={id} /><Button look="quiet">{words.remove}</Button></form>}
          </li>
        ))}
      </ul>
    </>
  )
}
