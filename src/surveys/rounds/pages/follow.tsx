// A round that has closed: what its promise asks for, in the order in which it is done, each with its press and afterwards its day.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import { desk, improvementPath, to } from '../../../paths.ts'
import { roundPath } from '../../../survey-paths.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, TextField } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Card, Paragraphs } from '../../../web/parts.tsx'
import type { WhatCame } from '../../elsewhere/what-came.ts'
import type { Round } from '../../rounds.sql.ts'

export type FollowProps = {
  frame: PageFrame; round: Round; values: FormValues; mayAsk: boolean; hasTexts: boolean; unsorted: number
  improvements: { id: string; title: Translated }[]
  mayImprove: boolean
  /** What came of it, where it was held elsewhere. */
  came: WhatCame | null
}

export function Follow(props: FollowProps): JSX.Element {
  const { frame: { t, language }, round, mayAsk, improvements, mayImprove } = props
  const { one: words } = t.surveyRounds
  const isCounted = !props.came || props.came.brought.length > 0
  return (
    <>
      {mayAsk && <h2>{words.follow}</h2>}
      {mayAsk && isCounted && (
        <div class="actions">
          <a class="button primary" href={roundPath(round.id, '/results')}>{words.results}</a>
          {props.hasTexts && <a class="button secondary" href={roundPath(round.id, '/texts')}>{words.texts}</a>}
        </div>
      )}
      {mayAsk && <Handled {...props} />}
      {mayAsk && <GoneThrough {...props} />}
      {mayAsk && <Show {...props} />}
      <Told {...props} />
      <Card title={words.improvements}>
        {improvements.length === 0 ? <p>{words.noImprovements}</p> : <ul>{improvements.map(({ id, title }) => <li><a href={improvementPath(id)}>{inLanguage(title, language)}</a></li>)}</ul>}
        {mayImprove && <p><a class="button secondary" href={`${desk.newImprovement}?round=${round.id}`}>{words.addImprovement}</a></p>}
      </Card>
    </>
  )
}

const on = (text: string, day: Day, { language }: PageFrame): JSX.Element => <p>{fill(text, { day: shortDay(day, language) })}</p>

function Step({ id, step, children, button }: { id: string; step: string; children?: JSX.Element | (JSX.Element | false | null)[]; button: string }): JSX.Element {
  return (
    <form method="post" action={roundPath(id)} class="stack" novalidate>
      {children}
      <p><Button look="secondary" name="step" value={step}>{button}</Button></p>
    </form>
  )
}

function Handled({ frame, round, hasTexts, unsorted, came }: FollowProps): JSX.Element {
  const { one: words } = frame.t.surveyRounds
  const noTexts = came && !came.brought.length ? frame.t.surveyElsewhere.round.notBrought : words.noTexts
  return (
    <Card title={words.handled.title}>
      <p id="handled" tabindex={-1}>{!hasTexts ? noTexts : unsorted ? plural(words.unsorted, unsorted, frame.language) : words.allSorted}</p>
      {round.handledOn ? on(words.handled.on, round.handledOn, frame) : <Step id={round.id} step="handled" button={words.handled.button} />}
    </Card>
  )
}

function GoneThrough({ frame, round, values }: FollowProps): JSX.Element {
  const { goneThrough: words } = frame.t.surveyRounds.one
  return (
    <Card title={words.title}>
      {round.goneThroughOn ? on(words.on, round.goneThroughOn, frame) : (
        <Step id={round.id} step="gone-through" button={words.button}>
          <TextField name="gone-on" label={words.day} hint={words.hint} value={values['gone-on']} width="short" />
        </Step>
      )}
    </Card>
  )
}

function Show({ frame, round }: FollowProps): JSX.Element {
  const { show: words } = frame.t.surveyRounds.one
  return (
    <Card title={words.title}>
      {round.resultsOn ? on(words.on, round.resultsOn, frame) : <Step id={round.id} step="show" button={words.button}><p>{fill(words.text, { count: round.fewest })}</p></Step>}
      {round.resultsOn && <p><a href={to('surveyResults', frame.language, { id: round.surveyId }, { round: round.id })}>{words.see}</a></p>}
    </Card>
  )
}

function Told({ frame, round, values, mayAsk }: FollowProps): JSX.Element | null {
  const { followed: words } = frame.t.surveyRounds.one
  if (!mayAsk && !round.followed) return null
  return (
    <Card title={words.title}>
      {round.followedOn && on(words.on, round.followedOn, frame)}
      {round.followed && !mayAsk && <Paragraphs text={inLanguage(round.followed, frame.language)} />}
      {mayAsk && !round.resultsOn && <p id="followed" tabindex={-1}>{words.notShown}</p>}
      {mayAsk && round.resultsOn && (
        <Step id={round.id} step="followed" button={round.followedOn ? words.again : words.button}>
          <TranslatedFields name="followed" legend={words.label} hint={words.hint} values={values} rows={5} />
        </Step>
      )}
    </Card>
  )
}
