// What is being asked just now that somebody of the staff may write answers down for.
import type { JSX } from 'preact'
import { roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { DataTable } from '../../../web/parts.tsx'
import { groupWords } from '../../group-words.ts'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'

export function EntryPage({ frame, actor, open }: { frame: PageFrame; actor: Actor; open: { round: Round; survey: Survey }[] }): JSX.Element {
  const { t, language } = frame
  const { entry: words } = t.surveyPaper
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="survey-entry">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <DataTable
          caption={<span class="visually-hidden">{words.title}</span>} empty={words.none} head={[words.head.survey, words.head.of, words.head.until, words.head.how]}
          rows={open.map(({ round, survey }) => [
            inLanguage(survey.name, language), groupWords(survey, words.whole, language), <span class="unbroken">{shortDay(round.lastOn, language)}</span>,
            <div class="cluster">
              <a href={roundPath(round.id, '/aloud')}>{words.aloud}<span class="visually-hidden">: {inLanguage(survey.name, language)}</span></a>
              <a href={roundPath(round.id, '/paper')}>{words.paper}<span class="visually-hidden">: {inLanguage(survey.name, language)}</span></a>
            </div>,
          ])}
        />
      </div>
    </DeskPage>
  )
}
