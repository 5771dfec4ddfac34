// What came of homework: for each question a table with a bar in each row, and texts in a random order.
import type { JSX } from 'preact'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import type { QuestionResult } from '../results.ts'

type Props = { frame: PageFrame; results: QuestionResult[]; lang: string; count: number }

export function HomeworkResults({ frame: { t, language }, results, lang, count }: Props): JSX.Element {
  const { results: words } = t.panelHomework
  return (
    <>
      <h2>{words.title}</h2>
      {count ? <p>{plural(words.told, count, language)}</p> : <p>{words.nobody}</p>}
      {count > 0 && results.map((result) => <Result {...{ result, lang, language, t }} />)}
      {count > 0 && <p class="hint">{words.outside}</p>}
    </>
  )
}

function Result({ result, lang, language, t: { panelHomework: texts } }: { result: QuestionResult; lang: string; language: string; t: PageFrame['t'] }): JSX.Element {
  const { results: words } = texts
  const left = result.left > 0 && <p class="hint">{fill(words.left, { count: result.left })}</p>
  if (result.form === 'text') return (
    <>
      <h3 lang={lang}>{result.words}</h3>
      <ul lang={lang}>{result.texts.map((text) => <li class="lines">{text}</li>)}</ul>
      {result.texts.length > 1 && <p class="hint">{words.shuffled}</p>}
      {left}
    </>
  )
  if (result.form === 'yes-no') return <>{table({ caption: result.words, lang, head: [words.answer, words.count], rows: [[texts.yes, result.yes], [texts.no, result.no]], language })}{left}</>
  const said = (number: number) => (result.form === 'minutes' ? fill(words.minutes, { count: inFigures(number, language) }) : inFigures(number, language))
  const { numbers, middle } = result
  return (
    <>
      {table({ caption: result.words, lang, head: [words.eachOne, words.answer], rows: numbers.map((number, at) => [`${at + 1}.`, number]), said, language })}
      {middle !== null && <p>{words.least} {said(numbers[0]!)}. {words.middle} {said(middle)}. {words.most} {said(numbers.at(-1)!)}.</p>}
      {left}
    </>
  )
}

/** The bar says nothing that the figure beside it does not say. */
function table({ caption, lang, head, rows, said, language }: { caption: string; lang: string; head: [string, string]; rows: [string, number][]; said?: (number: number) => string; language: string }): JSX.Element {
  const longest = Math.max(...rows.map(([, number]) => number), 1)
  return (
    <table class="figures">
      <caption lang={lang}>{caption}</caption>
      <thead><tr><th scope="col">{head[0]}</th><th scope="col" class="number">{head[1]}</th></tr></thead>
      <tbody>{rows.map(([name, number]) => (
        <tr>
          <th scope="row">{name}<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width={(number / longest * 100).toFixed(1)} height="4" /></svg></th>
          <td class="number">{said ? said(number) : inFigures(number, language)}</td>
        </tr>
      ))}</tbody>
    </table>
  )
}
