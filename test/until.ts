// Waits for something that happens by itself in a while.
import { setTimeout as pause } from 'node:timers/promises'

/** Asks again and again, and fails with the sentence when it has not become true in time. */
export async function until(sentence: string, isSo: () => unknown, seconds = 40): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`not in ${seconds} s: ${sentence}`)
    await pause(25)
  }
}
