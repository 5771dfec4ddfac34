// The frame of a page: its language, its organisation, and where the same page is in the other languages.
import { adviceTelephones } from './directory/doors/advice.ts'
import { organisation } from './directory/organisation.sql.ts'
import { to, type PublicPage } from './paths.ts'
import { inLanguage, languages, type Language } from './text/language.ts'
import { texts } from './text/texts.ts'
import type { Context } from './web/context.ts'
import type { PageFrame } from './web/page.ts'

type Query = Record<string, string | undefined>

export const publicFrame = (
  context: Context, language: Language, page: PublicPage, parameters: Record<string, string> = {}, query: Query = {},
): Promise<PageFrame> =>
  frame(context, language, alternates((each) => to(page, each, parameters, query)))
    .then(async (made) => ({ ...made, advice: await adviceTelephones(context.db, language, context.now()) }))

/** Staff pages have one address; the language is the person's own. */
export const deskFrame = (context: Context, language: Language, address: string): Promise<PageFrame> =>
  frame(context, language, alternates(() => address))

/** Pages that are no public pages and have an address in each language. */
export const frameAt = (context: Context, language: Language, address: (language: Language) => string): Promise<PageFrame> =>
  frame(context, language, alternates(address))

/** A page that needs no database: for when it is away. */
export const bareFrame = (context: Context, language: Language): PageFrame => ({
  language,
  t: texts[language],
  organisation: { name: texts[language].common.product, phone: null, website: null },
  advice: [],
  alternates: alternates((each) => to('home', each)),
  assets: context.assets,
  publicUrl: context.settings.PUBLIC_URL ?? null,
  demo: false,
})

async function frame(context: Context, language: Language, addresses: Record<Language, string>): Promise<PageFrame> {
  const { name, phone, website } = await organisation(context.db)
  return { ...bareFrame(context, language), organisation: { name: inLanguage(name, language), phone, website }, alternates: addresses, demo: context.demo }
}

const alternates = (address: (language: Language) => string) =>
  Object.fromEntries(languages.map((language) => [language, address(language)])) as Record<Language, string>
