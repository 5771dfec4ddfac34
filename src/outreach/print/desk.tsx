// The desk's routes of what is printed of a code: the page that a browser prints, and the same as a PDF.
import { Hono, type Context as HonoContext } from 'hono'
import { adviceTelephones } from '../../directory/doors/advice.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { deskFrame } from '../../frame.ts'
import { codePath, desk } from '../../paths.ts'
import { readShortCode } from '../../privacy/short-code.ts'
import { maySeeCodes } from '../../staff/duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import type { Advice } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { inGroups, type Code } from '../codes/code.ts'
import { findCode } from '../codes/codes.sql.ts'
import { PrintPage } from './pages/print.tsx'
import { paperOf, type Paper } from './paper.ts'
import { makePdf } from './pdf.ts'
import { publicAddress } from './public-address.ts'
import { isProduct, languagesOf, setAsked, type LanguageSet, type Product } from './product.ts'

type Asked = { code: Code; product: Product; set: LanguageSet }

export function printRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.printedCode, async (c) => {
    const asked = await find(c)
    if (!asked) return c.notFound()
    const actor = actorOf(c)
    const { code, product, set } = asked
    const frame = await deskFrame(context, actor.language, printPath(asked))
    return page(c, <PrintPage {...{ frame, actor, product, set }} code={{ ...code, shown: inGroups(code.code) }} paper={await paper(c, asked)} noPdf={c.req.query('pdf') === 'none'} />)
  })

  routes.get(desk.codePdf, async (c) => {
    const asked = await find(c)
    if (!asked) return c.notFound()
    const made = await paper(c, asked)
    const pdf = made && await makePdf(made, context.now())
    // The page says what is missing, and prints without it.
    if (!made || !pdf) return c.redirect(made ? `${printPath(asked)}&pdf=none` : printPath(asked), 303)
    const { code: { code }, product, set } = asked
    return c.body(new Uint8Array(pdf), 200, {
      'content-type': 'application/pdf', 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${product}-${code}-${set}.pdf"`,
    })
  })

  async function find(c: HonoContext): Promise<Asked | null> {
    const [read, product] = [readShortCode(c.req.param('code') ?? ''), c.req.param('product')]
    const code = maySeeCodes(actorOf(c)) && read && isProduct(product) ? await findCode(db, read) : null
    return code && isProduct(product) ? { code, product, set: setAsked(c.req.query('languages'), code.language) } : null
  }

  /** Null where the program does not know its address: paper with a wrong one hangs for years. */
  async function paper(c: HonoContext, { code, product, set }: Asked): Promise<Paper | null> {
    const publicUrl = publicAddress(context, c.req.url)
    if (!publicUrl) return null
    const { name, phone } = await organisation(db)
    const advice = new Map<string, Advice | null>()
    for (const language of languagesOf(set)) {
      const [first] = await adviceTelephones(db, language, context.now())
      advice.set(language, first ?? (phone ? { name: texts[language].common.phoneTitle, number: phone, now: null, week: null } : null))
    }
    return paperOf(product, set, { code, organisation: name, publicUrl, advice: (language) => advice.get(language) ?? null })
  }

  return routes
}

const printPath = ({ code: { code }, product, set }: Asked): string => `${codePath(code, `/print/${product}`)}?languages=${set}`
