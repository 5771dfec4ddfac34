// The desk's routes of slips: the blocks of a round, making one, printing it, entering what came back, and how slips are handed out.
import { Hono, type Context as HonoContext } from 'hono'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { adviceTelephones } from '../../directory/doors/advice.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { typeset } from '../../outreach/print/pdf.ts'
import { publicAddress } from '../../outreach/print/public-address.ts'
import { desk } from '../../paths.ts'
import { roundSlipsPath } from '../../survey-paths.ts'
import { fingerprintOf } from '../../privacy/blind-signing.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { RoundGroup } from '../groups.ts'
import { noteSeen } from '../note-seen.ts'
import { findRound, groupsOf } from '../rounds.sql.ts'
import { findSurvey } from '../surveys.sql.ts'
import { publicKeyFor } from '../tokens/make-keys.ts'
import { firstBlock, monthsFrom, readBlock } from './form.ts'
import { makeSlips, noteUnused, takesSlips } from './make-slips.ts'
import { GuidePage } from './pages/guide.tsx'
import { SlipPrintPage } from './pages/print.tsx'
import { SlipsPage } from './pages/slips.tsx'
import { withPictures } from './pictures.ts'
import { slipPaper, slipProducts, type SlipPaper, type SlipProduct } from './slip-paper.ts'
import { blocksOf, findBlock, numbersOf, occasions, type Block } from './slips.sql.ts'

