// Keeps a few things that take long to make, so that many who ask for one at once wait for the same, and whoever asks again has it.

/** The one that was asked for longest ago goes first. What could not be made is not kept. One is made at a time: each takes much memory. */
export function keeping<T>(most: number): (name: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  let before: Promise<unknown> = Promise.resolve()
  return (name, make) => {
    const known = kept.get(name)
    kept.delete(name)
    const one = known ?? before.then(make)
    kept.set(name, one)
    if (!known) {
      before = one.catch(() => {})
      one.catch(() => kept.delete(name))
    }
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return one
  }
}
