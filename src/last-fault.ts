// A fault that nobody caught ends the program, as nobody knows what it was in the middle of. Node itself would print all that the error says of
// itself, and that may quote a person or a row; what is told here is its class and its place, as of every other fault.
import { faultAndPlace, type Log } from './db/faults.ts'

export function endOnFault(log: Log): void {
  // Also of a promise that nobody waits for.
  process.on('uncaughtException', (error) => {
    log(`fault that nobody caught: ${faultAndPlace(error)}`)
    process.exit(1)
  })
}
