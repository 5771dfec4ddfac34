// Work that takes seconds of the processor, in a thread of its own: meanwhile pages are served and connections are answered. Each piece of
// such work is a file *.thread.ts beside its subject, which is handed plain data, answers with plain data, and knows no database.
import { Worker } from 'node:worker_threads'

/** From the sources a thread is the file at this path, from the build a file of the same name beside the program. */
const threads = { publish: 'reports/statistics/publish.thread', decide: 'surveys/results/decide.thread' } as const
export type Thread = keyof typeof threads

/** In MB. A year of a large county takes a quarter of it; what would take more fails, and takes nobody else's. */
const most = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

const running = new Set<Worker>()

/** What goes wrong in it is thrown here. It is ended once it has answered: nothing of it stays in memory. */
export async function inThread<Answer>(name: Thread, given: unknown): Promise<Answer> {
  const worker = new Worker(fileOf(name), { workerData: given, resourceLimits: most, stdin: false })
  running.add(worker)
  return new Promise<Answer>((answered, failed) => {
    let answer: { is: Answer } | null = null
    worker.on('message', (is: Answer) => { answer = { is } })
    // Also one that has run out of memory.
    worker.on('error', failed)
    worker.on('exit', () => {
      running.delete(worker)
      if (answer) answered(answer.is)
      else failed(new Error(`the thread ${name} ended without an answer`))
    })
  })
}

/**
 * A program that stops does not wait for what may take minutes, and is worked out anew after the next start: what runs is ended, and what is begun
 * until it has stopped. Whoever waits for a thread is told that it ended without an answer.
 */
export async function endThreadsUntil(stopped: Promise<unknown>): Promise<void> {
  const end = () => { for (const worker of running) void worker.terminate() }
  end()
  const again = setInterval(end, 100)
  await stopped.finally(() => clearInterval(again))
}

function fileOf(name: Thread): URL {
  const path = threads[name]
  return new URL(import.meta.url.endsWith('.ts') ? `./${path}.ts` : `./${path.slice(path.lastIndexOf('/') + 1)}.js`, import.meta.url)
}
