// What came of homework: for each question a table with a bar in each row, and texts in a random order.
import type { JSX } from 'preact'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import type { Language } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import type { QuestionResult } from '../results.ts'
import { Picture } from './picture.tsx'

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

function Result({ result, lang, language, t: { panelHomework: texts } }: { result: QuestionResult; lang: string; language: Language; t: PageFrame['t'] }): JSX.Element {
  const { results: words } = texts
  const caption = <span lang={lang}>{result.words}</span>
  const left = result.left > 0 && <p class="hint">{fill(words.left, { count: result.left })}</p>
  if (result.form === 'text') return (
    <>
      <h3 lang={lang}>{result.words}</h3>
      <ul lang={lang}>{result.texts.map((text) => <li class="lines">{text}</li>)}</ul>
      {result.texts.length > 1 && <p class="hint">{words.shuffled}</p>}
      {left}
    </>
  )
  if (result.form === 'yes-no') return <><Picture {...{ caption, language }} head={[words.answer, words.count]} rows={[[texts.yes, result.yes], [texts.no, result.no]]} />{left}</>
  const said = (number: number) => (result.form === 'minutes' ? fill(words.minutes, { count: inFigures(number, language) }) : inFigures(number, language))
  const { numbers, middle } = result
  return (
    <>
      <Picture {...{ caption, said, language }} head={[words.eachOne, words.answer]} rows={numbers.map((number, at) => [`${at + 1}.`, number])} />
      {middle !== null && <p>{words.least} {said(numbers[0]!)}. {words.middle} {said(middle)}. {words.most} {said(numbers.at(-1)!)}.</p>}
      {left}
    </>
  )
}
