// The hints of a question, in each language that it has: its words with what was found marked in them, and what to do about it.
import type { ComponentChildren, JSX } from 'preact'
import { fill, plural } from '../../../text/fill.ts'
import { languages, type Language } from '../../../text/language.ts'
import { usePage } from '../../../web/page-data.ts'
import { Details, Notice, Tag } from '../../../web/parts.tsx'
import type { Hint, Span } from '../../asking-well/hint.ts'
import { hintsOf, hintsOfHelp } from '../../asking-well/of-question.ts'
import type { Question } from '../../question.ts'

type Words = Pick<Question, 'kind' | 'text' | 'help'>

export function Hints({ question }: { question: Words }): JSX.Element {
  const { t } = usePage().frame
  const { surveyHints: words } = t
  const found = languages.flatMap((language) => [
    { language, text: question.text[language] ?? '', hints: hintsOf(question, language) }, { language, text: question.help?.[language] ?? '', hints: hintsOfHelp(question, language) },
  ]).filter(({ hints }) => hints.length > 0)
  if (!found.length) return <Notice tone="good" title={words.title}>{words.none}</Notice>
  const count = found.reduce((sum, { hints }) => sum + hints.length, 0)
  return (
    <Details summary={<>{words.title} ({plural(words.count, count, usePage().frame.language)})</>} open>
      <p class="hint">{words.lede}</p>
      {found.map((one) => <InLanguage {...one} />)}
    </Details>
  )
}

function InLanguage({ language, text, hints }: { language: Language; text: string; hints: Hint[] }): JSX.Element {
  const { surveyHints: words } = usePage().frame.t
  return (
    <div class="suggestions stack tight">
      <p><strong>{words.inLanguage[language]}</strong></p>
      <blockquote lang={language}>{marked(text, hints.flatMap(({ at }) => at))}</blockquote>
      <ul>{hints.map((hint) => <li><One hint={hint} text={text} language={language} /></li>)}</ul>
    </div>
  )
}

function One({ hint: { kind, strong, at, plainer, figure }, text, language }: { hint: Hint; text: string; language: Language }): JSX.Element {
  const { surveyHints: words } = usePage().frame.t
  const found = [...new Set(at.map(({ from, to }) => text.slice(from, to).toLowerCase()))]
  return (
    <>
      <Tag tone={strong ? 'warning' : 'neutral'}>{strong ? words.strong : words.mild}</Tag> <strong>{fill(words.kinds[kind].name, { count: figure ?? 0 })}</strong>
      {found.length > 0 && <>{': '}<q lang={language}>{found.join(', ')}</q></>}. {words.kinds[kind].text}
      {plainer && <> {fill(words.plainer, { plainer })}.</>}
    </>
  )
}

/** Where two overlap they are one mark. */
function marked(text: string, spans: readonly Span[]): ComponentChildren[] {
  const parts: ComponentChildren[] = []
  let end = 0
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (to <= end) continue
    parts.push(text.slice(end, Math.max(from, end)), <mark>{text.slice(Math.max(from, end), to)}</mark>)
    end = to
  }
  return [...parts, text.slice(end)]
}
