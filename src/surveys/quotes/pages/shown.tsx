// Quotes as everybody reads them: under their theme, and with how they were chosen.
import type { ComponentChildren, JSX } from 'preact'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import type { ThemeShown } from '../../results/themes-shown.ts'
import { directionOf } from '../../tongues/tongue.ts'
import type { ShownQuote } from '../quotes.sql.ts'

/** Of the themes of a question, which are shown. */
export function Quotes({ themes, quotes, frame: { t, language } }: { themes: readonly ThemeShown[]; quotes: readonly ShownQuote[]; frame: PageFrame }): JSX.Element | null {
  const { shown: words } = t.surveyQuotes
  const under = themes.map((theme) => ({ theme, own: quotes.filter(({ themeId }) => themeId === theme.id) })).filter(({ own }) => own.length)
  if (!under.length) return null
  return (
    <div class="quotes stack">
      {under.map(({ theme, own }) => (
        <>
          <h4>{fill(words.under, { theme: inLanguage(theme.name, language) })}</h4>
          {own.map(({ words: said, language: of }) => <QuoteBlock lang={of}>{said}</QuoteBlock>)}
        </>
      ))}
      <p class="hint">{words.how}</p>
    </div>
  )
}

export const QuoteBlock = ({ lang, children }: { lang: string; children: ComponentChildren }): JSX.Element => <blockquote class="quote" lang={lang} dir={lang === 'und' ? 'auto' : directionOf(lang)}>{children}</blockquote>
