// The way of somebody with a slip: from its picture to the last look of the survey, on the program's own pages.
import type { Page, Request } from 'playwright-core'
import { slipSurveyName } from '../../demo/surveys-slips.ts'
import { to } from '../../src/paths.ts'
import { slipCode, slipWords } from '../../src/privacy/slip-code.ts'
import { texts } from '../../src/text/texts.ts'
import type { Program } from './program.ts'
import { choose, press } from './steps.ts'
import type { Visitor } from './visitor.ts'

const { surveyAnswering: words, surveyTokens: { slip } } = texts.fi

export const slipSurvey = slipSurveyName.fi

export async function surveyWithSlips({ db }: Program): Promise<{ surveyId: string; roundId: string; blockId: string }> {
  const found = await db.selectFrom('slip_block as b').innerJoin('survey_round as r', 'r.id', 'b.round_id').innerJoin('survey as s', 's.id', 'r.survey_id').select(['b.id as blockId', 'r.id as roundId', 'r.survey_id as surveyId'])
    .where((e) => e('s.name', '@>', JSON.stringify(slipSurveyName) as never)).where('b.language', '=', 'fi').where('b.number', '=', 1).where('b.occasion', '<>', 'invited').executeTakeFirstOrThrow()
  return { surveyId: found.surveyId, roundId: found.roundId, blockId: found.blockId }
}

export const wordsOf = ({ keys }: Program, blockId: string, number: number): string[] => slipWords(slipCode(keys, blockId, number, keys.current), 'fi')

/** Every request from now on. */
export function requestsOf(page: Page): Request[] {
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  return requests
}

/** The bodies of the forms that were sent to the survey's page. */
export const formsSent = (requests: readonly Request[], surveyId: string): URLSearchParams[] =>
  requests.filter((request) => request.method() === 'POST' && request.url().endsWith(to('survey', 'fi', { id: surveyId }))).map((request) => new URLSearchParams(request.postData() ?? ''))

/** From the first page of the survey, which knows the words, over its questions to the last look. */
export async function answer(one: Pick<Visitor, 'page' | 'sees'>, { text = '' }: { text?: string } = {}): Promise<void> {
  const { page } = one
  await one.sees(slipSurvey)
  await page.getByText(words.first.promise).first().waitFor()
  await press(page, words.first.start)
  await page.locator('#a-heard-4').waitFor({ state: 'attached' })
  await one.sees(slipSurvey)
  await choose(page, 'a-heard-4')
  if (text) await page.locator('#a-more').fill(text)
  await press(page, words.pages.next)
  await page.locator('h1', { hasText: words.last.title }).waitFor()
}

/** With the words of this slip and from its picture, up to the last look. Journeys may share a demonstration: each number is used by one of them. */
export async function upToTheEnd(one: Pick<Visitor, 'page' | 'sees'>, program: Program, number: number, print = ''): Promise<void> {
  const { blockId } = await surveyWithSlips(program)
  await one.page.goto(`${to('surveySlip', 'fi')}#${wordsOf(program, blockId, number).join('-')}${print && `.${print}`}`)
  await press(one.page, slip.go)
  await answer(one)
}

export const thanksTitle = words.thanks.title
export const lastTitle = words.last.title
export const sendButton = words.last.send
