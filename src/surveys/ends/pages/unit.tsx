// Whether it is asked when something ends, in one unit: month by month, with who entered a number and what it said before.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { endsEnterPath, roundSlipsPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { asTitle } from '../../../text/as-title.ts'
import { monthName, shortDay, type Day } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Card, DataTable, Details, PrintButton, Tag } from '../../../web/parts.tsx'
import type { EarlierCount, ToldCount } from '../changes.sql.ts'
import { changeOccasions, type Against } from '../counted.ts'
import type { NamedLine } from '../named.ts'
import type { SlipRound } from '../open-rounds.sql.ts'
import type { UnitView } from '../view.ts'
import { Means } from './list.tsx'
import { sayShare } from './words.tsx'

type Props = { frame: PageFrame; actor: Actor; view: UnitView; goesOn: Day; told: ToldCount[]; earlier: EarlierCount[]; lines: NamedLine[]; rounds: SlipRound[]; /** Of surveys that somebody else asks. */ others: SlipRound[]; mayAsk: boolean }

export function EndsUnitPage(props: Props): JSX.Element {
  const { frame, actor, view: { unit } } = props
  const { t, language } = frame
  const words = t.surveyEnds
  const title = fill(words.unit.title, { unit: inLanguage(unit.name, language) })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="surveys" scripts={['print']}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: t.surveyRounds.list.all }, { href: desk.ends, label: words.title }]} />
        <h1>{title}</h1>
        <p class="actions"><PrintButton t={t} /></p>
        <Months {...props} />
        <Lines {...props} />
        <Slips {...props} />
        <Before {...props} />
        <Means frame={frame} />
      </div>
    </DeskPage>
  )
}

/** A month in a row: both in one table, since on a phone each row is a card. */
function Months({ frame: { t, language }, view: { months }, goesOn, told }: Props): JSX.Element {
  const { unit: words, head } = t.surveyEnds
  return (
    <DataTable
      caption={<span class="visually-hidden">{t.surveyEnds.title}</span>} empty="" head={[words.month, head.end, head.change, words.set]}
      rows={months.map(({ month, against }) => {
        const [plain, isOver] = [monthName(month.slice(0, 7), language), month !== goesOn]
        const name = asTitle(isOver ? plain : fill(words.goesOn, { month: plain }))
        const set = new Set(told.filter((count) => count.monthOn === month && count.happened !== null).map((count) => sayBy(count, { t, language })))
        return [
          <a href={endsEnterPath(month)} aria-label={fill(words.correct, { month: name })}>{name}</a>,
          ...changeOccasions.map((occasion) => <Said against={against[occasion]} isOver={isOver} frame={{ t, language }} />),
          set.size ? [...set].map((one, at) => <>{at > 0 && <br />}{one}</>) : '–',
        ]
      })}
    />
  )
}

type Language = Pick<PageFrame, 't' | 'language'>

/** A month that goes on has no shortfall yet. */
function Said({ against: { happened, partly, given, shortfall }, isOver, frame: { t, language } }: { against: Against; isOver: boolean; frame: Language }): JSX.Element {
  const { unit: words, unknown } = t.surveyEnds
  const [count, slips] = [inFigures(happened ?? 0, language), inFigures(given, language)]
  if (happened === null || shortfall === null) return <><em>{unknown}</em>{given > 0 && `, ${fill(words.slipsAlone, { slips })}`}</>
  return (
    <>
      {fill(partly ? words.partly : words.setAgainst, { count, slips })}
      {isOver && happened > 0 && <><br />{shortfall > 0 && <><Tag tone="warning">{fill(words.shortfall, { count: inFigures(shortfall, language) })}</Tag> </>}<span class="small">{sayShare({ happened, reached: happened - shortfall }, t, language)}</span></>}
    </>
  )
}

function Lines({ frame: { t, language }, told, lines }: Props): JSX.Element | null {
  const { unit: words, occasions } = t.surveyEnds
  const ofLines = told.filter(({ lineId, happened }) => lineId !== null && happened !== null)
  if (!ofLines.length) return null
  const { linesHead: head } = words
  return (
    <>
      <p class="hint">{words.linesHint}</p>
      <DataTable
        caption={words.lines} empty="" head={[head.month, head.occasion, head.line, head.happened, head.set]}
        rows={ofLines.map((count) => [asTitle(monthName(count.monthOn.slice(0, 7), language)), occasions[count.occasion], lineName(count.lineId, lines, { t, language }), inFigures(count.happened ?? 0, language), sayBy(count, { t, language })])}
      />
    </>
  )
}

function Slips({ frame: { t, language }, rounds, others, mayAsk }: Props): JSX.Element {
  const { unit: words } = t.surveyEnds
  return (
    <Card title={words.slips}>
      <p>{words.slipsText}</p>
      {rounds.length + others.length === 0 && <p>{words.noRound} {mayAsk && <a href={desk.newSurvey}>{words.makeSurvey}</a>}</p>}
      {rounds.length > 0 && (
        <ul>
          {rounds.flatMap(({ roundId, groupId, name, lineName: of }) => changeOccasions.map((occasion) => (
            <li><a href={`${roundSlipsPath(roundId)}?occasion=${occasion}&group=${groupId}#group`}>{fill(words[occasion], { survey: inLanguage(name, language) + (of ? ` (${inLanguage(of, language)})` : '') })}</a></li>
          )))}
        </ul>
      )}
      {[...new Set(others.map(({ name }) => inLanguage(name, language)))].map((survey) => <p>{fill(words.others, { survey })}</p>)}
    </Card>
  )
}

function Before({ frame: { t, language }, earlier, lines }: Props): JSX.Element | null {
  const { unit: words, occasions, unknown } = t.surveyEnds
  if (!earlier.length) return null
  const { beforeHead: head } = words
  return (
    <Details summary={words.before}>
      <DataTable
        caption={<span class="visually-hidden">{words.before}</span>} empty="" head={[head.month, head.occasion, head.happened, head.set]}
        rows={earlier.map((count) => [
          asTitle(monthName(count.monthOn.slice(0, 7), language)), count.lineId ? `${occasions[count.occasion]}, ${lineName(count.lineId, lines, { t, language })}` : occasions[count.occasion],
          count.happened === null ? unknown : inFigures(count.happened, language), sayBy(count, { t, language }),
        ])}
      />
    </Details>
  )
}

const lineName = (id: string | null, lines: readonly NamedLine[], { t, language }: Language): string => {
  const line = lines.find((one) => one.id === id)
  return line ? inLanguage(line.name, language) : t.surveyEnds.unit.whole
}

/** When it was set, and by whom or by which system. */
function sayBy({ came, setOn, who }: Pick<ToldCount, 'came' | 'setOn' | 'who'>, { t, language }: Language): string {
  const [day, name] = [shortDay(setOn, language), who ?? '']
  return came === 'form' ? `${day}, ${name}` : fill(t.surveyEnds.unit[came], { day, who: name })
}
