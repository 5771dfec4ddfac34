// On the page of a round at the desk: how it is held elsewhere, where everybody reads that, and the way to bring what was answered.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { roundPath } from '../../../survey-paths.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Card } from '../../../web/parts.tsx'
import type { Round } from '../../rounds.sql.ts'
import { Held } from './held.tsx'

/** `over`: what was answered can be brought, by whoever reads this. `open`: its public page tells where it is answered. */
export function HeldCard({ frame, round, over, open }: { frame: PageFrame; round: Round; over: boolean; open: boolean }): JSX.Element {
  const { facts, round: words } = frame.t.surveyElsewhere
  return (
    <Card title={facts.title}>
      <Held frame={frame} round={round} />
      {open && <p><a href={to('survey', frame.language, { id: round.surveyId })}>{words.toPublic}</a></p>}
      {over && <p id="bring" tabindex={-1}><a class="button primary" href={roundPath(round.id, '/elsewhere')}>{words.bring}</a></p>}
    </Card>
  )
}
