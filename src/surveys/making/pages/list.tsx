// The list of surveys: what is in use, whose it is and which round is open; what has ended stands apart.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { roundPath, surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { maySeeEnds } from '../../../staff/survey-duties.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { DataTable, Details, Empty, Notice, Tag } from '../../../web/parts.tsx'
import type { Survey } from '../../surveys.sql.ts'
import type { ListedVersion } from '../versions.sql.ts'

export type Listed = { survey: Survey; newest: ListedVersion; open: { id: string; lastOn: Day; way: string }[] }

type Props = { frame: PageFrame; actor: Actor; rows: Listed[]; mayMake: boolean; toReview: number; thrown: boolean }

export function SurveysPage({ frame, actor, rows, mayMake, toReview, thrown }: Props): JSX.Element {
  const { t, language } = frame
  const { surveyMaking: words } = t
  const [ended, used] = [rows.filter(({ survey }) => survey.endedOn), rows.filter(({ survey }) => !survey.endedOn)]
  const make = mayMake && <a class="button primary" href={desk.newSurvey}>{words.make}</a>
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys">
      <div class="stack">
        {thrown && <div role="status"><Notice tone="good">{t.surveyDrafts.throwAway.survey.done}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {toReview > 0 && <Notice tone="info"><p><a href={desk.surveyReview}>{plural(words.toReview, toReview, language)}</a></p></Notice>}
        <p class="actions">
          {rows.length > 0 && make}{rows.length > 0 && <a href={desk.rounds}>{t.surveyRounds.one.ways.due}</a>}
          {maySeeEnds(actor) && <a href={desk.ends}>{t.surveyEnds.link}</a>}
        </p>
        {used.length === 0 && <Empty title={words.empty}>{mayMake ? <>{words.emptyText}{rows.length === 0 && <><br /><br />{make}</>}</> : <>{words.emptyText} {words.emptyOthers}</>}</Empty>}
        {used.length > 0 && (
          <DataTable
            caption={<span class="visually-hidden">{words.caption}</span>} empty="" head={[words.head.name, words.head.of, words.head.open, words.head.questions]}
            rows={used.map((one) => [<a href={surveyPath(one.survey.id)}>{inLanguage(one.survey.name, language)}</a>, ofWords(one.survey, frame), <Open row={one} frame={frame} />, inFigures(one.newest.questions, language)])}
          />
        )}
        {ended.length > 0 && (
          <Details summary={words.endedTitle}>
            <ul>{ended.map(({ survey }) => <li><a href={surveyPath(survey.id)}>{inLanguage(survey.name, language)}</a>, {ofWords(survey, frame)}, {fill(words.endedOn, { day: shortDay(survey.endedOn!, language) })}</li>)}</ul>
          </Details>
        )}
      </div>
    </DeskPage>
  )
}

/** Whose a survey is. */
export const ofWords = ({ unitName, lineName }: Pick<Survey, 'unitName' | 'lineName'>, { t, language }: PageFrame): string =>
  unitName ? inLanguage(unitName, language) : lineName ? inLanguage(lineName, language) : t.surveyMaking.whole

function Open({ row: { open, newest }, frame: { t, language } }: { row: Listed; frame: PageFrame }): JSX.Element {
  const { surveyMaking: words } = t
  const state = newest.frozenOn ? null : newest.reviewSinceOn ? words.states.review : words.states.draft
  return (
    <>
      {open.map(({ id, lastOn, way }) => <><a href={roundPath(id)}>{fill(words.openUntil, { day: shortDay(lastOn, language) })}</a> {way === 'elsewhere' && <Tag tone="info">{t.surveyElsewhere.mark}</Tag>} </>)}
      {!open.length && words.notOpen}{state && <> <Tag tone="neutral">{state}</Tag></>}
    </>
  )
}
