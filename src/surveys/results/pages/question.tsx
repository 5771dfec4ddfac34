// One question with what was answered to it: how many, the few numbers that sum it up, and a table with a bar for each answer.
import type { ComponentChildren, JSX } from 'preact'
import type { Told } from '../../../reports/disclosure/publishable.ts'
import { fill, inFigures, inTenths, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Details, Facts, type Fact } from '../../../web/parts.tsx'
import { isText, type Question } from '../../question.ts'
import { choiceWords } from '../../choice-words.ts'
import type { QuestionFigures, Within } from '../figures.ts'
import { agreeShare, cannotSay, goodShare, hundredths, mean, onScale, ranked, recommendIndex, type Given } from '../indicators.ts'
import { cardsShown, choicesShown, leastForShares } from '../values.ts'

type Props = { of: QuestionFigures; fewest: number; frame: PageFrame; heading?: 'h2' | 'h3'; children?: ComponentChildren }

export function QuestionResult({ of: { question, figure, within }, fewest, frame, heading: Heading = 'h3', children }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.surveyResults
  return (
    <section class="stack question-result">
      <Heading>{inLanguage(question.text, language)}</Heading>
      {!figure && <p>{words.hidden}</p>}
      {figure && <p class="hint">{plural(isText(question) ? words.texts : words.n, figure.n, language)}</p>}
      {figure && !figure.given && !isText(question) && <p>{question.kind === 'cards' ? words.cardsNone : words.hidden}</p>}
      {figure?.given && <Answers {...{ question, n: figure.n, given: figure.given, fewest, frame }} />}
      {figure && !isText(question) && within.map(({ background, values }) => <By {...{ question, background, values, fewest, frame }} />)}
      {children}
    </section>
  )
}

type Of = { question: Question; n: Told; given: Given; fewest: number; frame: PageFrame }

const Answers = (props: Of): JSX.Element => <><Numbers {...props} /><Distribution {...props} /></>

/** Nothing where fewer than the fewest said what they think. */
function Numbers(props: Of): JSX.Element | null {
  const rows = numbersOf(props)
  return rows.length ? <Facts rows={rows} /> : null
}

function numbersOf({ question, given, fewest, frame: { t, language } }: Of): Fact[] {
  const words = t.surveyResults
  const said = question.kind === 'smileys' ? (given.get('good') ?? 0) + (given.get('middle') ?? 0) + (given.get('bad') ?? 0) : onScale(given)
  if (said < fewest) return []
  const share = (part: number) => (said < leastForShares
    ? fill(words.agreeCount, { count: Math.round(part * said), all: said }) : fill(words.agreeOf, { share: percent(Math.round(part * 100), language) }))
  switch (question.kind) {
    case 'agree': return [{ term: words.mean, children: inTenths(mean(given)!, language) }, { term: words.agree, children: share(agreeShare(given)!) }]
    case 'recommend': return [{ term: words.index, children: signed(recommendIndex(given)!, language) }]
    case 'smileys': return [{ term: words.good, children: share(goodShare(given)!) }]
    default: return []
  }
}

/** A minus as it is printed. */
const signed = (number: number, language: string): string => inFigures(number, language).replace('-', '−')
/** 12 %, or in English 12%. */
const percent = (hundredth: number, language: string): string => `${hundredth}${language === 'en' ? '' : '\u00a0'}%`

function Distribution(props: Of): JSX.Element {
  const { question, n, given, fewest, frame } = props
  const { t, language } = frame
  const words = t.surveyResults
  if (question.kind === 'rank') return <Ranking {...props} />
  if (question.kind === 'cards') return <Cards {...props} />
  const several = question.kind === 'many'
  const rows = choicesShown(question, given).map((value) => ({ value, count: given.get(value) ?? 0 }))
  const whole = (question.background || several) && rows.length < question.options.length
  const unsure = given.get(cannotSay) ?? 0
  const said = n - unsure
  const shares = several || whole ? rows.map(({ count }) => Math.round(count * 100 / said)) : hundredths(rows.map(({ count }) => count))
  return (
    <>
      <Bars
        head={[words.head.answer, words.head.count, ...(said >= leastForShares ? [words.head.share] : [])]} caption={inLanguage(question.text, language)}
        rows={rows.map(({ value, count }, n) => ({ name: choiceWords(question, value, frame.t, frame.language), count, part: said ? count / said : 0, ...(said >= leastForShares && { share: percent(shares[n]!, language) }) }))} language={language}
      />
      {unsure > 0 && <p>{plural(words.unsure, unsure, language)}</p>}
      {several && said >= leastForShares && <p class="hint">{words.sharesNote}</p>}
      {whole && <p class="hint">{several ? words.hidden : fill(words.backgroundNote, { count: fewest })}</p>}
    </>
  )
}

