// A round that is open, as its owner sees it: how long it goes on, and nothing that counts answers.
import type { JSX } from 'preact'
import { roundPath } from '../../../survey-paths.ts'
import { daysAfter, shortDay, type Day } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { Button, Checkbox } from '../../../web/fields.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, Details, Facts, Notice } from '../../../web/parts.tsx'
import type { Round } from '../../rounds.sql.ts'
import { leastHandedOf, type Band } from '../reach.ts'
import { stateOf } from '../state.ts'

type Props = { frame: PageFrame; round: Round; reach: { band: Band; on: Day } | null; mayAsk: boolean; problems: Problem[]; today: Day }

export function WhileOpen({ frame, round, reach, mayAsk, problems, today }: Props): JSX.Element {
  const { t, language } = frame
  const { one: words } = t.surveyRounds
  const away = round.way === 'elsewhere' ? t.surveyElsewhere.round : null
  const state = stateOf(round, today)
  if (state === 'over') return <Notice tone="info">{away?.over ?? words.over}</Notice>
  return (
    <>
      {state === 'ahead' && <Notice tone="info">{fill(away?.ahead ?? words.ahead, { day: shortDay(round.firstOn, language) })}</Notice>}
      {state === 'open' && (
        <Card>
          <p><strong>{round.lastOn === today ? words.lastDay : plural(words.left, daysLeft(round.lastOn, today), language)}</strong></p>
          {round.way === 'code' && <Reach {...{ frame, reach }} fewest={round.fewest} />}
          <p class="hint">{away?.whileOpen ?? words.noCounts}</p>
        </Card>
      )}
      {round.endAskedOn && <Notice tone="info">{words.endsTonight}</Notice>}
      {mayAsk && !round.endAskedOn && (
        <Details summary={words.end} open={problems.some(({ field }) => field === 'sure')}>
          <form method="post" action={roundPath(round.id)} class="stack" novalidate>
            <p>{state === 'ahead' ? words.endAhead : fill(away?.end ?? words.endText, { count: round.fewest })}</p>
            <Checkbox name="sure" label={words.endConfirm} />
            <p><Button look="danger" name="step" value="end">{words.endButton}</Button></p>
          </form>
        </Details>
      )}
    </>
  )
}

function Reach({ frame: { t, language }, reach, fewest }: Pick<Props, 'frame' | 'reach'> & { fewest: number }): JSX.Element {
  const { one: words } = t.surveyRounds
  if (!reach) return <p>{fill(words.reachNone, { count: leastHandedOf(fewest) })}</p>
  return (
    <>
      <Facts rows={[{ term: words.reach, children: words.bands[reach.band.is] }]} />
      <p class="hint">{fill(words.reachOn, { day: shortDay(reach.on, language) })}</p>
    </>
  )
}

/** After today. */
function daysLeft(lastOn: Day, today: Day): number {
  let days = 0
  for (let day = today; day < lastOn; day = daysAfter(day, 1)) days++
  return days
}
