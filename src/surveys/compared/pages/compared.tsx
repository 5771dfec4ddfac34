// What the page of a comparison says, to everybody and at the desk alike: the one thing that was chosen in a picture and a table, what
// followed, everything else that can be compared, and what cannot be.
import type { JSX } from 'preact'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import { Button, Select } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { DataTable, Details, Empty } from '../../../web/parts.tsx'
import { groupName } from '../../results/pages/groups.tsx'
import { daysOf } from '../../rounds/pages/list.tsx'
import type { Comparison } from '../compare.ts'
import { placeCode } from '../place.ts'
import type { Series } from '../series.ts'
import { changeText } from '../shown-number.ts'
import type { Alone, ComparedRound } from '../things.ts'
import { Followed } from './followed.tsx'
import { Picture } from './picture.tsx'
import { RoundTable, valuesInARow } from './table.tsx'
import { thingName } from './thing-name.ts'
import { Wordings } from './wordings.tsx'

export type ComparedProps = {
  frame: PageFrame
  surveyId: string
  comparison: Comparison
  /** The page without anything after "?". */
  address: string
  results(round: ComparedRound): string
  improvement(id: string): string
}

export function Compared(props: ComparedProps): JSX.Element {
  const { frame, surveyId, comparison: { chosen, place, rounds, earlier, own } } = props
  const { t, language } = frame
  const words = t.surveyCompared
  const fewest = Math.min(...rounds.map(({ round }) => round.fewest))
  if (!place || rounds.length < 2) return <Empty title={words.empty.title}>{own ? words.empty.one : words.empty.none}</Empty>
  return (
    <>
      <Choose {...props} />
      {rounds.some(({ survey }) => survey.id !== surveyId) && <p>{words.set}</p>}
      {earlier > 0 && <p>{plural(words.earlier, earlier, language)}</p>}
      {chosen ? <Chosen {...props} chosen={chosen} place={groupName(place, frame)} /> : <Empty title={words.empty.title}>{words.empty.noneSame}</Empty>}
      {chosen && <Everything {...props} />}
      <Alones {...props} />
      <Details summary={words.how}>{words.howText.map((text) => <p>{fill(text, { count: fewest })}</p>)}</Details>
    </>
  )
}

function Choose({ frame, comparison: { places, place, series, chosen }, address }: ComparedProps): JSX.Element | null {
  const { surveyCompared: words, surveyResults } = frame.t
  if (places.length < 2 && series.length < 2) return null
  return (
    <form method="get" action={address} class="chooser no-print">
      {places.length > 1 && <Select name="group" label={surveyResults.chosen} value={placeCode(place!)} options={places.map((one) => ({ value: placeCode(one), label: groupName(one, frame) }))} width="medium" />}
      {series.length > 1 && <Select name="of" label={words.what} value={chosen?.thing.key} options={series.map(({ thing }) => ({ value: thing.key, label: thingName(thing, frame) }))} width="medium" />}
      <Button look="secondary">{words.choose}</Button>
    </form>
  )
}

function Chosen({ frame, surveyId, comparison: { marks }, results, improvement, chosen, place }: ComparedProps & { chosen: Series; place: string }): JSX.Element {
  const { surveyCompared: words } = frame.t
  const shown = chosen.points.some(({ is }) => is === 'shown')
  return (
    <section class="stack chosen">
      <h2>{thingName(chosen.thing, frame)}</h2>
      <p>{place}. {words.measures[chosen.thing.kind]}.</p>
      {!shown && <p>{words.allHidden}</p>}
      {shown && <Newest series={chosen} frame={frame} />}
      {shown && <Picture {...{ marks, place, frame }} series={chosen} />}
      <RoundTable {...{ marks, surveyId, results, frame }} series={chosen} />
      <Wordings wordings={chosen.wordings} frame={frame} />
      <Followed {...{ marks, improvement, frame }} />
    </section>
  )
}

/** What the newest point says of the one before it. */
function Newest({ series: { thing, points }, frame }: { series: Series; frame: PageFrame }): JSX.Element {
  const { surveyCompared: words } = frame.t
  const since = points.findLast((point) => point.is === 'shown')?.since
  if (!since?.change) return <p><strong>{since ? words.verdicts.few : words.nothingNow}</strong></p>
  const change = fill(words.changes[thing.kind], { points: changeText(since.change.value, frame.language) })
  return <p><strong>{fill(words.newest, { from: daysOf(since.from.round, frame), change })}</strong> {words.verdicts[since.verdict]}</p>
}

function Everything({ frame, comparison: { series, place, chosen }, address }: ComparedProps): JSX.Element {
  const { surveyCompared: words } = frame.t
  return (
    <section class="stack">
      <h2>{words.all}</h2>
      <DataTable
        caption={<span class="visually-hidden">{words.all}</span>} empty="" head={[words.head.list, words.head.values, words.head.change]}
        rows={series.map((one) => {
          const since = one.points.findLast((point) => point.is === 'shown')?.since
          const name = thingName(one.thing, frame)
          return [
            <a href={`${address}?${new URLSearchParams({ group: placeCode(place!), of: one.thing.key })}`} aria-current={one === chosen ? 'true' : undefined}>{name}</a>,
            `${words.measures[one.thing.kind]}: ${valuesInARow(one, frame)}`,
            since ? <span>{since.change && <><strong>{changeText(since.change.value, frame.language)}</strong>. </>}{words.verdicts[since.verdict]}</span> : '–',
          ]
        })}
      />
    </section>
  )
}

function Alones({ frame, comparison: { alone } }: ComparedProps): JSX.Element | null {
  const { t, language } = frame
  const { alone: words, other, notCompared } = t.surveyCompared
  if (!alone.length) return null
  const because = ({ why, rounds }: Alone): string =>
    (why === 'once' ? fill(words.once, { days: rounds.map(({ round }) => daysOf(round, frame)).join(', ') }) : why === 'no-number' ? words['no-number'] : fill(notCompared, { why: other[why] }))
  return (
    <Details summary={words.title}>
      {[...Map.groupBy(alone, because)].map(([why, all]) => (
        <>
          <p>{why}</p>
          <ul>{all.map(({ question }) => <li lang={shownLanguage(question.text, language)}>{inLanguage(question.text, language)}</li>)}</ul>
        </>
      ))}
    </Details>
  )
}
