// Counts what waits, once there is enough of it; and all that is left on the day after a round's last.
import type { Tx } from '../db/db.ts'
import { apart } from '../db/savepoint.ts'
import type { Keys } from '../privacy/keys.ts'
import { roundKey, seal, unseal } from '../privacy/sealing.ts'
import { shuffled } from '../privacy/shuffle.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Answers } from './answers.ts'
import { enteredQuestions } from './entered.ts'
import { asTree, type RoundGroup } from './groups.ts'
import { handInSheets } from './paper/hand-in-sheets.ts'
import type { Question } from './question.ts'
import { drawnFrom } from './quotes/permission.ts'
import { releasedAtClose, releasedWhileOpen, type Batch, type Releases, type Shuffle } from './release.ts'
import { addRelease, sealedCounts, type SealedText } from './released.sql.ts'
import { decideRound, Lost, type WasDecided } from './results/decide-round.ts'
import { closeRound, groupsOf, lockRound, roundsOpen, roundsToClose, type Round } from './rounds.sql.ts'
import { findVersion } from './surveys.sql.ts'
import { tally, textsOf, type LooseText } from './tally.ts'
import { endTokens } from './tokens/end-tokens.ts'
import { tellWebhooks } from '../webhooks/tell.sql.ts'
import { joinApart, takeWaiting, waitingIn } from './waiting.sql.ts'

/** What went wrong with one round; the others go on. */
export type Told = (roundId: string, fault: unknown) => void
type How = { /** For whoever wants to see what would be known without it. */ shuffle?: Shuffle; tell?: Told }
const thrown: Told = (_, fault) => { throw fault }

/** Of the rounds that are open and go on. */
export async function releaseDue(tx: Tx, keys: Keys, now: Date, { shuffle = shuffled, tell = thrown }: How = {}): Promise<void> {
  const today = dayOf(now)
  for (const round of await roundsOpen(tx)) {
    if (round.lastOn < today) continue
    const fault = await apart(tx, async () => {
      const batches = releasedWhileOpen(asTree(await groupsOf(tx, round.id)), await waitingIn(tx, round.id), round.fewest, shuffle)
      if (batches.length) await count(tx, keys, round, batches, today, shuffle)
    })
    if (fault !== null) tell(round.id, fault)
  }
}

/** Of the rounds whose last day has passed. Nobody can answer any more, and nothing waits afterwards. */
export async function closeDue(tx: Tx, keys: Keys, now: Date, { shuffle = shuffled, tell = thrown }: How = {}): Promise<void> {
  for (const { id } of await roundsToClose(tx, dayOf(now))) {
    let isLost = false
    const fault = await apart(tx, async () => {
      const round = await lockRound(tx, id, 'closing')
      if (!round || round.closedOn) return
      isLost = await close(tx, keys, round, dayOf(now), shuffle) === 'lost'
      await tellWebhooks(tx, { type: 'survey.round.closed', on: dayOf(now) }, now)
    })
    if (fault !== null || isLost) tell(id, fault ?? new Lost())
  }
}

/** The round is locked by the caller. What of it is told is decided, where that does not take long. */
export async function close(tx: Tx, keys: Keys, round: Round, today: Day, shuffle: Shuffle = shuffled): Promise<WasDecided> {
  await handInSheets(tx, keys, round)
  await joinApart(tx, round.id)
  const { batches, erased } = releasedAtClose(asTree(await groupsOf(tx, round.id)), await waitingIn(tx, round.id), round.fewest, round.leftover, shuffle)
  await count(tx, keys, round, batches, today, shuffle)
  if (erased.length) await takeWaiting(tx, erased)
  await endTokens(tx, round.id)
  await closeRound(tx, round.id, today)
  // What cannot be decided now, or would take long, is left to a sweep, which tells why; until then nothing is shown.
  let was: WasDecided = 'left'
  await apart(tx, async () => { was = await decideRound(tx, round, today, 'at-once') })
  return was
}

/** An answer that was never in the pool: it was given elsewhere. */
export type Brought = { groupId: string; answers: Answers }

/** What becomes of answers that are brought all at once: as at the end of a round. The ids of a batch are places in `brought`. */
export const batchesOf = (groups: readonly RoundGroup[], brought: readonly Pick<Brought, 'groupId'>[], { fewest, leftover }: Pick<Round, 'fewest' | 'leftover'>, shuffle: Shuffle): Releases =>
  releasedAtClose(asTree(groups), brought.map(({ groupId }, at) => ({ id: String(at), groupId, few: 'wait' })), fewest, leftover, shuffle)

/** Counts them without their ever lying in a row. The round has closed, and is locked by the caller. */
export async function countBrought(tx: Tx, keys: Keys, round: Round, brought: readonly Brought[], today: Day, shuffle: Shuffle = shuffled): Promise<void> {
  const { questions } = (await findVersion(tx, round.surveyId, round.version))!
  for (const { groupId, ids, few } of batchesOf(await groupsOf(tx, round.id), brought, round, shuffle).batches) {
    await addBatch(tx, keys, { round, questions }, { groupId, few, responses: ids.map((id) => brought[Number(id)]!.answers) }, today, shuffle)
  }
}

async function count(tx: Tx, keys: Keys, round: Round, batches: readonly Batch[], today: Day, shuffle: Shuffle): Promise<void> {
  const { questions } = (await findVersion(tx, round.surveyId, round.version))!
  for (const { groupId, ids, few } of batches) {
    const responses = (await takeWaiting(tx, ids)).map(({ groupId: sealedFor, ciphertext, keyVersion }) =>
      JSON.parse(unseal(roundKey(keys, round.id, keyVersion), sealedFor, 'response', ciphertext)) as Answers)
    await addBatch(tx, keys, { round, questions }, { groupId, few, responses }, today, shuffle)
  }
}

type Counted = { groupId: string; few: boolean; responses: readonly Answers[] }

async function addBatch(tx: Tx, keys: Keys, { round, questions }: { round: Round; questions: readonly Question[] }, { groupId, few, responses }: Counted, today: Day, shuffle: Shuffle): Promise<void> {
  const counts = tally([...questions, ...enteredQuestions], responses, round.fewest)
  // Counts of few may be one person's answers: they are sealed, as what that person wrote.
  const own = few ? [{ question: sealedCounts, text: JSON.stringify(counts), mayQuote: false }] : []
  const texts = textsOf(questions, responses, few ? null : drawnFrom(questions, shuffle))
  await addRelease(tx, { groupId, on: today, responses: responses.length, few }, few ? [] : counts, sealedTexts(keys, round.id, [...own, ...shuffle(texts)]))
}

const sealedTexts = (keys: Keys, roundId: string, texts: readonly LooseText[]): SealedText[] =>
  texts.map(({ text, ...rest }) => ({ ...rest, ciphertext: seal(roundKey(keys, roundId, keys.current), roundId, 'survey-text', text), keyVersion: keys.current }))