export function slipDeskRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(desk.roundSlips, async (c) => {
    const found = await find(c)
    if (!found) return c.notFound()
    const news = (['made', 'saved'] as const).find((each) => each === c.req.query('news'))
    const groups = await groupsOf(db, found.round.id)
    return show(c, found, { values: { ...firstBlock(groups, today(), actorOf(c).language), ...wantedIn(c, groups) }, news })
  })

  routes.post(desk.roundSlips, async (c) => {
    const actor = actorOf(c)
    const form = await readForm(c)
    const found = await find(c)
    if (!found) return c.notFound()
    const { survey, round } = found
    const read = readBlock(form, await groupsOf(db, round.id), today(), texts[actor.language], actor.language)
    if (!read.ok) return show(c, found, { values: typed(form), problems: read.problems, status: 422 })
    // Its fingerprint stands on the paper; what makes it takes a moment, and is done before anything is locked.
    await publicKeyFor(db, keys, round.id, context.now())
    const made = await transact(db, (tx) => makeSlips(tx, keys, survey, round.id, read.details, { actor, now: context.now() }))
    if (made === 'not-allowed') return c.notFound()
    return made === 'not-open' ? show(c, found, { values: typed(form), status: 409 }) : c.redirect(`${roundSlipsPath(round.id)}?news=made`, 303)
  })

  routes.get(desk.slipGuide, async (c) => {
    const found = await find(c)
    const { language } = actorOf(c)
    return found ? page(c, <GuidePage frame={await deskFrame(context, language, roundSlipsPath(found.round.id, '/guide'))} actor={actorOf(c)} {...found} />) : c.notFound()
  })

  routes.get(desk.slipBlock, async (c) => {
    const asked = await findAsked(c)
    if (!asked) return c.notFound()
    const { block, product } = asked
    const frame = await deskFrame(context, actorOf(c).language, printPath(asked))
    const made = await paper(c, asked)
    if (made) await noteWords(c, asked)
    return page(c, <SlipPrintPage frame={frame} actor={actorOf(c)} {...{ block, product }} survey={asked.survey} round={asked.round} paper={made} noPdf={c.req.query('pdf') === 'none'} />)
  })

  routes.get(desk.slipPdf, async (c) => {
    const asked = await findAsked(c)
    if (!asked) return c.notFound()
    const made = await paper(c, asked)
    const pdf = made && await typeset('src/surveys/slips/slips.typ', withPictures(made), context.now())
    if (!made || !pdf) return c.redirect(made ? `${printPath(asked)}&pdf=none` : printPath(asked), 303)
    await noteWords(c, asked)
    return c.body(new Uint8Array(pdf), 200, {
      'content-type': 'application/pdf', 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${asked.product}-${asked.block.number}.pdf"`,
    })
  })

  routes.post(desk.slipUnused, async (c) => {
    const actor = actorOf(c)
    const form = await readForm(c)
    const found = await find(c)
    const block = found && await findBlock(db, c.req.param('block') ?? '')
    if (!found || block?.roundId !== found.round.id) return c.notFound()
    const t = texts[actor.language].surveySlips
    const given = form.text('unused')
    const values = async (problem: string, status: 409 | 422) => show(c, found, {
      values: { ...firstBlock(await groupsOf(db, found.round.id), today(), actor.language), [`unused-${block.id}`]: given }, problems: [{ field: `unused-${block.id}`, text: problem }], status,
    })
    if (!/^\d{1,4}$/.test(given) || Number(given) > block.slips) return values(fill(t.unusedWrong, { most: block.slips }), 422)
    const outcome = await transact(db, (tx) => noteUnused(tx, found.survey, block.id, { unused: Number(given), seen: Number(form.text('seen')) }, { actor, now: context.now() }))
    if (outcome === 'not-allowed') return c.notFound()
    if (outcome === 'done') return c.redirect(`${roundSlipsPath(found.round.id)}?news=saved`, 303)
    return values(outcome === 'closed' ? t.closed : fill(t.changed, { unused: (await findBlock(db, block.id))!.unused }), 409)
  })

  /** Chosen beforehand by whoever comes from where it is seen that slips are missing. */
  function wantedIn(c: HonoContext, groups: readonly RoundGroup[]): FormValues {
    const [occasion, group] = [occasions.find((each) => each === c.req.query('occasion')), groups.find(({ id }) => id === c.req.query('group'))]
    return { ...(occasion && { occasion }), ...(group && { group: group.id }) }
  }

  type Found = NonNullable<Awaited<ReturnType<typeof find>>>
  async function find(c: HonoContext) {
    const round = await findRound(db, c.req.param('id') ?? '')
    const survey = round && await findSurvey(db, round.surveyId)
    return round && survey && mayAskSurvey(actorOf(c), survey) ? { round, survey } : null
  }

  async function findAsked(c: HonoContext): Promise<Found & { block: Block; product: SlipProduct } | null> {
    const found = await find(c)
    const block = found && await findBlock(db, c.req.param('block') ?? '')
    return found && block?.roundId === found.round.id ? { ...found, block, product: slipProducts.find((each) => each === c.req.query('as')) ?? 'slips' } : null
  }

  /** Whoever sees the words of slips could answer with them. */
  const noteWords = (c: HonoContext, { round, block, product }: Found & { block: Block; product: SlipProduct }) =>
    noteSeen(db, { what: 'slips-seen', by: actorOf(c), roundId: round.id, detail: { block: block.number, as: product } }, context.now())

  /** Null where the program does not know its address: paper with a wrong one is good for nothing. */
  async function paper(c: HonoContext, { round, survey, block, product }: Found & { block: Block; product: SlipProduct }): Promise<SlipPaper | null> {
    const publicUrl = publicAddress(context, c.req.url)
    const publicKey = await publicKeyFor(db, keys, round.id, context.now())
    if (!publicUrl || !publicKey) return null
    const { name, phone } = await organisation(db)
    const [first] = await adviceTelephones(db, block.language, context.now())
    const advice = first ?? (phone ? { name: texts[block.language].common.phoneTitle, number: phone, now: null, week: null } : null)
    return slipPaper(product, keys, { block, numbers: await numbersOf(db, block.id), survey: survey.name, fewest: round.fewest, organisation: name, fingerprint: fingerprintOf(publicKey), publicUrl, advice })
  }

  type Shown = { values: FormValues; problems?: Problem[]; status?: 200 | 409 | 422; news?: 'made' | 'saved' | undefined }

  async function show(c: HonoContext, { round, survey }: Found, { values, problems = [], status = 200, news }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, roundSlipsPath(round.id))
    return page(c, (
      <SlipsPage
        {...{ frame, actor, round, survey, values, problems, news }} blocks={await blocksOf(db, round.id)} groups={await groupsOf(db, round.id)} months={monthsFrom(today())}
        open={takesSlips(round, today())}
      />
    ), status)
  }

  return routes
}

const printPath = ({ round, block, product }: { round: { id: string }; block: Block; product: SlipProduct }): string => `${roundSlipsPath(round.id, `/${block.id}`)}?as=${product}`
