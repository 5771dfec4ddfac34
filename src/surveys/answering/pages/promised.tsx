// What stands before the first question: what the survey is about, how long it takes, what is promised, and how one stays anonymous.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { longDay, type Day } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Facts, Icon } from '../../../web/parts.tsx'
import { isText } from '../../question.ts'
import { minutesFor } from '../course.ts'
import type { Opened } from '../opened.ts'
import { Said } from './controls.tsx'

type Props = {
  frame: PageFrame
  opened: Pick<Opened, 'survey' | 'round' | 'questions' | 'groups'>
  /** About which unit, where the link or the slip says so. */
  group: string | null
  byCode: boolean
  /** Said in the place of the promise, where there is none yet. */
  noPromise?: JSX.Element | null
}

export function Promised(props: Props): JSX.Element {
  const { frame, opened: { survey, round, questions }, group, noPromise } = props
  const { t, language } = frame
  const { first } = t.surveyAnswering
  return (
    <>
      <h1><Said content={survey.name} frame={frame} /></h1>
      {survey.about && <p class="lede"><Said content={survey.about} frame={frame} /></p>}
      <p class="facts-line">
        <span><Icon name="clock" />{plural(first.questions, questions.length, language)}, {plural(first.minutes, minutesFor(questions), language)}</span>
        {!noPromise && <span>{fill(first.until, { day: longDay(round.lastOn, language) })}</span>}
        {group && <span><strong>{first.about}:</strong> {group}</span>}
      </p>
      {noPromise ?? <Promise frame={frame} round={round} />}
      <Safe {...props} />
    </>
  )
}

function Promise({ frame, round }: { frame: PageFrame; round: Opened['round'] }): JSX.Element {
  const { t, language } = frame
  const { first } = t.surveyAnswering
  const day = (of: Day) => longDay(of, language)
  return (
    <section class="stack promise">
      <h2>{first.promise}</h2>
      <Facts rows={[
        { term: first.purpose, children: <Said content={round.purpose} frame={frame} /> },
        { term: first.handler, children: first.roles[round.handlerRole] },
        { term: first.handledBy, children: day(round.handledByOn) },
        { term: first.resultsBy, children: day(round.resultsByOn) },
        { term: first.changesBy, children: day(round.changesByOn) },
        { term: first.goneThrough, children: <Said content={round.goneThrough} frame={frame} /> },
        { term: first.invests, children: <Said content={round.invests} frame={frame} /> },
      ]} />
      {round.councilOn && <p>{fill(first.council, { day: day(round.councilOn) })}</p>}
    </section>
  )
}

/** Three sentences that are true of this round. */
function Safe({ frame: { t, language }, opened: { round, questions, groups }, byCode }: Props): JSX.Element {
  const { first } = t.surveyAnswering
  const decides = groups.some(({ unitId }) => unitId !== null)
  return (
    <section class="stack safe">
      <h2>{first.safe}</h2>
      <ul class="promises">
        <li><Icon name="shield" /><p>{first.notKept}</p></li>
        <li><Icon name="people" /><p>{fill(decides ? first.counted : first.countedAlone, { fewest: round.fewest })}</p></li>
        <li><Icon name="message" /><p>{questions.some(isText) ? first.texts : first.noTexts}</p></li>
      </ul>
      <p class="hint">{byCode ? first.policyCode : first.policy}</p>
      {byCode && <p><a href={to('surveyPromise', language)}>{t.surveyTokens.slip.how}</a></p>}
    </section>
  )
}