type BarRow = { name: string; count: number; /** Of the whole, from 0 to 1. */ part: number; share?: string; shown?: string }

/** The bar says nothing that the numbers beside it do not say. */
function Bars({ head, caption, rows, language }: { head: string[]; caption: string; rows: BarRow[]; language: string }): JSX.Element {
  const [name, ...numbers] = head
  return (
    <table class="figures">
      <caption class="visually-hidden">{caption}</caption>
      <thead><tr><th scope="col">{name}</th>{numbers.map((one) => <th scope="col" class="number">{one}</th>)}</tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              {row.name}
              <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width={(row.part * 100).toFixed(1)} height="4" /></svg>
            </th>
            <td class="number">{row.shown ?? inFigures(row.count, language)}</td>
            {row.share && <td class="number">{row.share}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** By pole. */
function Cards({ question, n, given, fewest, frame }: Of): JSX.Element {
  const { t, language } = frame
  const words = t.surveyResults
  const chosen = cardsShown(question, given, fewest).map((option) => ({ option, count: given.get(option.id) ?? 0 }))
  const poles = [...Map.groupBy(chosen, ({ option: { pole } }) => pole ?? 'none' as const)].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
  return (
    <>
      {!chosen.length && <p>{words.cardsNone}</p>}
      {poles.map(([pole, of]) => (
        <Bars head={[words.poles[pole], words.head.count]} caption={words.poles[pole]} rows={of.map(({ option, count }) => ({ name: inLanguage(option.text, language), count, part: count / n }))} language={language} />
      ))}
      <p class="hint">{fill(words.cardsNote, { count: fewest })}</p>
    </>
  )
}
const order = ['good', 'bad', 'none']

function Ranking({ question, n, given, frame }: Of): JSX.Element {
  const { t, language } = frame
  const { rankHead: head, rankNote } = t.surveyResults
  const most = question.options.length
  return (
    <>
      <Bars
        head={[head.choice, head.points, head.first]} caption={inLanguage(question.text, language)} language={language}
        rows={ranked(question.options, given, n).map(({ option, points, first }) => ({ name: inLanguage(option.text, language), count: first, part: points / most, shown: inTenths(points, language), share: inFigures(first, language) }))}
      />
      <p class="hint">{fill(rankNote, { most })}</p>
    </>
  )
}

function By({ question, background, values, fewest, frame }: { question: Question; background: Question; values: Within[]; fewest: number; frame: PageFrame }): JSX.Element | null {
  const { t, language } = frame
  const { by, byHead: head, tooFew } = t.surveyResults
  const hasNumber = ['agree', 'recommend', 'smileys'].includes(question.kind)
  if (!hasNumber) return null
  return (
    <Details summary={fill(by, { question: inLanguage(background.text, language) })}>
      <table class="figures">
        <caption class="visually-hidden">{inLanguage(question.text, language)}</caption>
        <thead><tr><th scope="col">{head.who}</th><th scope="col" class="number">{head.n}</th><th scope="col" class="number">{head[question.kind === 'agree' ? 'mean' : question.kind === 'recommend' ? 'index' : 'good']}</th></tr></thead>
        <tbody>
          {values.map(({ value, figure }) => {
            const number = figure?.given ? numbersOf({ question, n: figure.n, given: figure.given, fewest, frame })[0] : undefined
            return (
              <tr>
                <th scope="row">{choiceWords(background, value, frame.t, frame.language)}</th>
                {figure ? <td class="number">{inFigures(figure.n, language)}</td> : <td class="number" colspan={2}>{tooFew}</td>}
                {figure && <td class="number">{number ? number.children : tooFew}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Details>
  )
}
