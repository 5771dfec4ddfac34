// How a collection is held elsewhere, in the same words wherever it is told: at the desk, on the page of the survey, beside its results.
import type { JSX } from 'preact'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, shownLanguage, type Translated } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Address, Facts } from '../../../web/parts.tsx'
import type { Round } from '../../rounds.sql.ts'
import { hostOf, type Elsewhere } from '../elsewhere.ts'

/** Which way it is held; in its own words where it has no name. */
export const heldWords = ({ heldAs, words }: Elsewhere, { t, language }: PageFrame): string => (words ? inLanguage(words, language) : t.surveyElsewhere.held[heldAs])

/** `withPromise`: what whoever holds the answers promises is told elsewhere on the page. */
export function Held({ frame, round, withPromise = true }: { frame: PageFrame; round: Pick<Round, 'elsewhere' | 'firstOn' | 'lastOn'>; withPromise?: boolean }): JSX.Element | null {
  const { t, language } = frame
  const { facts, days } = t.surveyElsewhere
  const { elsewhere } = round
  if (!elsewhere) return null
  return (
    <Facts
      rows={[
        { term: facts.held, children: <span lang={elsewhere.words ? shownLanguage(elsewhere.words, language) : undefined}>{heldWords(elsewhere, frame)}</span> },
        { term: facts.where, children: <Own text={elsewhere.where} frame={frame} /> },
        { term: facts.days, children: fill(days, { first: shortDay(round.firstOn, language), last: shortDay(round.lastOn, language) }) },
        ...(elsewhere.address ? [{ term: facts.address, children: <Address text={hostOf(elsewhere.address)} /> }] : []),
        ...(withPromise ? [{ term: facts.promise, children: <Theirs elsewhere={elsewhere} frame={frame} /> }] : []),
      ]}
    />
  )
}

/** Their words, and that they are theirs. */
export function Theirs({ elsewhere, frame }: { elsewhere: Elsewhere; frame: PageFrame }): JSX.Element {
  return (
    <>
      <p><Own text={elsewhere.promise} frame={frame} /></p>
      <p class="hint">{frame.t.surveyElsewhere.theirs}</p>
    </>
  )
}

function Own({ text, frame: { language } }: { text: Translated; frame: PageFrame }): JSX.Element {
  return <span class="lines" lang={shownLanguage(text, language)}>{inLanguage(text, language)}</span>
}
