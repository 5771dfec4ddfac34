// On the page of a feedback day: what it still lacks, and beside it, once it is over, the last one.
import type { JSX } from 'preact'
import { dayPath } from '../../../day-paths.ts'
import type { Attendance } from '../../../reports/disclosure/outside.ts'
import { surveyPath } from '../../../survey-paths.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Card, DataTable } from '../../../web/parts.tsx'
import type { FeedbackDay } from '../../days.sql.ts'
import { daysOf } from '../../pages/around.tsx'
import type { Held } from '../compare.ts'
import type { Missing } from '../missing.ts'

export function MissingBefore({ frame: { t }, dayId, missing }: { frame: PageFrame; dayId: string; missing: Missing[] }): JSX.Element {
  const { missing: words } = t.dayPlan
  return (
    <Card title={words.title}>
      {missing.length ? <ol>{missing.map(({ what, rest }) => <li><a href={dayPath(dayId, rest)}>{words.what[what]}</a></li>)}</ol> : <p>{words.none}</p>}
    </Card>
  )
}

export function LastAndThis({ frame, day, held: { last, now } }: { frame: PageFrame; day: FeedbackDay; held: { last: Held; now: Held } }): JSX.Element {
  const { t, language } = frame
  const { compared: words } = t.dayPlan
  const came = (of: Attendance | null): string => (of === null ? t.dayHolding.now.unknown : of.least === of.most ? inFigures(of.least, language) : fill(words.range, { least: inFigures(of.least, language), most: inFigures(of.most, language) }))
  const named = (held: Held, name: string) => `${name}, ${daysOf(held.day, frame) ?? ''}`
  const wishes = (held: Held): string => (held.wishes === null ? words.few : inFigures(held.wishes, language))
  return (
    <section class="stack">
      <DataTable
        caption={words.title} head={[words.head, named(last, words.last), named(now, words.now)]} empty=""
        rows={[[words.came, came(last.came), came(now.came)], [words.stops, inFigures(last.stops, language), inFigures(now.stops, language)], [words.wishes, wishes(last), wishes(now)]]}
      />
      <p><a href={surveyPath(day.surveyId, '/compared')}>{words.answers}</a></p>
    </section>
  )
}
