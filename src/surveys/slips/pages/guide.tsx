// How slips are handed out: for workers, to be printed and kept with the pile.
import type { JSX } from 'preact'
import { roundSlipsPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { PrintButton } from '../../../web/parts.tsx'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import { Around } from './slips.tsx'

export function GuidePage({ frame, actor, round, survey }: { frame: PageFrame; actor: Actor; round: Round; survey: Survey }): JSX.Element {
  const { t } = frame
  const { hand: words, title } = t.surveySlips
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys" narrow scripts={['print']}>
      <div class="stack">
        <Around frame={frame} survey={survey} round={round} more={[{ href: roundSlipsPath(round.id), label: title }]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p class="no-print"><PrintButton t={t} /></p>
        <ol class="stack">{words.points.map((point) => <li><strong>{point.title}.</strong> {point.text}</li>)}</ol>
        <h2>{words.numbersTitle}</h2>
        <p>{words.numbers}</p>
        <h2>{words.limitsTitle}</h2>
        <p>{words.limits}</p>
      </div>
    </DeskPage>
  )
}
