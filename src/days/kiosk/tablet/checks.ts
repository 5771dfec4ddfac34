// What is tried out when a tablet is made ready. Without what is not only a hint it is not ready.

export const checks = ['network', 'files', 'worker', 'store', 'seal', 'room', 'lasting', 'awake'] as const
export type Check = (typeof checks)[number]

/** A day without these goes well if the host looks after it: they are told. */
export const hints: readonly Check[] = ['lasting', 'awake']

export type Found = Record<Check, boolean>

export const isReady = (found: Found): boolean => checks.every((check) => found[check] || hints.includes(check))

/** Every answer takes about a kilobyte: this is room for a day of them many times over, and more than a private window of a small tablet has. */
export const leastRoom = 50_000_000
