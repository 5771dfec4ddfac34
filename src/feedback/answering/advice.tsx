// What there is to say about the language of an answer, beside its text.
import type { JSX } from 'preact'
import { isLanguage } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { Notice } from '../../web/parts.tsx'
import { hasLetters } from '../draft.ts'
import { advise, isPlain } from './plain/plain.ts'

/** `language`: the giver's, in which the answer is written. */
export function LanguageAdvice({ text, language, t }: { text: string; language: string; t: Texts }): JSX.Element {
  const { plain: words } = t.answering
  if (!isLanguage(language)) return <Notice tone="info" title={words.title}>{words.otherLanguage}</Notice>
  if (!hasLetters(text)) return <Notice tone="info" title={words.title}>{words.empty}</Notice>
  const advice = advise(text, language)
  return (
    <div role="status" id="advice">
      <Notice tone={advice.asksWho ? 'warning' : isPlain(advice) ? 'good' : 'info'} title={words.title}>
        {isPlain(advice) && <p>{words.good}</p>}
        {advice.asksWho && <p><strong>{words.asksWho}</strong></p>}
        {!advice.greets && <p>{words.greeting}</p>}
        {advice.longSentences.length > 0 && (
          <>
            <p>{words.long}</p>
            <ul lang={language}>{advice.longSentences.map((sentence) => <li><mark>{sentence}</mark></li>)}</ul>
          </>
        )}
        {advice.words.length > 0 && (
          <>
            <p>{words.words}:</p>
            <ul lang={language}>{advice.words.map(({ found, instead }) => <li><strong>{found}</strong>: {instead}</li>)}</ul>
          </>
        )}
        {advice.reading && <p>{words.reading[advice.reading]}</p>}
        <p class="hint">{words.hint}</p>
      </Notice>
    </div>
  )
}
