// The desk's routes of what is printed for a feedback day: what there is, each as the page that a browser prints, and as a PDF.
import { Hono, type Context as HonoContext } from 'hono'
import { dayDesk, dayPath } from '../../day-paths.ts'
import { deskFrame } from '../../frame.ts'
import { svgOf, typeset } from '../../outreach/print/pdf.ts'
import { publicAddress } from '../../outreach/print/public-address.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts, type Texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { askedDay, type AskedDay } from '../asked-day.ts'
import { gather, type Kit } from './gather.ts'
import { makeKitPaper, type NoPaper } from './make-paper.ts'
import { KitPage } from './pages/kit.tsx'
import { KitProductPage } from './pages/product.tsx'
import type { KitPaper } from './paper.ts'
import { isKitProduct, mostAtOnce, queryOf, readKit, type KitAsked } from './product.ts'

type Found = { asked: AskedDay; kit: Kit; wanted: KitAsked; made: KitPaper | NoPaper }

export function kitRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(dayDesk.kit, async (c) => {
    const actor = actorOf(c)
    const asked = await findDay(c)
    return asked ? page(c, <KitPage frame={await deskFrame(context, actor.language, dayPath(asked.day.id, '/kit'))} hasAddress={publicAddress(context, c.req.url) !== null} {...{ actor, asked }} />) : c.notFound()
  })

  routes.get(dayDesk.kitProduct, async (c) => {
    const found = await find(c)
    if (!found) return c.notFound()
    const actor = actorOf(c)
    const { asked: { day }, wanted } = found
    const problems = problemsOf(found.made, texts[actor.language])
    const frame = await deskFrame(context, actor.language, dayPath(day.id, `/kit/${wanted.product}?${queryOf(wanted)}`))
    return page(c, <KitProductPage {...{ frame, actor, problems, ...found }} noPdf={c.req.query('pdf') === 'none'} />, problems.length ? 422 : 200)
  })

  routes.get(dayDesk.kitPdf, async (c) => {
    const found = await find(c)
    if (!found) return c.notFound()
    const { made, wanted, asked: { day } } = found
    const paper = typeof made === 'object' && 'pages' in made ? made : null
    const pdf = paper && await typeset('src/days/kit/kit.typ', withPictures(paper), context.now())
    // The page says what is missing, and prints without it.
    if (!pdf) return c.redirect(dayPath(day.id, `/kit/${wanted.product}?${queryOf(wanted)}${paper ? '&pdf=none' : ''}`), 303)
    return c.body(new Uint8Array(pdf), 200, {
      'content-type': 'application/pdf', 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${wanted.product}-${wanted.set}.pdf"`,
    })
  })

  const findDay = (c: HonoContext) => askedDay(db, c.req.param('id'), { actor: actorOf(c), today: today(), to: 'host' })

  async function find(c: HonoContext): Promise<Found | null> {
    const [asked, product] = [await findDay(c), c.req.param('printed')]
    if (!asked || !isKitProduct(product)) return null
    const kit = await gather(db, asked.day, { publicUrl: publicAddress(context, c.req.url), today: today() })
    const wanted = readKit(product, (name) => c.req.query(name), actorOf(c).language)
    return { asked, kit, wanted, made: makeKitPaper(kit, wanted) }
  }

  return routes
}

/** Pictures as drawings that the typesetter takes. */
export const withPictures = (paper: KitPaper) => ({
  ...paper, pages: paper.pages.map((page) => (page.is === 'wall' && page.web ? { ...page, web: { typed: page.web.typed, says: page.web.says, label: page.web.qr.label, svg: svgOf(page.web.qr) } } : page)),
})

function problemsOf(made: KitPaper | NoPaper, { dayKit: { page: words } }: Texts): Problem[] {
  if (typeof made === 'string' || 'pages' in made) return []
  return [{ field: made.field, text: fill(words.problems[made.why], { label: words[made.field], most: mostAtOnce }) }]
}
