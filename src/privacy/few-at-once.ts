// Slow work by few at once: whoever asks for much of it waits for themselves, and a processor is left for everybody else.

/** As `work`, of which no more than `most` run at once; the rest wait in the order in which they came. */
export function fewAtOnce<In, Out>(most: number, work: (given: In) => Promise<Out>): (given: In) => Promise<Out> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (given) => {
    if (running < most) running++
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work(given)
    } finally {
      const next = waiting.shift()
      // Whoever comes next takes the place that is free.
      if (next) next()
      else running--
    }
  }
}
