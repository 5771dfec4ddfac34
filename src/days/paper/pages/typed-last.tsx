// What was typed last and can still be put right: one's own as it was typed, others' by which paper it is.
import type { JSX } from 'preact'
import { dayPath } from '../../../day-paths.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Hidden, TextField } from '../../../web/fields.tsx'
import { Details, Tag } from '../../../web/parts.tsx'
import type { Listed } from '../put-right.ts'
import { echoOf } from '../typed-again.ts'
import type { PaperProps } from './paper.tsx'
import { stationName } from './pieces.ts'

export function TypedLast(props: PaperProps): JSX.Element | null {
  const { frame, day, apart, find, mayHold } = props
  const words = frame.t.dayHolding.paper.apart
  if (!apart.length && find === null) return null
  return (
    <section class="stack tight" id="typed-last">
      <h2>{words.title}</h2>
      <p class="hint">{mayHold ? words.hintHolder : words.hint}</p>
      {apart.length ? <ul class="typed-last">{apart.map((one) => <One {...props} one={one} />)}</ul> : <p>{fill(words.none, { number: find ?? '' })}</p>}
      <Details summary={words.find} open={find !== null}>
        <form method="get" action={`${dayPath(day.id, '/paper')}#typed-last`} class="stack tight">
          <TextField name="find" label={words.findLabel} value={find === null ? '' : String(find)} width="short" inputMode="numeric" />
          <p class="buttons"><Button look="secondary">{words.findButton}</Button></p>
        </form>
      </Details>
    </section>
  )
}

function One({ frame, day, stations, asks, pictured, photos, one }: PaperProps & { one: Listed }): JSX.Element {
  const { t, language } = frame
  const words = t.dayHolding.paper
  const station = stations.find(({ id }) => id === one.stationId)
  const questions = asks.filter(({ id }) => station?.questions.includes(id))
  const paper = [
    one.answers && (echoOf(questions, one.answers) || words.otherOnly), one.sheet !== null && fill(words.sheetOf, { number: one.sheet }), station && stationName(station, frame), one.line && inLanguage(one.line, language),
  ].filter(Boolean).join(', ')
  const photo = photos.find(({ sheets }) => one.sheet !== null && sheets.includes(one.sheet))
  return (
    <li>
      <span>{paper}{one.sheet !== null && pictured.has(one.sheet) && <> {photo ? <a href={dayPath(day.id, `/paper/photos/${photo.id}`)}>{words.apart.pictured}<span class="visually-hidden">: {paper}</span></a> : <Tag tone="neutral">{words.apart.pictured}</Tag>}</>}{!one.own && <span class="hint"> ({fill(words.apart.by, { name: one.by })})</span>}</span>
      <div class="actions">
        <a href={dayPath(day.id, `/paper?correct=${one.responseId}`)}>{words.apart.correct}<span class="visually-hidden">: {paper}</span></a>
        <form method="post" action={dayPath(day.id, '/paper')}>
          <Hidden name="step" value="take-back" /><Hidden name="response" value={one.responseId} />
          <Button look="quiet">{words.apart.takeBack}<span class="visually-hidden">: {paper}</span></Button>
        </form>
      </div>
    </li>
  )
}
