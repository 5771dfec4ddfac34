// The two frames that pages stand in: PublicPage for everybody, DeskPage for staff.
import type { JSX } from 'preact'
import { desk, to } from '../paths.ts'
import { fill } from '../text/fill.ts'
import { Demonstration, Document, LanguageSwitch, type PageProps } from './document.tsx'
import { Icon, Mark } from './icons.tsx'
import { PublicFooter } from './footer.tsx'
import type { PageFrame } from './page.ts'
import { beside, headOf, inMenu, type Place } from './ways.ts'

export function PublicPage(
  props: PageProps & {
    /** For lists and cards; text stays narrow enough to read. */
    wide?: boolean
    /** The id of the form that the language switch must send along. */
    switchForm?: string
    /**
     * Offers a quick way out on the whole length of pages that somebody looking over a shoulder should not
     * see. The id of the form that goes along, so that what it holds ends there; true where there is none.
     */
    leave?: string | true
  },
): JSX.Element {
  const { frame, children, wide, switchForm, leave, scripts = [], ...rest } = props
  const { t, language, organisation } = frame
  return (
    <Document {...rest} frame={frame} look="public" scripts={leave ? [...scripts, 'leave'] : scripts}>
      <header class="top">
        <Demonstration frame={frame} />
        <div class="container">
          <Brand href={to('home', language)} name={organisation.name} place={t.common.product} />
          <LanguageSwitch frame={frame} form={switchForm} />
        </div>
      </header>
      {leave && <div class="container quick"><Leave frame={frame} form={leave} /></div>}
      <main id="main" tabindex={-1} class={wide ? 'container wide' : 'container'}>{children}</main>
      <PublicFooter frame={frame} />
    </Document>
  )
}

/** From a form it is a button: what was typed there must not come back by the browser's "back". */
function Leave({ frame, form }: { frame: PageFrame; form: string | true }): JSX.Element {
  const way = to('leave', frame.language)
  const content = <><Icon name="leave" />{frame.t.common.leave}</>
  if (form === true) return <a class="leave" href={way} data-leave={way}>{content}</a>
  return <button class="leave" type="submit" form={form} formaction={way} formnovalidate data-leave={way}>{content}</button>
}

function Brand({ href, name, place }: { href: string; name: string; place: string }): JSX.Element {
  return (
    <a class="brand" href={href}>
      <Mark />
      <span><span class="organisation">{name}</span>{place !== name && <span class="product">{place}</span>}</span>
    </a>
  )
}

/** `standsInFor`: in whose name they work, where that is somebody absent. */
type SignedInAs = { name: string; roles: string[]; standsInFor?: string }

export function DeskPage(
  props: PageProps & {
    actor: SignedInAs | null
    current?: Place
    /** Text instead of lists: the page keeps a measure that is good to read. */
    narrow?: boolean
  },
): JSX.Element {
  const { frame, actor, current, narrow, children, ...rest } = props
  return (
    <Document {...rest} frame={frame} look="desk" sheets={['desk', ...(props.sheets ?? [])]}>
      <DeskHeader frame={frame} actor={actor} current={current} />
      <main id="main" tabindex={-1} class={narrow || !actor ? 'container' : 'container wide'}>
        {actor && <Beside frame={frame} roles={actor.roles} current={current} />}
        {children}
      </main>
    </Document>
  )
}

/** The pages that belong together under one way of the menu. */
function Beside({ frame: { t, without = [] }, roles, current }: { frame: PageFrame; roles: string[]; current: Place | undefined }): JSX.Element | null {
  const texts = t.common as Record<string, unknown>
  const together = beside(current, roles).filter(({ place }) => place === current || !without.includes(place))
  const head = together[0]
  if (together.length < 2 || !head) return null
  return (
    <nav class="views" aria-label={fill(t.common.deskBeside, { place: String(texts[head.text]) })}>
      <ul>{together.map((way) => <li><a href={way.href} aria-current={way.place === current ? 'page' : undefined}>{String(texts[way === head ? `${way.text}Itself` : way.text])}</a></li>)}</ul>
    </nav>
  )
}

export function DeskHeader(
  { frame, actor, current }: { frame: PageFrame; actor: SignedInAs | null; current?: Place | undefined },
): JSX.Element {
  return (
    <header class="top">
      <Demonstration frame={frame} />
      <div class="container">
        <Brand href={desk.home} name={frame.organisation.name} place={frame.t.common.deskName} />
        {!actor && <LanguageSwitch frame={frame} />}
        {actor && <Self frame={frame} name={actor.name} current={current === 'account'} />}
        {actor && <Ways frame={frame} roles={actor.roles} current={current} />}
      </div>
      {actor?.standsInFor && <InTheNameOf frame={frame} name={actor.standsInFor} />}
    </header>
  )
}

/** On every page while it lasts, with the way out of it. */
function InTheNameOf({ frame, name }: { frame: PageFrame; name: string }): JSX.Element {
  const { acting: words } = frame.t
  return (
    <form method="post" action={desk.standDown} class="in-the-name-of">
      <p class="container"><strong>{fill(words.banner, { name })}</strong> <button type="submit" class="button quiet">{words.end}</button></p>
    </form>
  )
}

function Self({ frame, name, current }: { frame: PageFrame; name: string; current: boolean }): JSX.Element {
  return (
    <div class="self">
      <a href={desk.account} aria-current={current ? 'page' : undefined}>
        <Icon name="person" />{name}<span class="visually-hidden">, {frame.t.common.account}</span>
      </a>
      <form method="post" action={desk.signOut}>
        <button type="submit" class="button quiet">{frame.t.common.signOut}</button>
      </form>
    </div>
  )
}

function Ways(
  { frame, roles, current }: { frame: PageFrame; roles: string[]; current: Place | undefined },
): JSX.Element {
  const texts = frame.t.common as Record<string, unknown>
  const seen = inMenu(roles)
  const head = headOf(current, roles)
  const here = seen.find(({ place }) => place === head)
  return (
    <>
      {/* On a narrow screen the ways are shown once this is opened; a wide one has room for all of them. */}
      <details class="menu"><summary>{here ? fill(frame.t.common.deskMenuAt, { place: String(texts[here.text]) }) : frame.t.common.deskMenu}</summary></details>
      <nav class="ways" aria-label={frame.t.common.deskNavigation}>
        <ul>
          {seen.map((way) => (
            <li>
              <a href={way.href} aria-current={way.place === current ? 'page' : way.place === head ? 'true' : undefined}>{String(texts[way.text])}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
