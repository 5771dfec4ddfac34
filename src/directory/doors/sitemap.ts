// What search engines are told of: the public pages of the directory, what is changed because of feedback, bulletins, and those about the service itself, each with its other languages
// (https://www.sitemaps.org/protocol.html). Nothing that a giver sees is among them.
import { pattern, to, type PublicPage } from '../../paths.ts'
import { languages, type Language } from '../../text/language.ts'

export type KnownPage = { page: PublicPage; parameters?: Record<string, string> }

const ofItself: PublicPage[] = ['home', 'services', 'places', 'supervisors', 'lanes', 'promise', 'promises', 'changes', 'bulletins', 'feedbackDays', 'councils', 'privacy', 'accessibility']

export function sitemap(publicUrl: string, pages: readonly KnownPage[]): string {
  const all = [...ofItself.map((page): KnownPage => ({ page })), ...pages]
  const address = ({ page, parameters = {} }: KnownPage, language: Language) => escaped(publicUrl + to(page, language, parameters))
  const alternates = (one: KnownPage) => languages.map((each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${address(one, each)}"/>`).join('')
  const urls = all.flatMap((one) => languages.map((language) => `<url><loc>${address(one, language)}</loc>${alternates(one)}</url>`))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Files of reports: who looks for one should find the page, which says what its numbers mean and has the newest file. */
const files = ['statisticsFile', 'surveyReportFile', 'monitoringFile', 'memoFile'] as const satisfies readonly PublicPage[]

/** An invented county is found by nobody who looks for help. */
export function robots({ publicUrl, demo }: { publicUrl: string | null; demo: boolean }): string {
  if (demo) return 'User-agent: *\nDisallow: /\n'
  const closed = ['/desk', '/api', '/open311', ...files.flatMap((page) => languages.map((language) => pattern(page, language).replaceAll(/:\w+/g, '*')))]
  return `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join('')}${publicUrl ? `Sitemap: ${publicUrl}/sitemap.xml\n` : ''}`
}
