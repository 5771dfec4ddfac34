// The pages of a survey around the script that answers by token, served to one browser at the address of the survey, with the headers
// of the program's own pages.
import type { Page, Request } from 'playwright-core'
import { makeKeys, newKeyFile } from '../../src/privacy/keys.ts'
import { to } from '../../src/paths.ts'
import { slipCode, slipWords } from '../../src/privacy/slip-code.ts'
import { readSettings } from '../../src/settings.ts'
import { buildAssets } from '../../src/web/assets.ts'
import type { Context } from '../../src/web/context.ts'
import { lastPage, thanksPage } from '../survey-page.tsx'
import type { Program } from './program.ts'

export type Served = { surveyId: string; roundId: string; requests: Request[]; posted: string[] }

export async function surveyWithSlips({ db }: Program): Promise<{ surveyId: string; roundId: string; blockId: string }> {
  const found = await db.selectFrom('slip_block as b').innerJoin('survey_round as r', 'r.id', 'b.round_id').select(['b.id as blockId', 'r.id as roundId', 'r.survey_id as surveyId'])
    .where('b.language', '=', 'fi').where('b.number', '=', 1).executeTakeFirstOrThrow()
  return { surveyId: found.surveyId, roundId: found.roundId, blockId: found.blockId }
}

export const wordsOf = ({ keys }: Program, blockId: string, number: number): string[] => slipWords(slipCode(keys, blockId, number, keys.current), 'fi')

export const thanksAddress = '/fi/kyselyt/kiitos'

/** What was posted without the script, and every request to the program from now on. */
export async function servePages(page: Page, program: Program, slip = ''): Promise<Served> {
  const { surveyId, roundId } = await surveyWithSlips(program)
  const context: Context = {
    db: program.db, keys: makeKeys(newKeyFile()), now: () => new Date(0), demo: true, nameTags: () => Promise.resolve(null), assets: await buildAssets(), settings: readSettings({}),
  }
  const served: Served = { surveyId, roundId, requests: [], posted: [] }
  page.on('request', (request) => served.requests.push(request))
  const address = to('survey', 'fi', { id: surveyId })
  await page.route(`**${address}`, async (route) => {
    const body = route.request().postData()
    if (body !== null) served.posted.push(body)
    const response = await route.fetch({ url: program.url + to('surveySlip', 'fi'), method: 'GET' })
    await route.fulfill({ response, body: body === null ? lastPage(context, 'fi', { surveyId, action: address, thanks: thanksAddress, slip }) : thanksPage(context, 'fi') })
  })
  await page.route(`**${thanksAddress}`, async (route) => {
    const response = await route.fetch({ url: program.url + to('surveySlip', 'fi') })
    await route.fulfill({ response, body: thanksPage(context, 'fi') })
  })
  return served
}
