// How people come to answer a round that is open: the public page, slips, paper, and asking aloud.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { roundPath } from '../../../survey-paths.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Card } from '../../../web/parts.tsx'
import type { Round } from '../../rounds.sql.ts'

export function WaysIn({ frame: { t, language }, round }: { frame: PageFrame; round: Round }): JSX.Element | null {
  const { ways: words } = t.surveyRounds.one
  if (round.way === 'elsewhere') return null
  return (
    <Card title={words.title}>
      <ul>
        <li><a href={to('survey', language, { id: round.surveyId })}>{words.page}</a></li>
        {round.way === 'code' && <li><a href={roundPath(round.id, '/slips')}>{words.slips}</a></li>}
        {round.way === 'code' && <li><a href={roundPath(round.id, '/invitations')}>{words.invitations}</a></li>}
        <li><a href={roundPath(round.id, '/paper')}>{words.paper}</a></li>
        <li><a href={roundPath(round.id, '/aloud')}>{words.aloud}</a></li>
      </ul>
    </Card>
  )
}
