// What differs between two lists of questions, said in words.
import type { JSX } from 'preact'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { usePage } from '../../../web/page-data.ts'
import type { Change, Difference } from '../differences.ts'

export function Differences({ list }: { list: readonly Difference[] }): JSX.Element {
  const { t: { surveyMaking: { differences: words, versions } }, language } = usePage().frame
  if (!list.length) return <p>{versions.same}</p>
  return (
    <ul>
      {list.map((one) => (
        <li>
          {fill(words[one.what], { question: inLanguage(one.question.text, language) })}
          {one.what === 'changed' && <Changes changes={one.changes} />}
        </li>
      ))}
    </ul>
  )
}

export function Changes({ changes }: { changes: readonly Change[] }): JSX.Element {
  return <ul>{changes.map((change) => <li><Said change={change} /></li>)}</ul>
}

function Said({ change }: { change: Change }): JSX.Element {
  const { t: { surveyMaking: { differences: words } }, language } = usePage().frame
  switch (change.what) {
    case 'words': {
      const sentence = !change.from ? words.wordsNew : !change.to ? words.wordsGone : words.words
      return <>{fill(sentence, { part: words.parts[change.part], language: words.languages[change.language], from: change.from, to: change.to })}</>
    }
    case 'option-added': return <>{fill(words['option-added'], { to: inLanguage(change.option, language) })}</>
    case 'option-removed': return <>{fill(words['option-removed'], { from: inLanguage(change.option, language) })}</>
    case 'option-reworded': return <>{fill(words['option-reworded'], { from: inLanguage(change.from, language), to: inLanguage(change.to, language) })}</>
    default: return <>{words[change.what]}</>
  }
}
