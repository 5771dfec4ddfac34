// What goes when a feedback day is thrown away, and what stays; and the press that does it.
import type { JSX } from 'preact'
import { dayPath } from '../../../day-paths.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { PlanPage, type Around } from './shell.tsx'

/** `seen` null: it cannot be thrown away. */
export function ThrowDayAwayPage({ seen, ...around }: Around & { seen: string | null }): JSX.Element {
  const { frame: { t, language }, asked: { day } } = around
  const { throwAway: words } = t.dayPlan
  const back = <a class="button secondary" href={dayPath(day.id, '/plan')}>{words.keep}</a>
  return (
    <PlanPage {...around} current="plan" ofPlan={false} title={fill(words.title, { name: inLanguage(day.name, language) })} {...(seen !== null && { lede: words.lede })}>
      {seen === null ? <p>{back}</p> : (
        <>
          <h2>{words.goes}</h2>
          <ul>{[...words.goesList, ...(day.roundId ? [words.goesDraft] : [])].map((one) => <li>{one}</li>)}</ul>
          <h2>{words.stays}</h2>
          <ul>{words.staysList.map((one) => <li>{one}</li>)}</ul>
          <form method="post" action={dayPath(day.id, '/throw-away')} class="actions">
            <Hidden name="seen" value={seen} />
            <Button look="danger">{words.button}</Button>
            {back}
          </form>
        </>
      )}
    </PlanPage>
  )
}
