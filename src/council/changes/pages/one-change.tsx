// One thing that came of a point: where it stands, in plain words, with what was promised and when it was done.
import type { JSX } from 'preact'
import { Words } from '../../../directory/pages/content.tsx'
import { panelPath, pointPath } from '../../../council-paths.ts'
import { to } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Language } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Paragraphs, Tag } from '../../../web/parts.tsx'
import type { Change, OfImprovement } from '../changes.ts'
import type { Standing } from '../outcome.ts'

const tones = { 'waiting': 'warning', 'refused': 'neutral', 'working': 'info', 'done': 'good', 'done-late': 'good' } as const

export const StandingTag = ({ frame: { t }, standing }: { frame: PageFrame; standing: Standing }): JSX.Element => <Tag tone={tones[standing]}>{t.panelChanges.standings[standing]}</Tag>

/** `own`: the language of the council. `heading`: its words stand above it, unless it is on the point's own page. */
export function OneChange({ frame, change, own, heading }: { frame: PageFrame; change: Change; own: Language; heading: boolean }): JSX.Element {
  const { t, language } = frame
  const { list: words, kinds } = t.panelChanges
  const { standing, kind, improvement, survey, answer, state, madeOn, answeredOn, pointId } = change
  const day = (on: string): string => shortDay(on, language)
  return (
    <article class="card stack tight" id={`came-${change.id}`}>
      <h3>{kinds[kind]}</h3>
      <p><StandingTag {...{ frame, standing }} /></p>
      {(heading || change.state !== 'taken') && <blockquote class="stack tight" lang={own}><Paragraphs text={change.words} /></blockquote>}
      {improvement && <Improvement {...{ frame, improvement }} />}
      {survey && <p>{survey.stands === 'asked' ? <a href={to('survey', language, { id: survey.id })}>{fill(words.survey.asked, { name: inLanguage(survey.name, language) })}</a> : fill(words.survey[survey.stands], { name: inLanguage(survey.name, language) })}</p>}
      {change.target && <p><a href={panelPath(change.panelId, `${placeOf[kind as keyof typeof placeOf]}/${change.target}`)}>{fill(words.see, { name: kinds[kind].toLowerCase() })}</a></p>}
      {kind === 'note' && state === 'taken' && <p>{words.note}</p>}
      {answer && <div class="stack tight"><p><strong>{state === 'refused' ? words.why : words.answer}</strong></p><Paragraphs text={answer} /></div>}
      <p class="hint">{fill(answeredOn || state === 'waiting' ? words.sentOn : words.madeOn, { day: day(madeOn) })}{answeredOn && <>. {fill(words.answeredOn, { day: day(answeredOn) })}</>}</p>
      {heading && (pointId ? <p><a href={pointPath(change.panelId, change.meetingId, pointId)}>{words.toPoint}</a></p> : <p class="hint">{words.pointGone}</p>)}
    </article>
  )
}

const placeOf = { greeting: '/greetings', homework: '/homework', trial: '/checklists' } as const

function Improvement({ frame: { t, language }, improvement }: { frame: PageFrame; improvement: OfImprovement }): JSX.Element {
  const { list: words } = t.panelChanges
  const { id, title, state, because, dueOn, firstDueOn, settledOn, isLate, isShown, councilSays } = improvement
  const day = (on: string): string => shortDay(on, language)
  return (
    <>
      <p>{words.states[state]} {!isShown && words.notShown}</p>
      {title && <p><a href={to('change', language, { change: id })}><Words content={title} /></a></p>}
      {because && <p><strong>{words.why}:</strong> <Words content={because} /></p>}
      {state === 'done' && settledOn && <p>{fill(words.doneOn, { day: day(settledOn) })}. {fill(words.promisedBy, { day: day(firstDueOn) })}.</p>}
      {state !== 'done' && state !== 'not-done' && <p>{dueOn === firstDueOn ? fill(words.dueBy, { day: day(dueOn) }) : fill(words.moved, { day: day(firstDueOn), due: day(dueOn) })}. {isLate && <strong>{words.late}</strong>}</p>}
      {councilSays && <p><strong>{words.says[councilSays]}</strong></p>}
    </>
  )
}
