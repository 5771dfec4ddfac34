// A question whose words have changed: each wording, with when it was asked so.
import type { JSX } from 'preact'
import { fill } from '../../../text/fill.ts'
import { inLanguage, languageName } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import { daysOf } from '../../rounds/pages/list.tsx'
import type { Wording } from '../series.ts'

export function Wordings({ wordings, frame }: { wordings: readonly Wording[]; frame: PageFrame }): JSX.Element | null {
  const { t, language } = frame
  const { wording: words } = t.surveyCompared
  if (!wordings.length) return null
  const several = new Set(wordings.map(({ question }) => question.id)).size > 1
  return (
    <Notice tone="info" title={words.title}>
      <p>{words.text}</p>
      {wordings.map(({ question, of, language: wrote, variants }) => (
        <>
          <p>{several && `${inLanguage(question.text, language)} `}{fill(of === 'help' ? words.help : words.of, { language: languageName(wrote, language) })}:</p>
          <ul>
            {variants.map(({ text, rounds }) => {
              const days = rounds.map(({ round }) => daysOf(round, frame)).join(', ')
              return <li>{text ? <><q lang={wrote}>{text}</q> ({days})</> : fill(words.none, { days })}</li>
            })}
          </ul>
        </>
      ))}
    </Notice>
  )
}
