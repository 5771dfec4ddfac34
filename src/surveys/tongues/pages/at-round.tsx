// Of a round at the desk: in which further languages it will be asked if it opens now and what the others lack, or in which it was asked.
import type { JSX } from 'preact'
import { surveyPath } from '../../../survey-paths.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Card } from '../../../web/parts.tsx'
import type { InTongue } from '../ready.ts'
import { tongueName, type Tongue } from '../tongue.ts'

export function TonguesAtGate({ frame: { t, language }, surveyId, tongues }: { frame: PageFrame; surveyId: string; tongues: readonly InTongue[] }): JSX.Element | null {
  const { gate: words } = t.surveyTongues
  if (!tongues.length) return null
  return (
    <Card title={words.title}>
      <ul>
        {tongues.map(({ tag, lacks }) => {
          const name = tongueName(tag, t, language)
          const said = lacks.length ? fill(lacks.length === 1 ? words.lacks.one : words.lacks.other, { language: name, count: inFigures(lacks.length, language) }) : fill(words.offered, { language: name })
          return <li>{lacks.length ? <a href={surveyPath(surveyId, `/tongues/${tag}`)}>{said}</a> : said}</li>
        })}
      </ul>
    </Card>
  )
}

export function AskedInTongues({ frame: { t, language }, askedIn }: { frame: PageFrame; askedIn: readonly Tongue[] }): JSX.Element | null {
  return askedIn.length ? <p>{fill(t.surveyTongues.gate.asked, { languages: askedIn.map((tag) => tongueName(tag, t, language)).join(', ') })}</p> : null
}
