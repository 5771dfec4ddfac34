// Counts what waits, once there is enough of it; and all that is left on the day after a round's last.
import type { Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { roundKey, seal, unseal } from '../privacy/sealing.ts'
import { shuffled } from '../privacy/shuffle.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Answers } from './answers.ts'
import { enteredQuestions } from './entered.ts'
import { asTree } from './groups.ts'
import { handInSheets } from './paper/hand-in-sheets.ts'
import { drawnFrom } from './quotes/permission.ts'
import { releasedAtClose, releasedWhileOpen, type Batch, type Shuffle } from './release.ts'
import { addRelease, type SealedText } from './released.sql.ts'
import { closeRound, groupsOf, lockRound, roundsOpen, roundsToClose, type Round } from './rounds.sql.ts'
import { findVersion } from './surveys.sql.ts'
import { tally, textsOf, type LooseText } from './tally.ts'
import { endTokens } from './tokens/end-tokens.ts'
import { takeWaiting, waitingIn } from './waiting.sql.ts'

/** Of the rounds that are open and go on. `shuffle`: for whoever wants to see what would be known without it. */
export async function releaseDue(tx: Tx, keys: Keys, now: Date, shuffle: Shuffle = shuffled): Promise<void> {
  const today = dayOf(now)
  for (const round of await roundsOpen(tx)) {
    if (round.lastOn < today) continue
    const batches = releasedWhileOpen(asTree(await groupsOf(tx, round.id)), await waitingIn(tx, round.id), round.fewest, shuffle)
    if (batches.length) await count(tx, keys, round, batches, today, shuffle)
  }
}

/** Of the rounds whose last day has passed. Nobody can answer any more, and nothing waits afterwards. */
export async function closeDue(tx: Tx, keys: Keys, now: Date, shuffle: Shuffle = shuffled): Promise<void> {
  for (const { id } of await roundsToClose(tx, dayOf(now))) {
    const round = await lockRound(tx, id, 'closing')
    if (round && !round.closedOn) await close(tx, keys, round, dayOf(now), shuffle)
  }
}

/** The round is locked by the caller. */
export async function close(tx: Tx, keys: Keys, round: Round, today: Day, shuffle: Shuffle = shuffled): Promise<void> {
  await handInSheets(tx, keys, round, round.lastOn < today ? round.lastOn : today)
  const { batches, erased } = releasedAtClose(asTree(await groupsOf(tx, round.id)), await waitingIn(tx, round.id), round.fewest, round.leftover, shuffle)
  await count(tx, keys, round, batches, today, shuffle)
  if (erased.length) await takeWaiting(tx, erased)
  await endTokens(tx, round.id)
  await closeRound(tx, round.id, today)
}

async function count(tx: Tx, keys: Keys, round: Round, batches: readonly Batch[], today: Day, shuffle: Shuffle): Promise<void> {
  const { questions } = (await findVersion(tx, round.surveyId, round.version))!
  for (const { groupId, ids, few } of batches) {
    const responses = (await takeWaiting(tx, ids)).map(({ groupId: sealedFor, ciphertext, keyVersion }) =>
      JSON.parse(unseal(roundKey(keys, round.id, keyVersion), sealedFor, 'response', ciphertext)) as Answers)
    const counts = tally([...questions, ...enteredQuestions], responses, round.fewest)
    const texts = textsOf(questions, responses, few ? null : drawnFrom(questions, shuffle))
    await addRelease(tx, { groupId, on: today, responses: responses.length, few }, counts, sealedTexts(keys, round.id, shuffle(texts)))
  }
}

const sealedTexts = (keys: Keys, roundId: string, texts: readonly LooseText[]): SealedText[] =>
  texts.map(({ text, ...rest }) => ({ ...rest, ciphertext: seal(roundKey(keys, roundId, keys.current), roundId, 'survey-text', text), keyVersion: keys.current }))
