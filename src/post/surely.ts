// Writes down that something is out: if that is not written down, it goes out again. So a database that is away is waited for.
import { setTimeout as pause } from 'node:timers/promises'
import { faultName } from '../db/faults.ts'

export async function surely(write: () => Promise<void>): Promise<void> {
  for (let failures = 0; ; failures++) {
    try {
      return await write()
    } catch (error) {
      if (failures === 8) throw new Error(faultName(error))
      await pause(250 * 2 ** failures)
    }
  }
}
