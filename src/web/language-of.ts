// In which language somebody is spoken to where no page of theirs decides it.
import type { Context as HonoContext } from 'hono'
import { isLanguage, languages, type Language } from '../text/language.ts'

/** By the address on public pages, at the desk by what the person chose; else by what the browser asks for. */
export function languageOf(c: HonoContext): Language {
  const first = c.req.path.split('/')[1]
  return isLanguage(first) ? first : c.get('signedIn')?.language ?? preferred(c.req.header('accept-language') ?? '')
}

export function preferred(header: string): Language {
  const wanted = header.split(',').map((part) => {
    const [tag = '', ...rest] = part.trim().split(';')
    const q = rest.map((each) => /^\s*q=([\d.]+)/.exec(each)?.[1]).find(Boolean)
    return { language: tag.toLowerCase().split('-')[0], weight: q === undefined ? 1 : Number(q) }
  })
  const known = wanted.filter(({ language, weight }) => isLanguage(language) && weight > 0).sort((a, b) => b.weight - a.weight)
  return (known[0]?.language as Language | undefined) ?? languages[0]
}
