// The whole of an HTML document around a page, and what public and staff pages have in common.
import type { ComponentChildren, JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { type Language, languages } from '../text/language.ts'
import type { Sheet } from './assets.ts'
import type { PageFrame, Problem } from './page.ts'
import { Look, PageData } from './page-data.ts'

export type PageProps = {
  frame: PageFrame
  title: string
  /** With problems the title says so first, and each field shows its own. */
  problems?: Problem[] | undefined
  /** Names of scripts: 'print' is print.browser.ts. */
  scripts?: string[]
  /** Stylesheets besides the one that every page has. */
  sheets?: Sheet[]
  noindex?: boolean
  /** For those who search: the address that the page is known by, and the same page in the other languages. */
  known?: boolean
  /** How it is shown where its address is shared (https://ogp.me/). */
  shared?: { description: string; picture: { href: string; width: number; height: number } | null }
  /** Where feed readers follow what the page is about. */
  feeds?: { type: string; title: string; href: string }[]
  /** What the page is about, as machines read it (JSON-LD). Data: no browser runs it. */
  standard?: Record<string, unknown>
  children: ComponentChildren
}

export function Document(props: PageProps & { look: 'public' | 'desk' | 'kiosk' }): JSX.Element {
  const { frame, problems = [], scripts = [], sheets = [], feeds = [], look } = props
  const { language, t, assets, organisation } = frame
  const title = `${problems.length ? `${t.common.errorPrefix} ` : ''}${props.title} – ${organisation.name}`
  return (
    <html lang={language} class={useContext(Look).largeText ? 'large-text' : undefined}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {(props.noindex || look !== 'public') && <meta name="robots" content="noindex" />}
        <link rel="stylesheet" href={assets.css} />
        {sheets.map((name) => <link rel="stylesheet" href={assets.sheets[name]} />)}
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        {props.known && frame.publicUrl && <Addresses frame={frame} publicUrl={frame.publicUrl} />}
        {props.shared && <Shared {...props.shared} title={props.title} organisation={organisation.name} />}
        {feeds.map(({ type, title: name, href }) => <link rel="alternate" type={type} title={name} href={href} />)}
        {props.standard && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asData(props.standard) }} />}
        {scripts.map((name) => <script type="module" src={assets.script(name)} />)}
      </head>
      <body class={look}>
        <PageData.Provider value={{ frame, problems }}>
          <a class="skip" href="#main">{t.common.skip}</a>
          {props.children}
        </PageData.Provider>
      </body>
    </html>
  )
}

function Addresses({ frame, publicUrl }: { frame: PageFrame; publicUrl: string }): JSX.Element {
  return (
    <>
      <link rel="canonical" href={publicUrl + frame.alternates[frame.language]} />
      {languages.map((each) => <link rel="alternate" hreflang={each} href={publicUrl + frame.alternates[each]} />)}
    </>
  )
}

function Shared({ title, organisation, description, picture }: NonNullable<PageProps['shared']> & { title: string; organisation: string }): JSX.Element {
  const said: [string, string | number][] = [
    ['type', 'article'], ['title', title], ['description', description], ['site_name', organisation],
    ...(picture ? [['image', picture.href], ['image:width', picture.width], ['image:height', picture.height], ['image:alt', title]] satisfies [string, string | number][] : []),
  ]
  return <>{said.map(([property, content]) => <meta property={`og:${property}`} content={String(content)} />)}</>
}

/** Nothing in it can end the element that it stands in. */
const asData = (standard: Record<string, unknown>): string => JSON.stringify(standard).replaceAll('<', '\\u003c')

/** Stands in the header: nobody should think that an invented county will read them. */
export function Demonstration({ frame }: { frame: PageFrame }): JSX.Element | null {
  return frame.demo ? <p class="demonstration">{frame.t.common.demonstration}</p> : null
}

const ownName: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

/**
 * On a page with a form the switch sends the form along (step=switch), so that nothing typed is lost.
 * Enter in a text field presses the form's first button, and the switch stands before the form: the
 * unseen button makes Enter mean "send" without a step.
 */
export function LanguageSwitch({ frame, form }: { frame: PageFrame; form?: string | undefined }): JSX.Element | null {
  const { language, alternates, t } = frame
  if (new Set(Object.values(alternates)).size < 2) return null
  return (
    <nav class="languages" aria-label={t.common.language}>
      {form && <button type="submit" form={form} class="visually-hidden" tabindex={-1} aria-hidden="true" />}
      <ul>
        {languages.map((each) => (
          <li>
            {each === language ? (
              <span aria-current="true" lang={each}>{ownName[each]}</span>
            ) : form ? (
              <button
                type="submit" form={form} formaction={alternates[each]} formnovalidate
                name="step" value="switch" lang={each}
              >
                {ownName[each]}
              </button>
            ) : (
              <a href={alternates[each]} lang={each} hreflang={each}>{ownName[each]}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
