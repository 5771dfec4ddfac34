// All that is said of a unit on one page, and the list of such pages.
import type { JSX } from 'preact'
import { Words } from '../../../directory/pages/content.tsx'
import { to } from '../../../paths.ts'
import type { AtUnit } from '../../../surveys/at-unit.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, inFigures, inPercent } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Notice, PrintButton } from '../../../web/parts.tsx'
import { periodTitle } from '../../monitoring/names.ts'
import type { Pictured } from '../pictured.ts'
import type { PicturedUnit } from '../unit-picture.sql.ts'

export function UnitsPicturedPage({ frame, units }: { frame: PageFrame; units: readonly PicturedUnit[] }): JSX.Element {
  const { t, language } = frame
  const { unitPicture: words } = t
  return (
    <PublicPage frame={frame} title={words.list}>
      <div class="stack">
        <h1>{words.list}</h1>
        <p class="lede">{words.listLede}</p>
        {!units.length && <p class="empty">{words.noUnits}</p>}
        <ul>{units.map(({ id, name }) => <li><a href={to('unitFeedback', language, { unit: id })}><Words content={name} /></a></li>)}</ul>
      </div>
    </PublicPage>
  )
}

export function UnitPicturedPage({ frame, unit, pictured }: { frame: PageFrame; unit: PicturedUnit; pictured: Pictured }): JSX.Element {
  const { t, language } = frame
  const { unitPicture: words } = t
  const { periods, asked, elsewhere, done } = pictured
  const title = fill(words.title, { unit: inLanguage(unit.name, language) })
  return (
    <PublicPage frame={frame} title={title} sheets={['tables']} scripts={['print']} wide>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: to('unitsFeedback', language), label: words.list }]} />
        <h1>{title}</h1>
        <p class="lede">{words.lede}</p>
        <Notice tone="info">{words.caution}</Notice>
        <h2>{words.feedback}</h2>
        <Feedback {...{ frame, periods }} />
        <h2>{words.surveys}</h2>
        <Rounds {...{ frame }} rounds={asked} caption={words.surveys} empty={words.noSurveys} />
        <h2>{words.elsewhere}</h2>
        <Rounds {...{ frame }} rounds={elsewhere} caption={words.elsewhere} empty={words.noElsewhere} />
        <p class="hint">{t.disclosure.hidden}</p>
        <h2>{words.done}</h2>
        {done.length === 0 && <p class="empty">{words.noDone}</p>}
        <ul>{done.map(({ id, title: name }) => <li><a href={to('change', language, { change: id })}><Words content={name} /></a></li>)}</ul>
        <ul class="no-print">
          <li><a href={to('monitoring', language)}>{words.monitoring}</a></li>
          <li><a href={to('unit', language, { unit: unit.id })}>{words.unit}</a></li>
        </ul>
        <PrintButton t={t} />
      </div>
    </PublicPage>
  )
}

function Feedback({ frame, periods }: { frame: PageFrame; periods: Pictured['periods'] }): JSX.Element {
  const { t, language } = frame
  const { unitPicture: words } = t
  return (
    <>
      <p>{words.feedbackText}</p>
      <DataTable
        caption={<span class="visually-hidden">{words.feedback}</span>} empty={words.noFeedback} head={[words.head.period, words.head.came, words.head.thanks, words.head.criticism, words.head.inTime, words.head.changed]}
        rows={periods.map(({ period, told }) => {
          const [due, inTime] = [told('due'), told('in-time', 'in-time')]
          const number = (shown: number | null) => <OrNot frame={frame} text={shown === null ? null : inFigures(shown, language)} />
          return [
            periodTitle(period, t, language), number(told('came')), number(told('kind', 'thanks')), number(told('kind', 'criticism')),
            <OrNot frame={frame} text={due === null || inTime === null ? null : inPercent(inTime / due, language)} />, number(told('came-of-it', 'changed')),
          ]
        })}
      />
    </>
  )
}

function Rounds({ frame, rounds, caption, empty }: { frame: PageFrame; rounds: readonly AtUnit[]; caption: string; empty: string }): JSX.Element {
  const { t, language } = frame
  const { surveyHead: head } = t.unitPicture
  return (
    <DataTable
      caption={<span class="visually-hidden">{caption}</span>} empty={empty} head={[head.survey, head.days, head.answers, head.agree, head.recommend]}
      rows={rounds.map((one) => [
        <a href={to('surveyResults', language, { id: one.surveyId }, { round: one.roundId, group: one.groupId })}><Words content={one.name} /></a>,
        `${shortDay(one.firstOn, language)} – ${shortDay(one.lastOn, language)}`,
        <OrNot frame={frame} text={one.answers === null ? null : inFigures(one.answers, language)} />,
        <OrNot frame={frame} text={one.agree === null ? null : inPercent(one.agree, language)} />, <OrNot frame={frame} text={one.recommend === null ? null : inFigures(one.recommend, language)} />,
      ])}
    />
  )
}

const OrNot = ({ frame, text }: { frame: PageFrame; text: string | null }): JSX.Element =>
  (text === null ? <><span aria-hidden="true">–</span><span class="visually-hidden">{frame.t.disclosure.notShown}</span></> : <>{text}</>)
