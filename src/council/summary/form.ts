// The form of what whoever leads writes for the summary of their council. A text for the paper that was not changed is none: it is made anew with the summary.
import { Reading, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import { versionOf } from '../../web/version.ts'
import { madeNews } from './news.ts'
import type { Draft, Told } from './summary.ts'

const longest = { words: 3000, remark: 1500, news: 8000 }

export const remarkField = (id: string, language: Language): string => `remark-${id}-${language}`

/** `told`: as it is made of what is stored. `stored`: whether its text for the paper is somebody's own. */
export function readDraft(form: Form, told: Told, { stored, addresses }: { stored: Draft; addresses: Record<'fi' | 'sv', string | null> }, t: Texts, language: Language): Read<Draft> {
  const reading = new Reading(form, t.directory, language)
  const { desk: words } = t.panelSummary
  const own = told.language
  const draft = {
    opening: reading.text(`opening-${own}`, words.opening, longest.words), closing: reading.text(`closing-${own}`, words.closing, longest.words),
    remarks: Object.fromEntries(told.traces.map(({ id }, n) => [id, reading.text(remarkField(id, own), fill(words.remark, { number: n + 1 }), longest.remark)])),
  }
  const typed = { fi: reading.text('news-fi', t.panelSummary.news.fi, longest.news), sv: reading.text('news-sv', t.panelSummary.news.sv, longest.news) }
  const isMade = (!typed.fi && !typed.sv) || (!stored.news && form.text('made') === versionOf(typed))
  const anew = { ...told, ...draft, traces: told.traces.map((one) => ({ ...one, remark: draft.remarks[one.id] ?? '' })), news: null }
  const made = (one: 'fi' | 'sv') => madeNews(anew, one, addresses[one])
  return reading.result({ ...draft, news: isMade ? null : { fi: typed.fi || made('fi'), sv: typed.sv || made('sv') } })
}

/** `made`: of the text for the paper as the program made it for this page. */
export function valuesOf(told: Told, addresses: Record<'fi' | 'sv', string | null>): FormValues {
  const news = { fi: (told.news?.fi ?? madeNews(told, 'fi', addresses.fi)).trim(), sv: (told.news?.sv ?? madeNews(told, 'sv', addresses.sv)).trim() }
  const own = told.language
  return {
    [`opening-${own}`]: told.opening, [`closing-${own}`]: told.closing, ...Object.fromEntries(told.traces.map(({ id, remark }) => [remarkField(id, own), remark])),
    'news-fi': news.fi, 'news-sv': news.sv, 'made': versionOf(news),
  }
}

/** Of what it was made: what came meanwhile was seen by nobody who publishes it. */
export const tracesVersion = ({ traces }: Told): string => versionOf({ traces: traces.map(({ id }) => id).sort().join(' ') })

/** All that somebody wrote or let stand, by the names of its fields, to be looked through before everybody reads it. */
export function writtenIn(told: Told, news: Record<'fi' | 'sv', string>): Record<string, { fi: string; sv?: string; en?: string }> {
  const own = (text: string) => ({ fi: '', [told.language]: text })
  return {
    opening: own(told.opening), closing: own(told.closing), news,
    // Not written here, and read by everybody with it: changed where each was written.
    themes: own(told.meetings.map(({ theme }) => theme).filter(Boolean).join('\n')), others: own(told.others.flatMap(({ remark, came }) => [remark, came]).filter(Boolean).join('\n')), span: own(told.span.name),
    ...Object.fromEntries(told.traces.map(({ id, remark }) => [`remark-${id}`, own(remark)])),
  }
}
