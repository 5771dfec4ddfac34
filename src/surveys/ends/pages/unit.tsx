// Whether it is asked when something ends, in one unit: month by month, with who entered a number and what it said before.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { endsEnterPath, roundSlipsPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { monthName, shortDay, type Day } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Card, DataTable, Details, PrintButton, Tag } from '../../../web/parts.tsx'
import type { EarlierCount, ToldCount } from '../changes.sql.ts'
import { changeOccasions, type ChangeOccasion } from '../counted.ts'
import type { NamedLine } from '../named.ts'
import type { SlipRound } from '../open-rounds.sql.ts'
import type { MonthOfUnit, UnitView } from '../view.ts'
import { Means } from './list.tsx'
import { sayShare } from './words.tsx'

type Props = { frame: PageFrame; actor: Actor; view: UnitView; goesOn: Day; told: ToldCount[]; earlier: EarlierCount[]; lines: NamedLine[]; rounds: SlipRound[]; mayAsk: boolean }

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
        {changeOccasions.map((occasion) => <Months {...props} occasion={occasion} />)}
        <Lines {...props} />
        <Slips {...props} />
        <Before {...props} />
        <Means frame={frame} />
      </div>
    </DeskPage>
  )
}

function Months({ frame: { t, language }, view: { months }, goesOn, told, occasion }: Props & { occasion: ChangeOccasion }): JSX.Element {
  const { unit: words, occasions, unknown, noShortfall } = t.surveyEnds
  const { head } = words
  return (
    <DataTable
      caption={occasions[occasion]} empty="" head={[head.month, head.happened, head.given, head.shortfall, head.share, head.set]}
      rows={months.map((one) => {
        const { against: { [occasion]: { happened, given, shortfall } }, month } = one
        const name = monthName(month.slice(0, 7), language)
        const set = told.filter((count) => count.monthOn === month && count.occasion === occasion && count.happened !== null)
        return [
          <a href={endsEnterPath(month)} aria-label={fill(words.correct, { month: name })}>{month === goesOn ? fill(words.goesOn, { month: name }) : name}</a>,
          happened === null ? <em>{unknown}</em> : <Happened one={one} occasion={occasion} frame={{ t, language }} />,
          inFigures(given, language),
          // A month that goes on has no shortfall yet.
          shortfall === null || month === goesOn ? '–' : shortfall > 0 ? <Tag tone="warning">{inFigures(shortfall, language)}</Tag> : noShortfall,
          happened === null || shortfall === null ? '–' : sayShare({ happened, reached: happened - shortfall }, t, language) || '–',
          set.length === 1 ? sayBy(set[0]!, { t, language }) : set.length ? words.lines : '–',
        ]
      })}
    />
  )
}

type Said = Pick<PageFrame, 't' | 'language'>

function Happened({ one: { against }, occasion, frame: { t, language } }: { one: MonthOfUnit; occasion: ChangeOccasion; frame: Said }): JSX.Element {
  const { happened, partly } = against[occasion]
  const count = inFigures(happened ?? 0, language)
  return <>{partly ? fill(t.surveyEnds.unit.partly, { count }) : count}</>
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
        rows={ofLines.map((count) => [monthName(count.monthOn.slice(0, 7), language), occasions[count.occasion], lineName(count.lineId, lines, { t, language }), inFigures(count.happened ?? 0, language), sayBy(count, { t, language })])}
      />
    </>
  )
}

function Slips({ frame: { t, language }, rounds, mayAsk }: Props): JSX.Element {
  const { unit: words } = t.surveyEnds
  return (
    <Card title={words.slips}>
      <p>{words.slipsText}</p>
      {rounds.length === 0 && <p>{words.noRound} {mayAsk && <a href={desk.newSurvey}>{words.makeSurvey}</a>}</p>}
      {rounds.length > 0 && (
        <ul>
          {rounds.flatMap(({ roundId, groupId, name }) => changeOccasions.map((occasion) => (
            <li><a href={`${roundSlipsPath(roundId)}?occasion=${occasion}&group=${groupId}#group`}>{fill(occasion === 'end' ? words.makeEnd : words.makeChange, { survey: inLanguage(name, language) })}</a></li>
          )))}
        </ul>
      )}
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
          monthName(count.monthOn.slice(0, 7), language), count.lineId ? `${occasions[count.occasion]}, ${lineName(count.lineId, lines, { t, language })}` : occasions[count.occasion],
          count.happened === null ? unknown : inFigures(count.happened, language), sayBy(count, { t, language }),
        ])}
      />
    </Details>
  )
}

const lineName = (id: string | null, lines: readonly NamedLine[], { t, language }: Said): string => {
  const line = lines.find((one) => one.id === id)
  return line ? inLanguage(line.name, language) : t.surveyEnds.unit.whole
}

/** When it was set, and by whom or by which system. */
function sayBy({ came, setOn, who }: Pick<ToldCount, 'came' | 'setOn' | 'who'>, { t, language }: Said): string {
  const [day, name] = [shortDay(setOn, language), who ?? '']
  return came === 'form' ? `${day}, ${name}` : fill(t.surveyEnds.unit[came], { day, who: name })
}
